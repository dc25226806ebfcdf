import { expect } from '@open-wc/testing';
import { readReview, readReviewHtml } from '../../src/reading/index.js';
import { toElements, toHtml } from '../../src/writing/index.js';
import { generatedReview } from './generated-review.js';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed + 1);

/** The first review that is not read back as it was, by its seed: what a failure has to say. */
function firstLost(write: typeof toHtml, again: (html: string) => string = (html) => html): void {
  for (const seed of SEEDS) {
    const review = generatedReview(seed);
    expect(readReviewHtml(again(write(review))).review, `seed ${seed}`).to.deep.equal(review);
  }
}

describe('a review that was written', () => {
  it('is read back from plain HTML as it was', () => firstLost(toHtml));

  it('is read back from elements as it was', () => firstLost(toElements));

  it('is read back whatever the language of its labels', () => {
    for (const language of 'de en es fr is it ja nl pt xx not-a-language'.split(' ')) {
      const review = generatedReview(7);
      expect(readReviewHtml(toHtml(review, { language })).review, language).to.deep.equal(review);
    }
  });

  it('is read back after a browser wrote it anew', () => {
    firstLost(toHtml, (html) => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      return holder.innerHTML;
    });
  });

  it('is read back by the element that the loader puts inside', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const review = generatedReview(seed);
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
      expect({ ...rest, ...(language && { language }) }, `seed ${seed}`).to.deep.equal(review);
    }
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
