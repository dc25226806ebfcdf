// WebKitGTK for @web/test-runner. A test file stands in a frame of 800 by 600 pixels: MiniBrowser's window cannot be as narrow as
// tests want it.
import { setTimeout as sleep } from 'node:timers/promises';
import { startAgain } from './start-again.mjs';
import { WebKitDriver } from './webkit-driver.mjs';
import { WebKitInspector } from './webkit-inspector.mjs';
import { readAccessibilityTree } from './webkit-tree.mjs';

const VIEWPORT = { width: 800, height: 600 };
/** A window in which a page can be looked at while it is still loading. */
const WINDOW = { width: 1024, height: 768, waits: 'none' };
const LOAD_TIMEOUT_MS = 120_000;
const ANSWER_TIMEOUT_MS = 2_000;
/** What WebDriver calls an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export function webkitLauncher(options) {
  return new WebKitLauncher(options);
}

class WebKitLauncher {
  name = 'WebKit';
  // Its pages look like Puppeteer's to the commands of @web/test-runner-commands.
  type = 'puppeteer';
  concurrency = 1;
  #options;
  #page;
  #active;

  constructor(options) {
    this.#options = options;
  }

  async startSession(id, url) {
    this.#page ??= await WebKitPage.open(this.#options);
    this.#active = id;
    await this.#page.show(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getPage() {
    return this.#page;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  async stopSession() {
    this.#active = undefined;
    const testCoverage = await this.#page.leave();
    return { testCoverage };
  }

  startDebugSession() {
    throw new Error('WebKit is not set up for debugging.');
  }

  async stop() {
    await this.#page?.close();
  }
}

/** A WebKit with one page, for tests that drive it from Node. */
export async function openWebKit() {
  const page = await startAgain('WebKitGTK', async () => {
    const opened = await WebKitPage.open(WINDOW);
    try {
      await opened.goto('about:blank');
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  });
  const { media: emulate, 'accessibility-tree': readTree } = webkitCommands;
  return { page, version: `WebKitGTK ${page.version}`, emulate, readTree, close: () => page.close() };
}

/** The part of Puppeteer's Page that tests need. */
class WebKitPage {
  #driver;
  #inspector;
  /** The window of the page that is tested, as the outermost document calls it. */
  window = "document.getElementById('test').contentWindow";

  static async open(options) {
    const page = new WebKitPage();
    page.#driver = await WebKitDriver.start(options);
    return page;
  }

  /** Puts a test into a new frame, so that nothing is left of the last one. */
  async show(url) {
    const shell = new URL('/__tests-in-a-frame__', url).href;
    await this.#driver.post('/frame', { id: null });
    if (!this.#inspector) {
      await this.#driver.post('/url', { url: shell });
      await this.#inspect();
    }
    await this.#driver.execute(
      `document.title = 'Tests';
       document.body.style.margin = '0';
       document.body.innerHTML = '<iframe id="test" style="border: 0; display: block"></iframe>';
       const frame = document.body.firstChild;
       frame.width = arguments[1]; frame.height = arguments[2]; frame.src = arguments[0]; frame.focus();`,
      url,
      VIEWPORT.width,
      VIEWPORT.height,
    );
    const { [ELEMENT]: frame } = await this.#driver.execute('return document.body.firstChild');
    await this.#driver.post('/frame', { id: { [ELEMENT]: frame } });
  }

  async #inspect() {
    if (this.#inspector) return;
    this.#inspector = await WebKitInspector.of(this.#driver.pid);
    await this.#inspector.send('Page.enable');
    await this.#inspector.send('Heap.enable');
  }

  get version() {
    return this.#driver.version;
  }

  /** Shows an address in the window itself. */
  async goto(url) {
    this.window = 'window';
    await this.#leave(() => this.#driver.post('/url', { url }), url);
    this.#size = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  async reload() {
    await this.#leave(() => this.#driver.post('/refresh'));
  }

  /** Waits until another page has taken the place of this one, unless only the fragment changes. */
  async #leave(go, url) {
    const isFragment = await this.evaluate((to) => {
      const [address, fragment] = (to ?? '').split('#');
      const isSame = fragment !== undefined && address === location.href.split('#')[0];
      globalThis.isLeft = !isSame;
      return isSame;
    }, url);
    await go();
    const read = () => this.evaluate(() => [globalThis.isLeft ?? false, document.readyState, location.href]);
    for (const end = Date.now() + LOAD_TIMEOUT_MS; !isFragment;) {
      // Between two pages no page can be asked, and WebKitGTK may never answer for the page that goes.
      const state = await Promise.race([read(), sleep(ANSWER_TIMEOUT_MS, 'no answer', { ref: false })]).catch(
        ({ message }) => message,
      );
      if (state[0] === false && state[1] === 'complete') return;
      if (Date.now() > end) throw new Error(`${url ?? 'The page'} is not loaded: ${state}`);
      await sleep(20);
    }
  }

  /** Hands on what pages complain of on the console, now and later. */
  async onComplaint(listen) {
    await this.#inspect();
    this.#inspector.on('Console.messageAdded', ({ message: { level, text } }) => listen(level, text));
    await this.#inspector.send('Console.enable');
  }

  evaluate(run, ...args) {
    return this.#driver.execute(`return (${run})(...arguments)`, ...args);
  }

  async leave() {
    await this.#driver.post('/frame', { id: null });
    return this.#driver.execute(
      `const frame = document.body.firstChild;
       let coverage; try { coverage = frame.contentWindow.__coverage__ } catch {}
       document.body.replaceChildren(); return coverage;`,
    );
  }

  url() {
    return this.#driver.execute('return location.href').catch(() => undefined);
  }

  /** The window itself gets no narrower than MiniBrowser's own buttons, which are 447 pixels wide. */
  async setViewport({ width, height }) {
    if (this.window === 'window') {
      const [across, down] = await this.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await this.#driver.post('/window/rect', { width: width + across, height: height + down });
      this.#size = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      return;
    }
    await this.#driver.execute('frameElement.width = arguments[0]; frameElement.height = arguments[1]', width, height);
    this.#size = { width, height };
  }
  #size = VIEWPORT;

  keyboard = {
    type: async (text) => {
      // A long text at once takes longer than the driver waits.
      const letters = [...text].map(codeOf);
      for (let from = 0; from < letters.length; from += 50)
        await this.#keys(
          ...letters.slice(from, from + 50).flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        );
    },
    press: async (key) => this.#keys({ type: 'keyDown', value: codeOf(key) }, { type: 'keyUp', value: codeOf(key) }),
    down: async (key) => this.#keys({ type: 'keyDown', value: codeOf(key) }),
    up: async (key) => this.#keys({ type: 'keyUp', value: codeOf(key) }),
  };

  mouse = {
    move: async (x, y) => this.#pointer(this.#moveTo(x, y)),
    click: async (x, y, { button } = {}) =>
      this.#pointer(
        this.#moveTo(x, y),
        { type: 'pointerDown', button: buttonOf(button) },
        { type: 'pointerUp', button: buttonOf(button) },
      ),
    down: async ({ button } = {}) => this.#pointer({ type: 'pointerDown', button: buttonOf(button) }),
    up: async ({ button } = {}) => this.#pointer({ type: 'pointerUp', button: buttonOf(button) }),
    reset: async () => this.#driver.call('DELETE', '/actions').catch(() => {}),
  };

  #keys(...actions) {
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  #pointer(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** One after the other: a test that was given up may still be typing. */
  #act(source) {
    const act = () => this.#driver.post('/actions', { actions: [source] });
    return (this.#acting = this.#acting.then(act, act));
  }
  #acting = Promise.resolve();

  #moveTo(x, y) {
    const within = (value, size) => Math.round(Math.min(Math.max(value, 0), size - 1));
    const { width, height } = this.#size;
    return { type: 'pointerMove', duration: 0, x: within(x, width), y: within(y, height), origin: 'viewport' };
  }

  /** A picture of a part of the test's document, as the base 64 of a PNG. What is out of sight comes into it for a moment. */
  async screenshot({ clip: { x, y, width, height } }) {
    const [left, top, ...before] = await this.#driver.execute(
      `const [x, y, width, height] = arguments, before = [scrollX, scrollY];
       if (x < scrollX || y < scrollY || x + width > scrollX + innerWidth || y + height > scrollY + innerHeight)
         scrollTo({ left: x, top: y, behavior: 'instant' });
       return [scrollX, scrollY, ...before];`,
      ...[x, y, width, height],
    );
    const rect = { x: x - left, y: y - top, width, height, coordinateSystem: 'Viewport' };
    const { dataURL } = await this.inspect('Page.snapshotRect', rect);
    await this.#driver.execute('scrollTo({ left: arguments[0], top: arguments[1], behavior: "instant" })', ...before);
    return dataURL.slice(dataURL.indexOf(',') + 1);
  }

  async inspect(method, parameters) {
    await this.#inspect();
    return this.#inspector.send(method, parameters);
  }

  async close() {
    this.#inspector?.close();
    await this.#driver.stop();
  }
}

