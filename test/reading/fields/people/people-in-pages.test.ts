import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../../../src/reading/index.js';
import { registerAllLanguages } from '../../../../src/reading/languages/index.js';

const filmIn = (body: string, language: string) =>
  readReviewHtml(
    `<html lang="${language}"><body><article><h1 class="entry-title">Lantern Bay</h1><div class="entry-content">${body}<p>The light is soft, the talk is dry, the end comes late.</p></div></article></body></html>`,
    { language },
  ).review.film;

const namesIn = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

describe('people in a page', () => {
  before(registerAllLanguages);

  it('are read from fields of several items, whose classes count them', () => {
    const item = (name: string, kind: string): string => `<div class="field-item ${kind}">${name}</div>`;
    const field = (label: string, ...names: string[]): string =>
      `<div class="field"><div class="field-label">${label}:&nbsp;</div><div class="field-items">${names.map((name, at) => item(name, at % 2 ? 'odd' : 'even')).join('')}</div></div>`;
    const { directors, cast } = filmIn(
      field('Regie', 'Ada Holm', 'Nils Aaby') + field('Met', 'Bo Lind', 'Eva Stern', 'Ida Moe'),
      'nl',
    );
    expect(namesIn(directors)).to.deep.equal(['Ada Holm', 'Nils Aaby']);
    expect(namesIn(cast)).to.deep.equal(['Bo Lind', 'Eva Stern', 'Ida Moe']);
  });

  it('are read from a line that slashes part', () => {
    const { directors, cast } = filmIn(
      '<p>NL 2019 / regie Ada Holm / camera Tom Falk / spel Bo Lind, Eva Stern / 80 min</p>',
      'nl',
    );
    expect(namesIn(directors)).to.deep.equal(['Ada Holm']);
    expect(namesIn(cast)).to.deep.equal(['Bo Lind', 'Eva Stern']);
  });

  it('are read without what stands before and after their names', () => {
    const { cast } = filmIn(
      '<p>Acteurs: Bo Lind, wijlen Tom Falk, "Slim" Jan Vos e.a.</p><p>Regie: Ada Holm</p>',
      'nl',
    );
    expect(namesIn(cast)).to.deep.equal(['Bo Lind', 'Tom Falk', '"Slim" Jan Vos']);
  });

  it('are not those of a sentence after a label', () => {
    const { writers } = filmIn('<p>Who wrote it: the whole village did, with help from Ada Holm.</p>', 'en');
    expect(writers).to.deep.equal([]);
  });
});
