import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../../../src/reading/index.js';
import { registerAllLanguages } from '../../../../src/reading/languages/index.js';

const certificateIn = (body: string, language: string): string | undefined =>
  readReviewHtml(
    `<html lang="${language}"><body><article><h1 class="entry-title">Lantern Bay</h1><div class="entry-content">${body}<p>The light is soft, the talk is dry, the end comes late.</p></div></article></body></html>`,
    { language },
  ).review.film.certificate;

describe('the certificate of a film', () => {
  before(registerAllLanguages);

  for (const [language, body, certificate] of [
    ['fr', '<p>Durée : 98 min<br>Interdit aux moins de 16 ans</p>', 'Interdit aux moins de 16 ans'],
    ['fr', '<dl><dt>Interdit</dt><dd>aux moins de 16 ans à sa sortie</dd></dl>', 'Interdit aux moins de 16 ans'],
    ['fr', '<p>Classification : tous publics avec avertissement</p>', 'tous publics avec avertissement'],
    [
      'es',
      '<dl><dt>Calificación</dt><dd>No recomendada para menores de 16 años</dd></dl>',
      'No recomendada para menores de 16 años',
    ],
    ['de', '<p>(USA 1991, R: Ada Holm, D: Bo Lind, Eva Stern, 84 min., FSK 18)</p>', '18'],
    ['it', '<p>Regia: Ada Holm<br>Vietato ai minori di 14 anni</p>', 'Vietato ai minori di 14 anni'],
    ['it', '<table><tr><td>Visto censura:</td><td>per tutti</td></tr></table>', 'per tutti'],
    ['pt', '<p>Realização: Ada Holm | 98 min | M/12</p>', 'M/12'],
    ['nl', '<p>Regie: Ada Holm | 98 min | Kijkwijzer 12</p>', 'Kijkwijzer 12'],
    ['is', '<p>Leikstjóri: Ada Holm<br>Bönnuð innan 16 ára</p>', 'Bönnuð innan 16 ára'],
    ['ja', '<table><tr><th>映倫区分</th><td>PG12</td></tr></table>', 'PG12'],
    ['en', '<p>Director: Ada Holm | BBFC 15 | 98 mins</p>', '15'],
    ['en', '<p>It is out on Friday, rated PG, so take the small ones. Director: Ada Holm.</p>', 'PG'],
    ['en', '<p>Director: Ada Holm</p><p>The board gave it a PG-13 for one damp scene.</p>', 'PG-13'],
    [
      'es',
      '<p>Dirección: Ada Holm</p><p>Faro (Chile, 2020). Apta para mayores de 14 años.</p>',
      'Apta para mayores de 14 años',
    ],
    ['it', '<p>Regia: Ada Holm</p><p>Italia 1978 - durata: 96 min - V.M. 18</p>', 'V.M. 18'],
    ['nl', '<div><b>Kijkwijzer:</b></div><div>AL</div><p>Regie: Ada Holm</p>', 'AL'],
  ] as const) {
    it(`is ${certificate} in "${body.replace(/<[^>]+>/g, ' ').trim()}"`, () => {
      expect(certificateIn(body, language)).to.equal(certificate);
    });
  }

  it('is none of two in the prose', () => {
    expect(
      certificateIn('<p>Director: Ada Holm</p><p>The cut that is rated R is longer than the PG-13.</p>', 'en'),
    ).to.equal(undefined);
  });

  it('is not a rule of the house', () => {
    expect(certificateIn('<p>No house in our town was ever closed to those under 16 years.</p>', 'en')).to.equal(
      undefined,
    );
  });
});
