import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { ENGINE, openTab } from '../engines/tab.mjs';

/* The words of the elements on pages in several languages, with the built loader. */

const page = (
  body,
  { lang, script = '', head = '' },
) => `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A blog</title><link rel="icon" href="data:,">
${head}<script type="module" src="/cdn/loader.js" ${script}></script></head><body>${body}</body></html>`;

const THREAD = `<comment-thread backend="local"><ol class="comment-list"><li id="comment-12"><article>
<footer><b class="fn">Nora (5)</b></footer><div class="comment-content"><p>جميل</p></div></article></li></ol></comment-thread>`;

const ARABIC = `<film-review><film-heading>كفرناحوم (2018)</film-heading>
<p>بطولة: <cast-list>زين الرافعة، يوردانوس شيفراو</cast-list></p><film-synopsis>طفل يقاضي والديه.</film-synopsis>
<review-body><p>فيلم مؤثر لا يُنسى، ومشاهده الأخيرة تبقى طويلًا في الذاكرة.</p></review-body>
<spoiler-text><p>ينتهي الفيلم بابتسامة.</p></spoiler-text>
<clapper-rating symbol="star" value="4.5">4.5 من 5 نجوم</clapper-rating></film-review>${THREAD}`;

const PAGES = {
  '/rating': page('<clapper-rating value="4.5"></clapper-rating>', { lang: 'de' }),
  '/unrated': page('<clapper-rating></clapper-rating>', { lang: 'es' }),
  '/taiwan': page('<clapper-rating></clapper-rating>', { lang: 'zh-TW' }),
  '/thread': page(THREAD, { lang: 'pl' }),
  '/arabic': page(ARABIC, {
    lang: 'ar',
    head: '<style>body { margin: 1rem; font: 1rem/1.6 sans-serif }</style>',
  }),
  '/phrases': page(`<clapper-rating value="4.5"></clapper-rating> <clapper-rating></clapper-rating>${THREAD}`, {
    lang: 'en',
    script: `data-words-submit="Say &lt;b&gt;it&lt;/b&gt;" data-words-rating="%s/%s" data-words-rating-not-rated="Later" data-words-cast-not-rated="Never" data-words-rating-rating=" "`,
  }),
  '/german-phrase': page(THREAD, { lang: 'de', script: 'data-words-submit="Raus damit"' }),
};

/** Words that only one file of a language has. */
const SIGN_IN = 'Dein Browser hat das Fenster nicht geöffnet';
const THREAD_WORDS = 'Schreib den ersten';
const PAGE_WORDS = 'Besetzung';

