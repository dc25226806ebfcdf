import { expect } from '@open-wc/testing';
import { FilmFactsElement } from '../../../src/elements/film-facts/film-facts.js';
import { FilmReviewElement } from '../../../src/elements/film-review/film-review.js';
import type { FilmInput } from '../../../src/model/review.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { emulateMedia, resizeTo } from '../../support/media.js';
import '../../../src/i18n/de.js';

const LIST =
  '<dl><dt>Running time</dt><dd>2 h 6 min</dd><dt>Genres</dt><dd>Romance, <em>Science fiction</em></dd></dl>';

describeFrame({
  element: FilmFactsElement,
  html: `<film-facts layout="table">${LIST}<!-- more --></film-facts>`,
  role: 'group',
  name: 'About the film',
  text: 'Science fiction',
  ownNodes: '.film-facts-made',
  properties: {
    layout: { value: 'line', attribute: 'line' },
    show: { value: 'runtime genres', attribute: 'runtime genres' },
    film: { value: { runtimeMinutes: 126 }, attribute: null },
  },
});

const HER: FilmInput = {
  title: 'Her',
  year: 2013,
  releaseDate: '2014-01-10',
  runtimeMinutes: 126,
  certificate: '15',
  certificateRegion: 'GB',
  genres: ['Romance', 'Science fiction'],
  countries: ['US'],
  languages: ['en'],
  crew: [
    { role: 'musicBy', name: 'Arcade Fire', url: 'https://arcadefire.test/' },
    { role: 'musicBy', name: 'Owen Pallett' },
    { role: 'Best boy', name: 'Ann Bell' },
  ],
  scores: [
    { source: 'IMDb', rating: { value: 8, best: 10 } },
    { source: 'Metacritic', rating: { raw: '91' }, url: 'https://www.metacritic.com/movie/her/' },
  ],
  sameAs: ['https://www.imdb.com/title/tt1798709/'],
};

