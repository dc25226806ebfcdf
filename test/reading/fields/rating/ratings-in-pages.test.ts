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
    ['a number whose scale nobody says', 'it', '<p>VOTO: 7,5</p>', 7.5, undefined],
    [
      'pictures of two kinds',
      'es',
      '<p><img src="farol.gif"><img src="farol.gif"><img src="farol.gif"><img src="farol_gris.gif"><img src="farol_gris.gif"></p>',
      3,
      5,
    ],
    [
      'pictures whose words begin alike',
      'pt',
      '<p>Nota: <img alt="balão cheio"><img alt="balão cheio"><img alt="balão pela metade"><img alt="balão vazio"></p>',
      2.5,
      4,
    ],
    ['a half of an own unit', 'en', '<p>I give it two and a half cups of tea, out of a possible four.</p>', 2.5, 4],
    [
      'an own unit after a colon',
      'en',
      `<p>${'It rains. '.repeat(9)}As a house: three doors out of five, and no lock.</p>`,
      3,
      5,
    ],
    ['an own unit with the half behind it', 'fr', '<p>Deux parapluies et demi sur cinq</p>', 2.5, 5],
    ['a scale that is said in words', 'en', '<p>For me it is a 7.5 on the usual scale of ten, no more.</p>', 7.5, 10],
    ['words that the author says are theirs', 'en', '<p>A solid four out of five from me.</p>', 4, 5],
    ['a bracket of its own', 'en', '<p>(My verdict after two viewings: 4/5)</p>', 4, 5],
    ['a scale that is said first', 'de', '<p>Auf einer Skala von 1 bis 10 ist das eine 8.</p>', 8, 10],
    ['a decimal that is given', 'nl', '<p>Deze film krijgt er 6,5, en dat is royaal.</p>', 6.5, undefined],
    ['circles', 'pt', '<p>Classificação: ⬤⬤⬤◯◯◯</p>', 3, 6],
    [
      'a box of a plugin',
      'de',
      '<div class="review-total-wrapper"><span class="review-total-box">8</span><div>von 10 Punkten</div></div>',
      8,
      10,
    ],
    ['stars that are wide in part', 'en', '<p class="star-rating"><span style="width:70%"></span></p>', 3.5, 5],
    [
      'parts that are on and off',
      'nl',
      '<div><div class="star"><span class="on">2</span></div><div class="star"><span class="on"></span></div><div class="star"><span class="off"></span></div></div>',
      2,
      3,
    ],
  ] as const) {
    it(`is read from ${form}`, () => {
      const { rating } = reviewIn(body, language);
      expect([rating?.value, rating?.best]).to.deep.equal([value, best]);
    });
  }

  it('takes its unit from the stars beside a number', () => {
    const stars = '<i class="fa fa-star"></i>'.repeat(4) + '<i class="fa fa-star-o"></i>';
    const { rating } = reviewIn(`<p>Rating: 4.2</p><p>${stars}</p>`, 'en');
    expect([rating?.value, rating?.best, rating?.unit]).to.deep.equal([4.2, 5, 'stars']);
  });

  it('is a percentage that the author says', () => {
    expect(reviewIn('<p>My sister says 40%. I say 85%, and it is my blog.</p>', 'en').rating?.value).to.equal(85);
  });

  it('is not in a link to the review of another film', () => {
    expect(reviewIn('<p><a href="/tin-moon">Tin Moon ★★</a></p>', 'en').rating).to.equal(undefined);
  });

  it('is not a word that a label is followed by', () => {
    expect(reviewIn('<p>Verdict</p><p>Une heure de pluie, une heure de soleil.</p>', 'fr').rating).to.equal(undefined);
  });

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
