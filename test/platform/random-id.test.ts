import { expect } from '@open-wc/testing';
import { randomId } from '../../src/platform/random-id.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('randomId', () => {
  it('is a UUID, another one each time', () => {
    expect(randomId()).to.match(UUID);
    expect(randomId()).not.to.equal(randomId());
  });

  describe('on plain http, where crypto.randomUUID is missing', () => {
    before(() => Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true }));
    after(() => Reflect.deleteProperty(crypto, 'randomUUID'));

    it('is one all the same', () => {
      expect(typeof crypto.randomUUID).to.equal('undefined');
      expect(randomId()).to.match(UUID);
      expect(randomId()).not.to.equal(randomId());
    });
  });
});
