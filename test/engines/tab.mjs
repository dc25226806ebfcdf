// One page in an engine, driven from Node by what a reader has: an address, keys, a mouse and eyes. Written once for three engines.
import * as puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { emulateMedia } from '../support/media-plugin.mjs';
import { startAgain } from './start-again.mjs';

/** A slow machine with software rendering needs it for a page with a thread, and a server for a comment. */
const PATIENCE_MS = 60_000;
const POLL_MS = 50;

const OPENERS = {
  chromium: openChromium,
  firefox: async () => (await import('./firefox.mjs')).openFirefox(),
  webkit: async () => (await import('./webkit.mjs')).openWebKit(),
};

/** @param {'chromium' | 'firefox' | 'webkit'} engine */
export async function openTab(engine) {
  return new Tab(engine, await OPENERS[engine]());
}

/** One page. What it is asked runs in the page, as statements of their own: they see nothing of the test. */
export class Tab {
  #page;
  #emulate;
  #close;

  constructor(engine, { page, version, emulate, close }) {
    this.engine = engine;
    this.version = version;
    this.#page = page;
    this.#emulate = emulate;
    this.#close = close;
  }

  /** Shows an address; where only the fragment changes, the page stays. */
  async open(url) {
    await this.#page.goto(url);
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

  /** What a function says of the page. */
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
        const said = await this.read(say, ...args);
        if (said) return said;
        complaint = '';
      } catch (error) {
        complaint = ` (${error.message})`;
      }
      await new Promise((done) => setTimeout(done, POLL_MS));
    } while (Date.now() < end);
    throw new Error(`${this.engine}: in vain for ${patience / 1000} s: ${say} of ${JSON.stringify(args)}${complaint}`);
  }

  /** Clicks in the middle of the first element that is seen and has the words, once it is there and no longer moves. */
  async click(selector, words = '') {
    const { x, y } = await this.until(placeToClick, selector, words);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.click(x, y);
  }

  /** Shows the page as a reader with these settings sees it: `{ 'prefers-color-scheme': 'dark' }`. What is left out is as it was at first. */
  async prefer(features) {
    await this.#emulate(this.#page, { features });
  }

  /** The pixels of a part of the document, as a PNG in base 64. */
  screenshot(clip) {
    return this.#page.screenshot({ clip, encoding: 'base64' });
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
  return { page, version: await browser.version(), emulate: emulateMedia, close: () => browser.close() };
}

/* In the page: where the element is, if it is in the middle of the screen, on top, and was there before. */
function placeToClick(selector, words) {
  const isSeen = (element) =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const element = [...document.querySelectorAll(selector)].find(
    (each) => isSeen(each) && each.textContent.includes(words),
  );
  if (!element) return undefined;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const on = document.elementFromPoint(x, y);
  const isOnTop = on && (element.contains(on) || on.contains(element));
  const before = globalThis.placeBefore;
  globalThis.placeBefore = `${selector} ${words} ${x} ${y}`;
  if (isOnTop && before === globalThis.placeBefore) return { x, y };
  if (!isOnTop) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return undefined;
}
