import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { freePort } from '../../scripts/test/free-port.mjs';
import { openBrowser, openPage } from './browser-page.mjs';
import { packageRoot } from './package-root.mjs';

/** Generous, because a busy machine is not a fault of the code. */
const OUTPUT_TIMEOUT_MS = 60_000;

/** A process that goes on until it is stopped, with what it has written. */
class RunningScript {
  #output = '';
  #process;

  constructor(folder, script, parameters = [], env = {}) {
    this.#process = spawn(process.execPath, [script, ...parameters], { cwd: folder, env: { ...process.env, ...env } });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.on('data', (chunk) => {
        this.#output += chunk;
        this.#process.emit('output');
      });
    }
  }

  /** Returns the next part of the output that matches, and forgets all until then. */
  async next(pattern) {
    const signal = AbortSignal.timeout(OUTPUT_TIMEOUT_MS);
    for (;;) {
      const match = pattern.exec(this.#output);
      if (match) {
        this.#output = this.#output.slice(match.index + match[0].length);
        return match[0];
      }
      await once(this.#process, 'output', { signal }).catch(() => assert.fail(`No ${pattern} in: ${this.#output}`));
    }
  }

  async stop() {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill();
    await once(this.#process, 'exit');
  }
}

describe('after each save', () => {
  let folder;
  let running;

  const save = (file, from, to) => {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.ok(text.includes(from), `${file} has no "${from}"`);
    writeFileSync(join(folder, file), text.replace(from, to));
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-save-'));
    for (const path of [
      'src',
      'test',
      'scripts',
      'demo',
      'package.json',
      'tsconfig.json',
      'web-test-runner.config.mjs',
    ]) {
      cpSync(join(packageRoot, path), join(folder, path), { recursive: true });
    }
    symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  });
  afterEach(() => running?.stop());
  after(() => rmSync(folder, { recursive: true }));

  it('npm test -- --watch runs the tests of one element again', async () => {
    running = new RunningScript(folder, 'scripts/test.mjs', ['--watch', 'elements/posted-time']);
    assert.match(await running.next(/\d+ passed, \d+ failed in [\d.]+ s/), /^[1-9]\d* passed, 0 failed/);

    const test = 'test/elements/posted-time/posted-time.test.ts';
    save(test, "describe('<posted-time>'", "it('fails', () => expect(1).to.equal(2));\ndescribe('<posted-time>'");
    assert.match(await running.next(/\d+ passed, \d+ failed in [\d.]+ s/), /^[1-9]\d* passed, 1 failed/);

    save(test, 'expect(1).to.equal(2)', 'expect(2).to.equal(2)');
    assert.match(await running.next(/\d+ passed, \d+ failed in [\d.]+ s/), /^[1-9]\d* passed, 0 failed/);
  });

  it('npm run dev reloads the page, which shows what was saved', async () => {
    running = new RunningScript(folder, 'scripts/dev.mjs', [], { PORT: String(await freePort()) });
    const address = await running.next(/http:\S+/);
    const browser = await openBrowser();
    try {
      const { page } = await openPage(browser);
      await page.goto(address);
      await page.getByRole('button', { name: 'Post comment' }).waitFor();

      save('src/i18n/en/form.ts', "'Post comment'", "'Publish'");
      await page.getByRole('button', { name: 'Publish' }).waitFor();
    } finally {
      await browser.close();
    }
  });

  it('npm run dev serves a browser that is not of the newest', async () => {
    running = new RunningScript(folder, 'scripts/dev.mjs', [], { PORT: String(await freePort()) });
    const address = await running.next(/http:\S+/);
    const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0' };
    const code = await (await fetch(new URL('/src/loader.ts', address), { headers })).text();
    assert.match(code, /import\("\.\/elements\/film-review\/define/);
    assert.doesNotMatch(code, /Error while transforming/);
  });
});
