import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import * as chai from 'chai';
import { describeBackendContract, MemoryBackend } from 'film-review-elements/testing';
import { parseHTML } from 'linkedom';
import { elements, offlineExample } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

/** Packages are resolved as for Node (Vitest) or as for browsers (Jest). */
const CONDITIONS = { Node: [], browsers: ['--conditions=browser'] };

describe('in the unit tests of an app', () => {
  for (const environment of ['jsdom', 'happy-dom']) {
    for (const [resolution, parameters] of Object.entries(CONDITIONS)) {
      it(`every element mounts in ${environment} with the code for ${resolution}, and keeps the author's words`, () => {
        const output = execFileSync(process.execPath, [...parameters, 'test/dom/mount.mjs', environment], {
          cwd: packageRoot,
          encoding: 'utf8',
        });
        const { texts, problems } = JSON.parse(output);
        assert.deepEqual(problems, []);
        for (const element of elements) {
          const { document } = parseHTML(`<!doctype html><html><body>${offlineExample(element)}</body></html>`);
          const words = `${document.body.textContent}Made by a script`.replace(/\s+/g, ' ').trim();
          assert.equal(texts[element.tag], words, element.tag);
        }
      });
    }
  }
});

/** Runs the contract of backends as a runner of tests does, and returns the names of those that failed, and of all. */
async function runContract(create) {
  const tests = [];
  const before = [];
  const runner = {
    describe: (_name, body) => body(),
    it: (name, body) => tests.push({ name, body }),
    beforeEach: (body) => before.push(body),
    expect: chai.expect,
  };
  describeBackendContract(runner, 'a backend', create);
  const failed = [];
  for (const { name, body } of tests) {
    try {
      for (const prepare of before) await prepare();
      await body();
    } catch (error) {
      failed.push(`${name}: ${error.message}`);
    }
  }
  return { failed, all: tests.map(({ name }) => name) };
}

describe('film-review-elements/testing', () => {
  it('has a contract that a backend in memory passes', async () => {
    const { failed, all } = await runContract(() => new MemoryBackend());
    assert.ok(all.length > 30, `${all.length} tests`);
    assert.deepEqual(failed, []);
  });

  it('has a contract that a backend fails which forgets what it was sent before', async () => {
    class Forgetful extends MemoryBackend {
      post(comment, signal) {
        return super.post({ ...comment, idempotencyKey: `${Math.random()}` }, signal);
      }
    }
    const { failed } = await runContract(() => new Forgetful());
    assert.ok(failed.some((words) => words.startsWith('stores once what is sent twice')));
  });

  it('has a backend that fails when it is told to, before or after it has stored', async () => {
    const backend = new MemoryBackend();
    const comment = { thread: 'her', parentId: null, text: 'x', viewer: { kind: 'guest', name: 'Nora' } };
    for (const [stored, count] of [
      [false, 0],
      [true, 1],
    ]) {
      backend.failNext(new Error('the line is dead'), { stored });
      await assert.rejects(backend.post({ ...comment, idempotencyKey: `key-${stored}` }), /the line is dead/);
      assert.equal((await backend.count(['her'])).get('her'), count);
    }
  });
});
