import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { FilmReviewElement } from '../../../src/elements/film-review/film-review.js';
import { SpoilerTextElement } from '../../../src/elements/spoiler-text/spoiler-text.js';
import { seenFilms } from '../../../src/identity/seen-films.js';
import { freshTag, place, put, settled, withTag } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { emulateMedia, resizeTo } from '../../support/media.js';
import '../../../src/i18n/de.js';

describeFrame({
  element: SpoilerTextElement,
  html: '<spoiler-text>[Spoiler: the <em>butler</em><!-- more --> did it.]</spoiler-text>',
  role: 'group',
  name: 'Spoiler',
  text: null,
  properties: {
    open: { value: true, attribute: '' },
    printed: { value: true, attribute: '' },
    film: { value: 'Her (2013)', attribute: 'Her (2013)' },
  },
});

const BLOCK =
  '<spoiler-text film="Her (2013)"><details><summary>Spoiler</summary><p>He was dead all along.</p></details></spoiler-text>';
const PHRASE = '<p>So <spoiler-text film="Her (2013)">he was <a href="#x">dead</a></spoiler-text> then</p>';

describe('<spoiler-text>', () => {
  before(() => {
    SpoilerTextElement.define();
    FilmReviewElement.define();
  });
  afterEach(() => {
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    for (const film of ['Her (2013)', 'Drive (2011)']) seenFilms.set(film, false);
  });

  const part = (spoiler: Element, name: string) => spoiler.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
  const phrase = async () => {
    const paragraph = await place(PHRASE);
    return settled(paragraph.querySelector('spoiler-text')!);
  };
  const press = async (button: HTMLElement) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  };

  it('is neither seen nor heard, selected or reached by keyboard while it is hidden', async () => {
    const spoiler = await phrase();
    const around = spoiler.parentElement!;
    expect(around.innerText).not.to.include('dead');
    expect(outline(await accessibleTree(around))).not.to.include('dead');
    getSelection()!.selectAllChildren(around);
    expect(getSelection()!.toString()).not.to.include('dead');
    expect(spoiler.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(part(spoiler, 'content').getAttribute('hidden'), 'the browser’s search would open it').to.equal('');
  });

  it('has a button that says how long it is, and shows and hides it by keyboard', async () => {
    const spoiler = await phrase();
    const toggle = part(spoiler, 'toggle');
    expect(await accessibleNode(toggle)).to.include({
      role: 'button',
      name: 'Spoiler, 3 words, show',
      expanded: false,
    });
    await sendKeys({ press: 'Tab' });
    expect(spoiler.shadowRoot!.activeElement).to.equal(toggle);
    await sendKeys({ press: 'Enter' });
    await settled(spoiler);
    expect(spoiler.parentElement!.innerText).to.include('he was dead');
    expect(await accessibleNode(toggle)).to.include({ name: 'Spoiler, 3 words, hide', expanded: true });
    expect(spoiler.shadowRoot!.activeElement).to.equal(toggle);
    await sendKeys({ press: 'Space' });
    await settled(spoiler);
    expect(spoiler.parentElement!.innerText).not.to.include('dead');
  });

  it('says where it begins and ends', async () => {
    const spoiler = await phrase();
    await press(part(spoiler, 'toggle'));
    await settled(spoiler);
    const heard = outline(await accessibleTree(spoiler));
    expect(heard).to.match(/Spoiler begins.*he was.*dead.*Spoiler ends/s);
  });

  it('counts words without those that only announce it, in languages without spaces too', async () => {
    const block = await place(BLOCK);
    expect((await accessibleNode(part(block, 'toggle'))).name).to.equal('Spoiler, 5 words, show');
    const japanese = await place('<spoiler-text lang="ja">彼は死んでいた</spoiler-text>');
    expect(part(japanese, 'toggle').ariaLabel).to.match(/^Spoiler, [3-6] words, show$/);
    const picture = await place('<spoiler-text><img alt="" src="data:," /></spoiler-text>');
    expect(part(picture, 'toggle').ariaLabel).to.equal('Spoiler, show');
  });

  it('shows a block without its own summary, and leaves the author’s <details> as it was', async () => {
    const block = await place<SpoilerTextElement>(BLOCK);
    const before = block.innerHTML;
    await press(part(block, 'toggle'));
    await settled(block);
    expect(block.innerText.trim()).to.equal('He was dead all along.');
    await press(part(block, 'toggle'));
    await settled(block);
    expect(block.innerHTML).to.equal(before);
    block.open = true;
    await settled(block);
    const home = block.parentElement!;
    block.remove();
    expect(block.innerHTML).to.equal(before);
    home.append(block);
    await settled(block);
    expect(block.innerText.trim()).to.equal('He was dead all along.');
  });

  it('moves nothing where <details> already hides a block', async () => {
    const tag = freshTag('spoiler-text');
    const page = put<HTMLElement>(
      `<div>${withTag('<p>Above</p><spoiler-text><details><summary>Spoiler</summary><p>He was dead.</p></details></spoiler-text><p>Below</p>', 'spoiler-text', tag)}</div>`,
    );
    const place = () => page.lastElementChild!.getBoundingClientRect().top;
    const before = place();
    expect(page.querySelector('p')!.checkVisibility(), 'nothing to see').to.equal(true);
    SpoilerTextElement.define(tag);
    await settled(page.querySelector<SpoilerTextElement>(tag)!);
    expect(place()).to.be.closeTo(before, 0.5);
  });

  it('opens all spoilers of a film that the reader has seen, and hides them again', async () => {
    const page = await place<HTMLElement>(
      `<div>${PHRASE}${BLOCK}<spoiler-text film="Drive (2011)">x y</spoiler-text></div>`,
    );
    const [first, second, other] = [...page.querySelectorAll('spoiler-text')];
    for (const each of [first!, second!, other!]) await settled(each);
    expect(part(first!, 'seen').checkVisibility()).to.equal(false);
    await press(part(first!, 'toggle'));
    await settled(first!);
    const seen = part(first!, 'seen');
    expect(await accessibleNode(seen)).to.include({
      role: 'button',
      name: 'I have seen this film: show all its spoilers',
    });
    expect(seen.getBoundingClientRect().height).to.be.at.least(24);
    await press(seen);
    await settled(second!);
    expect(page.innerText).to.include('He was dead all along.');
    expect(page.innerText).not.to.include('x y');
    expect(JSON.parse(localStorage.getItem('film-review-seen')!)).to.deep.equal(['her (2013)']);
    const later = await place<HTMLElement>(PHRASE.replace('Her (2013)', ' HER  (2013)'));
    await settled(later.querySelector('spoiler-text')!);
    expect(later.innerText).to.include('he was dead');
    await press(seen);
    await settled(second!);
    expect(page.innerText).not.to.include('He was dead all along.');
    expect(page.innerText, 'what was opened by hand stays').to.include('he was dead');
  });

  it('is about the film of the review around it', async () => {
    seenFilms.set('Drive (2011)', true);
    const review = await place<FilmReviewElement>(
      '<film-review comments="keep"><h1>Drive (2011)</h1><p>Directed by Nicolas Winding Refn</p><p>Fine, as <spoiler-text>he drives away</spoiler-text>.</p></film-review>',
    );
    await waitUntil(() => review.innerText.includes('he drives away'));
  });

  it('is about the film of the page’s only review where it is beside it', async () => {
    seenFilms.set('Drive (2011)', true);
    const page = await place<HTMLElement>(
      '<div><film-review comments="keep"><h1>Drive (2011)</h1><p>Directed by Nicolas Winding Refn</p><p>Fine.</p></film-review><p><spoiler-text>he drives away</spoiler-text></p></div>',
    );
    await waitUntil(() => page.innerText.includes('he drives away'));
  });

  it('asks nobody whether they have seen a film that it does not know', async () => {
    const spoiler = await place<SpoilerTextElement>('<spoiler-text>x y</spoiler-text>');
    await press(part(spoiler, 'toggle'));
    await settled(spoiler);
    expect(part(spoiler, 'seen').checkVisibility()).to.equal(false);
  });

  it('keeps a spoiler within a spoiler hidden until it is opened itself', async () => {
    const outer = await place<SpoilerTextElement>(
      '<spoiler-text>he was <spoiler-text>dead</spoiler-text></spoiler-text>',
    );
    await press(part(outer, 'toggle'));
    await settled(outer);
    expect(outer.innerText).to.include('he was');
    expect(outer.innerText).not.to.include('dead');
    await press(part(outer.querySelector('spoiler-text')!, 'toggle'));
    await settled(outer);
    expect(outer.innerText).to.include('dead');
  });

  it('ends with the paragraph where it is never closed', async () => {
    const page = await place<HTMLElement>('<div><p>So <spoiler-text>he was dead</p><p>Lovely.</p></div>');
    await settled(page.querySelector('spoiler-text')!);
    // As HTML has it, the element goes on in what follows, and nothing of the rest is lost.
    for (const each of page.querySelectorAll('spoiler-text')) await settled(each);
    expect(page.innerText).not.to.include('dead');
    for (const each of page.querySelectorAll('spoiler-text')) each.open = true;
    for (const each of page.querySelectorAll('spoiler-text')) await settled(each);
    expect(page.innerText).to.include('Lovely.');
  });

  it('has no button while nothing is inside', async () => {
    const empty = await place<SpoilerTextElement>('<spoiler-text></spoiler-text>');
    expect(empty.getBoundingClientRect().height).to.equal(0);
    expect((await accessibleNode(empty)).name).to.equal('');
  });

  it('is printed hidden, or shown where the author wants that', async () => {
    const hidden = await phrase();
    const printed = await place<SpoilerTextElement>(BLOCK.replace('<spoiler-text', '<spoiler-text printed'));
    await emulateMedia({ medium: 'print' });
    expect(hidden.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(printed.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(part(printed, 'toggle').checkVisibility()).to.equal(false);
  });

  it('speaks the language of its place', async () => {
    const spoiler = await place('<spoiler-text lang="de">er war tot</spoiler-text>');
    expect(part(spoiler, 'toggle').ariaLabel).to.equal('Spoiler, 3 Wörter, anzeigen');
  });

  it('fits into 320 px with a long word when it is open', async () => {
    await resizeTo(320);
    const spoiler = await place<SpoilerTextElement>(
      `<spoiler-text open film="Her (2013)"><p>${'Donaudampfschifffahrt'.repeat(6)}</p></spoiler-text>`,
    );
    const { scrollWidth, clientWidth } = spoiler.parentElement!;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('passes axe when it is open, as a block and as a phrase', async () => {
    const page = await place<HTMLElement>(`<div>${PHRASE}${BLOCK}</div>`);
    for (const each of page.querySelectorAll('spoiler-text')) each.open = true;
    for (const each of page.querySelectorAll('spoiler-text')) await settled(each);
    await expect(page).to.be.accessible();
  });
});
