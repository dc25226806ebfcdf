import { expect } from '@open-wc/testing';
import { readReview, readReviewText, type Reading } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import { parseReview } from '../../src/model/validation.js';

/* Posts put together from pieces of posts, in an order that a seed decides: a failure names its seed. */

const POSTS = 250;
const PIECES =
  `Her|(2014)|Director:|Directed by|Starring:|Cast|Spike Jonze|Amy Adams|, |and|;|/| - | – |:|★|★★★½|☆☆☆★|4/5|8 out of 10|4.5 clappers|B+|Rating:|Rating: R|Rated PG-13|Review|Review:|
|\n\n|  1. |    • |- |"|“|”|«|»|「|」|(|)|[|]|1h42|126 minutes|Running time:|Genre:|Country: France|Release date:|5 March 2014|2013|IMDb: 7.8/10|Story: 4/5|Acting: 3/5|Pros:|Cons:|Verdict:|About|says:|ReplyDelete|Leave a Reply|3 comments|Comments (2)|Season 2, Episode 3|Réalisateur :|Drehbuch:|監督：|評価：7点|Voto? 8,5|a word or two.|\u200b|\u00a0|½|＊|é|\ud83c\udf7f|<b>|</i>|&amp;|https://www.imdb.com/title/tt0000001/`.split(
    '|',
  );

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function postFrom(seed: number): string {
  const next = numbersFrom(seed);
  return Array.from({ length: 5 + Math.floor(next() * 120) }, () => {
    const piece = PIECES[Math.floor(next() * PIECES.length)]!;
    return piece + (next() < 0.3 ? '\n' : next() < 0.7 ? ' ' : '');
  }).join('');
}

const MARKUP = ['p', 'h1', 'li', 'blockquote', 'span', 'b', 'td', 'dt'];

function pageFrom(seed: number): HTMLElement {
  const next = numbersFrom(seed);
  const root = document.createElement('div');
  let at: HTMLElement = root;
  for (const line of postFrom(seed).split('\n')) {
    const inner = document.createElement(MARKUP[Math.floor(next() * MARKUP.length)]!);
    inner.textContent = line;
    at.append(inner, next() < 0.2 ? document.createElement('br') : ' ');
    if (next() < 0.3) at = inner;
    else if (next() < 0.3) at = at.parentElement ?? root;
  }
  return root;
}

function isSound(reading: Reading): void {
  const { review, found, comments } = reading;
  if (review.film.title) expect(() => parseReview(review)).to.not.throw();
  const ids = new Set(comments.map(({ id }) => id));
  expect(ids.size).to.equal(comments.length);
  for (const { parentId } of comments) expect(parentId === null || ids.has(parentId)).to.equal(true);
  for (const { value } of found.values()) {
    if (!value) continue;
    const range = document.createRange();
    range.setStart(value.start.node, value.start.offset);
    range.setEnd(value.end.node, value.end.offset);
    expect(range.collapsed).to.equal(false);
  }
}

describe('posts put together at random', () => {
  before(registerAllLanguages);

  it('as texts are read without a fault', () => {
    for (let seed = 1; seed <= POSTS; seed++) {
      const reading = readReviewText(postFrom(seed));
      expect(() => isSound(reading), `seed ${seed}`).to.not.throw();
    }
  });

  it('as documents are read without a fault, and without a trace', () => {
    for (let seed = 1; seed <= POSTS; seed++) {
      const root = pageFrom(seed);
      const before = root.innerHTML;
      const reading = readReview(root);
      expect(() => isSound(reading), `seed ${seed}`).to.not.throw();
      expect(root.innerHTML, `seed ${seed}`).to.equal(before);
    }
  });
});
