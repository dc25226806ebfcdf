import { expect } from '@open-wc/testing';
import { MemoryBackend } from '../../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../../src/comments/comment-error.js';
import type { Viewer } from '../../../../src/model/viewer.js';
import { describeBackendContract, listAll, nora, refusal, say } from '../../backend-contract.js';
import { minute, sampleComment } from '../../sample-comment.js';

describeBackendContract('MemoryBackend', () => new MemoryBackend());

describe('MemoryBackend', () => {
  it('does not claim to keep anything longer than the page lives', () => {
    expect(new MemoryBackend().can.storage).to.equal('page');
  });

  it('begins with its seed, which stays as it was', async () => {
    const seed = { t: [sampleComment('a')] };
    const backend = new MemoryBackend({ seed });
    await say(backend, 't', 'b');
    expect(await listAll(backend, 't')).to.have.length(2);
    expect(seed.t).to.have.length(1);
  });

  it('sorts by likes', async () => {
    const comments = [1, 9, 5].map((likes) => sampleComment(`${likes}`, { likes, publishedAt: minute(likes) }));
    const listed = await listAll(new MemoryBackend({ seed: { t: comments } }), 't', { order: 'most-liked', limit: 2 });
    expect(listed.map(({ id }) => id)).to.deep.equal(['9', '5', '1']);
  });

  it('counts what is published', async () => {
    const seed = { t: [sampleComment('a'), sampleComment('b', { status: 'pending' })] };
    expect((await new MemoryBackend({ seed }).count(['t'])).get('t')).to.equal(1);
  });

  it('fails when it is told to, once', async () => {
    const backend = new MemoryBackend();
    backend.failNext(new CommentError('rate-limited', { retryAt: 7 }));
    expect((await refusal(say(backend, 't', 'x'))).code).to.equal('rate-limited');
    expect(await listAll(backend, 't')).to.deep.equal([]);
    await say(backend, 't', 'x');
    expect(await listAll(backend, 't')).to.have.length(1);
  });

  it('can store a comment and lose the answer', async () => {
    const backend = new MemoryBackend();
    backend.failNext(new CommentError('outcome-unknown'), { stored: true });
    const comment = { thread: 't', parentId: null, text: 'x', viewer: nora, idempotencyKey: 'k' };
    expect((await refusal(backend.post(comment))).code).to.equal('outcome-unknown');
    expect(await listAll(backend, 't')).to.have.length(1);
    await backend.post(comment);
    expect(await listAll(backend, 't')).to.have.length(1);
  });

  it('holds comments for a moderator when it is told to', async () => {
    expect((await say(new MemoryBackend({ newStatus: 'pending' }), 't', 'x')).status).to.equal('pending');
  });

  it('takes no address that would run a script from somebody who is signed in', async () => {
    const viewer: Viewer = { kind: 'signed-in', name: 'Nora', url: 'javascript:alert(1)', picture: 'data:text/html,x' };
    const comment = { thread: 't', parentId: null, text: 'x', viewer, idempotencyKey: 'k' };
    const { author } = await new MemoryBackend().post(comment);
    expect(author).to.deep.equal({ name: 'Nora' });
  });

  it('lets a reader change nothing of another’s', async () => {
    const backend = new MemoryBackend({ seed: { t: [sampleComment('a')] } });
    expect(await refusal(backend.edit('a', 'x'))).to.deep.equal({ code: 'forbidden' });
    expect(await refusal(backend.remove('a'))).to.deep.equal({ code: 'forbidden' });
    expect((await listAll(backend, 't'))[0]!.body.source).to.equal('The words of a');
  });

  it('shows the places of what others removed', async () => {
    const backend = new MemoryBackend({ seed: { t: [sampleComment('a', { status: 'deleted' })] } });
    expect(await listAll(backend, 't')).to.have.length(1);
  });

  it('refuses what its capabilities do not allow', async () => {
    const backend = new MemoryBackend({ can: { guest: false, maxLength: 3 } });
    expect((await refusal(say(backend, 't', 'x'))).code).to.equal('guests-refused');
  });

  it('takes its time, and stops waiting for one who leaves', async () => {
    const backend = new MemoryBackend({ delay: 30 });
    const start = performance.now();
    await backend.count(['t']);
    expect(performance.now() - start).to.be.at.least(25);
    const controller = new AbortController();
    const reason = new Error('left');
    const listing = backend.list({ thread: 't', order: 'oldest', limit: 1 }, controller.signal);
    controller.abort(reason);
    expect(await listing.catch((error: unknown) => error)).to.equal(reason);
  });
});
