import { expect } from '@open-wc/testing';
import { findSpoilers, withoutSpoilers } from '../../src/safety/spoilers.js';

describe('what is marked as a spoiler', () => {
  it('is left out of a text, over several lines too', () => {
    expect(withoutSpoilers('So ||he was dead|| then.\n||All\nof it.|| End')).to.equal('So … then.\n… End');
  });

  it('needs a bar on either side, and words between them', () => {
    for (const text of ['a || b', 'a |||| b', '', '||', '|a| |b|']) expect(withoutSpoilers(text)).to.equal(text);
  });

  it('goes on over several texts that follow one another', () => {
    expect(findSpoilers(['a ||b', 'c', 'd|| e ||f||'])).to.deep.equal([
      { start: { text: 0, offset: 2 }, end: { text: 2, offset: 3 } },
      { start: { text: 2, offset: 6 }, end: { text: 2, offset: 11 } },
    ]);
  });

  it('is never shown for being the hundred and first: the last goes on to the end', () => {
    const text = 'a ||secret|| '.repeat(5_000);
    expect(findSpoilers([text])).to.have.lengthOf(100);
    expect(withoutSpoilers(text)).not.to.include('secret');
  });
});
