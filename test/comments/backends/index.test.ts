import { expect } from '@open-wc/testing';
import { loadBackend, registerBackend } from '../../../src/comments/backends/index.js';
import { IndexedDbBackend } from '../../../src/comments/backends/local/indexed-db.js';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import type { CommentError } from '../../../src/comments/comment-error.js';
import { listAll, refusal } from '../backend-contract.js';
import { sampleComment } from '../sample-comment.js';

describe('loadBackend', () => {
  it('keeps comments in this browser when it is told nothing', async () => {
    expect(await loadBackend()).to.be.an.instanceOf(IndexedDbBackend);
    expect((await loadBackend()).can.storage).to.equal('browser');
  });

  it('loads by name, with options', async () => {
    const backend = await loadBackend('memory', { seed: { t: [sampleComment('a')] } });
    expect(backend).to.be.an.instanceOf(MemoryBackend);
    expect(await listAll(backend, 't')).to.have.length(1);
  });

  for (const name of ['wordpres', '', 'toString', '__proto__'])
    it(`names those that there are when asked for ${JSON.stringify(name)}`, async () => {
      const loading: Promise<unknown> = loadBackend(name);
      expect((await refusal(loading)).code).to.equal('unavailable');
      const { message, serverMessage } = (await loading.catch((error: unknown) => error)) as CommentError;
      expect(message).to.include(`"${name}"`).and.to.include('local').and.to.include('memory');
      expect(serverMessage).to.equal(undefined);
    });

  it('knows a backend that was registered, and passes the options on', async () => {
    const backend = new MemoryBackend();
    let seen: unknown;
    registerBackend('test-own', (options) => {
      seen = options;
      return backend;
    });
    expect(await loadBackend('test-own', { src: '/api' })).to.equal(backend);
    expect(seen).to.deep.equal({ src: '/api' });
  });

  it('says unavailable, with the cause, when a backend cannot be had', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    registerBackend('test-broken', () => Promise.reject(cause));
    const loading: Promise<unknown> = loadBackend('test-broken');
    expect((await refusal(loading)).code).to.equal('unavailable');
    expect(((await loading.catch((error: unknown) => error)) as CommentError).cause).to.equal(cause);
  });
});
