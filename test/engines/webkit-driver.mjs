// WebKitGTK over WebDriver: starts what is needed, and speaks the protocol. Debian: apt-get install webkit2gtk-driver xvfb
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/test/free-port.mjs';
import { startAgain } from './start-again.mjs';

const BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${machine}/webkit${api === '6.0' ? '' : '2'}gtk-${api}/MiniBrowser`),
  )
  .concat('/usr/libexec/webkit2gtk-4.1/MiniBrowser');

const PROGRAMS = ['WebKitWebDriver', 'Xvfb'];
const START_TIMEOUT_MS = 60_000;

/** @returns {string | undefined} why there is none */
export function whyNoWebKit() {
  if (!findMiniBrowser()) return 'No MiniBrowser of WebKitGTK was found. WEBKIT_PATH names one.';
  const folders = (process.env.PATH ?? '').split(':');
  const missing = PROGRAMS.filter((name) => !folders.some((folder) => existsSync(`${folder}/${name}`)));
  return missing.length > 0 ? `${missing.join(' and ')} cannot be found.` : undefined;
}

function findMiniBrowser() {
  return process.env.WEBKIT_PATH ?? BROWSERS.find((path) => existsSync(path));
}

export class WebKitDriver {
  #children = [];
  #base;
  #session;

  /** @param {'normal' | 'none'} [options.waits] - whether each command waits until the page is loaded */
  static start({ width = 1024, height = 768, waits = 'normal' } = {}) {
    const binary = findMiniBrowser();
    if (!binary) throw new Error(whyNoWebKit());
    return startAgain('WebKitGTK', async () => {
      const driver = new WebKitDriver();
      try {
        await driver.#start(binary, width, height, waits);
        return driver;
      } catch (error) {
        await driver.stop();
        throw error;
      }
    });
  }

  async #start(binary, width, height, waits) {
    // A screen of its own, so that no window lies behind another.
    const screen = this.#spawn(
      'Xvfb',
      ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      {},
      'pipe',
    );
    const display = await new Promise((resolve, reject) => {
      screen.once('error', reject).once('exit', () => reject(new Error('Xvfb did not start.')));
      screen.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
    });
    const port = await freePort();
    const driver = this.#spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // Otherwise the language of its pages is `C`.
      LANG: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
    });
    this.pid = driver.pid;
    this.#base = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await fetch(`${this.#base}/status`).catch(() => null)); tries++) {
      if (tries > 100) throw new Error('WebKitWebDriver does not answer.');
      await sleep(100);
    }
    const options = { binary, args: ['--automation'] };
    const { sessionId, capabilities } = await Promise.race([
      this.call('POST', '/session', {
        capabilities: {
          alwaysMatch: { browserName: 'MiniBrowser', pageLoadStrategy: waits, 'webkitgtk:browserOptions': options },
        },
      }),
      sleep(START_TIMEOUT_MS, undefined, { ref: false }).then(() => {
        throw new Error('MiniBrowser does not answer.');
      }),
    ]);
    this.version = capabilities.browserVersion;
    this.#session = `/session/${sessionId}`;
    await this.post('/timeouts', { script: 120_000, pageLoad: 120_000 });
    await this.post('/window/rect', { x: 0, y: 0, width, height });
  }

  #spawn(command, args, environment, stdout = 'ignore') {
    const child = spawn(command, args, {
      stdio: ['ignore', stdout, 'ignore'],
      env: { ...process.env, ...environment },
    });
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    process.once('exit', () => child.kill());
    this.#children.push(child);
    return child;
  }

  async call(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  get(path) {
    return this.call('GET', this.#session + path);
  }

  post(path, body) {
    return this.call('POST', this.#session + path, body);
  }

  /** Runs statements in the page, where `arguments` are those given here. Resolves with what they return. */
  execute(script, ...args) {
    return this.post('/execute/sync', { script, args });
  }

  async stop() {
    await Promise.race([this.call('DELETE', this.#session ?? '/').catch(() => {}), sleep(3000)]);
    // The newest first: a driver that loses its screen leaves its browser behind.
    for (const child of this.#children.reverse()) {
      child.kill();
      await Promise.race([new Promise((done) => child.once('exit', done)), sleep(1000)]);
    }
  }
}
