import { expect } from '@open-wc/testing';
import { readReviewText } from '../../../src/reading/index.js';
import { de } from '../../../src/reading/languages/de.js';
import { languages } from '../../../src/reading/languages/index.js';
import { isLanguageKnown, loadLanguage } from '../../../src/reading/languages/load.js';
import { isRegistered, registerLanguage } from '../../../src/reading/languages/registry.js';

const directors = (label: string, language: string): (string | undefined)[] =>
  readReviewText(`Her (2014)\n\n${label}: Spike Jonze`, { language }).review.film.directors.map(({ name }) => name);

describe('loading a language', () => {
  it('makes its words known, whatever its region', async () => {
    expect(isLanguageKnown('de-AT')).to.equal(false);
    expect(directors('Regie', 'de-AT')).to.deep.equal([]);
    await loadLanguage('de-AT');
    expect(isLanguageKnown('de-AT')).to.equal(true);
    expect(isLanguageKnown('DE')).to.equal(true);
    expect(directors('Regie', 'de-AT')).to.deep.equal(['Spike Jonze']);
  });

  it('has nothing to do for English, for no language and for one without a table', async () => {
    for (const tag of ['en', 'en-GB', undefined, '', 'xx', 'constructor', 'x-klingon']) {
      expect(isLanguageKnown(tag), tag).to.equal(true);
      await loadLanguage(tag);
    }
  });

  it('leaves the words that a page registered meanwhile', async () => {
    const loading = loadLanguage('nl');
    registerLanguage({ ...de, language: 'nl', labels: { directors: 'filmmaker' } });
    await loading;
    expect(directors('Filmmaker', 'nl')).to.deep.equal(['Spike Jonze']);
  });

  it('knows every language there is a table for', async () => {
    for (const { language } of languages) {
      await loadLanguage(language);
      expect(isLanguageKnown(language), language).to.equal(true);
    }
    expect(languages.filter(({ language }) => !isRegistered(language))).to.deep.equal([]);
  });
});
