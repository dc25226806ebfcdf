import { expect } from '@open-wc/testing';
import { AwaitingModeration } from '../../../src/comments/outbox/awaiting-moderation.js';
import { StorageDouble } from '../../platform/storage-double.js';
import { sampleComment } from '../sample-comment.js';

const listed = (id: string, text: string) =>
  sampleComment(id, { author: { name: 'Nora' }, body: { format: 'html', source: `<p>${text}</p>` } });

describe('comments that await moderation', () => {
  const sent = { text: 'Is it good?', time: Date.now(), known: { newest: '42' } };
  let held: AwaitingModeration;
  beforeEach(() => {
    held = new AwaitingModeration('t', new StorageDouble());
    held.remember({ ...listed('held-k', 'Is it good?'), status: 'accepted' }, sent);
  });
  const compare = (...comments: ReturnType<typeof listed>[]) =>
    held.compare(new Map(comments.map((comment) => [comment.id, comment])), true);

  it('are forgotten once the blog shows them, in whatever words', () => {
    compare(listed('43', 'Changed by a plugin'));
    expect(held.read()).to.deep.equal([]);
  });

  it('are not taken for a comment that the same person sent after them', () => {
    held.noteOther('44');
    compare(listed('44', 'Shown in 4x3'));
    expect(held.read()).to.have.length(1);
    compare(listed('43', 'Is it good?'), listed('44', 'Shown in 4x3'));
    expect(held.read()).to.deep.equal([]);
  });
});
