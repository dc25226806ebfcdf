import { expect } from '@open-wc/testing';
import { SafeStorage } from '../../src/platform/safe-storage.js';
import { StorageDouble } from './storage-double.js';

describe('SafeStorage', () => {
  it('keeps in the storage that it is given', () => {
    const storage = new StorageDouble();
    const forgiving = new SafeStorage(storage);
    forgiving.set('a', '1');
    expect(storage.entries.get('a')).to.equal('1');
    expect(forgiving.get('a')).to.equal('1');
    expect(forgiving.persistent).to.equal(true);
  });

  it('sees what another tab wrote since', () => {
    const storage = new StorageDouble();
    const forgiving = new SafeStorage(storage);
    forgiving.set('a', '1');
    storage.setItem('a', '2');
    expect(forgiving.get('a')).to.equal('2');
  });

  it('holds in memory what is refused, and says so', () => {
    const storage = new StorageDouble();
    storage.setItem('a', 'old');
    storage.refusesWriting = true;
    const forgiving = new SafeStorage(storage);
    forgiving.set('a', 'new');
    expect(forgiving.get('a')).to.equal('new');
    expect(forgiving.persistent).to.equal(false);
  });

  it('writes through again as soon as it may', () => {
    const storage = new StorageDouble();
    const forgiving = new SafeStorage(storage);
    storage.refusesWriting = true;
    forgiving.set('a', '1');
    storage.refusesWriting = false;
    forgiving.set('a', '2');
    expect(storage.entries.get('a')).to.equal('2');
    expect(forgiving.persistent).to.equal(true);
  });

  it('does not bring back what could not be removed', () => {
    const storage = new StorageDouble();
    storage.setItem('a', '1');
    storage.refusesRemoving = true;
    const forgiving = new SafeStorage(storage);
    forgiving.remove('a');
    expect(forgiving.get('a')).to.equal(null);
    expect(forgiving.keys('a')).to.deep.equal([]);
  });

  it('removes what it holds in memory', () => {
    const forgiving = new SafeStorage();
    forgiving.set('a', '1');
    forgiving.remove('a');
    expect(forgiving.get('a')).to.equal(null);
  });

  it('lists the keys of the storage and of memory once each', () => {
    const storage = new StorageDouble();
    storage.setItem('a:1', '');
    storage.setItem('a:2', '');
    storage.setItem('b:1', '');
    const forgiving = new SafeStorage(storage);
    storage.refusesWriting = true;
    forgiving.set('a:2', 'x');
    forgiving.set('a:3', 'x');
    expect(forgiving.keys('a:')).to.have.members(['a:1', 'a:2', 'a:3']).and.to.have.length(3);
  });

  for (const [what, source] of [
    ['that is absent', undefined],
    ['whose getter gives none', () => undefined],
    [
      'that throws when touched, as localStorage does in a sandboxed frame',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
  ] as const) {
    it(`works without a storage: one ${what}`, () => {
      const forgiving = new SafeStorage(source);
      expect(forgiving.persistent).to.equal(false);
      expect(forgiving.keys('')).to.deep.equal([]);
      expect(forgiving.get('a')).to.equal(null);
      forgiving.set('a', '1');
      expect(forgiving.get('a')).to.equal('1');
      expect(forgiving.persistent).to.equal(false);
    });
  }

  it('does not fail where reading is refused', () => {
    const storage = new StorageDouble();
    storage.setItem('a', '1');
    storage.refusesReading = true;
    expect(new SafeStorage(storage).get('a')).to.equal(null);
  });
});