describe('<film-facts>', () => {
  before(() => {
    FilmFactsElement.define();
    FilmReviewElement.define();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const made = async (film: unknown, attributes = '', box: Partial<HTMLElement> = {}) => {
    const facts = put<FilmFactsElement>(`<film-facts ${attributes}></film-facts>`, { lang: 'en', ...box });
    facts.film = film as FilmInput;
    return settled(facts);
  };
  const rows = (facts: Element) =>
    [...facts.querySelectorAll('.film-facts-made > div')].map((row) =>
      [...row.children].map(({ textContent }) => textContent?.replace(/\s+/g, ' ')).join(': '),
    );
  /** What is seen: labels in a line are not. */
  const lineOf = (facts: HTMLElement) =>
    [...facts.querySelectorAll('dd')].map(({ textContent }) => textContent).join(' · ');

  it('writes what is known of a film, in the language of the page', async () => {
    expect(rows(await made(HER))).to.deep.equal([
      'Release: January 10, 2014',
      'Running time: 2 hr, 6 min',
      'Age rating: 15 (United Kingdom)',
      'Genre: Romance, Science fiction',
      'Country: United States',
      'Language: English',
      'Music: Arcade Fire, Owen Pallett',
      'Best boy: Ann Bell',
      'Ratings elsewhere: IMDb 8/10, Metacritic 91',
    ]);
    const german = rows(await made(HER, '', { lang: 'de' }));
    expect(german).to.include('Land: Vereinigte Staaten').and.to.include('Sprache: Englisch');
    expect(german).to.include('Kinostart: 10. Januar 2014');
  });

  it('writes the language of another place after it was moved there', async () => {
    const facts = await made(HER, 'show="countries"');
    put<HTMLElement>('<section></section>', { lang: 'de' }).append(facts);
    await settled(facts);
    expect(rows(facts)).to.deep.equal(['Land: Vereinigte Staaten']);
  });

  it('writes hours and minutes where the browser has no Intl.DurationFormat', async () => {
    const intl = Intl as { DurationFormat?: unknown };
    const original = intl.DurationFormat;
    intl.DurationFormat = undefined;
    try {
      expect(rows(await made({ runtimeMinutes: 126 }))).to.deep.equal(['Running time: 2 hr 6 min']);
      expect(rows(await made({ runtimeMinutes: 60 }))).to.deep.equal(['Running time: 1 hr']);
    } finally {
      intl.DurationFormat = original;
    }
  });

  it('leads to the pages of others, and to nothing else', async () => {
    const facts = await made({
      ...HER,
      crew: [{ role: 'editor', name: 'Jeff Buchanan', url: 'javascript:alert(1)' }],
    });
    const links = [...facts.querySelectorAll('a')].map(({ textContent, href }) => `${textContent} ${href}`);
    expect(links).to.deep.equal([
      'IMDb 8/10 https://www.imdb.com/title/tt1798709/',
      'Metacritic 91 https://www.metacritic.com/movie/her/',
    ]);
  });

  it('shows a line of what needs no label', async () => {
    const facts = await made(HER, 'layout="line"');
    expect(lineOf(facts)).to.equal('2013 · 2h 6m · 15 · Romance, Science fiction · United States');
    const { height } = facts.getBoundingClientRect();
    expect(height, 'one line').to.be.below(2 * parseFloat(getComputedStyle(facts).fontSize));
    for (const label of facts.querySelectorAll('dt')) expect(label.getBoundingClientRect().width).to.be.at.most(1);
    expect(outline(await accessibleTree(facts)), 'is heard').to.include('Running time');
  });

  it('shows the facts that are asked for, in their order', async () => {
    const facts = await made(HER, 'layout="line" show="genres nothing constructor runtime"');
    expect(lineOf(facts)).to.equal('Romance, Science fiction · 2h 6m');
  });

  it('has a label beside each value in a table, and above it in a list', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const table = await made(HER, 'layout="table"', { dir });
      const [label, value] = [...table.querySelector('dl > div')!.children].map((each) => each.getBoundingClientRect());
      expect(Math.abs(label!.top - value!.top), dir).to.be.below(1);
      if (dir === 'ltr') expect(label!.right).to.be.at.most(value!.left + 1);
      else expect(label!.left).to.be.at.least(value!.right - 1);
    }
    const list = await made(HER, 'layout="list"');
    const [above, below] = [...list.querySelector('dl > div')!.children].map((each) => each.getBoundingClientRect());
    expect(above!.bottom).to.be.at.most(below!.top + 1);
  });

  describe('around the author’s markup', () => {
    const ITEMS =
      '<ul><li><strong>Length:</strong> 2 h 6 min</li><li><strong>Genre:</strong> <a href="#r">Romance</a></li></ul>';

    it('changes nothing without a layout', async () => {
      const plain = put<HTMLElement>(`<div>${ITEMS}</div>`);
      const { height } = plain.getBoundingClientRect();
      const facts = await place<FilmFactsElement>(`<film-facts>${ITEMS}</film-facts>`);
      expect(facts.innerHTML).to.equal(ITEMS);
      // WebKit ends some with a line break.
      expect(facts.innerText.trim()).to.equal(plain.innerText.trim());
      expect(facts.getBoundingClientRect().height).to.equal(height);
    });

    it('makes a line of a list with labels', async () => {
      const facts = await place<FilmFactsElement>(`<film-facts layout="line">${ITEMS}</film-facts>`);
      const [first, second] = [...facts.querySelectorAll('li')].map((each) => each.getClientRects()[0]!);
      expect(Math.abs(first!.top - second!.top)).to.be.below(3);
      expect(facts.querySelector('strong')!.getBoundingClientRect().width).to.be.at.most(1);
    });

    it('makes a table of a list with labels, whatever is in its values', async () => {
      const facts = await place<FilmFactsElement>(`<film-facts layout="table">${ITEMS}</film-facts>`);
      const starts = [...facts.querySelectorAll('li')].map((item) => {
        const range = document.createRange();
        range.selectNodeContents(item.lastChild!);
        return range.getBoundingClientRect().left - item.getBoundingClientRect().left;
      });
      expect(starts[0]).to.equal(starts[1]);
      expect(starts[0]).to.be.above(50);
    });

    it('is not replaced by the facts of the film', async () => {
      const facts = await place<FilmFactsElement>(`<film-facts>${LIST}</film-facts>`);
      facts.film = HER;
      await settled(facts);
      expect(facts.innerText).to.include('2 h 6 min').and.not.to.include('Arcade Fire');
      facts.replaceChildren();
      await settled(facts);
      expect(facts.innerText).to.include('Arcade Fire');
    });
  });

  describe('with bad input', () => {
    it('keeps a running time in words, and leaves out one of nothing', async () => {
      expect(rows(await made({ runtimeMinutes: 'two hours' }))).to.deep.equal(['Running time: two hours']);
      for (const runtimeMinutes of [0, -5, Infinity, '', ' ', [], {}, null])
        expect(rows(await made({ runtimeMinutes })), String(runtimeMinutes)).to.deep.equal([]);
    });

    it('shows forty genres in a list, and the first four in a line', async () => {
      const genres = Array.from({ length: 40 }, (_, index) => `Genre ${index + 1}`);
      await resizeTo(320);
      const list = await made({ genres });
      expect(list.querySelectorAll('bdi').length).to.equal(40);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(lineOf(await made({ genres }, 'layout="line"'))).to.equal('Genre 1, Genre 2, Genre 3, Genre 4');
    });

    it('breaks words of 200 letters', async () => {
      await resizeTo(320);
      for (const layout of ['line', 'list', 'table']) {
        const facts = await made(
          { genres: ['x'.repeat(200)], crew: [{ role: 'y'.repeat(200), name: 'z' }] },
          `layout="${layout}"`,
        );
        expect(facts.scrollWidth, layout).to.be.at.most(facts.clientWidth);
        expect(document.documentElement.scrollWidth, layout).to.be.at.most(320);
      }
    });

    it('keeps countries, languages and regions that are unknown as they are', async () => {
      const film = {
        countries: ['Freedonia', 'QQ', 'USA'],
        languages: ['Klingon', 'qqq'],
        certificate: '9',
        certificateRegion: 'Mars',
      };
      expect(rows(await made(film))).to.deep.equal([
        'Age rating: 9 (Mars)',
        'Country: Freedonia, QQ, USA',
        'Language: Klingon, qqq',
      ]);
    });

    it('keeps a release date that is none', async () => {
      expect(rows(await made({ releaseDate: 'some day' }))).to.deep.equal(['Release: some day']);
    });

    it('is nothing where nothing is known', async () => {
      for (const film of [undefined, {}, { scores: [null, 7, {}], crew: 'x', genres: [[]] }]) {
        const facts = await made(film);
        expect(facts.getBoundingClientRect().height).to.equal(0);
        expect((await accessibleNode(facts)).role).not.to.equal('group');
      }
    });
  });

  describe('in a review', () => {
    it('shows the facts of the review around it', async () => {
      const review = put<FilmReviewElement>('<film-review lang="en"></film-review>');
      review.review = { film: HER, rating: { value: 4 } };
      await review.updateComplete;
      await settled(review);
      const facts = review.querySelector('film-facts')!;
      await settled(facts);
      expect(rows(facts)).to.include('Running time: 2 hr, 6 min');
    });

    it('keeps the ratings of others out of what search engines read', async () => {
      const review = put<FilmReviewElement>('<film-review lang="en"></film-review>');
      review.review = { film: HER, rating: { value: 4 } };
      await settled(review);
      const scripts = document.querySelectorAll('script[type="application/ld+json"]');
      expect(scripts.length).to.equal(1);
      const data = scripts[0]!.textContent;
      expect(data).to.include('PT126M').and.not.to.include('Metacritic').and.not.to.include('91');
      expect((JSON.parse(data) as { reviewRating: object }).reviewRating).to.include({ ratingValue: 4 });
    });
  });

  it('can be read with colours of the reader’s own', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const facts = await made(HER, 'layout="table"');
    const label = getComputedStyle(facts.querySelector('dt')!);
    expect(label.color).to.equal(getComputedStyle(document.body).color);
    expect(label.borderBlockEndWidth).to.equal('1px');
  });
});
