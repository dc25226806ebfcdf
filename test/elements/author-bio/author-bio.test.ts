import { expect } from '@open-wc/testing';
import { AuthorBioElement } from '../../../src/elements/author-bio/author-bio.js';
import { place, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, isWithoutMeaning, outline } from '../../support/accessibility-tree.js';
import { expectSameLayout } from '../../support/layout.js';
import { expectRoundPortrait, TALL_PICTURE } from '../../support/portraits.js';
import '../../../src/i18n/pl.js';

describeFrame({
  element: AuthorBioElement,
  html: '<author-bio><div class="author-info"><h2>About thomasjford</h2><p>Watches films.</p></div><!-- box --></author-bio>',
  role: 'region',
  name: 'About thomasjford',
  text: 'Watches films.',
  ownNodes: '.author-bio-made',
  properties: {
    name: { value: 'Thomas', attribute: 'Thomas' },
    url: { value: 'https://example.org/', attribute: 'https://example.org/' },
    picture: { value: 'https://example.org/a.jpg', attribute: 'https://example.org/a.jpg' },
    text: { value: 'Watches films.', attribute: 'Watches films.' },
  },
});

describe('<author-bio>', () => {
  before(() => AuthorBioElement.define());
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const nameOf = async (html: string) => (await accessibleNode(await place(html))).name;

  it('moves nothing in a post', async () => {
    await expectSameLayout(
      AuthorBioElement,
      '<p>Above</p><author-bio><div class="author-info"><h2>About thomasjford</h2><p>Watches films.</p></div></author-bio><p>Below</p>',
    );
  });

  it('is named after whom it is about', async () => {
    expect(await nameOf('<author-bio><h3>thomasjford</h3><p>Watches films.</p></author-bio>')).to.equal(
      'About thomasjford',
    );
    expect(await nameOf('<author-bio name="Thomas"><p>Watches films.</p></author-bio>')).to.equal('About Thomas');
    expect(await nameOf('<author-bio><p>Watches films.</p></author-bio>')).to.equal('About the author');
    expect(await nameOf('<author-bio aria-label="The critic"><p>Watches films.</p></author-bio>')).to.equal(
      'The critic',
    );
  });

  it('takes no beginning of a name for the word "About"', async () => {
    expect(await nameOf('<author-bio><h3>Aboutaleb</h3><p>Watches films.</p></author-bio>')).to.equal(
      'About Aboutaleb',
    );
    expect(await nameOf('<author-bio><h3>About</h3><p>Watches films.</p></author-bio>')).to.equal('About');
    const polish = async (heading: string) =>
      (await accessibleNode(await place(`<author-bio><h3>${heading}</h3></author-bio>`, { lang: 'pl' }))).name;
    expect(await polish('Olga Nowak')).to.equal('Biogram: Olga Nowak');
    expect(await polish('O autorce')).to.equal('O autorce');
  });

  it('is made from its attributes', async () => {
    const bio = await place<AuthorBioElement>(
      '<author-bio name="Thomas J. Ford" url="https://example.org/thomas" text="Watches films. <b>Writes.</b>"></author-bio>',
    );
    expect(outline(await accessibleTree(bio))).to.equal(
      [
        'region "About Thomas J. Ford"',
        '  heading "About Thomas J. Ford"',
        '    StaticText "About Thomas J. Ford"',
        '  paragraph',
        '    StaticText "Watches films. <b>Writes.</b>"',
        '  link "Website"',
        '    StaticText "Website"',
      ].join('\n'),
    );
    expect((await accessibleNode(bio.querySelector('[role="heading"]')!)).level).to.equal(3);
    expect(getComputedStyle(bio.querySelector('.film-portrait')!, '::before').content).to.equal('"TF"');
    await expect(bio).to.be.accessible();
  });

  it('links nowhere but to the web', async () => {
    const bio = await place(
      '<author-bio name="Mallory" url="javascript:alert(1)" picture="data:image/png,1"></author-bio>',
    );
    expect(bio.querySelector('a, img')).to.equal(null);
  });

  it('shows a tall picture in a round box', async () => {
    await expectRoundPortrait(await place(`<author-bio name="Thomas" picture="${TALL_PICTURE}"></author-bio>`));
  });

  it('shows a picture, and the initials when it does not load', async () => {
    const bio = await place('<author-bio name="Thomas J. Ford" picture="https://picture.invalid/t.jpg"></author-bio>');
    const image = bio.querySelector('img')!;
    expect([image.src, image.alt, image.loading]).to.deep.equal(['https://picture.invalid/t.jpg', '', 'lazy']);
    image.dispatchEvent(new Event('error'));
    expect(image.checkVisibility()).to.equal(false);
  });

  it('gives way to the author’s own box, and comes back', async () => {
    const bio = await place<AuthorBioElement>('<author-bio name="Thomas"></author-bio>');
    bio.append('I watch films.');
    await settled(bio);
    expect(bio.innerText).to.equal('I watch films.');
    bio.replaceChildren();
    await settled(bio);
    expect(bio.innerText).to.equal('About Thomas');
  });

  it('is nothing when nothing is known', async () => {
    const bio = await place('<author-bio></author-bio>');
    expect(isWithoutMeaning(await accessibleNode(bio))).to.equal(true);
    expect(bio.getBoundingClientRect().height).to.equal(0);
  });
});
