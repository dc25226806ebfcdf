import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { ENGINE, openTab } from '../engines/tab.mjs';

/* The table in docs/accessibility.md, step by step. */

const DOCUMENT = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
const [, TABLE] = /## The keyboard journey\n[^]*?\n\| -+ +\|.*\n((?:\|.*\n)+)/.exec(DOCUMENT);
const STEPS = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));
/** How long the page may take to be as the table says. */
const PATIENCE_MS = 20_000;

describe(`a reader without a mouse, in ${ENGINE}`, () => {
  let server, tab;
  before(async () => {
    server = await startServer();
    tab = await openTab();
  });
  after(async () => {
    await tab?.close();
    await server?.close();
  });

  async function act(step) {
    const [, address, words, keys] = /^open `(.+)`$|^type “(.+)”$|^`(.+)`$/.exec(step);
    if (address) return tab.open(`${server.url}/demo/her.html${address}`);
    return words ? tab.type(words) : tab.press(keys);
  }

  it('has the focus and is told what the table says, at each step', async () => {
    let before = [];
    for (const [at, [step, focus, saying]] of STEPS.entries()) {
      await act(step);
      const expected = { focus, saying };
      let seen;
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
        const { focus: reached, said } = await tab.until(whatIsThere);
        seen = { focus: reached, saying: said.filter((words) => !before.includes(words)).join(' ') };
        if (JSON.stringify(seen) === JSON.stringify(expected)) break;
      }
      assert.deepEqual(seen, expected, `${at + 1}. ${step}`);
      before = (await tab.until(whatIsThere)).said;
    }
  });
});

/* In the page: what has the focus, and what the live regions hold, whatever shadow root they are in. */
function whatIsThere() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const roles = { A: 'link', BUTTON: 'button', INPUT: 'field', TEXTAREA: 'field' };
  const isComment = element.matches('.film-comment');
  const role = isComment ? 'comment' : (element.getAttribute('role') ?? roles[element.tagName] ?? element.localName);
  const named = isComment ? element.firstElementChild : element;
  const name = (named.ariaLabel ?? named.labels?.[0]?.textContent ?? named.textContent).slice(0, 99);
  const said = [];
  const listen = (root) => {
    for (const each of root.querySelectorAll('*')) {
      const words =
        each.matches('[role=status], [role=alert], [aria-live]') && each.checkVisibility() && each.textContent;
      if (words && words.trim()) said.push(words.trim().replace(/\s+/g, ' '));
      if (each.shadowRoot) listen(each.shadowRoot);
    }
  };
  listen(document);
  // A minute may pass.
  const timeless = name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^.*(?=\. Link)/, '…');
  return { focus: `${role} “${timeless}”`, said };
}
