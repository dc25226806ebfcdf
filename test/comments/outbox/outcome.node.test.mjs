import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../support/typescript.mjs';

const { CommentError } = await import('../../../src/comments/comment-error.ts');
const { outcomeOfEntry, outcomeOfError, outcomeOfStored, outcomeOfWithdrawal } =
  await import('../../../src/comments/outbox/outcome.ts');

describe('the outcome of a comment', () => {
  it('is "sent" for a published comment, and "held" for one that awaits moderation', () => {
    assert.deepEqual(outcomeOfStored({ status: 'published' }), { code: 'sent' });
    assert.deepEqual(outcomeOfStored({ status: 'pending' }), { code: 'held' });
  });

  it('is "queued" where the outbox keeps the comment, with the reason and the time of the next attempt', () => {
    const error = new CommentError('offline', { isQueued: true, retryAt: 7 });
    assert.deepEqual(outcomeOfError(error), { code: 'queued', reason: 'offline', retryAt: 7 });
  });

  it('is "failed" where the comment is back in its form, with the field and the words of the server', () => {
    const error = new CommentError('invalid', { field: 'email', serverMessage: 'No.' });
    assert.deepEqual(outcomeOfError(error), {
      code: 'failed',
      reason: 'invalid',
      field: 'email',
      serverMessage: 'No.',
    });
  });

  it('is "uncertain" where nothing says whether the comment is stored', () => {
    assert.deepEqual(outcomeOfError(new CommentError('outcome-unknown')), {
      code: 'uncertain',
      reason: 'outcome-unknown',
    });
    assert.deepEqual(outcomeOfError(new TypeError('x')), { code: 'uncertain', reason: 'outcome-unknown' });
    assert.deepEqual(outcomeOfWithdrawal(new CommentError('offline')), { code: 'uncertain', reason: 'offline' });
  });

  it('follows the state of a comment in the outbox', () => {
    const codes = ['sending', 'waiting', 'failed'].map((state) => outcomeOfEntry({ state }).code);
    assert.deepEqual(codes, ['sending', 'queued', 'failed']);
    assert.deepEqual(outcomeOfEntry({ state: 'sent', stored: { status: 'pending' } }), { code: 'held' });
    assert.deepEqual(outcomeOfEntry({ state: 'failed', reason: 'closed', serverMessage: 'Over.' }), {
      code: 'failed',
      reason: 'closed',
      serverMessage: 'Over.',
    });
  });
});
