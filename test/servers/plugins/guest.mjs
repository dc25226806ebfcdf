import assert from 'node:assert/strict';

/** A slow machine needs it for a page with a thread, and a server for a comment. */
export const PATIENCE_MS = 15_000;

/** Within this time a page that is left asks for the next one. */
const SETTLE_MS = 200;

/** How long a pointer rests on something before it is clicked. */
const POINTING_MS = 100;

/**
 * A guest in front of a page: finds things by what is seen, and uses mouse and keyboard. Knows no element of ours and no theme.
 */
export class Guest {
  #page;
  #isLoading = false;

  constructor(page) {
    this.#page = page;
    page.on('request', (request) => {
      this.#isLoading ||= request.isNavigationRequest() && request.frame() === page.mainFrame();
    });
    page.on('load', () => (this.#isLoading = false));
  }

  /** Opens a post, scrolls to its end, where the form is, and waits until the page has come to rest. */
  async open(address) {
    await this.#page.goto(address);
    await this.#page.mouse.wheel(0, 100_000);
    await this.#page.waitForLoadState('networkidle');
  }

  /** Presses Reply at the comment of somebody, and waits until the form has come below it, or says that it is for a reply. */
  async answer(name) {
    const label = `Reply to ${name}`;
    const reply = this.#page.getByRole('link', { name: label }).or(this.#page.getByRole('button', { name: label }));
    await this.#press(reply.filter({ visible: true }).first());
    const heading = this.#page.getByRole('heading', { name: label }).filter({ visible: true });
    await this.#until(
      async () => (await heading.count()) > 0 || (await this.#commentAboveForm()) === name,
      () => `The form has not come to ${name}.`,
    );
    await this.#page.waitForFunction(() => document.readyState === 'complete');
  }

  /** How many places to press Reply are seen. */
  async countReplies() {
    return this.#page
      .getByText(/^Reply$/)
      .filter({ visible: true })
      .count();
  }

  /**
   * Fills the form as a person does, and presses the button. `more` fills what a plugin adds; `leaves`: another page comes then;
   * `isRenewed`: a form that is used up is loaded again when it is entered.
   */
  async send(
    text,
    { more = [], name = 'Gus Guest', mail = 'gus@example.test', leaves = false, isRenewed = false } = {},
  ) {
    if (isRenewed) {
      await this.#press((await this.#form()).field);
      await this.#settle();
    }
    const { frame, field, form } = await this.#form();
    await this.#press(field);
    await this.#page.keyboard.type(text);
    for (const [label, value] of [
      [/^name/i, name],
      [/^e-?mail/i, mail],
    ]) {
      const input = form.getByLabel(label).filter({ visible: true });
      if (!value || (await input.inputValue()) === value) continue;
      await input.click();
      await this.#page.keyboard.type(value);
    }
    for (const step of more) await step(form, frame, this.#page);
    const loaded = leaves ? this.#page.waitForEvent('load') : undefined;
    await this.#press(form.getByRole('button', { name: /^post comment$/i }).filter({ visible: true }));
    await loaded;
  }

  /**
   * What the page says of a comment, once it says something: 'published' (it is among the comments), 'held', 'sent' (stored, but where is
   * not said), 'refused' (with these words), 'failed' (not sent, or nobody knows), 'nothing'.
   */
  async told(text, { refusal = '', timeout = PATIENCE_MS } = {}) {
    const options = { timeout, polling: 100 };
    try {
      await this.#page.waitForFunction(whatIsSaid, { text, refusal }, options);
      await this.#settle();
      const said = await this.#page.waitForFunction(whatIsSaid, { text, refusal }, options);
      return await said.jsonValue();
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error;
      return 'nothing';
    }
  }

  /** The words in the text field. */
  async typed() {
    return (await this.#form()).field.inputValue();
  }

  /** The names of those whose comments are seen, from top to bottom. */
  async commenters() {
    const words = await this.#page.evaluate(() => document.body.innerText);
    return [...words.matchAll(/Seen by (\w+)\./g)].map(([, name]) => name);
  }

  /**
   * Points at something, and clicks on it. Without pointing first Chromium loses the first click on a page that a frame of the page
   * before has led to.
   */
  async #press(target) {
    await target.hover();
    await this.#page.waitForTimeout(POINTING_MS);
    await target.click();
  }

  /** Waits for the next page, if this one is on its way there. */
  async #settle() {
    do await this.#page.waitForTimeout(SETTLE_MS);
    while (this.#isLoading);
    await this.#page.waitForLoadState('networkidle');
  }

  /** Whose comment is the nearest above the form. */
  async #commentAboveForm() {
    const { y } = await (await this.#form()).field.boundingBox();
    const seen = [];
    for (const words of await this.#page
      .getByText(/^Seen by \w+\.$/)
      .filter({ visible: true })
      .all()) {
      const box = await words.boundingBox();
      if (box && box.y < y) seen.push({ y: box.y, name: (await words.innerText()).match(/by (\w+)/)[1] });
    }
    return seen.toSorted((a, b) => b.y - a.y)[0]?.name;
  }

  /** The only text field that a person sees, in the page or in a frame of it. */
  async #form() {
    let seen = [];
    const find = async () => {
      seen = [];
      for (const frame of this.#page.frames())
        for (const field of await frame.locator('textarea').all())
          if (await field.evaluate(isSeen)) seen.push({ frame, field });
      return seen.length === 1;
    };
    await this.#until(
      find,
      () => `A person sees ${seen.length} text fields: ${seen.map(({ field, frame }) => `${field} at ${frame.url()}`)}`,
    );
    const [{ frame, field }] = seen;
    return { frame, field, form: field.locator('xpath=ancestor::form[1]') };
  }

  async #until(isSo, complaint) {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await isSo())) {
      assert.ok(Date.now() < deadline, complaint());
      await this.#page.waitForTimeout(50);
    }
  }
}

/* In the page: hidden fields and traps are not seen, whatever hides them. */
function isSeen(field) {
  const { width, height, right } = field.getBoundingClientRect();
  const isShown = field.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isShown && width > 40 && height > 15 && right > 0;
}

/* In the page: see `told`. */
function whatIsSaid({ text, refusal }) {
  if (document.readyState !== 'complete') return undefined;
  const words = [];
  const collect = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) words.push(child);
      else if (child.nodeType === Node.ELEMENT_NODE && !child.matches('script, style, textarea, template, noscript')) {
        if (!child.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (child.shadowRoot) collect(child.shadowRoot);
        collect(child);
      }
    }
  };
  collect(document.body);
  const all = words.map(({ data }) => data).join('\n');
  if (refusal && all.includes(refusal)) return 'refused';
  const comment = words.find(({ data }) => data.includes(text))?.parentElement;
  // What is said beside other comments is not about this one; what is said beside the form is.
  const isAbout = ({ parentElement }) => {
    const item = parentElement?.closest('li');
    return !item || item.querySelector('textarea') !== null;
  };
  const around = comment?.closest('li, article')?.innerText;
  const said =
    around ??
    words
      .filter(isAbout)
      .map(({ data }) => data)
      .join('\n');
  if (/sending/i.test(around)) return undefined;
  if (/moderation|approval/i.test(around)) return 'held';
  if (/not sent|wasn.t sent|couldn.t be sent|will be sent|don.t know whether|may have been sent/i.test(said))
    return 'failed';
  // Before the field is empty that is still about the comment before.
  const isTyped = [...document.querySelectorAll('textarea')].some(({ value }) => value.includes(text));
  if (/your (?:comment|reply) was sent/i.test(said)) return isTyped ? undefined : 'sent';
  return comment ? 'published' : undefined;
}
