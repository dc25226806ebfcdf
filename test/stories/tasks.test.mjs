import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { serveStorybook, updated } from './storybook.mjs';

/* The tasks of docs/design-tasks.md, with nothing but the built Storybook. SHOTS=folder keeps what each shows. */

const MOST_PAGES = 6;
const { SHOTS } = process.env;
const NARROW = { width: 320, height: 640 };
const PHONE = { width: 360, height: 740 };

describe('a designer, with the built Storybook', { concurrency: 2 }, () => {
  let storybook, browser;
  before(async () => {
    storybook = await serveStorybook();
    browser = await openBrowser();
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
  });
  after(async () => {
    await browser.close();
    storybook.close();
  });

  /** One task: `act` gets a tab that counts the pages it opens. */
  function task(number, what, act) {
    it(`${number}. ${what}`, async () => {
      const { page } = await openPage(browser);
      let pages = 0;
      const go = async (id, viewMode, globals) => {
        pages++;
        await page.goto(
          `${storybook.url}/iframe.html?id=${id}&viewMode=${viewMode}&globals=${globals};a11y.manual:!true`,
        );
        await page
          .locator(viewMode === 'docs' ? '.sbdocs-content' : '#storybook-root > *')
          .first()
          .waitFor();
        // A page of documentation has whole pages in it, which take long to rest.
        if (viewMode === 'story') await page.waitForLoadState('networkidle');
        await page.evaluate(updated);
      };
      const tab = {
        page,
        story: (id, { size = { width: 1280, height: 800 }, globals = '' } = {}) =>
          page.setViewportSize(size).then(() => go(id, 'story', globals)),
        docs: (id) => go(id, 'docs', ''),
        // Code is coloured a little later than the page is there.
        says: (words) =>
          page.waitForFunction((text) => document.querySelector('.sbdocs-content').innerText.includes(text), words),
        /** What a screen reader is told, which elements state where Playwright does not see it. */
        isTold: async (pattern) => {
          const devtools = await page.context().newCDPSession(page);
          const { nodes } = await devtools.send('Accessibility.getFullAXTree');
          const told = nodes
            .filter(({ ignored }) => !ignored)
            .map(({ role, name }) => `${role?.value}: ${name?.value}`);
          assert.ok(
            told.some((each) => pattern.test(each)),
            `${pattern} in ${told.join(', ')}`,
          );
        },
        style: (css) => page.addStyleTag({ content: css }),
        /** A computed value of the first element that the selector finds, in whatever shadow root. */
        computed: (selector, name) =>
          page
            .locator(selector)
            .first()
            .evaluate((each, key) => getComputedStyle(each)[key], name),
        box: (selector) => page.locator(selector).first().boundingBox(),
      };
      try {
        await page.setViewportSize({ width: 1280, height: 800 });
        await act(tab);
        assert.ok(pages <= MOST_PAGES, `${pages} pages`);
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/${number}.png`, fullPage: number !== 22 });
      } finally {
        await page.close();
      }
    });
  }

  task(1, 'see what this is, and a whole page', async ({ docs, says, story, isTold }) => {
    await docs('start-what-it-is--docs');
    await says('Custom elements for people who write about films');
    await story('pages-diary--post');
    await isTold(/^heading: HER/);
    await isTold(/^image: 4.5 out of 5 clappers/);
  });

  task(2, 'copy the snippet', async ({ docs, says }) => {
    await docs('start-what-it-is--docs');
    await says('<script type="module" src="/film-review/loader.js"></script>');
  });

  task(3, 'change the accent', async ({ docs, says, story, style, computed, page }) => {
    await docs('start-designing--docs');
    await says('--film-accent');
    await story('pages-diary--post');
    await style(':root { --film-accent: #0b6b62 }');
    assert.equal(await computed('clapper-rating [part=symbols-full]', 'fill'), 'rgb(11, 107, 98)');
    const send = page.getByRole('button', { name: 'Post comment' });
    assert.equal(await send.evaluate((each) => getComputedStyle(each).backgroundColor), 'rgb(11, 107, 98)');
  });

  task(4, 'find the accent in dark', async ({ story, page }) => {
    await story('foundations-look--tokens');
    const row = page.locator('.token-list > li', { hasText: '--film-accent' }).first();
    await row.getByTitle('dark: #ffb545ff').first().waitFor();
  });

  task(5, 'double the space between comments', async ({ story, style, box, page }) => {
    await story('foundations-look--space');
    await page.getByText('--film-comment-space: 1.8em').waitFor();
    await story('elements-comment-thread--playground');
    await page.locator('.film-comment').first().waitFor();
    const before = await box('.film-comment-article >> nth=0');
    await style(':root { --film-comment-space: 1.8em }');
    const after = await box('.film-comment-article >> nth=0');
    assert.ok(after.height > before.height + 10, `${before.height} to ${after.height}`);
  });

  task(6, 'make all corners square', async ({ story, style, page }) => {
    const rounded = () =>
      page.evaluate(() => {
        const within = (root) =>
          [...root.querySelectorAll('*')].flatMap((each) => [
            each,
            ...within(each.shadowRoot ?? new DocumentFragment()),
          ]);
        return within(document.querySelector('film-review'))
          .filter((each) => each.checkVisibility() && !/^0(?:px)?$/.test(getComputedStyle(each).borderRadius))
          .map((each) => each.className || each.localName);
      });
    await story('pages-magazine--review');
    assert.notDeepEqual(await rounded(), []);
    await style(
      `film-review { --film-radius: 0; --film-picture-radius: 0 }
      film-review .film-comments :is(.film-comment-badge, button.film-comment-button) { border-radius: 0 }`,
    );
    assert.deepEqual(await rounded(), []);
  });

  task(7, 'give headings another typeface', async ({ story, style, computed }) => {
    await story('elements-film-review--from-data');
    await style(":root { --film-heading-font: 'Logo Face', sans-serif }");
    assert.match(await computed('film-review :is(h1, h2, film-heading)', 'fontFamily'), /Logo Face/);
  });

  task(8, 'make lines longer', async ({ story, style, box }) => {
    await story('pages-magazine--review', { size: { width: 1600, height: 800 } });
    await style('.blog .site-main { max-inline-size: none }');
    const before = await box('review-body p');
    await style('film-review { --film-measure: 38em }');
    const after = await box('review-body p');
    assert.ok(after.width / before.width > 38 / 31, `${before.width} to ${after.width}`);
  });

  task(9, 'hand the tokens to a design tool', async ({ docs, says }) => {
    await docs('start-designing--docs');
    await says('styles/tokens.json');
  });

  task(10, 'see the themes side by side', async ({ story, page }) => {
    await story('foundations-look--themes');
    const grounds = await page
      .locator('theme-box film-review')
      .evaluateAll((reviews) => reviews.map((each) => getComputedStyle(each).backgroundColor));
    assert.equal(grounds.length, 6);
    assert.equal(new Set(grounds.slice(2)).size, 4, 'marquee and newsprint, light and dark');
  });

  task(11, 'see a page in marquee, dark', async ({ story, computed }) => {
    await story('pages-magazine--dark');
    assert.equal(await computed('film-review', 'backgroundColor'), 'rgb(20, 16, 14)');
  });

  task(12, 'put newsprint on a blog, with an accent of its own', async ({ story, style, computed, page }) => {
    await story('foundations-look--themes');
    await page.getByText('<link rel="stylesheet" href="/film-review/themes/newsprint.css" />').waitFor();
    await story('pages-magazine--hero', { globals: 'theme:newsprint' });
    assert.equal(await computed('clapper-rating [part=symbols-full]', 'fill'), 'rgb(173, 16, 24)');
    await style('film-review { --film-accent: #0b57d0 }');
    assert.equal(await computed('clapper-rating [part=symbols-full]', 'fill'), 'rgb(11, 87, 208)');
  });

  task(13, 'swap the symbol for stars', async ({ docs, page, story }) => {
    await docs('elements-clapper-rating--docs');
    await page.locator('element-tables').getByRole('rowheader', { name: 'symbol', exact: true }).first().waitFor();
    await story('elements-clapper-rating--playground');
    const drawing = () => page.locator('clapper-rating [part=symbols-full]').getAttribute('d');
    const before = await drawing();
    await page.locator('clapper-rating').evaluate((rating) => rating.setAttribute('symbol', 'star'));
    await page.waitForFunction(
      (path) =>
        document.querySelector('clapper-rating').shadowRoot.querySelector('[part=symbols-full]').getAttribute('d') !==
        path,
      before,
    );
  });

  task(14, 'draw ratings with an SVG of one’s own', async ({ story, style, page }) => {
    await story('elements-clapper-rating--playground');
    const svg =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' width='24' height='24'><path d='M2 2h20v20H2z'/></svg>";
    await style(`:root { --film-symbol: url("data:image/svg+xml,${encodeURIComponent(svg)}") }`);
    // The element asks for its symbol when it is made.
    await page.locator('clapper-rating').evaluate((rating) => rating.replaceWith(rating.cloneNode()));
    await page
      .locator('clapper-rating svg.own image, clapper-rating svg.own mask')
      .first()
      .waitFor({ state: 'attached' });
  });

  task(15, 'see each symbol at 12 and 64 px', async ({ story, page }) => {
    await story('foundations-look--symbols');
    assert.equal(await page.locator('clapper-rating').count(), 6 * 6 * 2);
    for (const size of ['12 px', '64 px']) assert.equal(await page.getByText(size, { exact: true }).count(), 6);
  });

  task(16, 'make ratings twice as large', async ({ story, style, box }) => {
    await story('elements-clapper-rating--playground');
    const before = await box('clapper-rating [part=symbols]');
    await style('clapper-rating { --clapper-rating-size: 3.2em }');
    const after = await box('clapper-rating [part=symbols]');
    assert.ok(Math.abs(after.height / before.height - 2) < 0.05, `${before.height} to ${after.height}`);
  });

  task(17, 'put the poster beside the facts', async ({ story, box }) => {
    await story('pages-magazine--hero', { globals: 'theme:newsprint' });
    const poster = await box('film-poster');
    const credits = await box('.film-credits');
    assert.ok(poster.x + poster.width <= credits.x && poster.y < credits.y + credits.height);
  });

  task(18, 'make a fourth arrangement', async ({ docs, says, story, box }) => {
    await docs('start-designing--docs');
    await says('grid-template-areas');
    await story('pages-magazine--own-arrangement');
    const heading = await box('film-review h1');
    const rating = await box('.film-review-rating');
    assert.ok(rating.x >= heading.x + heading.width - 1, 'the rating stands beside the heading');
  });

  task(19, 'put cards on a front page', async ({ docs, says, story, page, isTold }) => {
    await docs('start-designing--docs');
    await says('<film-review layout="card" arrange="tile">');
    await story('pages-index--sixty-reviews', { globals: 'theme:newsprint' });
    assert.equal(await page.locator('film-review[layout=card]').count(), 4);
    await isTold(/^article: The Harbour Waltz/);
    await isTold(/^image: Poster of The Harbour Waltz/);
  });

  task(20, 'see a page without a poster', async ({ story, page, isTold }) => {
    await story('pages-magazine--no-poster', { globals: 'theme:marquee' });
    await isTold(/^heading: The Night Ferry \(2019\)/i);
    assert.equal(await page.locator('film-review img:not(comment-thread img), film-poster').count(), 0);
  });

  task(21, 'see a title of 70 characters on a phone', async ({ story, page }) => {
    await story('pages-magazine--long-title', { size: PHONE, globals: 'theme:marquee' });
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    assert.equal(title.replace(/\s*\(\d+\)$/, '').length, 70);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
  });

  task(22, 'see 60 names, and 900 comments', async ({ story, page }) => {
    await story('pages-magazine--sixty-names', { globals: 'theme:marquee' });
    await page.getByRole('button', { name: /60/ }).waitFor();
    await story('pages-magazine--many-comments', { globals: 'theme:marquee' });
    await page.getByRole('heading', { name: '900 comments' }).waitFor();
  });

  task(23, 'see all states of the form', async ({ docs, page }) => {
    await docs('elements-comment-form--docs');
    const STATES = [
      'playground',
      'reply',
      'problems',
      'failed',
      'unconnected',
      'with-rating',
      'member',
      'authors-form',
    ];
    for (const name of STATES)
      await page.locator(`#story--elements-comment-form--${name} comment-form`).first().waitFor({ state: 'attached' });
  });

  task(24, 'see the page in Arabic at 320 px', async ({ story, page, computed, isTold }) => {
    await story('pages-magazine--arabic', { size: NARROW, globals: 'theme:marquee' });
    assert.equal(await computed('film-review', 'direction'), 'rtl');
    await isTold(/^heading: .*تعليق/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
  });

  task(25, 'see the page in Japanese', async ({ story, page }) => {
    await story('pages-diary--japanese');
    await page.getByRole('heading', { name: /夜の渡し船/ }).waitFor();
  });

  task(26, 'restyle “show more”', async ({ docs, page, story, style, computed }) => {
    await docs('elements-comment-thread--docs');
    await page.locator('element-tables').getByText('::part(more)', { exact: true }).waitFor();
    await story('elements-comment-thread--playground');
    await page.locator('comment-thread').evaluate((thread) => {
      const another = thread.cloneNode();
      another.setAttribute('limit', '2');
      thread.replaceWith(another);
    });
    await page.locator('comment-thread [part~=more]').waitFor();
    await style('comment-thread::part(more) { text-transform: uppercase }');
    assert.equal(await computed('comment-thread [part~=more]', 'textTransform'), 'uppercase');
  });

  task(27, 'highlight the author of the post', async ({ story, style, page }) => {
    await story('elements-comment-thread--playground');
    await page.locator('.film-comment-by-author').first().waitFor();
    await style(':root { --film-author-highlight: rgb(247, 232, 208) }');
    const grounds = await page
      .locator('.film-comment-by-author, .film-comment-by-author *')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
    assert.ok(grounds.includes('rgb(247, 232, 208)'));
  });

  task(28, 'make the verdict a box, its number in the accent', async ({ docs, says, story, style, computed }) => {
    await docs('elements-review-verdict--docs');
    await says('layout="box"');
    await story('elements-review-verdict--box');
    assert.notEqual(await computed('review-verdict', 'borderTopStyle'), 'none');
    await style(':root { --film-accent: rgb(11, 107, 98) }');
    assert.equal(await computed('review-verdict [part~=number]', 'color'), 'rgb(11, 107, 98)');
  });

  task(29, 'turn the drop cap on, in the colour of the text', async ({ story, page, style }) => {
    await story('elements-review-body--playground');
    await style('review-body { --film-accent: red; --review-body-drop-cap-color: rgb(1, 2, 3) }');
    const color = await page
      .locator('review-body p')
      .first()
      .evaluate((paragraph) => getComputedStyle(paragraph, '::first-letter').color);
    assert.equal(color, 'rgb(1, 2, 3)');
  });

  task(30, 'copy the snippet for Ghost', async ({ docs, says }) => {
    await docs('on-your-blog-which-blog--docs');
    await docs('on-your-blog-ghost--docs');
    await says('data-upgrade=".gh-content"');
  });

  task(32, 'give a developer what they need', async ({ docs, says, page }) => {
    await docs('for-developers-npm--docs');
    await says('npm install ../film-review-elements/film-review-elements-');
    await docs('for-developers-frameworks--docs');
    await docs('for-developers-events--docs');
    await page.locator('event-table').getByText('comment-submit').first().waitFor();
  });
});
