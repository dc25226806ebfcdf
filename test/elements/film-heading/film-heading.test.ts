import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { headingLevelContext } from '../../../src/contexts/heading-level-context.js';
import { FilmHeadingElement } from '../../../src/elements/film-heading/film-heading.js';
import { parseHeading } from '../../../src/reading/fields/title/heading.js';
import { tablesFor } from '../../../src/reading/languages/registry.js';
import { wordsOf } from '../../../src/reading/languages/words.js';
import { place, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, isWithoutMeaning, outline } from '../../support/accessibility-tree.js';
import { expectSameLayout } from '../../support/layout.js';

describeFrame({
  element: FilmHeadingElement,
  html: '<film-heading>Her <em>(2014)</em><!-- a film --></film-heading>',
  role: 'heading',
  name: 'Her (2014)',
  text: 'Her (2014)',
  ownNodes: '.film-heading-made',
  properties: {
    name: { value: 'Her', attribute: 'Her' },
    year: { value: 2014, attribute: '2014' },
    originalTitle: { value: 'Ella', attribute: 'Ella' },
    headingLevel: { value: 3, attribute: '3' },
  },
});

describe('<film-heading>', () => {
  before(() => FilmHeadingElement.define());
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  it('moves nothing in a post, inside a heading or around one', async () => {
    await expectSameLayout(
      FilmHeadingElement,
      '<p>Above</p><h1 class="entry-title"><film-heading>HER (2014)</film-heading></h1><p>Below the title</p>',
    );
    await expectSameLayout(
      FilmHeadingElement,
      '<p>Above</p><film-heading><h2>HER <small>(2014)</small></h2></film-heading><p>Below the title</p>',
    );
  });

  for (const [words, film] of Object.entries({
    'HER (2014)': { title: 'HER', year: 2014 },
    '2001: A Space Odyssey (1968)': { title: '2001: A Space Odyssey', year: 1968 },
    'Metropolis [1927]': { title: 'Metropolis', year: 1927 },
    'Her (20014)': { title: 'Her (20014)' },
    '1917': { title: '1917' },
    '(500) Days of Summer': { title: '(500) Days of Summer' },
    'Movie Review: Drive': { title: 'Drive' },
    'Movie Review: Drive (2011)': { title: 'Drive', year: 2011 },
    'Filmkritik: Die Mitte der Welt (2016)': { title: 'Die Mitte der Welt', year: 2016 },
    'Crítica: Volver (2006)': { title: 'Volver', year: 2006 },
    'Critique – Amélie (2001)': { title: 'Amélie', year: 2001 },
  })) {
    it(`reads “${words}”`, async () => {
      const heading = await place<FilmHeadingElement>(`<film-heading>${words}</film-heading>`);
      expect(heading.film).to.deep.equal(film);
    });
  }

  it('agrees with the parser of posts', async () => {
    const heading = await place<FilmHeadingElement>('<film-heading>Her</film-heading>');
    const words = fc
      .tuple(
        fc.constantFrom('', 'Review: ', 'Movie Review: ', 'Film review – ', 'Movie review | '),
        fc.constantFrom('Her', 'HER', 'Drive', 'Blade Runner 2049', 'The Sea Inside'),
        fc.constantFrom('', ' (2014)', ' [1927]'),
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        heading.textContent = text;
        await settled(heading);
        const { title, year } = parseHeading(text, wordsOf(tablesFor('en')));
        expect(heading.film).to.deep.equal({ title, ...(year && { year }) });
      }),
      { numRuns: 50 },
    );
  });

  it('writes what its attributes say', async () => {
    const heading = await place<FilmHeadingElement>(
      '<film-heading name="Spirited Away" year="2001" original-title="千と千尋の神隠し"></film-heading>',
    );
    expect(heading.innerText.replace(/\s+/g, ' ')).to.equal('Spirited Away (2001) 千と千尋の神隠し');
    expect(heading.film).to.deep.equal({ title: 'Spirited Away', year: 2001, originalTitle: '千と千尋の神隠し' });
    const { role, level } = await accessibleNode(heading);
    expect({ role, level }).to.deep.equal({ role: 'heading', level: 2 });
    expect(getComputedStyle(heading).display).to.equal('block');
  });

  it('writes no year that is none', async () => {
    const heading = await place<FilmHeadingElement>('<film-heading name="Her" year="20014"></film-heading>');
    expect(heading.innerText).to.equal('Her');
  });

  it('changes the words with the attributes, and gives way to the author’s', async () => {
    const heading = await place<FilmHeadingElement>('<film-heading name="Her"></film-heading>');
    heading.name = 'Alien';
    heading.year = 1979;
    await settled(heading);
    expect(heading.innerText).to.equal('Alien (1979)');
    heading.append('ALIEN, again');
    await settled(heading);
    expect(heading.innerText).to.equal('ALIEN, again');
  });

  it('shows its words again when a framework has cleared the element', async () => {
    const heading = await place<FilmHeadingElement>('<film-heading name="Her"></film-heading>');
    heading.replaceChildren();
    await settled(heading);
    expect(heading.innerText).to.equal('Her');
  });

  it('is a heading of its own only outside of headings', async () => {
    const inside = await place('<h1>Review: <film-heading>Her (2014)</film-heading></h1>');
    expect(outline(await accessibleTree(inside))).to.equal(
      'heading "Review: Her (2014)"\n  StaticText "Review: "\n  StaticText "Her (2014)"',
    );
    const around = await place('<film-heading><h2>Her (2014)</h2></film-heading>');
    expect(isWithoutMeaning(await accessibleNode(around))).to.equal(true);
    const alone = await place('<film-heading heading-level="4">Her (2014)</film-heading>');
    expect((await accessibleNode(alone)).level).to.equal(4);
  });

  it('becomes a heading when it is moved out of one', async () => {
    const heading = await place('<h1><film-heading>Her (2014)</film-heading></h1>');
    const inner = heading.firstElementChild as FilmHeadingElement;
    heading.after(inner);
    await settled(inner);
    expect((await accessibleNode(inner)).role).to.equal('heading');
  });

  it('takes its level from the review around it', async () => {
    const box = document.createElement('div');
    new ContextProvider(box, { context: headingLevelContext, initialValue: 3 });
    const heading = await place<FilmHeadingElement>('<film-heading>Her (2014)</film-heading>');
    heading.parentElement!.append(box);
    box.append(heading);
    await settled(heading);
    expect((await accessibleNode(heading)).level).to.equal(3);
  });

  it('is nothing when it is empty', async () => {
    const heading = await place<FilmHeadingElement>('<film-heading></film-heading>');
    expect(isWithoutMeaning(await accessibleNode(heading))).to.equal(true);
    expect(heading.innerText).to.equal('');
  });
});
