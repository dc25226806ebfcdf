import { expect } from '@open-wc/testing';
import { FilmReviewElement } from '../../../src/elements/film-review/film-review.js';
import { ReviewBylineElement } from '../../../src/elements/review-byline/review-byline.js';
import type { ReviewInput } from '../../../src/model/review.js';
import { put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { emulateMedia, resizeTo } from '../../support/media.js';
import '../../../src/i18n/de.js';

const PICTURE = `${location.origin}/test/fixtures/picture-2-by-3.svg`;

describeFrame({
  element: ReviewBylineElement,
  html: '<review-byline><p>By <a rel="author" href="#nora">Nora Finch</a> on <time datetime="2014-01-14">January 14</time></p><!-- more --></review-byline>',
  role: 'group',
  name: 'About this review',
  text: 'Nora Finch',
  ownNodes: '.review-byline-made',
  properties: {
    show: { value: 'author', attribute: 'author' },
    review: { value: { author: { name: 'Nora Finch' } }, attribute: null },
  },
});

const REVIEW: ReviewInput = {
  author: { name: 'Nora Finch', url: 'https://nora.test/' },
  publishedAt: '2014-01-14',
  updatedAt: '2014-02-01T10:00:00Z',
  readingMinutes: 4,
};

describe('<review-byline>', () => {
  before(() => {
    ReviewBylineElement.define();
    FilmReviewElement.define();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const made = async (review: unknown, box: Partial<HTMLElement> = {}) => {
    const byline = put<ReviewBylineElement>('<review-byline></review-byline>', { lang: 'en', ...box });
    byline.review = review as ReviewInput;
    return settled(byline);
  };
  const partsOf = (byline: Element) =>
    [...byline.querySelectorAll('.review-byline-part')].map(({ textContent }) => textContent);

  it('says who wrote the review and when, when it was updated, and how long it takes', async () => {
    expect(partsOf(await made(REVIEW))).to.deep.equal([
      'By Nora Finch',
      'January 14, 2014',
      'Updated February 1, 2014',
      '4 minutes to read',
    ]);
    expect(partsOf(await made(REVIEW, { lang: 'de' }))).to.deep.equal([
      'Von Nora Finch',
      '14. Januar 2014',
      'Aktualisiert: 1. Februar 2014',
      '4 Minuten Lesezeit',
    ]);
  });

  it('shows the parts that are asked for', async () => {
    const byline = await made(REVIEW);
    byline.show = 'reading author';
    await settled(byline);
    expect(partsOf(byline)).to.deep.equal(['By Nora Finch', '4 minutes to read']);
  });

  it('is read as a line, with a link to the author', async () => {
    const byline = await made(REVIEW);
    expect(byline.innerText.replace(/\s+/g, ' ').trim()).to.match(/^By Nora Finch .*4 minutes to read$/);
    const link = byline.querySelector('a')!;
    expect(await accessibleNode(link)).to.include({ role: 'link', name: 'Nora Finch' });
    expect(link.rel).to.equal('author');
    expect(byline.querySelectorAll('time').length).to.equal(2);
  });

  it('shows the picture of the author, which says nothing more', async () => {
    const byline = await made({ ...REVIEW, author: { name: 'Nora Finch', picture: { url: PICTURE } } });
    const image = byline.querySelector('img')!;
    expect(image.src).to.equal(PICTURE);
    const { width, height } = image.getBoundingClientRect();
    expect(width).to.equal(height);
    expect(outline(await accessibleTree(byline))).not.to.include('image');
    expect((await made(REVIEW)).querySelector('img'), 'without one').to.equal(null);
  });

  it('counts the minutes of the prose where none are stated', async () => {
    expect(partsOf(await made({ bodyText: 'word '.repeat(1000) }))).to.deep.equal(['4 minutes to read']);
  });

  it('says nothing of an update on the same day, or before', async () => {
    for (const updatedAt of ['2014-01-14T20:00:00Z', '2013-12-31'])
      expect(partsOf(await made({ publishedAt: '2014-01-14', updatedAt })), updatedAt).to.deep.equal([
        'January 14, 2014',
      ]);
  });

  it('leaves the author’s line as it is', async () => {
    const html = '<p>Posted by <b>Nora</b></p>';
    const byline = put<ReviewBylineElement>(`<review-byline>${html}</review-byline>`);
    byline.review = REVIEW;
    await settled(byline);
    expect(byline.innerHTML).to.equal(html);
  });

  it('has the review around it', async () => {
    const review = put<FilmReviewElement>('<film-review lang="en"></film-review>');
    review.review = { film: { title: 'Her' }, rating: { value: 4 }, ...REVIEW };
    await review.updateComplete;
    await settled(review);
    const byline = await settled(review.querySelector('review-byline')!);
    expect(partsOf(byline)).to.include('By Nora Finch');
    expect(review.innerText.split('Nora Finch').length - 1, 'is named once').to.equal(1);
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts.length).to.equal(1);
    expect(JSON.parse(scripts[0]!.textContent)).to.include({ dateModified: REVIEW.updatedAt, timeRequired: 'PT4M' });
  });

  describe('with bad input', () => {
    it('keeps a date that is none, and leaves out an address that is not http', async () => {
      const byline = await made({ author: { name: 'Nora', url: 'javascript:alert(1)' }, publishedAt: 'last week' });
      expect(partsOf(byline)).to.deep.equal(['By Nora', 'last week']);
      expect(byline.querySelector('a')).to.equal(null);
    });

    it('is nothing where nothing is known', async () => {
      for (const review of [undefined, {}, { author: 7, publishedAt: {}, readingMinutes: -3, bodyText: [] }]) {
        const byline = await made(review);
        expect(byline.getBoundingClientRect().height).to.equal(0);
        expect((await accessibleNode(byline)).role).not.to.equal('group');
      }
    });

    it('breaks a name of 200 letters', async () => {
      await resizeTo(320);
      for (const dir of ['ltr', 'rtl']) {
        const byline = await made({ ...REVIEW, author: { name: 'N'.repeat(200), picture: { url: PICTURE } } }, { dir });
        expect(byline.scrollWidth).to.be.at.most(byline.clientWidth);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
    });
  });

  it('can be read with colours of the reader’s own', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const byline = await made(REVIEW);
    const part = byline.querySelector('.review-byline-part')!;
    expect(getComputedStyle(part).color).to.equal(getComputedStyle(document.body).color);
  });
});
