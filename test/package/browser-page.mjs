import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';

/** A Chromium for the tests of one file; to be closed by its `after`. */
export async function openBrowser() {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
}

/** A page with the words that it writes to the console as warnings or errors, and the errors that nobody catches. */
export async function openPage(browser) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  return { page, complaints };
}

/** Brings each element into view, where those that load late are loaded, and waits until it is there. */
export async function showElements(page, tags) {
  for (const tag of tags) {
    await page.evaluate((name) => document.querySelector(name).scrollIntoView(), tag);
    await page.waitForFunction((name) => document.querySelector(name).hasUpdated, tag);
  }
  await atRest(page, tags);
}

/** Waits until elements have rendered, what observers and frames were to call has been called, and the page has nothing left to do. */
export async function atRest(page, tags = []) {
  await page.evaluate(async (names) => {
    const elements = names.flatMap((name) => [...document.querySelectorAll(name)]);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestIdleCallback(done));
  }, tags);
}
