import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readReview, readReviewHtml } from '../../src/reading/index.js';
import { readJsonLd } from '../../src/reading/sources/json-ld.js';
import { jsonLdText, toElements, toHtml, toJsonLd } from '../../src/writing/index.js';
import { generatedReview, reviews } from './generated-review.js';
import { inJsonLd } from './in-json-ld.js';

/* A failure prints the smallest review that fails, and the seed to run it again. */
const RUNS = { numRuns: 200 };

function isReadBack(write: typeof toHtml, again: (html: string) => string = (html) => html): void {
  fc.assert(
    fc.property(reviews, (review) => {
      expect(readReviewHtml(again(write(review))).review).to.deep.equal(review);
    }),
    RUNS,
  );
}

describe('a review that was written', () => {
  it('is read back from plain HTML as it was', () => isReadBack(toHtml));

  it('is read back from elements as it was', () => isReadBack(toElements));

  it('is read back from JSON-LD, as far as schema.org has words for it', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const { value, best = 5, kind } = review.rating ?? {};
        // A number beyond its scale is not written.
        fc.pre(kind !== 'number' || Number(value) <= best);
        expect(readJsonLd(JSON.parse(jsonLdText(toJsonLd(review))))).to.deep.equal(inJsonLd(review));
      }),
      RUNS,
    );
  });

  it('is read back whatever the language of its labels', () => {
    const languages = fc.constantFrom(...'de en es fr is it ja nl pt xx not-a-language'.split(' '));
    fc.assert(
      fc.property(reviews, languages, (review, language) => {
        expect(readReviewHtml(toHtml(review, { language })).review).to.deep.equal(review);
      }),
      { numRuns: 50 },
    );
  });

  it('is read back after a browser wrote it anew', () => {
    isReadBack(toHtml, (html) => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      return holder.innerHTML;
    });
  });

  it('is read back by the element that the loader puts inside', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const holder = document.createElement('section');
        holder.innerHTML = toHtml(review);
        const plain = holder.querySelector('.film-review')!;
        const made = document.createElement('x-film-review');
        for (const { name, value } of plain.attributes) {
          if (name.startsWith('data-')) made.setAttribute(name.slice('data-'.length), value);
        }
        made.append(...plain.childNodes);
        plain.append(made);
        const { language, ...rest } = readReview(holder.firstElementChild!).review;
        expect({ ...rest, ...(language && { language }) }).to.deep.equal(review);
      }),
      { numRuns: 30 },
    );
  });

  it('can be corrected by hand: its words count', () => {
    const html = toHtml({ ...generatedReview(3), verdict: 'See it.' }).replace('See it.', 'Skip it.');
    expect(readReviewHtml(html).review.verdict).to.equal('Skip it.');
  });

  it('says where each of its fields was read', () => {
    const { found, review } = readReviewHtml(
      toHtml({
        film: { ...generatedReview(1).film, title: 'Her', directors: [{ name: 'Ann' }, { name: 'Bo' }] },
        bodyText: 'Good.',
      }),
    );
    expect(review.film.title).to.equal('Her');
    expect(found.get('title')).to.include({ from: 'platform', text: 'Her' });
    expect(found.get('directors')!.text).to.equal('Ann, Bo');
    expect(found.get('directors')!.nodes).to.have.length(2);
    expect(found.get('body')!.text).to.equal('Good.');
    expect(found.has('rating')).to.equal(false);
  });

  it('comes to an end with marks that nobody wrote', () => {
    const start = '<div class="film-review" data-facts="marked"><b data-fact="title">Her</b>';
    for (const piece of [
      '<a data-fact="cast">x</a>',
      '<b data-fact="cast">',
      '<ol class="comment-list">',
      '<i data-part="name">',
    ]) {
      expect(readReviewHtml(start + piece.repeat(5_000)).review.film.title).to.equal('Her');
    }
  });

  it('is told from a post that has the class alone', () => {
    const { review } = readReviewHtml('<div class="film-review"><h1>Her (2014)</h1><p>4.5 clappers</p></div>');
    expect(review.film.title).to.equal('Her');
    expect(review.rating?.value).to.equal(4.5);
  });
});
