import { expect } from '@open-wc/testing';
import { parseEntry, unsentComment } from '../../../src/comments/outbox/outbox-entry.js';

const entry = {
  idempotencyKey: 'k',
  thread: '/her',
  parentId: null,
  text: 'Fine',
  viewer: {
    kind: 'guest',
    name: 'Nora',
    email: 'nora@example.test',
    url: 'https://nora.example.test/',
    remember: true,
  },
  state: 'waiting',
  time: 1_700_000_000_000,
  attempts: 1,
  isUncertain: false,
};
const parse = (changes: object) => parseEntry({ ...entry, ...changes }, '/her', 'k');

describe('an entry of the outbox that something else wrote into the storage', () => {
  it('is read as it was written where it is one', () => {
    expect(parse({})).to.deep.equal(entry);
  });

  it('is none where it cannot be shown', () => {
    for (const changes of [
      { idempotencyKey: 'l' },
      { thread: '/him' },
      { time: 1e300 },
      { text: {} },
      { parentId: 7 },
      { state: 'sent' },
      { viewer: 'Nora' },
    ])
      expect(parse(changes), JSON.stringify(changes)).to.equal(undefined);
  });

  it('loses what is not what it should be, and keeps the words', () => {
    const viewer = {
      kind: 'guest',
      name: { trim: 1 },
      email: [],
      url: 'javascript:alert(1)',
      picture: 'data:text/html,x',
    };
    const odd = { rating: { raw: {} }, serverMessage: {}, retryAt: 1e300, reason: 'constructor', isUncertain: 'yes' };
    const read = parse({ viewer, ...odd, more: 1 })!;
    expect(read.viewer).to.deep.equal({ kind: 'guest' });
    expect(read.text).to.equal('Fine');
    expect(read).not.to.have.any.keys('rating', 'serverMessage', 'retryAt', 'reason', 'more');
    expect(read.isUncertain).to.equal(false);
    expect(unsentComment(read, 'html').author).to.deep.equal({});
  });
});
