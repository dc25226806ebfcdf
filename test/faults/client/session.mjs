import { setTimeout as sleep } from 'node:timers/promises';
import { mailOf } from '../blog/stand-in.mjs';
import { isUnsettled } from '../judge/claims.mjs';
import { Chromium } from './chromium.mjs';
import { recordWhatIsSaid } from './recorder.mjs';

/** A browser that does not answer in this time has crashed. */
const STEP_TIMEOUT_MS = 20_000;
const LONGEST_JUMP_MS = 15_000;
/** What is not at rest so long after the last fault never will be. */
const REST_SECONDS = 600;

/** Where a comment is written, in the blog's own form or in one of ours. */
const FIELD = 'textarea[name=comment]:visible';

/** A person at a browser: does the steps of a plan, and notes what is done and what the pages say. */
export class Session {
  #chromium = new Chromium();
  #tabs = new Map();
  #plan;
  #server;
  /** Of the post. */
  #address;
  #time;
  #note;
  #context;
  #isOffline = false;

  constructor({ plan, server, address, time, note }) {
    this.#plan = plan;
    this.#server = server;
    this.#address = address;
    this.#time = time;
    this.#note = note;
  }

  async start() {
    this.#context = await this.#chromium.start();
    await this.#context.exposeBinding('filmSaid', ({ page }, said) => {
      const tab = [...this.#tabs.values()].find((each) => each.page === page);
      if (tab) this.#note({ type: 'said', tab: tab.name, ...said });
    });
    await this.#context.addInitScript(recordWhatIsSaid, {
      refusesStorage: this.#plan.client.storage === 'refused',
      hasLocks: this.#plan.client.locks,
    });
    if (this.#plan.client.clock === 'jumps') await this.#installClock();
  }

  #installClock() {
    this.#hasClock = true;
    return this.#context.clock.install({ time: this.#time.now() });
  }
  #hasClock = false;

  async perform() {
    for (const step of this.#plan.steps) {
      if (step.do !== 'wait' && this.#isOffline) await this.#goOnline();
      await this.#do(step);
    }
  }

  /** All that was started ends here; nobody waits for it. */
  close() {
    return this.#chromium.close();
  }

  async #do(step) {
    const { do: what, tab: name } = step;
    if (what === 'wait') return sleep(step.milliseconds);
    if (what === 'jump') return this.forward(step.seconds * 1000);
    if (what === 'nothing') return;
    if (what === 'kill') return this.#kill();
    if (what === 'offline') return this.#goOffline();
    if (what === 'close' || what === 'crash') {
      if (this.#tabs.has(name)) await this.#end(what, name);
      return;
    }
    const tab = this.#tabs.get(name) ?? (await this.#open(name));
    if (what === 'open') return;
    try {
      await within(this.#inTab(what, tab, step));
    } catch (error) {
      this.#note({ type: 'not possible', tab: name, what, error: firstLine(error) });
    }
  }

  async #inTab(what, tab, step) {
    const { page, name } = tab;
    const form = page.locator('form').filter({ has: page.locator(FIELD) });
    const field = page.locator(FIELD).first();
    if (what === 'navigate' || what === 'back') {
      this.#note({ type: 'navigated', tab: name });
      await page.goto(new URL('/other/', this.#address).href);
      if (what === 'navigate') return;
      await sleep(100);
      this.#note({ type: 'went back', tab: name });
      await page.goBack();
    } else if (what === 'reload') {
      this.#note({ type: 'reloaded', tab: name });
      await page.reload();
    } else if (what === 'retry' || what === 'edit') {
      const label = what === 'retry' ? 'Try again' : 'Edit';
      const button = page.locator('.film-comment').getByRole('button', { name: label, exact: true }).first();
      if (!(await button.isVisible())) return;
      this.#note({ type: `pressed "${label}"`, tab: name });
      await button.click({ timeout: 1000 });
    } else if (what === 'again') {
      await this.#backOnPage(page);
      const words = await field.inputValue({ timeout: 2000 });
      if (words.trim() === '') return;
      await this.#press(tab, form, field, words, 'click');
    } else if (what === 'write') {
      await this.#write(tab, form, field, step);
    } else if (what === 'send') {
      await this.#backOnPage(page);
      if (tab.written === undefined) return;
      const words = await field.inputValue({ timeout: 2000 });
      if (words === tab.written) return void (await this.#press(tab, form, field, words, step.by));
      this.#note({ type: 'vanished', tab: name, words: tab.written, instead: words });
    }
  }

  /** Goes to the post by its address where another page is shown, or an error. */
  async #backOnPage(page) {
    const post = this.#address;
    for (let tries = 0; tries < 3 && page.url().replace(/[?#].*$/, '') !== post; tries++) {
      // The browser may still be on its way to a page of its own, about an error.
      await page
        .goto(post)
        .catch((error) => this.#note({ type: 'not possible', what: 'open', error: firstLine(error) }));
      await sleep(100);
    }
  }

  async #write(tab, form, field, { words, replyTo }) {
    await this.#backOnPage(tab.page);
    // What is sent before our script has come is sent by the browser alone.
    await isEnhanced(tab.page);
    await field.waitFor();
    if (replyTo) await tab.page.getByRole('button', { name: `Reply to ${replyTo}`, exact: true }).click();
    else await this.#leaveReply(tab);
    for (const [label, value] of [
      ['author', this.#plan.author],
      ['email', mailOf(this.#plan.author)],
    ]) {
      const input = form.locator(`input[name=${label}]:visible`).first();
      if ((await input.isVisible()) && (await input.inputValue()) !== value) await input.fill(value);
    }
    const current = await field.inputValue();
    if (!(await field.isEditable())) return this.#note({ type: 'not editable', tab: tab.name });
    if (current !== words) {
      // A person who sees words that did not go through does not delete them.
      if (this.#pressed.has(current)) return this.#note({ type: 'left alone', tab: tab.name, words: current });
      await field.click();
      await tab.page.keyboard.press('Control+A');
      await tab.page.keyboard.insertText(words);
    }
    if ((await field.inputValue()) !== words) return;
    tab.written = words;
    tab.replyTo = replyTo;
    this.#note({ type: 'written', tab: tab.name, words, replyTo });
  }
  #pressed = new Set();

  /** A person who has something else to say does not say it as an answer. */
  async #leaveReply({ page }) {
    const called = { name: 'Cancel reply', exact: true };
    const cancel = page.getByRole('link', called).or(page.getByRole('button', called)).first();
    if (await cancel.isVisible()) await cancel.click({ timeout: 1000 });
  }

  async #press(tab, form, field, words, by) {
    const button = form.getByRole('button', { name: /^post comment$/i });
    if (!(await button.isEnabled()) || (await button.getAttribute('aria-disabled')) === 'true') return;
    if (!(await field.isEditable())) return;
    await isEnhanced(tab.page);
    this.#pressed.add(words);
    tab.written = undefined;
    const isNative = this.#plan.blog.elements === 'form';
    this.#note({ type: 'pressed', tab: tab.name, words, isNative, replyTo: tab.replyTo });
    if (by === 'keys' && this.#plan.blog.elements === 'thread') {
      await field.focus();
      await tab.page.keyboard.press('Control+Enter');
    } else await button.click({ timeout: 2000, noWaitAfter: true });
  }

  async #open(name) {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(STEP_TIMEOUT_MS / 2);
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    page.on('pageerror', (error) =>
      this.#note({ type: 'uncaught', tab: name, error: String(error.stack ?? error).slice(0, 500) }),
    );
    const tab = { name, page, written: undefined, replyTo: undefined };
    this.#tabs.set(name, tab);
    this.#note({ type: 'opened', tab: name });
    try {
      await within(page.goto(this.#address));
      await within(page.locator(FIELD).first().waitFor());
    } catch (error) {
      this.#note({ type: 'not possible', tab: name, what: 'open', error: firstLine(error) });
    }
    return tab;
  }

  async #end(how, name) {
    const { page } = this.#tabs.get(name);
    this.#tabs.delete(name);
    this.#note({ type: how === 'crash' ? 'crashed' : 'closed', tab: name });
    if (how === 'crash') {
      const devtools = await this.#context.newCDPSession(page);
      const crashed = new Promise((resolve) => page.once('crash', resolve));
      devtools.send('Page.crash').catch(() => undefined); // is never answered
      // A tab that was about to show another page crashes without saying so.
      await Promise.race([crashed, sleep(2000)]);
    }
    await Promise.race([page.close(), sleep(2000)]);
  }

  async #kill() {
    this.#note({ type: 'killed' });
    this.#tabs.clear();
    await this.#chromium.kill();
    await this.start();
    this.#note({ type: 'started again' });
  }

  async #goOffline() {
    this.#isOffline = true;
    this.#note({ type: 'offline' });
    await within(this.#context.setOffline(true));
  }

  async #goOnline() {
    this.#isOffline = false;
    await within(this.#context.setOffline(false));
    this.#note({ type: 'online' });
  }

  /** Lets time pass: the blog's and that of all pages, never past the next thing that happens on the blog. */
  async forward(milliseconds) {
    if (!this.#hasClock) return sleep(Math.min(milliseconds, 3000));
    this.#note({ type: 'time passes', seconds: milliseconds / 1000 });
    for (let left = milliseconds; left > 0;) {
      const step = Math.ceil(Math.min(left, LONGEST_JUMP_MS, Math.max(this.#time.next ?? left, 1)));
      left -= step;
      this.#time.forward(step);
      if (this.#tabs.size > 0) await within(this.#context.clock.fastForward(step));
      await this.#calm();
    }
  }

  /** Waits for the requests that are under way, unless they wait for the clock. */
  async #calm() {
    for (let quiet = 0, tries = 0; quiet < 3 && tries < 40; tries++) {
      await sleep(20);
      quiet = this.#server.open === 0 || (this.#time.next ?? 0) > 100 ? quiet + 1 : 0;
    }
  }

  /** The faults are over: gives the pages time, opens the page once more, and gives it time. @returns what is shown at the end */
  async settle() {
    this.#server.endFaults();
    if (this.#isOffline) await this.#goOnline();
    this.#note({ type: 'faults ended' });
    if (this.#plan.closesBeforeEnd || !this.#hasClock)
      for (const name of [...this.#tabs.keys()]) await this.#end('close', name);
    if (!this.#hasClock) await this.#installClock();
    for (const tab of this.#tabs.values()) await within(this.#backOnPage(tab.page));
    await this.#rest();
    const { page } = await this.#open('last');
    // What is kept on the disk is shown after the list.
    if (this.#plan.blog.elements === 'thread') await within(page.locator('.film-comment').first().waitFor());
    await sleep(300);
    await this.forward(3000);
    await this.#rest();
    const shown = await this.#snapshots();
    // What was to be an answer is kept in the form below the comment.
    for (const name of new Set(this.#plan.steps.map(({ replyTo }) => replyTo).filter(Boolean))) {
      const button = page.getByRole('button', { name: `Reply to ${name}`, exact: true });
      // Where there is none, the form is below the comment already.
      if (await button.isVisible()) await within(button.click());
      await sleep(200);
      shown.at(-1).fields.push(...(await within(snapshotOf(page))).fields);
    }
    return shown;
  }

  async #rest() {
    let passed = 0;
    let quiet = 0;
    while (passed < REST_SECONDS && quiet < 3) {
      await sleep(80);
      const shown = await this.#snapshots();
      const isQuiet = this.#server.open === 0 && this.#time.next === undefined && !shown.some(isUnsettled);
      quiet = isQuiet ? quiet + 1 : 0;
      if (isQuiet) continue;
      const seconds = Math.min(passed < 10 ? 2 : 15, REST_SECONDS - passed);
      await this.forward(seconds * 1000);
      passed += seconds;
    }
  }

  async #snapshots() {
    const shown = [];
    for (const { name, page } of this.#tabs.values()) {
      shown.push({ tab: name, ...(await within(snapshotOf(page))) });
    }
    return shown;
  }
}

/** What a page shows now; of a page that is being left, what the next one shows. */
async function snapshotOf(page) {
  for (let tries = 0; ; tries++) {
    try {
      return await page.evaluate(() => globalThis.filmSnapshot());
    } catch (error) {
      if (tries === 5) throw error;
      await sleep(200);
    }
  }
}

const isEnhanced = (page) =>
  page.waitForFunction(() => [...document.querySelectorAll('comment-form')].some((each) => each.hasUpdated));

/** Fails where a browser does not answer: it may have crashed. */
function within(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The browser does not answer.')), STEP_TIMEOUT_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const firstLine = (error) => String(error.message ?? error).split('\n')[0];
