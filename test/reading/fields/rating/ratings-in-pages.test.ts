import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../../../src/reading/index.js';
import { registerAllLanguages } from '../../../../src/reading/languages/index.js';

const reviewIn = (body: string, language: string) =>
  readReviewHtml(
    `<html lang="${language}"><body><article><h1 class="entry-title">Lantern Bay</h1><div class="entry-content"><p>The light is soft, the talk is dry, the end comes late.</p>${body}</div></article></body></html>`,
    { language },
  ).review;

describe('the rating in a page', () => {
  before(registerAllLanguages);

  for (const [form, language, body, value, best] of [
    ['signs and words', 'de', '<p>🦀🦀🦀 von 5 Krabben</p>', 3, 5],
    ['a unit with a hyphen', 'fr', '<p>Note : trois cerfs-volants sur quatre</p>', 3, 4],
    ['a row with a half', 'es', '<p>★★★½☆</p>', 3.5, 5],
    ['a number in brackets after the label', 'es', '<p>PUNTUACIÓN: (4 faroles sobre 5)</p>', 4, 5],
    ['a number above five', 'it', '<p>VOTO: 7,5</p>', 7.5, 10],
    [
      'pictures of two kinds',
      'es',
      '<p><img src="farol.gif"><img src="farol.gif"><img src="farol.gif"><img src="farol_gris.gif"><img src="farol_gris.gif"></p>',
      3,
      5,
    ],
  ] as const) {
    it(`is read from ${form}`, () => {
      const { rating } = reviewIn(body, language);
      expect([rating?.value, rating?.best]).to.deep.equal([value, best]);
    });
  }

  it('is not what the audience gives', () => {
    expect(reviewIn('<p>Il pubblico in sala: media 4,39 su 5</p>', 'it').rating).to.equal(undefined);
  });
});

describe('the synopsis in a page', () => {
  before(registerAllLanguages);

  const story =
    'Een vuurtorenwachter vindt een brief in een fles en besluit de afzender te zoeken, dwars door het land.';

  it('is read after a label that is set apart', () => {
    expect(reviewIn(`<p><b>Het verhaal</b>: ${story}</p>`, 'nl').film.synopsis).to.equal(story);
  });

  it('is not a paragraph of prose that begins like a label', () => {
    expect(reviewIn(`<p>Het verhaal: ${story}</p>`, 'nl').film.synopsis).to.equal(undefined);
  });
});
