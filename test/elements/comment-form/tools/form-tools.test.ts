import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerBackend } from '../../../../src/comments/backends/index.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../../src/comments/backends/testing/memory.js';
import { CommentFormElement } from '../../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../../src/elements/comment-thread/comment-thread.js';
import { place, settled } from '../../../conformance/element.js';
import { accessibleNode } from '../../../support/accessibility-tree.js';
import { FakeClock } from '../../../support/clock.js';
import { forgetKept } from '../../../support/kept.js';

describe('<comment-form>: help with writing', () => {
  let number = 0;

  before(() => {
    CommentFormElement.define();
    CommentThreadElement.define();
  });
  beforeEach(forgetKept);
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  /** A form in a thread whose comment system allows `can`, with its tools. */
  async function placeForm(can: MemoryBackendOptions['can'] = {}, attributes = ''): Promise<CommentFormElement> {
    const name = `tools-${++number}`;
    registerBackend(name, () => new MemoryBackend({ can }));
    const thread = await place<CommentThreadElement>(
      `<comment-thread backend="${name}" thread="tools" ${attributes}></comment-thread>`,
    );
    await waitUntil(() => thread.querySelector('textarea'));
    const form = thread.querySelector('comment-form')!;
    await settled(form);
    text(form).focus();
    await waitUntil(() => tools(form).querySelector('button'), 'no tools', { timeout: 5000 });
    return settled(form);
  }
  const text = (form: Element) => form.querySelector('textarea')!;
  const tools = (form: Element) => form.querySelector<HTMLElement>('.film-form-tools')!;
  const tool = (form: Element, name: string) => tools(form).querySelector<HTMLButtonElement>(`[data-tool=${name}]`)!;
  const names = (form: Element) =>
    [...tools(form).querySelectorAll('[data-tool]')].map(({ textContent }) => textContent);
  const preview = (form: Element) => form.querySelector<HTMLElement>('.film-form-preview')!;
  const previewButton = (form: Element) => form.querySelector<HTMLButtonElement>('[aria-controls$=preview]')!;
  async function press(element: HTMLElement, key = 'Enter'): Promise<void> {
    element.focus();
    await sendKeys({ press: key });
  }

  it('comes when somebody begins to write, and moves nothing', async () => {
    const name = `tools-${++number}`;
    registerBackend(name, () => new MemoryBackend());
    const thread = await place<CommentThreadElement>(`<comment-thread backend="${name}" thread="x"></comment-thread>`);
    await waitUntil(() => thread.querySelector('textarea'));
    const form = await settled(thread.querySelector('comment-form')!);
    expect(tools(form).childElementCount).to.equal(0);
    const author = form.querySelector('[name=author]')!;
    const before = author.getBoundingClientRect().top;
    text(form).focus();
    await waitUntil(() => tools(form).querySelector('button'));
    expect(Math.abs(author.getBoundingClientRect().top - before)).to.be.below(2);
  });

  it('offers what the comment system understands', async () => {
    expect(names(await placeForm({ format: 'text' }))).to.deep.equal(['Quote', 'Spoiler']);
    expect(names(await placeForm({ format: 'markdown' }))).to.deep.equal(['Bold', 'Italic', 'Quote', 'Spoiler']);
    const form = await placeForm({ format: 'html' });
    expect(names(form)).to.deep.equal(['Bold', 'Italic', 'Quote', 'Spoiler']);
    const help = form.querySelector('details')!;
    help.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(help.querySelector('p')!.innerText).to.include('You can use HTML');
  });

  it('is one stop for the Tab key, and the arrow keys go through it', async () => {
    const form = await placeForm({ format: 'markdown' });
    expect(await accessibleNode(tools(form).querySelector('[role=toolbar]')!)).to.include({
      role: 'toolbar',
      name: 'Formatting',
    });
    text(form).focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(tool(form, 'bold'));
    await sendKeys({ press: 'ArrowRight' });
    expect(document.activeElement).to.equal(tool(form, 'italic'));
    await sendKeys({ press: 'End' });
    expect(document.activeElement).to.equal(tool(form, 'spoiler'));
    await sendKeys({ press: 'ArrowRight' });
    expect(document.activeElement).to.equal(tool(form, 'bold'));
    await sendKeys({ press: 'ArrowLeft' });
    expect(document.activeElement).to.equal(tool(form, 'spoiler'));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(previewButton(form));
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(tool(form, 'spoiler'));
  });

  it('goes through it the other way from right to left', async () => {
    const form = await placeForm({ format: 'markdown' }, 'dir="rtl"');
    tool(form, 'bold').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(document.activeElement).to.equal(tool(form, 'italic'));
  });

  for (const [format, name, expected] of [
    ['markdown', 'bold', 'a **word** b'],
    ['markdown', 'italic', 'a _word_ b'],
    ['markdown', 'spoiler', 'a ||word|| b'],
    ['markdown', 'quote', '> a word b'],
    ['html', 'bold', 'a <strong>word</strong> b'],
    ['html', 'quote', 'a <blockquote>word</blockquote> b'],
  ] as const) {
    it(`marks the selected words: ${name} in ${format}`, async () => {
      const form = await placeForm({ format });
      await sendKeys({ type: 'a word b' });
      text(form).setSelectionRange(2, 6);
      await press(tool(form, name));
      expect(text(form).value).to.equal(expected);
      expect(document.activeElement).to.equal(text(form));
    });
  }

  it('takes a mark away again, and lets the browser undo it', async () => {
    const form = await placeForm({ format: 'markdown' });
    await sendKeys({ type: 'a word b' });
    text(form).setSelectionRange(2, 6);
    await press(tool(form, 'bold'));
    await press(tool(form, 'bold'));
    expect(text(form).value).to.equal('a word b');
    await press(tool(form, 'spoiler'));
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    expect(text(form).value).to.equal('a word b');
  });

  it('puts words to be typed over where nothing is selected', async () => {
    const form = await placeForm();
    await press(tool(form, 'spoiler'));
    await sendKeys({ type: 'he dies' });
    expect(text(form).value).to.equal('||he dies||');
  });

  it('keeps what the buttons wrote as a draft', async () => {
    const form = await placeForm();
    await press(tool(form, 'spoiler'));
    form.closest('comment-thread')!.remove();
    const again = await placeForm();
    expect(text(again).value).to.equal('||words||');
  });

  it('shows how the comment will look, and goes on doing so', async () => {
    const form = await placeForm({ format: 'markdown' });
    await sendKeys({ type: '**Fine** <b>x</b> ||end||' });
    await press(previewButton(form));
    await waitUntil(() => preview(form).querySelector('strong'), 'no preview', { timeout: 5000 });
    expect(await accessibleNode(preview(form))).to.include({ role: 'region', name: 'Preview' });
    expect(await accessibleNode(previewButton(form))).to.include({ name: 'Preview', expanded: true });
    expect(preview(form).innerText.trim()).to.equal('Fine <b>x</b> Spoiler');
    await press(preview(form).querySelector('button')!);
    expect(preview(form).innerText).to.include('end');
    text(form).focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' more' });
    await waitUntil(() => preview(form).innerText.includes('more'));
  });

  it('shows nothing in the preview that the conversation would not', async () => {
    const form = await placeForm({ format: 'html' });
    text(form).value = 'One<img src=x onerror="window.ran=1"> <film-review></film-review>\n\nTwo <b onclick=x>bold</b>';
    await press(previewButton(form));
    await waitUntil(() => preview(form).querySelector('b'));
    expect(preview(form).innerHTML).to.equal('<p>One </p><p>Two <b>bold</b></p>');
    expect('ran' in window).to.equal(false);
  });

  it('says so when there is nothing to preview', async () => {
    const form = await placeForm();
    await press(previewButton(form));
    expect(preview(form).innerText).to.equal('Nothing to show yet.');
  });

  it('says how many characters are left near the limit only', async () => {
    const form = await placeForm({ maxLength: 100 });
    const count = form.querySelector('.film-form-count')!;
    const clock = new FakeClock(Date.now());
    try {
      await sendKeys({ type: 'x'.repeat(50) });
      expect(clock.waiting).to.be.above(0);
      clock.pass(1000);
      expect(count.textContent).to.equal('');
      await sendKeys({ type: 'x'.repeat(49) });
      clock.pass(1000);
      expect(count.textContent).to.equal('1 character left');
      await sendKeys({ type: 'xxx' });
      clock.pass(1000);
      expect(count.textContent).to.equal('2 characters too many');
    } finally {
      clock.restore();
    }
    expect((await accessibleNode(count)).role).to.equal('status');
  });

  it('lets the text grow as one types', async () => {
    const form = await placeForm();
    const before = text(form).offsetHeight;
    for (let i = 0; i < 8; i++) {
      await sendKeys({ type: 'line' });
      await sendKeys({ press: 'Enter' });
    }
    expect(text(form).offsetHeight).to.be.above(before + 20);
    expect(text(form).scrollHeight).to.be.at.most(text(form).clientHeight + 2);
  });

  it('lets the text grow where the browser cannot do so by itself', async () => {
    const { supports } = CSS;
    CSS.supports = () => false;
    try {
      const form = await placeForm();
      text(form).style.setProperty('field-sizing', 'fixed');
      const before = text(form).offsetHeight;
      for (let i = 0; i < 8; i++) await sendKeys({ press: 'Enter' });
      expect(text(form).offsetHeight).to.be.above(before + 20);
      expect(text(form).scrollHeight).to.be.at.most(text(form).clientHeight + 2);
    } finally {
      CSS.supports = supports;
    }
  });
});
