// Firefox for @web/test-runner, over WebDriver BiDi: no geckodriver, no package besides puppeteer-core, which comes with
// @web/test-runner-chrome. `--remote-allow-system-access` lets a test ask for what only the browser itself knows: the
// accessibility tree, a garbage collection, emulated media. Use it with pages of your own only.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { readAccessibilityTree } from './firefox-tree.mjs';
import { startAgain } from './start-again.mjs';

const VIEWPORT = { width: 800, height: 600 };
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Puppeteer's, in as far as the test runner asks: a Firefox that does not start is started again. */
const patient = { launch: (options) => startAgain('Firefox', () => puppeteer.launch(options)) };

export function firefoxLauncher() {
  return chromeLauncher({
    puppeteer: patient,
    concurrency: 1,
    launchOptions: launchOptions(),
    createPage: ({ context }) => newPage(context),
  });
}

/** A Firefox with one page, for tests that drive it from Node. */
export async function openFirefox() {
  const browser = await patient.launch(launchOptions());
  const page = await newPage(browser.defaultBrowserContext());
  const version = (await browser.version()).replace('/', ' ');
  const { media: emulate, 'accessibility-tree': readTree } = firefoxCommands;
  return { page, version, emulate, readTree, close: () => browser.close() };
}

/** @returns {string | undefined} why there is none */
export function whyNoFirefox() {
  return findFirefox() ? undefined : 'No Firefox was found. FIREFOX_PATH names one.';
}

function findFirefox() {
  return process.env.FIREFOX_PATH ?? PLACES.find((path) => existsSync(path));
}

function launchOptions() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(whyNoFirefox());
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 60_000,
    protocolTimeout: 600_000,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // As in Chromium: the first Tab of a page begins at its top, and links are stops on every system.
      'accessibility.tabfocus': 7,
      // Timers of a page that is not in front are not slowed down.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'widget.windows.window_occlusion_tracking.enabled': false,
    },
  };
}

async function newPage(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.setViewport(VIEWPORT);
  await page.bringToFront();
  return lenient(page);
}

/** Takes what Chromium takes as well: a key called `Space`, a mouse that leaves the page, and a Tab key that does not. */
function lenient(page) {
  const { keyboard, mouse } = page;
  for (const method of ['press', 'down', 'up']) {
    const send = keyboard[method].bind(keyboard);
    keyboard[method] = async (key, options) => {
      // A window that the page opened is in front, and would get the keys; a reader who presses one in the page has that in front.
      if (!(await page.evaluate(() => document.hasFocus()))) await page.bringToFront();
      await send(key === 'Space' ? ' ' : key, options);
      // After the last stop of a page, it leaves for the window of the browser, and buttons would no longer be pressed.
      if (key === 'Tab' && method !== 'down') await inChrome(page, (context) => context.embedderElement.focus());
    };
  }
  for (const method of ['move', 'click']) {
    const send = mouse[method].bind(mouse);
    mouse[method] = (x, y, options) => {
      const { width, height } = page.viewport() ?? VIEWPORT;
      return send(Math.min(Math.max(x, 0), width - 1), Math.min(Math.max(y, 0), height - 1), options);
    };
  }
  return page;
}

/** The commands of our tests, each told the page that it is for. */
export const firefoxCommands = {
  async 'accessibility-tree'(page) {
    const tree = await inContent(page, readAccessibilityTree);
    // What is still held keeps the tree up to date ever after, and long pages come to a standstill.
    await inContent(page, () => Components.utils.forceGC());
    return tree;
  },

  // In the process of the page. Twice, because what is freed in one round may have held something.
  'collect-garbage': (page) =>
    inContent(page, async () => {
      for (let round = 0; round < 3; round++) {
        Components.utils.forceGC();
        Components.utils.forceCC();
        await new Promise((done) => content.setTimeout(done, 20));
      }
      return true;
    }),

  async media(page, { medium = '', features = {} } = {}) {
    await inChrome(
      page,
      (context, medium, features) => {
        context.mediumOverride = medium;
        context.prefersColorSchemeOverride = features['prefers-color-scheme'] ?? 'none';
        context.prefersReducedMotionOverride = features['prefers-reduced-motion'] ?? 'none';
        context.forcedColorsOverride = features['forced-colors'] ?? 'none';
        // There is no override for one page: a theme for people who need contrast, and the page's own colours all the same.
        const isMore = features['prefers-contrast'] === 'more';
        for (const pref of ['ui.useAccessibilityTheme', 'browser.display.document_color_use'])
          if (isMore) Services.prefs.setIntPref(pref, 1);
          else Services.prefs.clearUserPref(pref);
        return true;
      },
      medium,
      features,
    );
    return true;
  },

  pixels: (page, clip) => page.screenshot({ clip, encoding: 'base64' }),
};

/** Calls a function with the browsing context of a page, in the window of the browser. */
async function inChrome(page, run, ...args) {
  const connection = page.browser().connection;
  const send = async (method, parameters) => (await connection.send(method, parameters)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const expression = `(async () => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const context = NavigableManager.getBrowsingContextById(${JSON.stringify(page.mainFrame()._id)});
    return JSON.stringify(await (${run})(context, ...${JSON.stringify(args)}));
  })()`;
  const answer = await send('script.evaluate', {
    expression,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
}

/** Calls a function in the process of a page, where `content` is its window and `Components` those of the browser. */
function inContent(page, run) {
  const name = `tests:answer-${++asked}`;
  const script = `data:,${encodeURIComponent(`(async () => {
    let answer;
    try { answer = { value: await (${run})() }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('${name}', JSON.stringify(answer));
  })()`)}`;
  return inChrome(
    page,
    (context, script, name) =>
      new Promise((resolve, reject) => {
        const messages = context.embedderElement.messageManager;
        messages.addMessageListener(name, function take({ data }) {
          messages.removeMessageListener(name, take);
          const { value, error } = JSON.parse(data);
          if (error) reject(new Error(error));
          else resolve(value);
        });
        messages.loadFrameScript(script, false);
      }),
    script,
    name,
  );
}
let asked = 0;
