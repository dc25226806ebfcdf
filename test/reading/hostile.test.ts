import { expect } from '@open-wc/testing';
import { isJsonLdWanted } from '../../src/elements/film-review/json-ld-script.js';
import { parseRatingNumber } from '../../src/model/rating-text/rating-number.js';
import { parseRatingWords } from '../../src/model/rating-text/rating-text.js';
import { emptyFilm } from '../../src/model/review.js';
import { type Reading, readReview, readReviewText } from '../../src/reading/index.js';
import { page } from './seed-page.js';

const MILLION = 1_000_000;

const times = (text: string, length = MILLION): string => text.repeat(Math.ceil(length / text.length));

/* Going back and forth over a million characters takes minutes, more than any test has. What the post says besides is read. */
const POST = 'Her (2014)\n\nDirected by: Spike Jonze';

function expectPost({ review: { film } }: Reading): void {
  expect([film.title, film.year, film.directors]).to.deep.equal(['Her', 2014, [{ name: 'Spike Jonze' }]]);
}

describe('hostile input', () => {
  const pieces = [
    '(',
    '★',
    ',',
    '*',
    '5',
    '1/',
    '☆★',
    'a ',
    ' ',
    '\n',
    ' \n',
    '"',
    'Starring: ',
    'Starring: A, ',
    'by ',
    '(A',
    'A and ',
    '4/5 ',
    '★ ½',
    '1. a\n',
    '  1. a\n',
    'Cast\n',
    '½',
    '（',
    'Director: A B\n',
    '“A',
    'A of the ',
    'A (2013) ',
    '「a」',
    '« A ',
    'IMDb 7/10 ',
    'Story: 4/5\n',
    'Pros:\n- a\n',
    'Ann says:\n',
    'a\nReplyDelete\n',
    'Her – ',
    'Season 2 ',
    'at 100 minutes ',
    'B+\n',
  ];
  for (const piece of pieces) {
    it(`a megabyte of ${JSON.stringify(piece)} is read to the end`, () => {
      expectPost(readReviewText(`${POST}\n\n${times(piece)}`));
    });
    it(`a megabyte of ${JSON.stringify(piece)} after a label is read to the end`, () => {
      const half = times(piece, MILLION / 2);
      expectPost(readReviewText(`${POST}\nStarring: ${half}\nRating: ${half}`));
    });
  }

  it('elements nested ten thousand deep are read to the end', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let i = 0; i < 10_000; i++) inner = inner.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
    inner.textContent = 'Director: Spike Jonze';
    expect(readReview(root).review.film.directors).to.have.length(1);
  });

  // WebKit takes minutes to put more texts beside each other, before anything is read: twice as many take it ten times as long.
  const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');
  const words = isWebKit ? 10_000 : 200_000;
  it('very many words beside elements nested as deep as a browser nests them are read to the end', () => {
    const root = document.createElement('div');
    root.append('Director: Spike Jonze');
    let inner: Element = root.appendChild(document.createElement('p'));
    for (let i = 0; i < 500; i++) inner = inner.appendChild(document.createElement('b'));
    for (let i = 0; i < words; i++) inner.append('word ');
    expect(readReview(root).review.film.directors).to.have.length(1);
  });

  it('microdata nested ten thousand deep is read to the end', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let i = 0; i < 10_000; i++) {
      inner = inner.appendChild(document.createElement('div'));
      inner.setAttribute('itemscope', '');
      inner.setAttribute('itemprop', 'review');
      inner.setAttribute('itemtype', 'https://schema.org/Review');
    }
    inner.textContent = 'Director: Spike Jonze';
    expect(readReview(root).review.film.directors).to.have.length(1);
  });

  it('comments nested two thousand deep are read to the end', () => {
    const root = document.createElement('div');
    let list: Element = root.appendChild(document.createElement('ol'));
    list.className = 'comment-list';
    for (let i = 0; i < 2000; i++) {
      const item = list.appendChild(document.createElement('li'));
      item.className = 'comment';
      item.append('Word');
      list = item.appendChild(document.createElement('ol'));
      list.className = 'children';
    }
    expect(readReview(root).comments).to.have.length(2000);
  });

  it('comments that all have the same number are read to the end', () => {
    const items = '<li class="comment" id="comment-1">a</li>'.repeat(20_000);
    const { comments } = readReview(page(`<ol class="comment-list">${items}</ol>`));
    expect(new Set(comments.map(({ id }) => id)).size).to.equal(20_000);
  });

  it('a comment whose id is a megabyte of digits and a letter is read to the end', () => {
    const { comments } = readReview(page(`<ol class="comment-list"><li id="comment-${times('1')}a">a</li></ol>`));
    expect(comments).to.have.length(1);
  });

  for (const inner of ['"', ' "', '.', ' .', '-', ' -', ',', ': ', '1']) {
    it(`a megabyte of ${JSON.stringify(inner)} between two letters is read to the end`, () => {
      const text = `A${times(inner)}A`;
      for (const label of ['', 'Starring: ', 'Genre: ', 'Rating: ', 'Review: '])
        expectPost(readReviewText(`${POST}\n\n${label}${text}`));
    });
  }

  it('a megabyte that is nearly a number is none', () => {
    for (const number of [`${times('1')}x`, `1${times(' ')}x`, `${times('1', 31)}x`, times('1')]) {
      expect(parseRatingNumber(number)).to.equal(null);
      parseRatingWords(number);
    }
  });

  it('structured data whose lists never end is looked through to the end', () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = times('"@type":[');
    document.head.append(script);
    expect(isJsonLdWanted(document.body, { film: { ...emptyFilm(), title: 'Her', year: 2013 } })).to.equal(true);
    script.remove();
  });

  it('structured data that goes wrong leaves the post to be read', () => {
    const broken = [
      '{',
      '{"@type":{"toString":0}}',
      'null',
      '{"@type":"Review","itemReviewed":{"@type":"constructor"}}',
    ];
    const scripts = broken.map((data) => `<script type="application/ld+json">${data}</script>`).join('');
    expect(readReview(page(`${scripts}<p>Director: Spike Jonze</p>`)).review.film.directors).to.have.length(1);
  });

  it('a document of a million characters is read to the end', () => {
    const root = document.createElement('div');
    for (let i = 0; i < 10_000; i++) {
      const paragraph = root.appendChild(document.createElement('p'));
      paragraph.append('Words of a very long post. '.repeat(4));
    }
    root.append('Director: Spike Jonze');
    expect(readReview(root).review.film.directors).to.have.length(1);
  });
});
