import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseReview } from '../../src/model/validation.js';
import { type Reading, readReview, readReviewHtml, readReviews, readReviewText } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import { page, piece, post } from './random-posts.js';

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

/** A page whose elements are put in one by one: a browser's own parser takes minutes for a megabyte of tags that never close. */
function pageOfPieces(html: string, times: number): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = '<h1>Her (2014)</h1><p>Starring: </p>';
  const piece = document.createElement('template');
  piece.innerHTML = html;
  const paragraph = root.lastElementChild!;
  if (piece.content.childElementCount === 0) paragraph.append(piece.content.textContent.repeat(times));
  else for (let i = 0; i < times; i++) paragraph.append(piece.content.cloneNode(true));
  return root;
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
      { numRuns: 100, examples: [['<p>(<img>Acting: 3/5']] },
    );
  });

  it('are read in a time that grows with their length: a megabyte of any pieces comes to an end', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.boolean(), (pieces, isPage) => {
        const unit = pieces.join('') || ' ';
        const times = Math.ceil(1_000_000 / unit.length);
        if (isPage) readReview(pageOfPieces(unit, times));
        else readReviewText(`Her (2014)\n\nStarring: ${unit.repeat(times)}`);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
