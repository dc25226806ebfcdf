import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OutgoingComment } from '../../../../src/comments/backend.js';
import { CommentError } from '../../../../src/comments/comment-error.js';
import { CommentFormElement } from '../../../../src/elements/comment-form/comment-form.js';
import { place, settled } from '../../../conformance/element.js';
import { accessibleTree, outline } from '../../../support/accessibility-tree.js';
import { forgetKept } from '../../../support/kept.js';
import { messageOf, placeTakenForm } from '../../../support/taken-form.js';
import { sendByKeys } from '../../../support/typing.js';

describe('<comment-form>: what is held back, and what is sent along', () => {
  let sent: OutgoingComment[] = [];
  let answer: () => Promise<void>;

  before(() => CommentFormElement.define());
  beforeEach(async () => {
    await forgetKept();
    sent = [];
    answer = () => Promise.resolve();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const placeForm = (inside = '') => placeTakenForm(`<comment-form>${inside}</comment-form>`, sent, answer);
  /** What the form sends. */
  const entries = () => Object.fromEntries(sent[0]!.form!.entries);
  const text = (form: Element) => form.querySelector('textarea')!;
  const message = (form: Element) => messageOf(form, 'error');
  async function send(form: Element, words: string): Promise<void> {
    text(form).focus();
    if (words) await sendKeys({ type: words });
    await sendByKeys();
    await settled(form as CommentFormElement);
  }
  /** What a program does. */
  async function fillIn(form: CommentFormElement, values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values))
      form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
    form.querySelector('form')!.requestSubmit();
    await settled(form);
  }

  describe('the event of a form that we made', () => {
    it('is stopped by the time it reaches the document, where scripts send what nobody has stopped', async () => {
      const form = await placeForm();
      let isStopped: boolean | undefined;
      const note = ({ defaultPrevented }: Event) => (isStopped = defaultPrevented);
      document.addEventListener('submit', note, { once: true });
      await send(form, 'Loved it');
      expect(isStopped).to.equal(true);
      await waitUntil(() => sent.length === 1);
    });

    it('is left to a script of the page that stops it at the form', async () => {
      const form = await placeForm();
      form.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
      await send(form, 'Loved it');
      expect(sent).to.have.length(0);
      expect(text(form).value).to.equal('Loved it');
    });
  });

  it('brings what went wrong into view, where the button was at the lower edge of the window', async () => {
    answer = () => Promise.reject(new CommentError('forbidden', { serverMessage: 'Wrong sum.' }));
    const form = await placeForm();
    form.style.cssText = 'display: block; margin-top: 200vh';
    text(form).focus();
    await sendKeys({ type: 'Hello' });
    form.querySelector('.film-form-submit')!.scrollIntoView({ block: 'end' });
    await sendByKeys();
    await waitUntil(() => message(form).includes('Wrong sum.'));
    const error = form.shadowRoot!.querySelector('[part=error]')!;
    await waitUntil(() => error.getBoundingClientRect().bottom <= innerHeight);
  });

  describe('the trap for programs', () => {
    it('holds back what is filled in and sent at once, keeps it, and says so', async () => {
      const form = await placeForm();
      await fillIn(form, { comment: 'Buy now', author: 'Bot' });
      expect(sent).to.have.length(0);
      expect(message(form)).to.include('looked like spam');
      expect(text(form).value).to.equal('Buy now');
    });

    it('holds back what fills in the field that nobody sees', async () => {
      const form = await placeForm();
      text(form).focus();
      await sendKeys({ type: 'x' });
      await fillIn(form, { comment: 'Buy now', 'film-form-topic': 'pills' });
      expect(sent).to.have.length(0);
    });

    it('lets through what is sent once more', async () => {
      const form = await placeForm();
      await fillIn(form, { comment: 'Buy now', 'film-form-topic': 'filled in by an extension' });
      await send(form, '');
      expect(sent).to.have.length(1);
      expect(entries()).not.to.have.property('film-form-topic');
      expect(message(form)).to.equal('');
    });

    it('does not notice whoever types fast', async () => {
      const form = await placeForm();
      await send(form, 'x');
      expect(sent).to.have.length(1);
    });

    it('does not notice a password manager that fills in the details', async () => {
      const form = await placeForm();
      for (const name of ['author', 'email', 'url'])
        form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = { author: 'N', email: 'n@ok.test', url: '' }[
          name
        ]!;
      await send(form, 'x');
      expect(sent).to.have.length(1);
    });

    it('is met neither by a screen reader nor by the Tab key', async () => {
      const form = await placeForm();
      expect(outline(await accessibleTree(form))).not.to.include('Leave this field empty');
      const met = new Set<string>();
      text(form).focus();
      for (let i = 0; i < 12; i++) {
        await sendKeys({ press: 'Tab' });
        met.add((document.activeElement as HTMLInputElement).name);
      }
      expect([...met]).not.to.include('film-form-topic');
    });
  });

  describe('a challenge', () => {
    const CHALLENGE =
      '<div slot="challenge" class="check"><input type="hidden" name="cf-turnstile-response" value=""></div>';
    const response = (form: Element) => form.querySelector<HTMLInputElement>('[name=cf-turnstile-response]')!;

    it('stands in the form, before the button', async () => {
      const form = await placeForm(CHALLENGE);
      const check = form.querySelector('form .check')!;
      const button = form.querySelector('.film-form-submit')!;
      expect(check.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });

    it('has to be solved first: the words are kept, and the focus goes there', async () => {
      const form = await placeForm(CHALLENGE);
      await send(form, 'Hello');
      expect(sent).to.have.length(0);
      expect(message(form)).to.include('Please complete the check first');
      expect(text(form).value).to.equal('Hello');
      expect(document.activeElement).to.equal(form.querySelector('.check'));
    });

    it('sends its answer along', async () => {
      const form = await placeForm(CHALLENGE);
      response(form).value = 'solved';
      await send(form, 'Hello');
      expect(entries()).to.include({ 'cf-turnstile-response': 'solved', comment: 'Hello' });
    });

    it('is begun anew after each attempt, since an answer is good for once', async () => {
      answer = () => Promise.reject(new CommentError('challenge'));
      const form = await placeForm(CHALLENGE);
      let resets = 0;
      form.querySelector('.check')!.addEventListener('challenge-reset', () => {
        resets++;
        response(form).value = '';
      });
      response(form).value = 'stale';
      await send(form, 'Hello');
      await waitUntil(() => message(form));
      expect(resets).to.equal(1);
      expect(text(form).value).to.equal('Hello');
      await waitUntil(() => !text(form).readOnly);
      await send(form, '');
      expect(sent).to.have.length(1);
    });
  });

  describe('an author’s own form', () => {
    const OWN = `<form action="/wp-comments-post.php" method="post">
      <textarea name="comment"></textarea><input name="author"><input type="hidden" name="comment_post_ID" value="42">
      <input type="hidden" name="comment_parent" value="0"><input type="hidden" name="akismet_nonce" value="abc"><button name="submit" value="Post">Post</button></form>`;
    const parent = (form: Element) => form.querySelector<HTMLInputElement>('[name=comment_parent]')!;

    it('has its hidden fields sent along', async () => {
      const form = await placeForm(OWN);
      await send(form, 'Hello');
      expect(entries()).to.deep.equal({
        comment: 'Hello',
        author: '',
        comment_post_ID: '42',
        comment_parent: '0',
        akismet_nonce: 'abc',
      });
    });

    it('knows which comment is answered', async () => {
      const form = await placeForm(OWN);
      form.parentId = '7';
      await settled(form);
      expect(parent(form).value).to.equal('7');
      form.parentId = null;
      await settled(form);
      expect(parent(form).value).to.equal('0');
    });

    it('goes where it would go without us, where nobody here takes the comment', async () => {
      const form = await place<CommentFormElement>(`<comment-form>${OWN}</comment-form>`);
      let isStopped: boolean | undefined;
      // After the element has had its turn; the page of the test has to stay.
      document.body.addEventListener(
        'submit',
        (event) => {
          isStopped = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      await send(form, 'Hello');
      expect(isStopped).to.equal(false);
      expect(message(form)).to.equal('');
    });

    it('still says what is wrong at its fields', async () => {
      const form = await place<CommentFormElement>(`<comment-form>${OWN}</comment-form>`);
      let hasHeard = false;
      form.querySelector('form')!.addEventListener('submit', () => (hasHeard = true));
      await send(form, '');
      expect(hasHeard, 'as where the browser checks the fields').to.equal(false);
      expect(form.querySelector('.film-form-error')!.textContent).to.equal('Please fill this in.');
    });

    it('gets no field that its author did not want', async () => {
      const form = await placeForm(OWN);
      expect([...new FormData(form.querySelector('form')!)].map(([name]) => name)).to.deep.equal([
        'comment',
        'author',
        'comment_post_ID',
        'comment_parent',
        'akismet_nonce',
      ]);
    });
  });
});
