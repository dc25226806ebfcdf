// One page in an engine, driven from Node by what a reader has: an address, keys, a mouse and eyes. Written once for three engines.
import { setTimeout as sleep } from 'node:timers/promises';
import * as puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { readAccessibilityTree } from '../support/accessibility-tree-plugin.mjs';
import { emulateMedia } from '../support/media-plugin.mjs';
import { startAgain } from './start-again.mjs';

/** A slow machine with software rendering needs it for a page with a thread, and a server for a comment. */
const PATIENCE_MS = 60_000;
const POLL_MS = 50;
/** WebKitGTK never answers what it was asked while another page came. */
const ANSWER_TIMEOUT_MS = 15_000;

const OPENERS = {
  chromium: openChromium,
  firefox: async () => (await import('./firefox.mjs')).openFirefox(),
  webkit: async () => (await import('./webkit.mjs')).openWebKit(),
};

/** The engine that tests run in. */
export const ENGINE = process.env.ENGINE ?? 'chromium';

/** @param {'chromium' | 'firefox' | 'webkit'} [engine] */
export async function openTab(engine = ENGINE) {
  const tab = new Tab(engine, await OPENERS[engine]());
  await tab.listen();
  return tab;
}

/** One page. What it is asked runs in the page, as statements of their own: they see nothing of the test. */
export class Tab {
  #page;
  #emulate;
  #close;
  #readTree;
  /** The errors and warnings that pages wrote to the console, and the errors that nobody caught: `error: Not found`. */
  complaints = [];

  constructor(engine, { page, version, emulate, readTree, close }) {
    this.engine = engine;
    this.version = version;
    this.#page = page;
    this.#emulate = emulate;
    this.#close = close;
    this.#readTree = readTree;
  }

  /** Notes what pages complain of. */
  async listen() {
    const note = (kind, words) => /^(?:error|warn)/.test(kind) && this.complaints.push(`${kind}: ${words}`);
    if (this.#page.onComplaint) return this.#page.onComplaint(note);
    // A page that warns of words that are not sent is left all the same, as WebDriver does.
    this.#page.on('dialog', (dialog) => dialog.accept());
    this.#page.on('pageerror', (error) => note('error', error.message));
    this.#page.on('console', (message) => note(message.type(), message.text()));
  }

  /** Shows an address; where only the fragment changes, the page stays. */
  async open(url) {
    await this.#page.goto(url);
  }

  /** Goes to an address, and waits for nothing of it. */
  start(url) {
    this.#page.goto(url).catch((error) => this.complaints.push(`error: ${error.message}`));
  }

  async reload() {
    await this.#page.reload();
  }

  /** Types a text into what has the focus. */
  async type(text) {
    await this.#page.keyboard.type(text);
  }

  /** Presses a key, or some together: `Tab`, `Shift+Tab`, `Control+Enter`. */
  async press(keys) {
    const held = keys.split('+');
    const last = held.pop();
    for (const key of held) await this.#page.keyboard.down(key);
    await this.#page.keyboard.press(last);
    for (const key of held.reverse()) await this.#page.keyboard.up(key);
  }

  /** What a function says of the page: plain data, no elements. */
  read(say, ...args) {
    return this.#page.evaluate(say, ...args);
  }

  /** Waits until a function says something true of the page, and returns that. A page that is just being left says nothing. */
  until(say, ...args) {
    return this.within(PATIENCE_MS).until(say, ...args);
  }

  /** The same with other patience. */
  within(patience = PATIENCE_MS) {
    return { until: (say, ...args) => this.#wait(patience, say, args) };
  }

  async #wait(patience, say, args) {
    const end = Date.now() + patience;
    let complaint = '';
    do {
      try {
        const unanswered = sleep(ANSWER_TIMEOUT_MS, undefined, { ref: false });
        const said = await Promise.race([this.read(say, ...args), unanswered]);
        if (said) return said;
        complaint = '';
      } catch (error) {
        complaint = ` (${error.message})`;
      }
      await sleep(POLL_MS);
    } while (Date.now() < end);
    throw new Error(`${this.engine}: in vain for ${patience / 1000} s: ${say} of ${JSON.stringify(args)}${complaint}`);
  }

  /**
   * Clicks in the middle of the first element that is seen and has the words, once it is there and no longer moves. `>>>` in a selector
   * leads into a shadow root.
   */
  async click(selector, words = '') {
    const { x, y } = await this.until(placeToClick, selector, words);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.click(x, y);
  }

  /** Waits until an element is seen that has the words. */
  sees(selector, words = '') {
    return this.until(
      (wanted, part) =>
        [...document.querySelectorAll(wanted)].some(
          (each) =>
            each.getClientRects().length > 0 &&
            each.checkVisibility({ visibilityProperty: true }) &&
            each.innerText.includes(part),
        ),
      selector,
      words,
    );
  }

  /** The words that are seen in each of the elements. */
  texts(selector) {
    return this.read((wanted) => [...document.querySelectorAll(wanted)].map((each) => each.innerText.trim()), selector);
  }

  /** How many elements there are. */
  count(selector) {
    return this.read((wanted) => document.querySelectorAll(wanted).length, selector);
  }

  /**
   * What assistive technology is told of an element and of what is in it, as soon as that is as wanted: see `test/support`. A browser
   * makes its tree some time after the page.
   */
  async tree(selector, isWanted = () => true) {
    for (const end = Date.now() + PATIENCE_MS; ; await sleep(POLL_MS)) {
      await this.until(
        (wanted) => (globalThis.accessibilityTreeOf = document.querySelector(wanted)) !== null,
        selector,
      );
      const tree = await this.#readTree(this.#page);
      if (isWanted(tree) || Date.now() > end) return tree;
    }
  }

  async resize(width, height) {
    await this.#page.setViewport({ width, height });
  }

  /** Shows the page as a reader with these settings sees it: `{ 'prefers-color-scheme': 'dark' }`. What is left out is as it was at first. */
  async prefer(features) {
    await this.#emulate(this.#page, { features });
  }

  /** The pixels of a part of the document, or of what is seen, in base 64: a PNG, in Chromium also another type. */
  screenshot(clip, options = {}) {
    return this.#page.screenshot({ clip, encoding: 'base64', ...options });
  }

  async close() {
    await this.#close();
  }
}

async function openChromium() {
  const executablePath = await findChromium();
  const browser = await startAgain('Chromium', () =>
    puppeteer.launch({ executablePath, args: chromiumArgs, headless: 'shell' }),
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  return {
    page,
    version: await browser.version(),
    emulate: emulateMedia,
    readTree: readAccessibilityTree,
    close: () => browser.close(),
  };
}

/* In the page: where the element is, if it is in the middle of the screen, on top, and was there before. */
function placeToClick(selector, words) {
  const isSeen = (element) =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const hosts = selector.split(' >>> ');
  const last = hosts.pop();
  const root = hosts.reduce((inside, host) => inside?.querySelector(host)?.shadowRoot, document);
  const element = [...(root?.querySelectorAll(last) ?? [])].find(
    (each) => isSeen(each) && each.textContent.includes(words),
  );
  if (!element) return undefined;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const on = root.elementFromPoint(x, y);
  const isOnTop = on && (element.contains(on) || on.contains(element));
  const before = globalThis.placeBefore;
  globalThis.placeBefore = `${selector} ${words} ${x} ${y}`;
  if (isOnTop && before === globalThis.placeBefore) return { x, y };
  if (!isOnTop) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return undefined;
}
