import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { html, openHostileBlog, POLICY, RULES, whole } from './hostile-blog.mjs';
import { inspectThread, withoutThrownAway } from './hostile-page.mjs';
import { OWN, QUIET, quiet } from './hostile-vectors.mjs';

/* What readers do with hostile comments: they quote them, open their spoilers, and change what they wrote themselves. */

const MORE = [
  '||a ||b|| c|| and ||||x|||| ||<b>||</b>||',
  '> ||quoted|| <img src=x onerror=alert(1)>\n>> [x](javascript:alert(1) "title")',
  '[a](https://ok.test/ "\\"onmouseover=alert(1)") [b](<javascript:alert(1)> "t") [c](javascript\\:alert(1) \'t\')',
  '[d][e]\n\n[e]: javascript:alert(1) "title\\" onclick=alert(1)"',
  '[f](data:text/html,<script>alert(1)</script> "x") ![g](javascript:alert(1) "h")',
  '</textarea><script>alert(1)</script>',
  '</blockquote></div><img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt; &amp;lt;svg onload=alert(1)&amp;gt;',
];
/* Each goes through the form, one after the other: a third of the list is enough. */
const SOURCES = [
  ...MORE,
  ...OWN.filter((vector, at) => at % 3 === 0 && vector.length < 400 && !vector.includes('<plaintext')),
];

/** The package as a site bundles it, with comments of its own. */
const PAGE = `import 'film-review-elements/define';
import { registerBackend } from 'film-review-elements/comments';
import { MemoryBackend } from 'film-review-elements/testing';
const { can, comments } = await (await fetch('/comments.json')).json();
registerBackend('hostile', () => new MemoryBackend({ seed: { here: comments }, can }));
const thread = Object.assign(document.createElement('comment-thread'), { backend: 'hostile', thread: 'here', avatars: 'local' });
document.querySelector('#after').before(thread);`;

async function bundled() {
  const entry = {
    name: 'page',
    resolveId: (id) => (id === 'page' ? id : null),
    load: (id) => (id === 'page' ? PAGE : null),
  };
  const bundle = await rollup({
    input: 'page',
    logLevel: 'silent',
    plugins: [entry, resolve({ browser: true, rootDir: process.cwd() })],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

/** Quotes every comment, sends what was quoted, and writes a comment anew, as often as there are sources. Runs in the page. */
async function quoteAndEdit(sources) {
  const thread = document.querySelector('comment-thread');
  const until = async (what) => {
    for (let tries = 0; tries < 400; tries++) {
      const found = what();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 5));
    }
    throw new Error(`waited in vain: ${what}`);
  };
  const choose = async (item, entry) => {
    item.querySelector(':scope > .film-comment-article [data-action=more]').click();
    const isWanted = ({ textContent }) => textContent === entry;
    (await until(() => [...item.querySelectorAll('[role=menuitem]')].find(isWanted))).click();
  };
  const ids = [...thread.querySelectorAll('.film-comment')].map(({ dataset }) => dataset.commentId);
  const quotes = [];
  for (const [at, id] of ids.entries()) {
    const item =
      thread.state && [...thread.querySelectorAll('.film-comment')].find(({ dataset }) => dataset.commentId === id);
    await choose(item, 'Quote');
    const text = await until(() => item.querySelector('comment-form textarea'));
    await until(() => text.value);
    quotes.push(text.value);
    text.form.requestSubmit();
    await until(() => !item.querySelector('comment-form'));
    if (!item.matches('[data-comment-id^=mine]')) continue;
    await choose(item, 'Edit');
    const editor = await until(() => item.querySelector('.film-comment-editor'));
    editor.querySelector('textarea').value = sources[at % sources.length];
    editor.requestSubmit();
  }
  for (const button of thread.querySelectorAll('[data-action=spoiler]')) button.click();
  return quotes;
}

describe('what readers do with hostile comments', () => {
  const blog = openHostileBlog();
  let script;
  before(async () => {
    script = await bundled();
  });

  for (const format of ['text', 'markdown', 'html']) {
    for (const isPurified of [false, true]) {
      it(`runs and lets in nothing: quoted, changed and opened in ${format}, with ${isPurified ? 'DOMPurify' : 'the browser’s own sanitiser'}`, async () => {
        const comments = SOURCES.map((source, at) => ({
          ...quiet(at),
          id: `${at % 3 ? 'theirs' : 'mine'}-${at}`,
          own: at % 3 === 0,
          author: { name: source.slice(0, 100) },
          body: { format, source },
        }));
        blog.server.headers['Content-Security-Policy'] = POLICY;
        blog.server.answers.set(
          '/comments.json',
          JSON.stringify({ can: { edit: true, format }, comments: [...comments, quiet(0)] }),
        );
        blog.server.answers.set('/page.js', script);
        blog.server.answers.set('/post', html('', '<script type="module" src="/page.js"></script>'));
        const tab = await blog.open('/post', { isPurified });
        await whole(tab, comments.length + 1);
        // The form takes whoever has pressed no key for a program.
        await tab.locator('comment-form textarea').press('Shift');
        const quotes = await tab.evaluate(quoteAndEdit, SOURCES);
        assert.equal(quotes.length, comments.length + 1);
        for (const quote of quotes) {
          if (format === 'html') assert.match(quote, /^<blockquote>[^<]*<\/blockquote>\s*$/);
          else assert.match(quote.trimEnd(), /^(?:>.*(?:\n|$))+$/);
        }
        await whole(tab, 2 * comments.length);
        assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
        assert.equal(
          await tab.locator('[data-comment-id=quiet-0] > .film-comment-article .film-comment-body').textContent(),
          QUIET,
        );
        assert.deepEqual(withoutThrownAway(await blog.page.problems(), isPurified), []);
      });
    }
  }
});
