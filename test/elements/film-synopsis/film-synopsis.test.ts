import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { FilmSynopsisElement } from '../../../src/elements/film-synopsis/film-synopsis.js';
import { place, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { expectSameLayout } from '../../support/layout.js';
import { emulateMedia } from '../../support/media.js';

describeFrame({
  element: FilmSynopsisElement,
  html: '<film-synopsis><p>Synopsis: A <em>lonely</em> writer.</p><!-- more --> He buys a computer.</film-synopsis>',
  role: 'group',
  name: 'Synopsis',
  text: 'A lonely writer.',
  ownNodes: '.film-synopsis-made',
  properties: {
    clamp: { value: 3, attribute: '3' },
    text: { value: 'A lonely writer.', attribute: 'A lonely writer.' },
  },
});

const LONG = 'Theodore writes letters for people who cannot find the words themselves. '.repeat(12);

describe('<film-synopsis>', () => {
  before(() => FilmSynopsisElement.define());
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const toggle = (synopsis: Element) => synopsis.shadowRoot!.querySelector('button')!;
  const long = (attributes = 'clamp="3"') =>
    place<FilmSynopsisElement>(
      `<film-synopsis ${attributes}><p>${LONG} <a href="#end">The end</a></p></film-synopsis>`,
    ).then(settled); // A box is measured in the frame in which it is laid out.

  it('moves nothing in a post', async () => {
    await expectSameLayout(
      FilmSynopsisElement,
      '<p>Above</p><film-synopsis><p>Synopsis: A lonely writer.</p><p>He buys a computer.</p></film-synopsis><p>Below</p>',
    );
    await expectSameLayout(
      FilmSynopsisElement,
      '<h2>Synopsis</h2><p><b>Synopsis:</b><film-synopsis> A lonely writer, and</film-synopsis> so on.</p><p>Below</p>',
    );
  });

  it('shows all of it when it is not to be cut', async () => {
    const synopsis = await long('');
    expect(toggle(synopsis).checkVisibility()).to.equal(false);
    expect(synopsis.clientHeight).to.be.above(100);
  });

  it('cuts a long text, and shows the rest by a button', async () => {
    const synopsis = await long();
    const cut = synopsis.getBoundingClientRect().height;
    expect(cut).to.be.below(120);
    toggle(synopsis).focus();
    expect((await accessibleNode(toggle(synopsis))).name).to.equal('Read more');
    await sendKeys({ press: 'Enter' });
    await settled(synopsis);
    expect(synopsis.getBoundingClientRect().height).to.be.above(cut * 1.5);
    const { name, expanded } = await accessibleNode(toggle(synopsis));
    expect({ name, expanded }).to.deep.equal({ name: 'Read less', expanded: true });
    expect(synopsis.shadowRoot!.activeElement).to.equal(toggle(synopsis));
    await sendKeys({ press: 'Space' });
    await settled(synopsis);
    expect(synopsis.getBoundingClientRect().height).to.be.closeTo(cut, 1);
  });

  it('is opened with the mouse, and the target is large enough', async () => {
    const synopsis = await long();
    const { x, y, width, height } = toggle(synopsis).getBoundingClientRect();
    expect(height).to.be.at.least(24);
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await settled(synopsis);
    expect(toggle(synopsis).getAttribute('aria-expanded')).to.equal('true');
  });

  it('has no button for a text that fits', async () => {
    const synopsis = await place('<film-synopsis clamp="3"><p>A lonely writer.</p></film-synopsis>');
    expect(toggle(synopsis).checkVisibility()).to.equal(false);
  });

  it('notices that the text has become longer, or the lines more', async () => {
    const synopsis = await place<FilmSynopsisElement>(
      '<film-synopsis clamp="3"><p>A lonely writer.</p></film-synopsis>',
    );
    synopsis.firstElementChild!.textContent = LONG;
    await settled(synopsis);
    await settled(synopsis);
    expect(toggle(synopsis).checkVisibility()).to.equal(true);
    synopsis.clamp = 40;
    await settled(synopsis);
    await settled(synopsis);
    expect(toggle(synopsis).checkVisibility()).to.equal(false);
  });

  it('opens when the keyboard reaches a link in what is cut', async () => {
    const synopsis = await long();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(synopsis.querySelector('a'));
    await waitUntil(() => toggle(synopsis).getAttribute('aria-expanded') === 'true', 'it is not opened');
  });

  it('keeps all of its text for assistive technology while it is cut', async () => {
    const synopsis = await long();
    expect(outline(await accessibleTree(synopsis))).to.include('The end');
  });

  it('is printed whole', async () => {
    const synopsis = await long();
    await waitUntil(() => toggle(synopsis).checkVisibility());
    const cut = synopsis.clientHeight;
    await emulateMedia({ medium: 'print' });
    expect(synopsis.clientHeight).to.be.above(cut * 1.5);
    expect(toggle(synopsis).checkVisibility()).to.equal(false);
  });

  it('makes paragraphs of its property text, as text', async () => {
    const synopsis = await place<FilmSynopsisElement>('<film-synopsis></film-synopsis>');
    expect((await accessibleNode(synopsis)).name).to.equal('');
    expect(synopsis.clientHeight).to.equal(0);
    synopsis.text = 'A lonely writer.\n\nHe buys <b>a computer</b>.';
    await settled(synopsis);
    expect([...synopsis.querySelectorAll('p')].map((p) => p.textContent)).to.deep.equal([
      'A lonely writer.',
      'He buys <b>a computer</b>.',
    ]);
    expect((await accessibleNode(synopsis)).role).to.equal('group');
  });

  it('passes axe when it is cut', async () => {
    await expect(await long()).to.be.accessible();
  });
});
