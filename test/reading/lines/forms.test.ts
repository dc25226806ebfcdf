import { expect } from '@open-wc/testing';
import { readReview, readReviewHtml } from '../../../src/reading/index.js';
import { readPage as readInPlace } from '../../../src/reading/page.js';
import { page } from '../seed-page.js';

/* A control's name hides the property of its form that is called so, and an image's name one of its document. */
const HIDDEN = [
  ...[
    'nextSibling',
    'firstChild',
    'parentNode',
    'parentElement',
    'previousElementSibling',
    'childNodes',
    'documentElement',
  ],
  ...['nodeType', 'nodeName', 'localName', 'id', 'classList', 'textContent', 'innerHTML', 'outerHTML'],
  ...['matches', 'closest', 'querySelector', 'querySelectorAll', 'contains', 'getAttribute', 'hasAttribute'],
];
const controls = HIDDEN.map((name) => `<input name="${name}">`).join('');

describe('forms whose controls are called like the properties of a form', () => {
  for (const read of [readReview, readInPlace]) {
    const way = read === readReview ? 'completely' : 'in place';

    it(`are read around, as far as they stand in a post (${way})`, () => {
      const { review } = read(
        page(`<article class="hentry"><h1 class="entry-title">Her (2014)</h1><form>${controls}</form>
          <p>Director: Spike Jonze</p><p>Rating: 4/5</p></article>`),
      );
      expect(review.film).to.deep.include({ title: 'Her', year: 2014, directors: [{ name: 'Spike Jonze' }] });
      expect(review.rating?.value).to.equal(4);
    });

    it(`are read inside, where a whole page is one (${way})`, () => {
      const { review, comments, found } = read(
        page(`<form>${controls}<article class="hentry"><h1 class="entry-title">Her (2014)</h1>
          <p>Director: Spike Jonze</p></article><ol class="commentlist"><li>One</li></ol></form>`),
      );
      expect(review.film).to.deep.include({ title: 'Her', directors: [{ name: 'Spike Jonze' }] });
      expect(comments).to.have.length(1);
      expect(found.has('comments')).to.equal(true);
    });

    it(`are parts of comments (${way})`, () => {
      const { comments } = read(
        page(`<h1>Her</h1><form>${controls}</form><ol class="commentlist">
          <li class="comment">One<form class="fn">Ann ${controls}</form><form class="comment-date">${controls}</form></li>
          <li class="comment"><form class="comment-body">${controls}Two</form></li>
          <li class="comment"><form class="comment-content">${controls}Three</form></li></ol>`),
      );
      expect(comments.map(({ author }) => author.name)).to.deep.equal(['Ann', undefined, undefined]);
      expect(comments.map(({ body }) => /One|Two|Three/.exec(body.source)?.[0])).to.deep.equal(['One', 'Two', 'Three']);
    });

    it(`are the post, its writer and the place to comment (${way})`, () => {
      const { review, found } = read(
        page(`<form class="hentry">${controls}<h1 class="entry-title">Her (2014)</h1><p>Director: Spike Jonze</p></form>
          <form class="author-box">${controls}<b class="fn">Ann</b></form>
          <form>${controls}<textarea name="comment"></textarea></form>`),
      );
      expect(review.film.directors).to.deep.equal([{ name: 'Spike Jonze' }]);
      expect(review.author?.name).to.equal('Ann');
      expect(found.has('commentForm')).to.equal(true);
    });
  }

  it('can be marked as facts, and as microdata', () => {
    const marked = page(`<form data-facts="marked">${controls}<h1 data-fact="title">Her</h1>
      <form></form></form><div data-facts="marked"><h1 data-fact="title">Her</h1><form data-fact="synopsis">A man. ${controls}</form></div>`);
    expect(readReview(marked).review.film.title).to.equal('Her');
    const stated = page(`<form itemscope itemtype="https://schema.org/Review">${controls}
      <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie"><b itemprop="name">Her</b></div></form>`);
    expect(readReview(stated).review.film.title).to.equal('Her');
    const classes = page(`<form class="h-review">${controls}<b class="p-item">Her</b><i class="p-rating">4</i></form>`);
    expect(readReview(classes).review.rating?.value).to.equal(4);
  });

  it('hide nothing of a document either', () => {
    const images = HIDDEN.map((name) => `<img name="${name}">`).join('');
    const { review } = readReviewHtml(`<html lang="en"><body>${images}<h1>Her (2014)</h1><p>Director: Spike Jonze</p>`);
    expect(review.film.directors).to.deep.equal([{ name: 'Spike Jonze' }]);
    expect(review.language).to.equal('en');
  });
});
