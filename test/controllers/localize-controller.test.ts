import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { languageAt, LocalizeController } from '../../src/controllers/localize-controller.js';
import { review } from '../../src/i18n/en/page.js';

describe('languageAt', () => {
  const stateLanguage = (language: string): void => {
    Object.defineProperty(navigator, 'language', { value: language, configurable: true });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'language');
    document.documentElement.removeAttribute('lang');
  });

  it('returns the language of the page as Intl writes it', () => {
    document.documentElement.lang = 'de_at';
    expect(languageAt(document.body)).to.equal('de-AT');
  });

  it('returns the language of the browser where the page states none that Intl accepts', () => {
    stateLanguage('fr-CA');
    document.documentElement.lang = 'not a language';
    expect(languageAt(document.body)).to.equal('fr-CA');
  });

  it('returns English where the browser states a language that Intl does not accept', () => {
    stateLanguage('en-US@posix');
    document.documentElement.removeAttribute('lang');
    expect(languageAt(document.body)).to.equal('en');
  });
});

class NumberSample extends ReactiveElement {
  readonly localise: LocalizeController<'review'> = new LocalizeController(this, 'review', review);
}

describe('LocalizeController.number', () => {
  before(() => customElements.define('number-sample', NumberSample));

  const VALUES = [0, 4.5, 4.25, 4.125, 4.0625, 999, 999.5, 1000, 1234567.891, -3, 1e-7, 1e21, 0.1 + 0.2, NaN, Infinity];
  for (const language of ['en', 'en-US', 'en-GB', 'en-ZA', 'en-IN', 'de', 'fr', 'ar', 'ar-EG', 'hi', 'fa', 'pl']) {
    it(`writes numbers as ${language} does`, () => {
      const sample = new NumberSample();
      sample.lang = language;
      document.body.append(sample);
      expect(VALUES.map((value) => sample.localise.number(value))).to.deep.equal(
        VALUES.map((value) => value.toLocaleString(language)),
      );
      expect(sample.localise.number(0.456, { style: 'percent' })).to.equal(
        (0.456).toLocaleString(language, { style: 'percent' }),
      );
      sample.remove();
    });
  }
});
