import { expect } from '@open-wc/testing';
import type { FactSelectors } from '../../../src/reading/fields/selected-facts.js';
import { readPage } from '../../../src/reading/page.js';
import * as whole from '../../../src/reading/whole-page.js';

const LONG =
  'The river rises, the ferry stops, and four people have a night to say what they came to say before it runs again.';
const ASIDE = '<aside><h3>Salt Road</h3><p class="stars" title="1/5"></p><p class="by">Ida Moss</p></aside>';

const documentOf = (body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><html lang="en"><body>${body}</body></html>`, 'text/html');

const card = (title: string, director: string): string =>
  `<div><h2>${title}</h2><p class="by">${director}</p><div class="text"><p>${LONG}</p></div></div>`;

/** What is read of the first element that a selector names, as the loader reads it: from a copy. */
function readIn(body: string, place: string, selectors: FactSelectors) {
  const holder = documentOf(body).querySelector(place)!;
  const copy = holder.cloneNode(true) as Element;
  return readPage(copy, { language: 'en', place: holder, selectors }, undefined, whole).review;
}

describe('facts whose place the blogger names', () => {
  const selectors: FactSelectors = { rating: '.stars', directors: '.by' };

  it('are not taken from a side bar', () => {
    const body = `<main><article><h1>Glass Ferry</h1><div class="text"><p>${LONG}</p></div></article></main>`;
    for (const page of [`${ASIDE}${body}`, `${body}${ASIDE}`]) {
      const { film, rating } = readIn(page, '.text', selectors);
      expect(rating).to.equal(undefined);
      expect(film.directors).to.deep.equal([]);
      const all = readPage(documentOf(page), { language: 'en', selectors }, undefined, whole).review;
      expect(all.rating).to.equal(undefined);
    }
  });

  it('are taken from the post, its article, and above its text', () => {
    const facts = '<p class="stars" title="4/5"></p>';
    for (const page of [
      `<article><h1>Glass Ferry</h1><div class="text"><p>${LONG}</p>${facts}</div></article>`,
      `<article><h1>Glass Ferry</h1>${facts}<div class="text"><p>${LONG}</p></div></article>`,
      `<article><h1>Glass Ferry</h1><div class="text"><p>${LONG}</p></div><footer>${facts}</footer></article>`,
      `<div><h1>Glass Ferry</h1>${facts}<div class="text"><p>${LONG}</p></div></div>`,
    ])
      expect(readIn(ASIDE + page, '.text', selectors).rating, page).to.include({ value: 4, best: 5 });
  });

  it('are those of each post on a front page of cards', () => {
    const cards = ['Ann Bell', 'Otto Lind', ''].map((name, at) => card(`Glass Ferry ${at + 2}`, name));
    const directorsOf = (at: number): string[] =>
      readIn(`<main>${cards.join('')}</main>`, `main > :nth-child(${at}) .text`, selectors).film.directors.map(
        ({ name }) => name,
      );
    expect(directorsOf(1)).to.deep.equal(['Ann Bell']);
    expect(directorsOf(2)).to.deep.equal(['Otto Lind']);
    const without = cards.with(2, card('Glass Ferry 4', '').replace('<p class="by"></p>', '')).join('');
    expect(readIn(`<main>${without}</main>`, 'main > :nth-child(3) .text', selectors).film.directors).to.deep.equal([]);
  });

  it('are the author’s in the box about them, wherever it is', () => {
    const body = `<main><h1>Glass Ferry</h1><div class="text"><p>${LONG}</p></div><aside class="author-box"><b class="who">Una Marsh</b></aside></main>`;
    expect(readIn(body, '.text', { author: '.who' }).author?.name).to.equal('Una Marsh');
  });
});
