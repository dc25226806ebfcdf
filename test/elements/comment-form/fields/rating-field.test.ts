import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OutgoingComment } from '../../../../src/comments/backend.js';
import { registerBackend } from '../../../../src/comments/backends/index.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../../src/comments/comment-error.js';
import type { ClapperInputElement } from '../../../../src/elements/clapper-input/clapper-input.js';
import type { CommentFormElement } from '../../../../src/elements/comment-form/comment-form.js';
import type { CommentThreadElement } from '../../../../src/elements/comment-thread/comment-thread.js';
import { sampleComment } from '../../../comments/sample-comment.js';
import { place, settled } from '../../../conformance/element.js';
import { accessibleNode, accessibleTree, outline } from '../../../support/accessibility-tree.js';
import { forgetKept } from '../../../support/kept.js';
import { messageOf, placeTakenForm } from '../../../support/taken-form.js';
import { sendByKeys, typeInto } from '../../../support/typing.js';
import '../../../../src/define.js';

describe('<comment-form rating>: a rating rides on a comment', () => {
  let backend: MemoryBackend;
  let sent: OutgoingComment[] = [];
  let number = 0;

  beforeEach(async () => {
    await forgetKept();
    sent = [];
  });
  afterEach(async () => {
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    await forgetKept();
  });

  const field = (root: Element) => root.querySelector<ClapperInputElement>('clapper-input[name=rating]');
  const text = (root: Element) => root.querySelector('textarea')!;
  const written = (root: Element) => root.querySelector<HTMLElement>('.film-comment-rating');
  function register(options: MemoryBackendOptions = {}): string {
    const name = `rating-${++number}`;
    backend = new MemoryBackend(options);
    registerBackend(name, () => backend);
    return name;
  }

  /** A conversation whose form asks for a rating, once it does. */
  async function visit(name: string, around = ['', '']): Promise<CommentThreadElement> {
    const html = `<comment-thread rating backend="${name}" thread="here"></comment-thread>`;
    const placed = await place(`${around[0]}${html}${around[1]}`);
    const thread = (placed.closest('comment-thread') ?? placed.querySelector('comment-thread')) as CommentThreadElement;
    await waitUntil(() => thread.state?.snapshot.status === 'ready' && thread.querySelector('comment-form'));
    return settled(thread);
  }
  async function visitRated(name = register(), around?: string[]): Promise<CommentThreadElement> {
    const thread = await visit(name, around);
    await waitUntil(() => field(thread)?.hasUpdated);
    return settled(thread);
  }
  /** A form that stands alone, once it asks for a rating. */
  async function placeForm(inside = '', answer?: () => Promise<unknown>) {
    const form = await placeTakenForm(`<comment-form rating>${inside}</comment-form>`, sent, answer);
    await waitUntil(() => form.querySelector('.film-form-rating > .film-form-error'));
    return settled(form);
  }
  async function give(root: Element, keys: string): Promise<void> {
    field(root)!.focus();
    for (const key of keys) await sendKeys({ press: key });
  }
  const type = (root: Element, words: string) => typeInto(text(root), words);

  it('is asked for below the text, with a label, and may be left out', async () => {
    const form = await placeForm();
    const tree = outline(await accessibleTree(form));
    expect(tree).to.match(/textbox "Comment"[^]*radiogroup "Your rating \(optional\)"[^]*textbox "Name/);
    await type(form, 'Loved it');
    await sendByKeys();
    expect(sent[0]).not.to.have.property('rating');
    expect(sent[0]).not.to.have.property('fields');
  });

  it('is not asked for where nobody says so', async () => {
    const form = await place<CommentFormElement>('<comment-form></comment-form>');
    await settled(form);
    expect(form.querySelector('.film-form-rating, clapper-input')).to.equal(null);
  });

  it('is sent with the comment, as a number, its scale and its words', async () => {
    const form = await placeForm();
    await give(form, '4.5');
    await type(form, 'Loved it');
    await sendByKeys();
    expect(sent[0]).to.deep.include({
      text: 'Loved it',
      rating: { value: 4.5, best: 5, unit: 'clappers', raw: '4.5 out of 5 clappers', kind: 'number' },
    });
    expect(sent[0]).not.to.have.property('fields');
  });

  it('is sent by Control and Enter in the rating too, once', async () => {
    const form = await placeForm();
    await type(form, 'Loved it');
    await give(form, '3');
    await sendByKeys();
    expect(sent).to.have.length(1);
    expect(sent[0]!.rating!.value).to.equal(3);
  });

  it('is empty after the comment is posted', async () => {
    const form = await placeForm();
    await give(form, '4');
    await type(form, 'Loved it');
    await sendByKeys();
    await waitUntil(() => messageOf(form, 'status'));
    expect([text(form).value, field(form)!.value]).to.deep.equal(['', '']);
    await type(form, 'And again');
    await sendByKeys();
    await waitUntil(() => sent.length === 2);
    expect(sent[1]).not.to.have.property('rating');
  });

  it('stays where sending failed, and goes with the next attempt', async () => {
    let isUp = false;
    const form = await placeForm('', () =>
      isUp ? Promise.resolve() : Promise.reject(new CommentError('unavailable')),
    );
    await give(form, '4');
    await type(form, 'Loved it');
    await sendByKeys();
    await waitUntil(() => messageOf(form, 'error'));
    expect([text(form).value, field(form)!.value]).to.deep.equal(['Loved it', '4']);
    isUp = true;
    await sendByKeys();
    await waitUntil(() => sent.length === 2);
    expect(sent[1]).to.deep.include({ idempotencyKey: sent[0]!.idempotencyKey, rating: sent[0]!.rating });
  });

  it('cannot be changed while it is being sent', async () => {
    let answer!: () => void;
    const form = await placeForm('', () => new Promise<void>((resolve) => (answer = resolve)));
    await give(form, '4');
    await type(form, 'Loved it');
    await sendByKeys();
    await settled(form);
    await give(form, '2');
    expect(field(form)!.value).to.equal('4');
    answer();
    await waitUntil(() => field(form)!.value === '');
    expect(field(form)!.readonly).to.equal(false);
  });

  it('goes when the form is reset', async () => {
    const form = await placeForm();
    await give(form, '4');
    form.querySelector('form')!.reset();
    await type(form, 'Loved it');
    await sendByKeys();
    expect(sent[0]).not.to.have.property('rating');
  });

  describe('as a draft', () => {
    it('is back after a reload, by itself and with words', async () => {
      const name = register();
      await give(await visitRated(name), '3.5');
      await waitUntil(() => Object.keys(localStorage).some((key) => key.startsWith('film-review-draft:')));
      document.querySelector('[data-fixture]')!.remove();
      const again = await visitRated(name);
      await waitUntil(() => field(again)!.value === '3.5');
      expect(messageOf(again.querySelector('comment-form')!, 'status')).to.equal(
        'We restored your unfinished comment.',
      );
      await type(again, 'x');
      await waitUntil(() => backendDraft()?.text === 'x');
      expect(backendDraft()!.rating!.value).to.equal(3.5);
    });
    const backendDraft = () => document.querySelector('comment-thread')!.state!.drafts.read('here', null);

    it('is forgotten when it is taken back', async () => {
      const thread = await visitRated();
      await give(thread, '3');
      await waitUntil(() => backendDraft()?.rating?.value === 3);
      await sendKeys({ press: 'Delete' });
      await waitUntil(() => backendDraft() === undefined);
    });

    it('belongs to the film: a reply asks for none, and keeps none', async () => {
      const thread = await visitRated(register({ seed: { here: [sampleComment('1')] } }));
      await give(thread, '4');
      thread.querySelector<HTMLElement>('[data-action="reply"]')!.click();
      await settled(thread);
      expect(field(thread)!.checkVisibility()).to.equal(false);
      await type(thread, 'A reply');
      await sendByKeys();
      await waitUntil(() => thread.state!.snapshot.comments.length === 2);
      expect(thread.state!.snapshot.comments[1]).not.to.have.property('rating');
      await waitUntil(() => field(thread)!.checkVisibility());
      await waitUntil(() => field(thread)!.value === '4');
    });

    it('of another scale waits for a form that has it', async () => {
      const name = register();
      const form = (best: number) =>
        visitRated(name, [`<film-review comments="keep" best="${best}"><h1>HER (2014)</h1>`, '</film-review>']);
      await give(await form(10), '9');
      await waitUntil(() => backendDraft()?.rating?.value === 9);
      document.querySelector('[data-fixture]')!.remove();
      const five = await form(5);
      await type(five, 'x');
      expect(field(five)!.value).to.equal('');
      await waitUntil(() => backendDraft()?.text === 'x');
      document.querySelector('[data-fixture]')!.remove();
      const ten = await form(10);
      await waitUntil(() => field(ten)!.value === '9');
    });
  });

  describe('in a conversation', () => {
    it('stands on the comment, in words', async () => {
      const thread = await visitRated();
      await give(thread, '4.5');
      await type(thread, 'Loved it');
      await sendByKeys();
      await waitUntil(() => written(thread));
      expect(written(thread)!.innerText).to.equal('4.5 out of 5 clappers');
      expect(outline(await accessibleTree(thread.querySelector('.film-comment')!))).to.include(
        '"4.5 out of 5 clappers"',
      );
      const { items } = await backend.list({ thread: 'here', order: 'oldest', limit: 9 });
      expect(items[0]!.rating).to.deep.include({ value: 4.5, best: 5 });
    });

    it('is on the blog’s scale, and in the blog’s unit', async () => {
      const around = [
        '<film-review comments="keep" best="10" unit="potatoes"><h1>HER (2014)</h1><p>Directed by: Spike Jonze</p>',
        '</film-review>',
      ];
      const thread = await visitRated(register(), around);
      await waitUntil(() => field(thread)!.max === 10);
      await give(thread, '7');
      await type(thread, 'Loved it');
      await sendByKeys();
      await waitUntil(() => written(thread));
      expect(written(thread)!.innerText).to.equal('7 out of 10 potatoes');
    });

    it('counts as the reader’s vote, as the last of theirs', async () => {
      const name = register();
      const thread = await visitRated(name);
      await backend.rate('here', 2, 5);
      await give(thread, '5');
      await type(thread, 'Seen again');
      await sendByKeys();
      await waitUntil(() => written(thread));
      expect(await backend.ratings('here', 5)).to.deep.include({ count: 1, own: 5 });
    });

    it('is not asked for where the comment system would not keep it', async () => {
      const thread = await visit(register({ can: { rating: false } }));
      await type(thread, 'Loved it');
      expect(thread.querySelector('.film-form-rating, clapper-input')).to.equal(null);
    });

    it('is asked for as soon as the thread says so, and no longer', async () => {
      const thread = await visit(register());
      thread.rating = false;
      await waitUntil(() => !field(thread)?.checkVisibility());
      thread.rating = true;
      await waitUntil(() => field(thread)?.checkVisibility());
    });

    it('waits with a comment that could not be sent, and is back in the form with its words', async () => {
      const thread = await visitRated();
      backend.failNext(new CommentError('offline'));
      await give(thread, '4');
      await type(thread, 'Loved it');
      await sendByKeys();
      await waitUntil(() => written(thread));
      expect(written(thread)!.innerText).to.equal('4 out of 5 clappers');
      expect(field(thread)!.value).to.equal('');
      thread.querySelector<HTMLElement>('[data-action="edit-unsent"]')!.click();
      await waitUntil(() => text(thread).value === 'Loved it');
      await waitUntil(() => field(thread)!.value === '4');
    });

    it('is shown in the preview', async () => {
      const thread = await visitRated();
      await type(thread, 'Loved it');
      await waitUntil(() => thread.querySelector('.film-form-tools > button'));
      thread.querySelector<HTMLElement>('.film-form-tools > button')!.click();
      const preview = thread.querySelector<HTMLElement>('.film-form-preview')!;
      await waitUntil(() => preview.innerText.trim() === 'Loved it');
      await give(thread, '4');
      await waitUntil(() => preview.innerText.startsWith('4 out of 5 clappers'));
      expect(preview.innerText).to.include('Loved it');
      await sendByKeys();
      await waitUntil(() => preview.innerText.trim() === 'Nothing to show yet.');
    });
  });

  describe('on a scale of many points', () => {
    const around = ['<film-review comments="keep" best="20"><h1>HER (2014)</h1>', '</film-review>'];

    it('says at the control what is wrong, goes there, and sends nothing', async () => {
      const thread = await visitRated(register(), around);
      await waitUntil(() => field(thread)!.max === 20);
      await settled(thread);
      await type(thread, 'Loved it');
      await give(thread, '25');
      await sendByKeys();
      await settled(thread);
      expect(thread.state!.snapshot.comments).to.have.length(0);
      expect(document.activeElement).to.equal(field(thread));
      const inner = field(thread)!.shadowRoot!.querySelector('input')!;
      expect(await accessibleNode(inner)).to.deep.include({
        name: 'Your rating (optional)',
        description: 'Please choose a rating from 1 to 20.',
        invalid: 'true',
      });
    });
  });

  describe('in a form of the author’s', () => {
    const OWN = '<textarea name="comment"></textarea><button>Post</button>';

    it('is added, under a name that a server without scripts gets too', async () => {
      const form = await placeForm(`<form>${OWN}</form>`);
      await give(form, '4');
      expect(new FormData(form.querySelector('form')!).get('rating')).to.equal('4');
      await type(form, 'Loved it');
      await sendByKeys();
      expect(sent[0]!.rating).to.deep.include({ value: 4, best: 5 });
      expect(sent[0]).not.to.have.property('fields');
    });

    it('is taken from the author’s control', async () => {
      const options = ['', '1', '2', '3'].map((value) => `<option>${value}</option>`).join('');
      const form = await placeForm(`<form><select name="rating">${options}</select>${OWN}</form>`);
      expect(field(form)).to.equal(null);
      form.querySelector('select')!.focus();
      await sendKeys({ press: '3' });
      await type(form, 'Loved it');
      await sendByKeys();
      expect(sent[0]!.rating).to.deep.include({ value: 3, best: 5 });
      await waitUntil(() => form.querySelector('select')!.value === '');
    });

    it('is gone with the element', async () => {
      const form = await placeForm(`<form>${OWN}</form>`);
      const own = form.querySelector('form')!;
      form.remove();
      await Promise.resolve();
      expect(own.innerHTML).to.equal(OWN);
    });
  });
});
