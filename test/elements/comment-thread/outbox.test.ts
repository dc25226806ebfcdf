import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Backend } from '../../../src/comments/backend.js';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../src/comments/comment-error.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import type { Comment } from '../../../src/model/comment.js';
import { sampleComment } from '../../comments/sample-comment.js';
import { place } from '../../conformance/element.js';
import { accessibleNode } from '../../support/accessibility-tree.js';
import { forgetKept } from '../../support/kept.js';
import { threadInUse } from '../../support/thread.js';
import { sendByKeys, typeInto } from '../../support/typing.js';

/* What a writer sees when sending does not go well: nothing is lost, and nothing is posted twice. */
describe('a comment that could not be sent', () => {
  let backend: MemoryBackend;
  let posts = 0;
  let number = 0;

  before(() => {
    CommentFormElement.define();
    CommentThreadElement.define();
  });
  beforeEach(async () => {
    await forgetKept();
    posts = 0;
  });
  afterEach(async () => {
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    await forgetKept();
  });

  function serve(comments: readonly Comment[] = [], options: MemoryBackendOptions = {}): string {
    const name = `outbox-${++number}`;
    backend = new MemoryBackend({ seed: { here: comments }, ...options });
    const post = backend.post.bind(backend);
    backend.post = (...args) => {
      posts++;
      return post(...args);
    };
    registerBackend(name, () => backend);
    return name;
  }
  async function visit(name: string): Promise<CommentThreadElement> {
    const thread = await place<CommentThreadElement>(
      `<comment-thread backend="${name}" thread="here"></comment-thread>`,
    );
    return threadInUse(thread);
  }
  async function send(thread: CommentThreadElement, words: string): Promise<void> {
    await typeInto(text(thread), words);
    await sendByKeys();
  }
  const text = (thread: Element) => thread.querySelector('textarea')!;
  const items = (thread: Element) => [...thread.querySelectorAll<HTMLElement>('.film-comment')];
  const note = (thread: Element) => thread.querySelector<HTMLElement>('.film-comment-own > p')?.innerText ?? '';
  const button = (thread: Element, action: string) =>
    thread.querySelector<HTMLButtonElement>(`.film-comment-own [data-action=${action}]`)!;
  const said = (thread: Element) => thread.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
  const formSays = (thread: Element, part = 'status') =>
    thread.querySelector('comment-form')!.shadowRoot!.querySelector(`[part=${part}]`)!.textContent.trim();
  async function press(element: HTMLElement, key = 'Enter'): Promise<void> {
    element.focus();
    await sendKeys({ press: key });
  }
  const listed = async () => (await backend.list({ thread: 'here', order: 'oldest', limit: 9 })).items;

  it('stands in the conversation, says why, and empties the form', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Precious words');
    await waitUntil(() => note(thread));
    expect(items(thread)[0]!.innerText).to.include('Precious words');
    expect(note(thread)).to.equal('You’re offline. Saved in this browser. It will be sent automatically.');
    expect(text(thread).value).to.equal('');
    expect(formSays(thread)).to.include('couldn’t be sent yet');
    await waitUntil(() => document.activeElement === items(thread)[0]);
    expect(await accessibleNode(button(thread, 'retry'))).to.include({ role: 'button', name: 'Try again' });
  });

  it('cannot be answered', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Alone');
    await waitUntil(() => note(thread));
    expect(
      [...items(thread)[0]!.querySelectorAll('[data-action=reply]')].some((each) => each.checkVisibility()),
    ).to.equal(false);
  });

  it('is sent when the network is back, once', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Precious words');
    await waitUntil(() => note(thread));
    expect(formSays(thread)).to.include('couldn’t be sent yet');
    dispatchEvent(new Event('online'));
    await waitUntil(() => !note(thread));
    expect(items(thread)).to.have.length(1);
    await waitUntil(() => formSays(thread) === '', 'the form takes back that it waits');
    expect(await listed()).to.have.length(1);
  });

  it('is sent by "Try again", and the reader is taken to it', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('unavailable'));
    await send(thread, 'Again');
    await waitUntil(() => note(thread));
    await press(button(thread, 'retry'));
    await waitUntil(() => !note(thread));
    await waitUntil(() => document.activeElement === items(thread)[0]);
    expect(said(thread)).to.equal('Your comment is posted.');
    expect(await listed()).to.have.length(1);
  });

  it('goes on waiting when "Try again" does not go better, and says so', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Again');
    await waitUntil(() => note(thread));
    await press(button(thread, 'retry'));
    await waitUntil(() => said(thread).startsWith('You’re offline.'));
    expect(items(thread)).to.have.length(1);
    expect(document.activeElement).to.equal(thread.querySelector('.film-comment-own'));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(button(thread, 'retry'));
  });

  it('speaks the language of its page, also when that changes', async () => {
    const thread = await visit(serve());
    // The next attempt comes after 20 seconds.
    backend.failNext(new CommentError('rate-limited'));
    await send(thread, 'Again');
    await waitUntil(() => note(thread));
    const english = note(thread);
    await import('../../../src/i18n/de.js');
    thread.lang = 'de';
    await waitUntil(() => button(thread, 'discard').innerText === 'Verwerfen', 'the button is still English');
    expect(note(thread)).not.to.equal(english);
  });

  it('keeps the keyboard on its button when the thread changes around it', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Again');
    await waitUntil(() => note(thread));
    button(thread, 'discard').focus();
    thread.readonly = true;
    await thread.updateComplete;
    await waitUntil(() => !thread.querySelector('[data-action=reply]')?.checkVisibility());
    expect(document.activeElement).to.equal(button(thread, 'discard'));
  });

  it('is no longer said to wait once it is sent automatically', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Again');
    await waitUntil(() => note(thread));
    await press(button(thread, 'retry'));
    await waitUntil(() => said(thread).startsWith('You’re offline.'));
    dispatchEvent(new Event('online'));
    await waitUntil(() => !note(thread));
    await waitUntil(() => !said(thread).startsWith('You’re offline.'), 'what is not true any more is still said');
  });

  it('comes back into the form by "Edit"', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Half');
    await waitUntil(() => note(thread));
    await press(button(thread, 'edit-unsent'));
    await waitUntil(() => text(thread).value === 'Half');
    await waitUntil(() => document.activeElement === text(thread));
    expect(items(thread)).to.have.length(0);
    await sendKeys({ press: 'End' });
    await send(thread, ' and half');
    await waitUntil(() => items(thread).length === 1);
    expect((await listed()).map(({ body }) => body.source)).to.deep.equal(['Half and half']);
  });

  it('takes nothing from what is being typed when it comes back', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    await send(thread, 'First');
    await waitUntil(() => note(thread));
    text(thread).focus();
    await sendKeys({ type: 'Second' });
    button(thread, 'edit-unsent').click();
    await waitUntil(() => text(thread).value.includes('First'));
    expect(text(thread).value).to.include('Second');
  });

  it('that answers another comes back below it', async () => {
    const thread = await visit(serve([sampleComment('1')]));
    const reply = thread.querySelector<HTMLElement>('[data-action=reply]')!;
    await press(reply);
    await waitUntil(() => document.activeElement === text(thread));
    backend.failNext(new CommentError('offline'));
    await send(thread, 'I agree');
    await waitUntil(() => note(thread));
    expect(items(thread)[0]!.querySelector('.film-comment')!.textContent).to.include('I agree');
    expect(thread.querySelector('comment-form')!.closest('.film-comment')).to.equal(null);
    await press(button(thread, 'edit-unsent'));
    await waitUntil(() => text(thread).value === 'I agree');
    expect(items(thread)[0]!.contains(text(thread))).to.equal(true);
  });

  it('is gone by "Discard"', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    await send(thread, 'Rash');
    await waitUntil(() => note(thread));
    await press(button(thread, 'discard'));
    await waitUntil(() => items(thread).length === 0);
    expect(said(thread)).to.equal('Your comment is discarded.');
    await waitUntil(() => document.activeElement === text(thread));
    dispatchEvent(new Event('online'));
    // What is sent later arrives alone: nothing was left to be sent before it.
    await send(thread, 'Considered');
    await waitUntil(() => items(thread).length > 0 && !note(thread));
    expect((await listed()).map(({ body }) => body.source)).to.deep.equal(['Considered']);
    expect(posts).to.equal(2);
  });

  it('is still there on the next visit, and sent then', async () => {
    const name = serve();
    const before = await visit(name);
    backend.failNext(new CommentError('offline'));
    await send(before, 'Later');
    await waitUntil(() => note(before));
    before.remove();
    const thread = await visit(name);
    await waitUntil(async () => (await listed()).length === 1);
    await waitUntil(() => items(thread).length === 1 && !note(thread));
    expect(text(thread).value).to.equal('');
  });

  it('is looked for before it is sent again', async () => {
    const thread = await visit(serve([], { can: { idempotent: false } }));
    backend.failNext(new CommentError('outcome-unknown'), { stored: true });
    await send(thread, 'Did it arrive?');
    await waitUntil(() => note(thread));
    dispatchEvent(new Event('online'));
    await waitUntil(() => !note(thread));
    expect(posts).to.equal(1);
    expect(items(thread)).to.have.length(1);
  });

  it('cannot be changed while it may stand, and says so', async () => {
    const thread = await visit(serve([], { can: { idempotent: false } }));
    backend.failNext(new CommentError('outcome-unknown'), { stored: true });
    await send(thread, 'Did it arrive?');
    await waitUntil(() => note(thread));
    backend.list = () => Promise.reject(new CommentError('offline'));
    await press(button(thread, 'edit-unsent'));
    await waitUntil(() => said(thread).startsWith('It may have been sent'));
    expect(note(thread)).not.to.equal('');
  });

  it('stays with its reason when the conversation was closed meanwhile', async () => {
    const thread = await visit(serve());
    backend.failNext(new CommentError('offline'));
    backend.failNext(new CommentError('closed'));
    await send(thread, 'Too late');
    await waitUntil(() => note(thread));
    dispatchEvent(new Event('online'));
    await waitUntil(() => note(thread).startsWith('Comments have since been closed.'));
    expect(items(thread)[0]!.innerText).to.include('Too late');
    expect(button(thread, 'copy').checkVisibility()).to.equal(true);
  });

  for (const code of ['duplicate', 'sign-in-required', 'challenge', 'too-long'] as const) {
    it(`is back in its form with the reason when it is refused as "${code}"`, async () => {
      const thread = await visit(serve());
      backend.failNext(new CommentError(code, { serverMessage: 'So says the server.' }));
      await send(thread, 'Kept');
      await waitUntil(() => formSays(thread, 'error'));
      expect(formSays(thread, 'error')).to.include('So says the server.');
      expect(text(thread).value).to.equal('Kept');
      expect(items(thread)).to.have.length(0);
      await waitUntil(() => !text(thread).readOnly);
      await send(thread, '');
      await waitUntil(() => items(thread).length === 1);
      expect(posts).to.equal(2);
    });
  }

  it('stays in the form where the browser stores nothing, and is sent once', async () => {
    const { getItem, setItem } = Storage.prototype;
    const { open } = IDBFactory.prototype;
    Storage.prototype.getItem =
      Storage.prototype.setItem =
      IDBFactory.prototype.open =
        () => {
          throw new DOMException('refused', 'SecurityError');
        };
    try {
      const thread = await visit(serve([], { can: { idempotent: false } }));
      backend.failNext(new CommentError('outcome-unknown'), { stored: true });
      await send(thread, 'Private');
      await waitUntil(() => formSays(thread, 'error'));
      expect(text(thread).value).to.equal('Private');
      await waitUntil(() => !text(thread).readOnly);
      await send(thread, '');
      await waitUntil(() => text(thread).value === '');
      expect(posts).to.equal(1);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
      Object.assign(IDBFactory.prototype, { open });
    }
  });

  it('is kept by asking before the page is left, where the storage is full', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    try {
      const thread = await visit(serve());
      expect(leave()).to.equal(true);
      text(thread).focus();
      await sendKeys({ type: 'Only here' });
      await waitUntil(() => !leave());
      await send(thread, '!');
      await waitUntil(() => text(thread).value === '');
      expect(leave()).to.equal(true);
    } finally {
      Object.assign(Storage.prototype, { setItem });
    }
  });

  it('is not asked for its writer’s name where somebody is signed in', async () => {
    const name = serve([], { can: { required: ['name', 'email'], guest: false } });
    Object.assign(backend, { viewer: { kind: 'signed-in', name: 'Nora' } });
    const thread = await visit(name);
    expect(thread.querySelector('.film-form-viewer')!.textContent).to.equal('You are commenting as Nora.');
    for (const field of ['author', 'email', 'url'])
      expect(thread.querySelector(`[name=${field}]`)!.checkVisibility(), field).to.equal(false);
    await send(thread, 'Signed in');
    await waitUntil(() => items(thread).length === 1);
    expect(items(thread)[0]!.innerText).to.include('Nora');
  });

  describe('that waits for a moderator', () => {
    /** A blog as WordPress is: its list shows no guest what is held. */
    function serveHeld(): string {
      const name = serve([], { newStatus: 'pending', can: { live: false } });
      const list = backend.list.bind(backend);
      backend.list = async (...args) => {
        const page = await list(...args);
        return { ...page, items: page.items.filter(({ status }) => status === 'published') };
      };
      return name;
    }
    const moderation = (thread: Element) => thread.querySelector<HTMLElement>('.film-comment-note')?.innerText ?? '';

    it('is seen by its writer, also on the next visit', async () => {
      const name = serveHeld();
      const before = await visit(name);
      await send(before, 'Please let me in');
      await waitUntil(() => moderation(before));
      expect(said(before)).to.include('awaiting moderation');
      before.remove();
      const thread = await visit(name);
      expect(items(thread)[0]!.innerText).to.include('Please let me in');
      expect(moderation(thread)).to.include('Awaiting moderation');
    });

    it('is an ordinary comment once it is published', async () => {
      const name = serveHeld();
      const before = await visit(name);
      await send(before, 'Please let me in');
      await waitUntil(() => moderation(before));
      const { id } = before.state!.snapshot.comments[0]!;
      before.remove();
      backend.add('here', sampleComment(id, { body: { format: 'text', source: 'Please let me in' } }));
      const thread = await visit(name);
      expect(items(thread)).to.have.length(1);
      expect(moderation(thread)).to.equal('');
      thread.remove();
      expect(Object.keys(localStorage).filter((key) => key.includes('held'))).to.deep.equal([]);
    });

    it('is said to be refused, with its words to be copied, when the blog says so', async () => {
      const name = serveHeld();
      (backend as Backend).find = () => Promise.reject(new CommentError('not-found'));
      const before = await visit(name);
      await send(before, 'Let me in');
      await waitUntil(() => moderation(before));
      before.remove();
      const thread = await visit(name);
      await waitUntil(() => note(thread));
      expect(note(thread)).to.include('didn’t publish this comment');
      expect(items(thread)[0]!.innerText).to.include('Let me in');
      await press(button(thread, 'discard'));
      await waitUntil(() => items(thread).length === 0);
      thread.remove();
      expect(items(await visit(name))).to.have.length(0);
    });
  });
});
