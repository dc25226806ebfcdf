import { expect } from '@open-wc/testing';
import { guestViewer, RememberedGuest, tidyGuestDetails, toWebsite } from '../../src/identity/guest-details.js';
import { StorageDouble } from '../platform/storage-double.js';

describe('toWebsite', () => {
  for (const [typed, address] of [
    ['https://nora.example.test/', 'https://nora.example.test/'],
    ['http://nora.example.test/blog?a=1', 'http://nora.example.test/blog?a=1'],
    ['nora.example.test', 'https://nora.example.test/'],
    ['  nora.example.test/films  ', 'https://nora.example.test/films'],
    ['nora.example.test:8080/x', 'https://nora.example.test:8080/x'],
    ['//nora.example.test', 'https://nora.example.test/'],
    ['bücher.example.test', 'https://xn--bcher-kva.example.test/'],
  ] as const) {
    it(`reads ${JSON.stringify(typed)}`, () => expect(toWebsite(typed)).to.equal(address));
  }

  for (const typed of [
    '',
    '   ',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'javascript:1',
    'data:text/html,x',
    'mailto:nora@example.test',
    'ftp://example.test',
    'nora@example.test',
    'https://nora:secret@example.test',
    'not a url',
    'nora',
  ]) {
    it(`refuses ${JSON.stringify(typed)}`, () => expect(toWebsite(typed)).to.equal(undefined));
  }
});

describe('tidyGuestDetails', () => {
  it('trims, completes the address and leaves out what is empty', () => {
    expect(tidyGuestDetails({ name: ' Nora ', email: ' ', url: 'nora.example.test' })).to.deep.equal({
      name: 'Nora',
      url: 'https://nora.example.test/',
    });
  });

  for (const data of [undefined, null, 7, 'x', [], { name: 7, email: {}, url: null }])
    it(`makes nothing of ${JSON.stringify(data)}`, () => expect(tidyGuestDetails(data)).to.deep.equal({}));
});

describe('guestViewer', () => {
  it('is a guest with tidy details', () => {
    expect(guestViewer({ name: ' Nora', url: 'javascript:alert(1)' })).to.deep.equal({ kind: 'guest', name: 'Nora' });
  });
});

describe('RememberedGuest', () => {
  it('knows nobody at first', () => expect(new RememberedGuest(new StorageDouble()).read()).to.equal(undefined));

  it('writes nothing before it is asked to', () => {
    const storage = new StorageDouble();
    new RememberedGuest(storage).read();
    expect(storage.entries.size).to.equal(0);
  });

  it('remembers for the next page', () => {
    const storage = new StorageDouble();
    const details = { name: 'Nora', email: 'nora@example.test', url: 'nora.example.test' };
    const kept = new RememberedGuest(storage).save(details);
    expect(kept.url).to.equal('https://nora.example.test/');
    expect(new RememberedGuest(storage).read()).to.deep.equal(kept);
  });

  it('forgets', () => {
    const storage = new StorageDouble();
    const guest = new RememberedGuest(storage);
    guest.save({ name: 'Nora' });
    guest.forget();
    expect(guest.read()).to.equal(undefined);
    expect(storage.entries.size).to.equal(0);
  });

  it('remembers for this page where the browser keeps nothing', () => {
    const storage = new StorageDouble();
    storage.refusesWriting = true;
    const guest = new RememberedGuest(storage);
    guest.save({ name: 'Nora' });
    expect(guest.read()).to.deep.equal({ name: 'Nora' });
    expect(guest.persistent).to.equal(false);
  });

  for (const stored of ['', '{', 'null', '7', '"x"', '[]', '{}', '{"name":7}', '{"url":"javascript:alert(1)"}']) {
    it(`knows nobody by ${JSON.stringify(stored)}`, () => {
      const storage = new StorageDouble();
      new RememberedGuest(storage).save({ name: 'Nora' });
      for (const key of storage.entries.keys()) storage.entries.set(key, stored);
      expect(new RememberedGuest(storage).read()).to.equal(undefined);
    });
  }

  it('takes from what is stored what can be understood', () => {
    const storage = new StorageDouble();
    new RememberedGuest(storage).save({ name: 'Nora' });
    for (const key of storage.entries.keys()) storage.entries.set(key, '{"name":"Nora","url":"javascript:alert(1)"}');
    expect(new RememberedGuest(storage).read()).to.deep.equal({ name: 'Nora' });
  });
});
