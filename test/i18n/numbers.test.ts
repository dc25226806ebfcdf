import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { review } from '../../src/i18n/en.js';
import { Localise } from '../../src/i18n/localise.js';

class NumberSample extends ReactiveElement {
  readonly localise: Localise<'review'> = new Localise(this, 'review', review);
}

describe('Localise.number', () => {
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