describe(`the words on a page, in ${ENGINE}`, () => {
  let server, tab, fetched, isMissing;

  before(async () => {
    const first = (path) => {
      if (isMissing?.(path)) return null;
      if (path.startsWith('/cdn/') && path.endsWith('.js')) fetched.push(path);
      return undefined;
    };
    const pages = Object.fromEntries(Object.entries(PAGES).map(([path, body]) => [path, { type: 'text/html', body }]));
    server = await startServer({ pages, first });
    tab = await openTab();
  });
  after(async () => {
    await tab?.close();
    await server?.close();
  });

  async function open(path) {
    await tab.open('about:blank');
    fetched = [];
    isMissing = undefined;
    tab.complaints.length = 0;
    await tab.open(server.url + path);
  }
  const textOf = (path) => readFileSync(new URL(`../..${path}`, import.meta.url), 'utf8');
  const isFetched = (words) => fetched.some((path) => textOf(path).includes(words));
  const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
  /** The names that assistive technology is told of what has a role. */
  const nameOf = async (selector, role) => {
    const named = (tree) => flat(tree).filter((node) => node.role === role && node.name);
    return named(await tab.tree(selector, (tree) => named(tree).length > 0)).map(({ name }) => name);
  };

  it('of a rating come without those of comments and of signing in', async () => {
    await open('/rating');
    await tab.until(() => document.querySelector('clapper-rating').innerText.trim() === '4,5 von 5 Klappen');
    assert.equal(isFetched(PAGE_WORDS), true);
    assert.equal(isFetched(THREAD_WORDS), false);
    assert.equal(isFetched(SIGN_IN), false);
    assert.deepEqual(tab.complaints, []);
  });

  it('are never seen in English first', async () => {
    await open('/unrated');
    await tab.until(() => document.querySelector('clapper-rating').hasUpdated);
    assert.deepEqual(await nameOf('clapper-rating', 'image'), ['Sin puntuar']);
  });

  it('of simplified Chinese do not stand on a page from Taiwan', async () => {
    await open('/taiwan');
    await tab.until(() => document.querySelector('clapper-rating').hasUpdated);
    assert.deepEqual(await nameOf('clapper-rating', 'image'), ['Not rated']);
  });

  it('of a thread and its form come with them', async () => {
    await open('/thread');
    await tab.sees('comment-form .film-form-submit', 'Opublikuj komentarz');
    await tab.sees('comment-form label', 'Komentarz');
    assert.deepEqual(tab.complaints, []);
  });

  it('are English until those of the language can be fetched, and the developer is told', async () => {
    await tab.open('about:blank');
    fetched = [];
    isMissing = (path) => path.startsWith('/cdn/parts/') && textOf(path).includes('Sin puntuar');
    tab.complaints.length = 0;
    await tab.open(`${server.url}/unrated`);
    await tab.until(() => document.querySelector('clapper-rating').hasUpdated);
    assert.deepEqual(await nameOf('clapper-rating', 'image'), ['Not rated']);
    assert.match(tab.complaints.join(), /could not fetch the words of "es"/);

    isMissing = undefined;
    await tab.read(() => void dispatchEvent(new Event('online')));
    await tab.tree('clapper-rating', (tree) => flat(tree).some(({ name }) => name === 'Sin puntuar'));
    assert.deepEqual(await nameOf('clapper-rating', 'image'), ['Sin puntuar']);
  });

  describe('that the script tag states', () => {
    it('replace the phrase, as plain text', async () => {
      await open('/phrases');
      await tab.sees('comment-form .film-form-submit', 'Say <b>it</b>');
      assert.equal(await tab.count('comment-form button b'), 0);
      assert.deepEqual(tab.complaints, []);
    });

    it('may say what the phrase names, and hold in one part only', async () => {
      await open('/phrases');
      await tab.until(() => document.querySelector('clapper-rating:not([value])').hasUpdated);
      assert.deepEqual(await nameOf('clapper-rating[value]', 'image'), ['4.5/5']);
      assert.deepEqual(await nameOf('clapper-rating:not([value])', 'image'), ['Later']);
    });

    it('replace the phrase in each language', async () => {
      await open('/german-phrase');
      await tab.sees('comment-form .film-form-submit', 'Raus damit');
      await tab.sees('comment-form label', 'Kommentar');
    });
  });

  describe('in Arabic', () => {
    before(async () => {
      await tab.resize(320, 900);
      await open('/arabic');
      await tab.sees('comment-form .film-form-submit', 'نشر التعليق');
    });
    after(() => tab.resize(800, 600));

    it('name the elements', async () => {
      assert.deepEqual(await nameOf('clapper-rating', 'image'), ['4.5 من 5 نجوم']);
      assert.deepEqual(await nameOf('cast-list', 'list'), ['طاقم التمثيل']);
      assert.equal((await nameOf('comment-form', 'button')).at(-1), 'نشر التعليق');
    });

    it('fit a page of 320 px', async () => {
      const widths = await tab.read(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.equal(widths[0] <= widths[1], true, `${widths}`);
      if (process.env.PICTURE) writeFileSync(process.env.PICTURE, await tab.screenshot(undefined, { fullPage: true }));
    });

    it('stand from right to left', async () => {
      const edges = await tab.read(() => {
        const box = (selector) => document.querySelector(selector).getBoundingClientRect();
        const form = box('comment-form');
        const label = document.createRange();
        label.selectNodeContents(document.querySelector('comment-form label'));
        const stars = document.querySelector('clapper-rating').shadowRoot.querySelector('svg').getBoundingClientRect();
        return {
          label: form.right - label.getBoundingClientRect().right,
          submit: form.right - box('comment-form .film-form-submit').right,
          stars: box('clapper-rating').right - stars.right,
        };
      });
      for (const [what, distance] of Object.entries(edges))
        assert.ok(Math.abs(distance) < 40, `${what}: ${distance} px`);
    });
  });
});
