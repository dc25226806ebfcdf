import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Capabilities } from '../../../src/comments/backend.js';
import type { OutgoingComment } from '../../../src/comments/backend.js';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../src/comments/comment-error.js';
import { Drafts } from '../../../src/comments/outbox/drafts.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import { pageKey } from '../../../src/platform/page/page-key.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode } from '../../support/accessibility-tree.js';
import { forgetKept } from '../../support/kept.js';
import { emulateMedia } from '../../support/media.js';
import { recordRegistrations } from '../../support/registrations.js';
import { messageOf, placeTakenForm } from '../../support/taken-form.js';
import { sendByKeys, typeInto } from '../../support/typing.js';

describeFrame({
  element: CommentFormElement,
  html: '<comment-form><form action="/wp-comments-post.php"><p>Join in</p><label>Comment <textarea name="comment"></textarea></label><!-- spam --><button>Post</button></form></comment-form>',
  role: 'group',
  name: 'Leave a reply',
  text: 'Join in',
  properties: {
    for: { value: 'thread', attribute: 'thread' },
    parentId: { value: '12', attribute: null },
    replyTo: { value: 'Annie', attribute: null },
    rating: { value: true, attribute: '' },
  },
});

describe('<comment-form>', () => {
  let sent: OutgoingComment[] = [];

  // Without a thread the path names the conversation; another file's tests share the storage.
  const { href } = location;
  before(() => {
    CommentFormElement.define();
    history.replaceState(null, '', `/comment-form${location.search}`);
  });
  after(() => history.replaceState(null, '', href));
  beforeEach(async () => {
    sent = [];
    await forgetKept();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const placeForm = (answer?: () => Promise<unknown>, html = '<comment-form></comment-form>') =>
    placeTakenForm(html, sent, answer);
  const field = (form: Element, name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)!;

  it('is a real form in the light DOM, as autofill needs it', async () => {
    const form = await placeForm();
    expect(form.querySelector('form')!.getRootNode()).to.equal(document);
    expect(field(form, 'author').autocomplete).to.equal('name');
    expect(field(form, 'email').autocomplete).to.equal('email');
    expect(field(form, 'url').getAttribute('autocomplete')).to.equal('url');
  });

  for (const [name, media] of Object.entries({
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'forced colours': { forcedColors: 'active' },
  } as const)) {
    it(`has a ring around its button that is seen in ${name}`, async () => {
      await emulateMedia(media);
      const scheme = put<HTMLElement>(
        '<style data-fixture>:root { color-scheme: light dark; background: Canvas }</style>',
      );
      const form = await placeForm();
      form.querySelector<HTMLElement>('textarea')!.focus();
      const submit = form.querySelector<HTMLElement>('.film-form-submit')!;
      for (let times = 0; times < 20 && document.activeElement !== submit; times++) await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineColor } = getComputedStyle(submit);
      expect(outlineStyle).to.equal('solid');
      const page = getComputedStyle(document.documentElement).backgroundColor;
      expect(contrast(outlineColor, page), `${outlineColor} on ${page}`).to.be.at.least(3);
      scheme.remove();
    });
  }

  it('names its fields, and says which have to be filled in', async () => {
    const form = await placeForm();
    expect(await accessibleNode(field(form, 'comment'))).to.include({
      role: 'textbox',
      name: 'Comment',
      required: true,
    });
    expect((await accessibleNode(field(form, 'author'))).name).to.equal('Name (optional)');
  });

  it('sends what was typed', async () => {
    const form = await placeForm();
    await typeInto(field(form, 'author'), 'Nora');
    await typeInto(field(form, 'url'), 'nora.example.test');
    await typeInto(field(form, 'comment'), 'Loved it');
    await sendByKeys();
    expect(sent).to.have.length(1);
    expect(sent[0]).to.deep.include({
      text: 'Loved it',
      parentId: null,
      viewer: { kind: 'guest', name: 'Nora', email: undefined, url: 'https://nora.example.test/' },
    });
    expect(sent[0]!.idempotencyKey).to.have.length.above(15);
  });

  it('empties the text when it is sent, and says so', async () => {
    const form = await placeForm();
    await typeInto(field(form, 'comment'), 'Loved it');
    await sendByKeys();
    await waitUntil(() => messageOf(form, 'status'));
    expect(messageOf(form, 'status')).to.equal('Your comment is posted.');
    expect(field(form, 'comment').value).to.equal('');
  });

  it('asks for the text at the field, and goes there', async () => {
    const form = await placeForm();
    field(form, 'author').focus();
    await sendByKeys();
    await settled(form);
    expect(sent).to.have.length(0);
    expect(document.activeElement).to.equal(field(form, 'comment'));
    expect(await accessibleNode(field(form, 'comment'))).to.include({
      invalid: 'true',
      description: 'Please fill this in.',
    });
    await sendKeys({ type: 'x' });
    expect((await accessibleNode(field(form, 'comment'))).invalid).not.to.equal('true');
  });

  it('marks the field at fault by its border', async () => {
    const form = await placeForm();
    const border = (name: string) => getComputedStyle(field(form, name)).borderTopColor;
    form.style.setProperty('--film-error', 'rgb(200, 0, 0)');
    field(form, 'author').focus();
    await sendByKeys();
    expect(border('comment')).to.equal('rgb(200, 0, 0)');
    expect(border('author')).not.to.equal('rgb(200, 0, 0)');
  });

  it('does not move the words of a field at fault', async () => {
    const form = await placeForm();
    const height = field(form, 'comment').offsetHeight;
    field(form, 'author').focus();
    await sendByKeys();
    expect(field(form, 'comment').offsetHeight).to.equal(height);
  });

  it('asks for a real e-mail address, in words', async () => {
    const form = await placeForm();
    await typeInto(field(form, 'comment'), 'Fine');
    await typeInto(field(form, 'email'), 'nora at home');
    await sendByKeys();
    expect((await accessibleNode(field(form, 'email'))).description).to.include('Please enter an e-mail address');
    expect(field(form, 'comment').value).to.equal('Fine');
  });

  it('refuses 100 kB with both numbers, and keeps every letter', async () => {
    const form = await placeForm();
    const long = 'x'.repeat(102_400);
    field(form, 'comment').value = long;
    field(form, 'comment').focus();
    await sendByKeys();
    const { description } = await accessibleNode(field(form, 'comment'));
    expect(description).to.include('102,400').and.include('65,525');
    expect(field(form, 'comment').value).to.equal(long);
    expect(sent).to.have.length(0);
  });

  it('says in the page’s words and the server’s why a comment was refused, and keeps it', async () => {
    const form = await placeForm(() =>
      Promise.reject(new CommentError('closed', { serverMessage: 'Closed since May.' })),
    );
    await typeInto(field(form, 'comment'), 'Late');
    await sendByKeys();
    await waitUntil(() => messageOf(form, 'error'));
    expect(messageOf(form, 'error')).to.equal('Comments are closed. Closed since May.');
    expect(field(form, 'comment').value).to.equal('Late');
    expect((await accessibleNode(form.shadowRoot!.querySelector('[part=error]')!)).role).to.equal('alert');
  });

  it('sends with the same key again after a failure', async () => {
    let fails = true;
    const form = await placeForm(() => (fails ? Promise.reject(new CommentError('unavailable')) : Promise.resolve()));
    await typeInto(field(form, 'comment'), 'Twice tried');
    await sendByKeys();
    await waitUntil(() => messageOf(form, 'error'));
    fails = false;
    await sendByKeys();
    await waitUntil(() => sent.length === 2);
    expect(sent[1]!.idempotencyKey).to.equal(sent[0]!.idempotencyKey);
  });

  it('takes no more words while it is sending', async () => {
    let answer = (): void => undefined;
    const form = await placeForm(() => new Promise<void>((resolve) => (answer = resolve)));
    await typeInto(field(form, 'comment'), 'First');
    await sendByKeys();
    await settled(form);
    await sendKeys({ type: ' and more' });
    expect(field(form, 'comment').value).to.equal('First');
    expect((await accessibleNode(field(form, 'comment'))).readonly).to.equal(true);
    answer();
    await waitUntil(() => field(form, 'comment').value === '');
    await settled(form);
    await sendKeys({ type: 'Second' });
    expect(field(form, 'comment').value).to.equal('Second');
  });

  it('does not send twice while it is sending', async () => {
    let answer = (): void => undefined;
    const form = await placeForm(() => new Promise<void>((resolve) => (answer = resolve)));
    await typeInto(field(form, 'comment'), 'Once');
    await sendByKeys();
    await sendByKeys();
    answer();
    await waitUntil(() => field(form, 'comment').value === '');
    expect(sent).to.have.length(1);
  });

  it('says that it leads nowhere when nobody takes the comment', async () => {
    const form = await place<CommentFormElement>('<comment-form></comment-form>');
    await typeInto(field(form, 'comment'), 'Hello?');
    await sendByKeys();
    await waitUntil(() => messageOf(form, 'error'));
    expect(messageOf(form, 'error')).to.include('isn’t connected to a comment thread');
    expect(field(form, 'comment').value).to.equal('Hello?');
  });

  describe('whose comment the browser itself sent', () => {
    const AUTHORED =
      '<comment-form><form action="/wp-comments-post.php"><textarea name="comment"></textarea><button>Post</button></form></comment-form>';
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    /** Opens the page that the browser comes to. */
    async function arrive(hash: string, comment: string): Promise<CommentFormElement> {
      const drafts = new Drafts(() => localStorage);
      const { idempotencyKey } = drafts.write(pageKey(), null, 'Shown in 4x3 only');
      drafts.noteSent(pageKey(), null, idempotencyKey);
      history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
      put(`<ol data-fixture><li id="comment-43"><b>Nora</b> says: <p>${comment}</p></li></ol>`);
      const form = await place<CommentFormElement>(AUTHORED);
      await settled(form);
      return form;
    }

    it('does not offer it again on the page that shows it', async () => {
      const form = await arrive('#comment-43', 'Shown in 4&#215;3 only');
      expect([field(form, 'comment').value, messageOf(form, 'status')]).to.deep.equal(['', '']);
    });

    for (const [name, hash, comment] of [
      ['no comment is named', '', 'Shown in 4&#215;3 only'],
      ['another comment is named', '#comment-43', 'Other words'],
    ] as const) {
      it(`offers it again, and says that it may have been sent, where ${name}`, async () => {
        const form = await arrive(hash, comment);
        expect(field(form, 'comment').value).to.equal('Shown in 4x3 only');
        expect(messageOf(form, 'status')).to.equal('We restored your comment. It may have been sent already.');
      });
    }
  });

  it('leaves it to whoever cancels the request', async () => {
    const form = await place<CommentFormElement>('<comment-form></comment-form>');
    form.addEventListener('comment-submit', (event) => event.preventDefault());
    await typeInto(field(form, 'comment'), 'Mine');
    await sendByKeys();
    await settled(form);
    expect(messageOf(form, 'error')).to.equal('');
    expect(field(form, 'comment').value).to.equal('Mine');
  });

  it('brings an unsent comment back, and says so', async () => {
    const form = await placeForm();
    await typeInto(field(form, 'comment'), 'Half a thou');
    form.remove();
    const again = await placeForm();
    expect(field(again, 'comment').value).to.equal('Half a thou');
    expect(messageOf(again, 'status')).to.equal('We restored your unfinished comment.');
  });

  it('forgets a comment that was sent', async () => {
    const form = await placeForm();
    await typeInto(field(form, 'comment'), 'Done');
    await sendByKeys();
    await waitUntil(() => field(form, 'comment').value === '');
    form.remove();
    expect(field(await placeForm(), 'comment').value).to.equal('');
  });

  it('remembers a guest who asks for it, and nobody else', async () => {
    const form = await placeForm();
    await typeInto(field(form, 'author'), 'Nora');
    await typeInto(field(form, 'comment'), 'One');
    await sendByKeys();
    await waitUntil(() => field(form, 'comment').value === '');
    form.remove();
    const second = await placeForm();
    expect(field(second, 'author').value).to.equal('');

    await typeInto(field(second, 'author'), 'Nora');
    await typeInto(field(second, 'comment'), 'Two');
    second.querySelector<HTMLElement>('[type=checkbox]')!.focus();
    await sendKeys({ press: 'Space' });
    await sendByKeys();
    await waitUntil(() => field(second, 'comment').value === '');
    second.remove();
    expect(field(await placeForm(), 'author').value).to.equal('Nora');
  });

  it('works where the browser stores nothing', async () => {
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const form = await placeForm();
      await typeInto(field(form, 'comment'), 'Private');
      await sendByKeys();
      await waitUntil(() => sent.length === 1);
      expect(sent[0]!.text).to.equal('Private');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('brings a draft back in the update that it is made in', async () => {
    const form = await placeForm();
    await typeInto(field(form, 'comment'), 'Half');
    form.remove();
    await placeForm();
    const { litIssuedWarnings = new Set<string>() } = globalThis as { litIssuedWarnings?: Set<string | undefined> };
    expect([...litIssuedWarnings].filter((warning) => /comment-form scheduled an update/.test(warning ?? ''))).to.be
      .empty;
  });

  describe('outside of the thread that it is for', () => {
    let backend: MemoryBackend;
    let number = 0;

    before(() => CommentThreadElement.define());

    /** A thread that a form elsewhere may name, with a comment system that allows `can`. */
    async function placeThread(id: string, can: Partial<Capabilities>): Promise<CommentThreadElement> {
      const name = `form-test-${++number}`;
      backend = new MemoryBackend({ can });
      registerBackend(name, () => backend);
      const thread = put<CommentThreadElement>(
        `<comment-thread id="${id}" backend="${name}" thread="${id}" readonly></comment-thread>`,
      );
      await waitUntil(() => thread.state?.snapshot.status === 'ready');
      return settled(thread);
    }

    it('asks for what the comment system wants once that is there', async () => {
      const form = await place<CommentFormElement>('<comment-form for="talk"></comment-form>');
      expect((await accessibleNode(field(form, 'author'))).name).to.equal('Name (optional)');
      await placeThread('talk', { storage: 'server', required: ['name', 'email'] });
      await settled(form);
      expect(await accessibleNode(field(form, 'author'))).to.include({ name: 'Name', required: true });
      expect(await accessibleNode(field(form, 'email'))).to.include({ name: 'E-mail', required: true });
    });

    it('asks for no e-mail address that nobody would use', async () => {
      const form = await place<CommentFormElement>('<comment-form for="talk"></comment-form>');
      expect(field(form, 'email').checkVisibility()).to.equal(true);
      await placeThread('talk', {});
      await settled(form);
      expect(field(form, 'email').checkVisibility()).to.equal(false);
    });

    it('posts there', async () => {
      const form = await place<CommentFormElement>('<comment-form for="talk"></comment-form>');
      const thread = await placeThread('talk', {});
      await settled(form);
      await typeInto(field(form, 'comment'), 'From afar');
      await sendByKeys();
      await waitUntil(() => messageOf(form, 'status'));
      expect(thread.querySelector('.film-comment-body')!.textContent).to.equal('From afar');
    });

    it('goes when the thread closes, and keeps what was typed', async () => {
      const form = await place<CommentFormElement>('<comment-form for="talk"></comment-form>');
      const thread = await placeThread('talk', {});
      await settled(form);
      await typeInto(field(form, 'comment'), 'Too late');
      backend.failNext(new CommentError('closed'));
      await sendByKeys();
      await waitUntil(() => !form.checkVisibility());
      expect(thread.state!.drafts.read('talk', null)!.text).to.equal('Too late');
    });

    it('listens to no thread once it is gone', async () => {
      const thread = await placeThread('talk', {});
      const subscribe = thread.state!.subscribe.bind(thread.state);
      let listeners = 0;
      thread.state!.subscribe = (listener) => {
        const unsubscribe = subscribe(listener);
        listeners++;
        return () => {
          listeners--;
          unsubscribe();
        };
      };
      const registrations = recordRegistrations();
      try {
        const form = await place<CommentFormElement>('<comment-form for="talk"></comment-form>');
        expect(listeners).to.equal(1);
        form.remove();
        expect(listeners).to.equal(0);
        expect(registrations.left()).to.deep.equal([]);
      } finally {
        registrations.stop();
      }
    });
  });

  it('takes an author’s form as it is', async () => {
    const form = await placeForm(
      undefined,
      '<comment-form><form><label>Say it <textarea name="comment"></textarea></label> <input type="submit" value="Go"></form></comment-form>',
    );
    expect(form.querySelectorAll('input:not([type=submit], [type=checkbox])')).to.have.length(0);
    await typeInto(field(form, 'comment'), 'Said');
    await sendByKeys();
    expect(sent[0]!.text).to.equal('Said');
  });
});

/** The contrast of two colours as WCAG 2 has it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((each) => {
    const share = Number(each) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
