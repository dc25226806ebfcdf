import { expect } from '@open-wc/testing';
import { ownOptions, toJson } from '../../src/platform/own-values.js';

describe('what old scripts put on every object', () => {
  const prototypes = { array: Array.prototype, object: Object.prototype } as Record<string, object>;
  afterEach(() => Object.values(prototypes).forEach((each) => delete (each as { toJSON?: unknown }).toJSON));

  for (const [name, prototype] of Object.entries(prototypes)) {
    it(`changes no JSON, though every ${name} has one of its own`, () => {
      const value = { a: ['x', { b: [] }], c: 'd', e: undefined, f: 1, g: null };
      const expected = JSON.stringify(value);
      Object.assign(prototype, { toJSON: () => 'changed' });
      expect(JSON.stringify(value)).not.to.equal(expected);
      expect(toJson(value)).to.equal(expected);
      expect(JSON.parse(toJson(value, 2))).to.deep.equal(JSON.parse(expected));
    });
  }

  it('is in no options', () => {
    Object.assign(Object.prototype, { childList: true });
    expect(ownOptions({ subtree: true })).to.have.property('subtree', true);
    expect('childList' in ownOptions({ subtree: true })).to.equal(false);
    delete (Object.prototype as { childList?: unknown }).childList;
  });
});
