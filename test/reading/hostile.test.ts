import { expect } from '@open-wc/testing';
import { readReview, readReviewText } from '../../src/reading/index.js';

const MILLION = 1_000_000;
const LIMIT = 1000;

const times = (text: string, length = MILLION): string => text.repeat(Math.ceil(length / text.length));

/* No timing of speed: a reader that goes back and forth over a million characters takes minutes, not milliseconds. */
function inTime(read: () => unknown): void {
  const start = performance.now();
  expect(read).to.not.throw();
  expect(performance.now() - start).to.be.below(LIMIT);
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
    it(`a megabyte of ${JSON.stringify(piece)} is read in time`, () => {
      inTime(() => readReviewText(times(piece)));
    });
    it(`a megabyte of ${JSON.stringify(piece)} after a label is read in time`, () => {
      const half = times(piece, MILLION / 2);
      inTime(() => readReviewText(`Her (2014)\n\nStarring: ${half}\nRating: ${half}`));
    });
  }

  it('elements nested ten thousand deep are read in time', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let i = 0; i < 10_000; i++) inner = inner.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
    inner.textContent = 'Director: Spike Jonze';
    inTime(() => expect(readReview(root).review.film.directors).to.have.length(1));
  });

  it('microdata nested ten thousand deep is read in time', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let i = 0; i < 10_000; i++) {
      inner = inner.appendChild(document.createElement('div'));
      inner.setAttribute('itemscope', '');
      inner.setAttribute('itemprop', 'review');
      inner.setAttribute('itemtype', 'https://schema.org/Review');
    }
    inTime(() => readReview(root));
  });

  it('comments nested two thousand deep are read in time', () => {
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
    inTime(() => expect(readReview(root).comments).to.have.length(2000));
  });

  it('a document of a million characters is read in time', () => {
    const root = document.createElement('div');
    for (let i = 0; i < 10_000; i++) {
      const paragraph = root.appendChild(document.createElement('p'));
      paragraph.append('Words of a very long post. '.repeat(4));
    }
    root.append('Director: Spike Jonze');
    inTime(() => readReview(root));
  });
});
