import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openTab } from '../engines/tab.mjs';

/* The pages of the demonstration in each theme, as a browser draws them. */

const THEMES = ['plain', 'marquee', 'newsprint'];
const WATCH = `<script>
  shifts = [];
  new PerformanceObserver((list) => {
    shifts.push(...list.getEntries().flatMap(({ sources }) => sources.map(({ node }) => String(node?.outerHTML ?? node?.data).slice(0, 200))));
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;
const PARTS =
  'h1, film-poster, .film-review-rating, .film-facts, .film-credits, film-synopsis, review-body, review-verdict, author-bio, comment-thread';

/** A page of the demonstration in another theme than its own. */
function inTheme(name, theme) {
  const html = readFileSync(new URL(`../../demo/${name}.html`, import.meta.url), 'utf8');
  const sheet = `<link rel="stylesheet" href="../cdn/themes/${theme}.css">`;
  const themed = html.replace(/\s*<link rel="stylesheet" href="\.\.\/cdn\/themes\/\w+\.css">/, '');
  return themed.replace(/(<link rel="stylesheet" href="\w+\.css">)/, `$1${sheet}${WATCH}`);
}

/** How many characters the lines of the review have that are not the last of their paragraph. */
function lengthsOfLines() {
  const lengths = [];
  for (const paragraph of document.querySelectorAll('review-body > p')) {
    const lines = new Map();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      for (let at = 0; at < text.data.length; at++) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { bottom, height } = range.getBoundingClientRect();
        // The first letter may be as high as three lines.
        if (height > 0 && height < 40) lines.set(Math.round(bottom / 4), (lines.get(Math.round(bottom / 4)) ?? 0) + 1);
      }
    lengths.push(...[...lines.values()].slice(0, -1));
  }
  return lengths.sort((a, b) => a - b);
}

/** What leans out of the page, is cut, or stands on another part. */
function faults(parts) {
  const name = (each) => `${each.localName}.${each.className?.baseVal ?? each.className}`;
  const texts = [...document.querySelectorAll('main *')].filter(
    (each) =>
      [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()) && each.checkVisibility(),
  );
  const out = texts.filter(
    (each) => each.getBoundingClientRect().right > innerWidth + 0.5 || each.getBoundingClientRect().left < -0.5,
  );
  const cut = texts.filter(
    (each) =>
      getComputedStyle(each).overflowX !== 'visible' && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1,
  );
  const boxes = [...document.querySelectorAll(parts)].filter(
    (each) => each.checkVisibility() && !each.parentElement.closest('review-body, review-verdict, comment-thread'),
  );
  const overlaps = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const isApart =
          a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        return !isApart && !one.contains(other);
      })
      .map((other) => `${name(one)} on ${name(other)}`),
  );
  return [...out.map((each) => `out: ${name(each)}`), ...cut.map((each) => `cut: ${name(each)}`), ...overlaps];
}

/** The typefaces of what is read: not a box to tick, the field that catches programs, or a commenter’s letter, which is a drawing. */
const families = () => [
  ...new Set(
    [...document.querySelectorAll('main :is(h1, h2, h3, p, li, a, span, label, button, input, textarea, td, dt, dd)')]
      .filter(
        (each) =>
          each.checkVisibility() &&
          !each.closest('.film-comment-avatar') &&
          !each.matches('[type=checkbox], [tabindex="-1"]'),
      )
      .map((each) => getComputedStyle(each).fontFamily),
  ),
];

describe('the pages of the demonstration', () => {
  let server, tab;
  before(async () => {
    const pages = ['her', 'magazine'].flatMap((name) =>
      THEMES.map((theme) => [`/demo/${name}-${theme}.html`, { type: 'text/html', body: inTheme(name, theme) }]),
    );
    server = await startServer({ pages: Object.fromEntries(pages) });
    tab = await openTab('chromium');
  });
  after(async () => {
    await tab.close();
    await server.close();
  });

  for (const name of ['her', 'magazine'])
    for (const theme of THEMES)
      for (const colorScheme of ['light', 'dark'])
        it(`${name} in ${theme}, ${colorScheme}: lines of 45 to 75 characters, two typefaces, nothing shifts, overlaps or is cut`, async () => {
          await tab.prefer({ 'prefers-color-scheme': colorScheme });
          for (const width of [1280, 320]) {
            await tab.resize(width, 900);
            await tab.open(`${server.url}/demo/${name}-${theme}.html`);
            await tab.until(() => document.querySelector('film-review').reading !== undefined);
            await tab.until(() => document.querySelector('author-bio:defined') !== null);
            assert.deepEqual(await tab.read(() => globalThis.shifts), [], `at ${width} px`);
            await tab.read(() => document.querySelector('comment-thread').scrollIntoView());
            await tab.until(() => document.querySelector('.film-comment-by-author .film-comment-badge') !== null);
            await tab.until(() => document.querySelector('comment-form textarea') !== null);
            assert.deepEqual(await tab.read(faults, PARTS), [], `at ${width} px`);
            assert.equal(await tab.read(() => document.documentElement.scrollWidth), width);
            const found = await tab.read(families);
            assert.ok(found.length <= 2, `${found.length}: ${found.join(' | ')}`);
            if (width < 640) continue;
            const lengths = await tab.read(lengthsOfLines);
            const [middle, longest] = [lengths[Math.floor(lengths.length / 2)], lengths.at(-1)];
            assert.ok(
              lengths.length > 9 && middle >= 45 && middle <= 75 && longest <= 80,
              `${middle}, at most ${longest}`,
            );
          }
          assert.deepEqual(tab.complaints.splice(0), []);
        });

  it('magazine: the wide picture is the largest paint, and is asked for before the script runs', async () => {
    await tab.prefer({ 'prefers-color-scheme': 'light' });
    await tab.resize(1280, 900);
    await tab.open(`${server.url}/demo/magazine-marquee.html`);
    await tab.until(() => document.querySelector('film-review').reading !== undefined);
    const [largest, asked, ready] = await tab.read(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            const { url } = list.getEntries().at(-1);
            const [picture] = performance.getEntriesByName(url);
            const [part] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/parts/'));
            resolve([url, picture.startTime, part.startTime]);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    assert.match(largest, /night-ferry-still\.webp$/);
    assert.ok(asked < ready, `${asked} ms, ${ready} ms`);
  });
});
