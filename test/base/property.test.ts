import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { FilmElement } from '../../src/base/film-element.js';
import { property } from '../../src/base/property.js';

class SampleProperties extends FilmElement {
  static override readonly tag = 'sample-properties';
  @property({ useDefault: true }) text = 'a text';
  @property() optional?: string;
  @property({ type: Number, useDefault: true }) count = 5;
  @property({ type: Boolean }) flag = false;
  @property({ attribute: false, useDefault: true }) id2: string | null = null;

  protected override render(): TemplateResult {
    return html`${this.text}`;
  }
}

describe('a property', () => {
  before(() => SampleProperties.define());

  const values = (given: unknown) => {
    const sample = new SampleProperties();
    const names = ['text', 'optional', 'count', 'flag', 'id2'] as const;
    Object.assign(sample, Object.fromEntries(names.map((name) => [name, given])));
    return names.map((name) => sample[name]);
  };

  for (const [given, expected] of [
    [7, ['7', '7', 7, true, '7']],
    ['7', ['7', '7', 7, true, '7']],
    ['x', ['x', 'x', 5, true, 'x']],
    [true, ['true', 'true', 1, true, 'true']],
    [NaN, ['NaN', 'NaN', 5, false, 'NaN']],
    [null, ['a text', undefined, 5, false, null]],
    [undefined, ['a text', undefined, 5, false, null]],
    [Symbol('s'), ['Symbol(s)', 'Symbol(s)', 5, true, 'Symbol(s)']],
    [Object.create(null), ['a text', undefined, 5, true, null]],
  ] as const) {
    it(`converts ${typeof given === 'object' ? JSON.stringify(given) : String(given)} to its type`, () => {
      expect(values(given)).to.deep.equal(expected);
    });
  }

  it('has the default of its class after another element was set to another value', () => {
    values('x');
    expect(values(null)[4]).to.equal(null);
    expect(new SampleProperties().text).to.equal('a text');
  });
});
