// A Chromium with a folder of its own that can be killed and started again, as by a crash or an empty battery.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../../scripts/browser.mjs';

/** A machine that starts several browsers at once takes its time. */
const START_TIMEOUT_MS = 30_000;
/** Now and then Chromium takes a connection and never answers; a new process does. */
const MOST_STARTS = 4;

export class Chromium {
  #folder;
  #process;
  context;

  /** Starts it, with what it kept when it ran before. */
  async start() {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'film-review-faults-'));
    for (let start = 1; ; start++) {
      try {
        this.context = await this.#startOnce();
        return this.context;
      } catch (error) {
        await this.kill();
        if (start === MOST_STARTS) throw error;
      }
    }
  }

  async #startOnce() {
    const args = [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.#folder}`,
      '--host-resolver-rules=MAP blog.test 127.0.0.1',
    ];
    // A group of its own, so that all of its processes end at once.
    this.#process = spawn(await findChromium(), [...chromiumArgs, ...args], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    process.once('exit', this.#end);
    const browser = await chromium.connectOverCDP(await addressOf(this.#process), { timeout: START_TIMEOUT_MS });
    return browser.contexts()[0];
  }

  async kill() {
    if (!this.#isRunning) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    process.off('exit', this.#end);
    this.#end();
    await ended;
  }

  /** Also where a run is stopped half-way. */
  #end = () => {
    if (this.#isRunning) process.kill(-this.#process.pid, 'SIGKILL');
  };

  get #isRunning() {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  async close() {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function addressOf(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Chromium did not start: ${output}`)), START_TIMEOUT_MS);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${output}`)));
    child.stderr.on('data', (part) => {
      output = (output + part).slice(-4000);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(output) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