/** The commands of our tests, each told the page that it is for. */
export const webkitCommands = {
  'accessibility-tree': readAccessibilityTree,

  async 'collect-garbage'(page) {
    // Twice, because what is freed in one round may have held something.
    for (let round = 0; round < 3; round++) await page.inspect('Heap.gc');
    return true;
  },

  async media(page, { medium = '', features = {} } = {}) {
    await page.inspect('Page.setEmulatedMedia', { media: medium });
    const preferences = {
      PrefersColorScheme: { dark: 'Dark', light: 'Light' }[features['prefers-color-scheme']],
      PrefersReducedMotion: { reduce: 'Reduce', 'no-preference': 'NoPreference' }[features['prefers-reduced-motion']],
      PrefersContrast: { more: 'More', 'no-preference': 'NoPreference' }[features['prefers-contrast']],
    };
    // WebKit has no forced colours.
    for (const [name, value] of Object.entries(preferences))
      await page.inspect('Page.overrideUserPreference', { name, value });
    return true;
  },

  pixels: (page, clip) => page.screenshot({ clip }),
};

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function codeOf(key) {
  if (KEYS[key]) return KEYS[key];
  if (key === '\n' || key === '\r') return KEYS.Enter;
  if ([...key].length === 1) return key;
  throw new Error(`Unknown key: "${key}"`);
}

function buttonOf(name = 'left') {
  return { left: 0, middle: 1, right: 2 }[name];
}
