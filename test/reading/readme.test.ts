import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../src/reading/index.js';

describe('the first example of a review in the README', () => {
  it('has a title, a year and a rating', async () => {
    const readme = await (await fetch(new URL('../../README.md', import.meta.url))).text();
    const example = [...readme.matchAll(/```html\n([\s\S]*?)```/g)]
      .map(([, html = '']) => html)
      .find((html) => html.includes('<film-review'));
    const { film, rating } = readReviewHtml(example ?? '').review;
    expect(film.title.toLowerCase()).to.equal('her');
    expect(film.year).to.equal(2014);
    expect(rating?.value).to.equal(4.5);
  });
});
