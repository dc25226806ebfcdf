import { expect } from '@open-wc/testing';
import { readReviews } from '../../src/reading/index.js';
import { page } from './seed-page.js';

const post = (slug: string, title: string, stars: string, tag = 'article class="post hentry"'): string =>
  `<${tag}><h2 class="entry-title"><a href="/${slug}" rel="bookmark">${title}</a></h2><div class="entry-content"><p>Director: Michael Mann</p><p>Two men drink coffee.</p><p>${stars} out of 4 stars</p></div></${tag.split(' ')[0]}>`;
const index = `<main>${post('heat', 'Heat (1995)', '4')}${post('thief', 'Thief (1981)', '3.5')}${post('ali', 'Ali', '3')}</main>`;
const summary = (html: string, url?: string): string[] =>
  readReviews(page(html), { url }).map(({ review: { film, rating, url: own } }) =>
    [film.title, film.year, rating?.value, own].filter(Boolean).join(' '),
  );

describe('readReviews', () => {
  it('reads every post of an index page, each by itself', () => {
    expect(summary(index)).to.deep.equal(['Heat 1995 4', 'Thief 1981 3.5', 'Ali 3']);
  });

  it('gives each post the address that its title links to', () => {
    expect(summary(index, 'https://blog.example/page/2')).to.deep.equal([
      'Heat 1995 4 https://blog.example/heat',
      'Thief 1981 3.5 https://blog.example/thief',
      'Ali 3 https://blog.example/ali',
    ]);
  });

  for (const tag of ['div class="post-outer"', 'article', 'li class="wp-block-post"', 'div class="h-review"']) {
    it(`knows the posts of a page by <${tag}>`, () => {
      const posts = post('heat', 'Heat (1995)', '4', tag) + post('thief', 'Thief (1981)', '3.5', tag);
      expect(summary(`<div>${posts}</div>`)).to.deep.equal(['Heat 1995 4', 'Thief 1981 3.5']);
    });
  }

  it('reads a page with one post as a whole, its comments and sidebar being no posts', () => {
    const comments =
      '<ol class="comment-list"><li class="comment"><article class="post">10/10</article></li></ol><aside><article class="post">Heat 2</article></aside>';
    expect(summary(post('heat', 'Heat (1995)', '4') + comments, 'https://blog.example/heat')).to.deep.equal([
      'Heat 1995 4 https://blog.example/heat',
    ]);
  });

  it('takes a post inside another for a part of it', () => {
    const inner = '<article class="hentry"><h2 class="entry-title">Related: Ali</h2></article>';
    const both = post('heat', 'Heat (1995)', '4').replace('</article>', `${inner}</article>`) + post('ali', 'Ali', '3');
    expect(summary(both)).to.deep.equal(['Heat 1995 4', 'Ali 3']);
  });
});
