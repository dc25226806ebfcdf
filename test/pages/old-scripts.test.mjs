import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* What old scripts do to every object on a page. */

/** Words that a library may have put on every object: all that Lit and the browser's observers are told by options. */
const WORDS =
  'hasChanged converter reflect state noAccessor useDefault attribute type get childList subtree attributes characterData once passive mode bubbles key each extend'.split(
    ' ',
  );

const POST = `<film-review><h1>The Last Ferry (2021)</h1><p>Directed by: Cleo Marsh</p><p>Starring: Ada Quill, Bo Lindqvist</p>
<p>Four people miss the boat, and find out what they wanted.</p><p>4 out of 5 clappers</p>
<comment-thread backend="memory" thread="t"></comment-thread></film-review>`;
const page = (script) =>
  blogPage(`<script>${script}</script><script type="module" src="/cdn/film-review.js"></script>`, POST);

/** As Prototype.js before 1.7: arrays and texts write themselves. */
const OWN_JSON = `Array.prototype.toJSON = function () { return '[' + [...this].map((each) => '"' + each + '"').join(', ') + ']'; };
String.prototype.toJSON = function () { return '"' + this + '"'; };`;
/** As Prototype.js and MooTools: `Array.from` and `bind` of their own. */
const OWN_METHODS = `Array.from = (list) => { const made = []; for (let at = 0; at < (list?.length ?? 0); at++) made.push(list[at]); return made; };
Function.prototype.bind = function (self, ...first) { const run = this; return function (...rest) { return run.apply(self, first.concat(rest)); }; };`;

const SCRIPTS = {
  ...Object.fromEntries(
    WORDS.map((word) => [`"${word}" on every object`, `Object.prototype[${JSON.stringify(word)}] = 'added';`]),
  ),
  'functions on every array': 'Array.prototype.each = function () {}; Array.prototype.last = function () {};',
  'a JSON of their own': OWN_JSON,
  'methods of their own': OWN_METHODS,
};

describe('on a page with old scripts', () => {
  let blog;
  before(async () => {
    const pages = Object.values(SCRIPTS).map((script, at) => [`/${at}`, page(script)]);
    blog = await openBlog({ ...Object.fromEntries(pages), '/value': page(`Object.prototype.value = 'added';`) });
  });
  after(() => blog.close());

  Object.keys(SCRIPTS).forEach((name, at) => {
    it(`everything works beside ${name}`, async () => {
      const { tab, problems } = await blog.open(`/${at}`, 1);
      tab.setDefaultTimeout(8_000);
      await tab.locator('clapper-rating svg').first().waitFor();
      const text = tab.locator('comment-thread textarea[name=comment]');
      await text.scrollIntoViewIfNeeded();
      await text.pressSequentially('I was on it.');
      await tab.getByRole('textbox', { name: /^Name/ }).fill('Ann');
      await tab.getByRole('button', { name: 'Post comment' }).click();
      await tab.locator('.film-comment-body', { hasText: 'I was on it.' }).waitFor();
      const statement = await tab.evaluate(
        () => document.querySelector('script[type="application/ld+json"]').textContent,
      );
      const { itemReviewed } = JSON.parse(statement);
      assert.deepEqual(
        itemReviewed.actor.map(({ name: actor }) => actor),
        ['Ada Quill', 'Bo Lindqvist'],
      );
      assert.deepEqual(problems, []);
      await tab.close();
    });
  });

  it('the post stays readable where the browser’s own interfaces are broken for everybody', async () => {
    const { tab } = await blog.open('/value');
    for (const words of ['The Last Ferry (2021)', 'Directed by: Cleo Marsh', '4 out of 5 clappers']) {
      await tab.getByText(words).waitFor();
    }
  });
});
