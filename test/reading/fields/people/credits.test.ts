import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../../../src/reading/index.js';
import { registerAllLanguages } from '../../../../src/reading/languages/index.js';

const PROSE =
  '<p>I watched it on a Tuesday and kept my hat on. The light is soft, the talk is dry, the end comes late.</p>';

const filmIn = (body: string, language: string) =>
  readReviewHtml(
    `<html lang="${language}"><body><article><h1 class="entry-title">Lantern Bay</h1><div class="entry-content">${body}${PROSE}</div></article></body></html>`,
    { language },
  ).review.film;
const namesOf = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

describe('the cast of a film in a page', () => {
  before(registerAllLanguages);

  for (const [form, language, body, cast] of [
    [
      'in elements side by side',
      'nl',
      '<div><div>Rolverdeling</div><div class="v">Bo Lind</div><div class="v">Eva Stern</div><div class="v">Ivo Hale</div></div><div><div>Speelduur</div><div class="v">98 min</div></div>',
      ['Bo Lind', 'Eva Stern', 'Ivo Hale'],
    ],
    [
      'on the lines below the first name',
      'fr',
      '<p>Avec : Bo Lind (le gardien)<br>Eva Stern (sa sœur)<br>Ivo Hale<br>Durée : 98 min</p>',
      ['Bo Lind', 'Eva Stern', 'Ivo Hale'],
    ],
    [
      'with a colon before the part',
      'it',
      '<h2>Lantern Bay: il cast completo</h2><ul><li>Bo Lind: il guardiano</li><li>Eva Stern: Marta Rossi</li></ul>',
      ['Bo Lind', 'Eva Stern'],
    ],
    [
      'with the parts first',
      'en',
      '<h3>Cast</h3><ul><li>Marta (Eva Stern)</li><li>The keeper (Bo Lind)</li><li>Otto (Ivo Hale)</li></ul>',
      ['Eva Stern', 'Bo Lind', 'Ivo Hale'],
    ],
    [
      'with dots after the part',
      'ja',
      '<table><tr><td>配　役</td><td>灯台守……三好 薫<br>その妹……岡田 澄子<br>船長……林田 実</td></tr></table>',
      ['三好 薫', '岡田 澄子', '林田 実'],
    ],
    [
      'in a cell that ends in a group of people',
      'pt',
      '<table><tr><td>Com</td><td>Bo Lind, Eva Stern, a banda da vila</td></tr></table>',
      ['Bo Lind', 'Eva Stern'],
    ],
  ] as const) {
    it(`is read ${form}`, () => {
      expect(namesOf(filmIn(body, language).cast)).to.deep.equal(cast);
    });
  }

  it('is not read from a table of contents', () => {
    const body =
      '<ol><li><a href="#a">Cast</a></li><li><a href="#b">Final Thoughts</a></li><li><a href="#c">Where Next</a></li></ol>';
    expect(filmIn(body, 'en').cast).to.deep.equal([]);
  });

  it('ends at the next paragraph of prose', () => {
    const body = '<p>キャスト</p><p>三好薫、岡田澄子</p><p>灯台の光がゆっくり回る。町の人は眠っている。</p>';
    expect(namesOf(filmIn(body, 'ja').cast)).to.deep.equal(['三好薫', '岡田澄子']);
  });
});

describe('who wrote and directed a film', () => {
  before(registerAllLanguages);

  for (const [language, line] of [
    ['en', 'Screenplay: Ada Holm and Bo Lind, based on the novel by Otto Wer'],
    ['fr', 'Scénario et dialogues : Ada Holm et Bo Lind, d’après le roman de Otto Wer'],
    ['es', 'Guion: Ada Holm y Bo Lind, a partir del relato de Otto Wer'],
    ['de', 'Drehbuch: Ada Holm und Bo Lind, nach dem Roman von Otto Wer'],
    ['it', 'Sceneggiatura: Ada Holm e Bo Lind, dal romanzo di Otto Wer'],
    ['pt', 'Roteiro: Ada Holm e Bo Lind, baseado no livro de Otto Wer'],
    ['nl', 'Scenario: Ada Holm en Bo Lind, naar het boek van Otto Wer'],
  ] as const) {
    it(`is read without the author of the work that the script is made from (${language})`, () => {
      expect(namesOf(filmIn(`<p>${line}</p>`, language).writers)).to.deep.equal(['Ada Holm', 'Bo Lind']);
    });
  }

  it('is read from a caption that names the film', () => {
    const { directors, writers, runtimeMinutes, certificate } = filmIn(
      '<figure><figcaption>Eva Stern as Marta in Lantern Bay, written and directed by Ada Holm (12A, 98 mins).</figcaption></figure>',
      'en',
    );
    expect([namesOf(directors), namesOf(writers), runtimeMinutes, certificate]).to.deep.equal([
      ['Ada Holm'],
      ['Ada Holm'],
      98,
      '12A',
    ]);
  });

  it('is read after the country and the year, and the author below', () => {
    const { review } = readReviewHtml(
      `<html lang="it"><body><article><h1 class="entry-title">La baia</h1><div class="entry-content"><p>LA BAIA (Italia, 2015) di Ada Holm. Con Eva Stern, Bo Lind.</p><p><em>di Otto Wer</em></p>${PROSE}</div></article></body></html>`,
    );
    expect([namesOf(review.film.directors), review.author?.name]).to.deep.equal([['Ada Holm'], 'Otto Wer']);
  });

  it('is read from a label whose letters are set apart', () => {
    expect(namesOf(filmIn('<table><tr><td>監　督</td><td>三好薫</td></tr></table>', 'ja').directors)).to.deep.equal([
      '三好薫',
    ]);
  });
});
