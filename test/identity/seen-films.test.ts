import { expect } from '@open-wc/testing';
import { SeenFilms, seenName } from '../../src/identity/seen-films.js';
import { StorageDouble } from '../platform/storage-double.js';

describe('SeenFilms', () => {
  it('remembers a film by title and year, however it is written', () => {
    const storage = new StorageDouble();
    new SeenFilms(storage).set(seenName({ title: ' Her\n', year: 2013 }), true);
    expect(new SeenFilms(storage).has('HER (2013)')).to.equal(true);
    expect(new SeenFilms(storage).has('Her (2014)')).to.equal(false);
    new SeenFilms(storage).set('her (2013)', false);
    expect(new SeenFilms(storage).has('Her (2013)')).to.equal(false);
  });

  it('reports each change, until nobody listens', () => {
    const films = new SeenFilms();
    let count = 0;
    const stop = films.subscribe(() => count++);
    films.set('Her', true);
    stop();
    films.set('Drive', true);
    expect(count).to.equal(1);
    expect(films.has('her')).to.equal(true);
  });

  it('remembers no film without a title, and forgets the oldest of very many', () => {
    const films = new SeenFilms();
    films.set('  ', true);
    expect(films.has('')).to.equal(false);
    for (let at = 0; at < 1001; at++) films.set(`Film ${at}`, true);
    expect(films.has('Film 0')).to.equal(false);
    expect(films.has('Film 1000')).to.equal(true);
  });

  it('makes nothing of what another script wrote', () => {
    const storage = new StorageDouble();
    storage.setItem('film-review-seen', '{"her": 1}');
    expect(new SeenFilms(storage).has('her')).to.equal(false);
    storage.setItem('film-review-seen', '[1, null, "her"');
    expect(new SeenFilms(storage).has('her')).to.equal(false);
  });
});
