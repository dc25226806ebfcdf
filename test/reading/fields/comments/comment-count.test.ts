import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../../../src/reading/index.js';

const countIn = (comments: string): number | null =>
  readReviewHtml(
    `<html lang="en"><body><article><h1 class="entry-title">Lantern Bay</h1><p>Director: Ada Holm</p></article>${comments}</body></html>`,
  ).commentCount;

describe('the number of comments', () => {
  it('is that of the comments in markup of a theme’s own', () => {
    expect(
      countIn(
        '<section><article class="comment"><p>Good.</p></article><article class="comment"><p>Bad.</p></article></section>',
      ),
    ).to.equal(2);
  });

  it('is that of the items of a list of comments', () => {
    expect(countIn('<ol class="comments"><li><p>Good.</p></li><li><p>Bad.</p></li></ol>')).to.equal(2);
  });

  it('is stated by a heading in a box of its own above the list', () => {
    const list = '<ol class="comment-list"><li class="comment"><p>Good.</p></li></ol>';
    expect(countIn(`<div class="title-wrapper"><h3>12 thoughts on “Lantern Bay”</h3></div>${list}`)).to.equal(12);
  });

  it('is not stated by a heading in a box with other words', () => {
    const list = '<ol class="comment-list"><li class="comment"><p>Good.</p></li></ol>';
    expect(countIn(`<div><h3>12 thoughts on rain</h3><p>From our archive.</p></div>${list}`)).to.equal(1);
  });

  it('is not stated by an empty place for comments', () => {
    expect(countIn('<div class="comment-list"><h2>Talk</h2></div>')).to.equal(null);
  });
});
