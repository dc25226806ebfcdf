import { expect, waitUntil } from '@open-wc/testing';
import { registerBackend } from '../../../../src/comments/backends/index.js';
import { MemoryBackend } from '../../../../src/comments/backends/testing/memory.js';
import { Drafts } from '../../../../src/comments/outbox/drafts.js';
import { CommentFormElement } from '../../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../../src/elements/comment-thread/comment-thread.js';
import { put } from '../../../conformance/element.js';
import { forgetKept } from '../../../support/kept.js';

const FORM = '<form action="/comments"><textarea name="comment"></textarea><input name="author"></form>';

describe('<comment-form>: what was typed into the form that it replaces', () => {
  before(() => {
    CommentFormElement.define();
    CommentThreadElement.define();
    registerBackend('typed-before', () => new MemoryBackend());
  });
  afterEach(async () => {
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    await forgetKept();
  });

  /** A page whose form has these words by the time that the conversation begins. */
  async function placeAfterTyping(words: string, content = FORM): Promise<CommentThreadElement> {
    const thread = document.createElement('comment-thread');
    Object.assign(thread, { backend: 'typed-before', thread: 'here' });
    thread.append(document.createRange().createContextualFragment(content));
    thread.querySelector('textarea')!.value = words;
    put('<div></div>').append(thread);
    await waitUntil(() => ownText(thread));
    return thread;
  }
  const ownText = (thread: Element) => thread.querySelector<HTMLTextAreaElement>('comment-form textarea');

  it('is moved, so that a browser that restores forms does not bring it back', async () => {
    const thread = await placeAfterTyping('Half a sentence');
    expect(ownText(thread)!.value).to.equal('Half a sentence');
    expect(thread.querySelector('textarea')!.value).to.equal('');
  });

  it('stands below a draft from an earlier visit, and both are kept', async () => {
    new Drafts(() => localStorage).write('here', null, 'From last week');
    const thread = await placeAfterTyping('From today');
    expect(ownText(thread)!.value).to.equal('From last week\n\nFrom today');
    expect(new Drafts(() => localStorage).read('here', null)?.text).to.equal('From last week\n\nFrom today');
  });

  it('leaves alone what stands in a comment', async () => {
    const comments = `<ol class="comment-list"><li class="comment" id="comment-1"><div class="comment-content">${FORM}</div></li></ol>`;
    const thread = await placeAfterTyping('A form of a stranger', comments);
    expect(ownText(thread)!.value).to.equal('');
  });
});
