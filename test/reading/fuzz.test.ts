import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseReview } from '../../src/model/validation.js';
import { readReview, readReviewHtml, readReviews, readReviewText, type Reading } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';

/* Posts put together from pieces of posts. A failure prints the smallest post that fails, and the seed to run it again. */

const PIECES =
  `Her|(2014)|Director:|Directed by|Dir.|Starring:|Cast|Spike Jonze|Amy Adams|, |and|;|/| - | – |:|★|★★★½|☆☆☆★|4/5|8 out of 10|4.5 clappers|B+|Rating:|Rating: R|Rated PG-13|Review|Review:|
|\n\n|  1. |    • |- |"|“|”|«|»|「|」|(|)|[|]|1h42|126 minutes|Running time:|Genre:|Country: France|Release date:|5 March 2014|2013|IMDb: 7.8/10|Story: 4/5|Acting: 3/5|Pros:|Cons:|Verdict:|About|says:|ReplyDelete|Leave a Reply|3 comments|Comments (2)|Season 2, Episode 3|Réalisateur :|Drehbuch:|監督：|評価：7点|Voto? 8,5|a word or two.|\u200b|\u00a0|½|＊|é|\ud83c\udf7f|<b>|</i>|&amp;|https://www.imdb.com/title/tt0000001/`.split(
    '|',
  );

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const post = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', ' ', ' ', '')), { maxLength: 120 })
  .map((pieces) => pieces.map((pair) => pair.join('')).join(''));

const TAGS = ['p', 'h1', 'h2', 'li', 'blockquote', 'span', 'b', 'td', 'dt', 'dd', 'article', 'ol', 'br', 'img', 'form'];
const NAMES = 'hentry entry-title entry-content comment comment-list children h-review p-item p-rating author fn'.split(
  ' ',
);
const STATED =
  '[itemscope] itemtype="https://schema.org/Review" itemprop="reviewRating" itemprop="name" id="comments"'.split(' ');
const tag = fc.record({
  name: fc.constantFrom(...TAGS),
  classes: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
  stated: fc.option(fc.constantFrom(...STATED), { nil: '' }),
  isClosed: fc.boolean(),
});
const page = fc.array(fc.tuple(tag, piece), { maxLength: 60 }).map((tags) =>
  tags
    .map(([{ name, classes, stated, isClosed }, text]) => {
      const inside = `<${name} class="${classes.join(' ')}" ${stated.replace(/[[\]]/g, '')}>${text}`;
      return isClosed ? `${inside}</${name}>` : inside;
    })
    .join(''),
);

function isSound({ review, found, comments }: Reading): void {
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
    fc.assert(
      fc.property(post, (text) => isSound(readReviewText(text))),
      { numRuns: 300 },
    );
  });

  it('as pages are read without a fault', () => {
    fc.assert(
      fc.property(page, (html) => isSound(readReviewHtml(html))),
      { numRuns: 300 },
    );
  });

  it('as documents are read without a trace, each of their posts too', () => {
    fc.assert(
      fc.property(page, (html) => {
        const root = document.createElement('div');
        root.innerHTML = html;
        const before = root.innerHTML;
        isSound(readReview(root));
        readReviews(root).forEach(isSound);
        expect(root.innerHTML).to.equal(before);
      }),
      { numRuns: 100 },
    );
  });

  it('are read in a time that grows with their length: a megabyte of any pieces comes to an end', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.boolean(), (pieces, isPage) => {
        const unit = pieces.join('') || ' ';
        const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
        if (isPage) readReviewHtml(`<h1>Her (2014)</h1><p>Starring: ${text}</p>`);
        else readReviewText(`Her (2014)\n\nStarring: ${text}`);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
