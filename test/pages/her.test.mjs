import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { atRest, openBrowser } from '../package/browser-page.mjs';

/* The demonstration page as a reader uses it: an old post, one script, and nothing else of ours. */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SPELLINGS = { 'around a post': '/demo/her.html', 'by class alone': '/demo/her-plain.html' };
const ACTORS = [
  'Joaquin Phoenix',
  'Scarlett Johansson',
  'Amy Adams',
  'Chris Pratt',
  'Olivia Wilde',
  'Bill Hader',
  'Kristen Wiig',
];

describe('the demonstration page', () => {
  let server, browser, context;

  before(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => context?.close());

  async function open(path = '/demo/her.html', options = {}) {
    context ??= await browser.newContext();
    await context.close();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.problems = [];
    page.on('pageerror', (error) => page.problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
    if (options.beforehand) await options.beforehand(page);
    await page.goto(server.url + path, { waitUntil: options.waitUntil ?? 'load' });
    return page;
  }

  /** Scrolls down to the conversation, as a reader does, and waits for it. */
  async function goToComments(page) {
    await page.locator('#comments').scrollIntoViewIfNeeded();
    await page.locator('.film-comment').first().waitFor();
    await page.locator('comment-form textarea').waitFor();
  }

  const comments = (page) => page.locator('.film-comment');
  const textOf = (page, index) => comments(page).nth(index).locator('.film-comment-body').first().innerText();

  for (const [spelling, path] of Object.entries(SPELLINGS)) {
    describe(spelling, () => {
      it('becomes a structured review', async () => {
        const page = await open(path);
        await page.locator('film-heading').waitFor();
        assert.equal(await page.locator('h1').innerText(), 'HER (2014)');
        const cast = page.locator('cast-list[role-name=actor]');
        assert.deepEqual(await cast.locator('[role=listitem]').allInnerTexts(), ACTORS);
        assert.equal(await page.locator('cast-list[role-name=director]').innerText(), 'Spike Jonze');
        assert.match(await page.locator('film-synopsis').innerText(), /^Synopsis: A writer who lives alone/);
        assert.equal(await page.locator('review-body p').count(), 3);
        assert.equal((await page.locator('clapper-rating').innerText()).trim(), '4.5 clappers');
        assert.match(await page.locator('author-bio').innerText(), /About thomasjford/);
        assert.deepEqual(page.problems, []);
      });

      it('shows eight comments, one of them a reply, and a form', async () => {
        const page = await open(path);
        await goToComments(page);
        assert.equal(await comments(page).count(), 8);
        assert.equal(await page.locator('.film-comment .film-comment').count(), 1);
        const authors = await page.locator('.film-comment-author').allInnerTexts();
        assert.equal(authors.filter((author) => author === 'Anonymous').length, 6);
        assert.ok(authors.includes('rtimmorris') && authors.includes('movie2backup'));
        assert.equal(await page.locator('.film-form-submit').innerText(), 'Post comment');
      });

      it('states it once for search engines', async () => {
        const page = await open(path);
        await page.locator('script[type="application/ld+json"]').first().waitFor({ state: 'attached' });
        const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
        assert.equal(scripts.length, 1);
        const data = JSON.parse(scripts[0]);
        assert.equal(data['@type'], 'Review');
        assert.equal(data.itemReviewed['@type'], 'Movie');
        assert.equal(data.itemReviewed.name, 'HER');
        assert.equal(data.itemReviewed.director[0]?.name ?? data.itemReviewed.director.name, 'Spike Jonze');
        assert.deepEqual(
          data.itemReviewed.actor.map(({ name }) => name),
          ACTORS,
        );
        assert.equal(Number(data.reviewRating.ratingValue), 4.5);
        assert.equal(Number(data.reviewRating.bestRating), 5);
        assert.equal(data.author.name, 'thomasjford');
        assert.equal(data.commentCount, 8);
      });

      it('reads from top to bottom without scripts', async () => {
        const page = await open(path, { javaScriptEnabled: false });
        const text = await page.locator('body').innerText();
        const order = [
          'HER (2014)',
          'Starring: Joaquin Phoenix',
          'Directed by: Spike Jonze',
          'Synopsis: A writer',
          'This one has been on my list',
          '4.5 clappers',
          'About thomasjford',
          '8 thoughts on',
          'So envious',
          'rtimmorris',
          'Leave a Reply',
        ].map((words) => text.indexOf(words));
        assert.ok(
          order.every((at, index) => at >= 0 && (index === 0 || at > order[index - 1])),
          `not in order: ${order}`,
        );
        assert.equal(await page.locator('textarea[name=comment]').isVisible(), true);
      });
    });
  }

  for (const width of [1280, 360]) {
    it(`shifts nothing at ${width} px when the script comes late`, async () => {
      const page = await open('/demo/her.html', {
        viewport: { width, height: 800 },
        waitUntil: 'commit',
        beforehand: async (early) => {
          await early.addInitScript(() => {
            globalThis.shifts = [];
            new PerformanceObserver((list) => {
              for (const { startTime, value, sources } of list.getEntries()) {
                globalThis.shifts.push({ startTime, value, nodes: sources.map(({ node }) => node?.nodeName) });
              }
            }).observe({ type: 'layout-shift', buffered: true });
          });
          await early.route('**/cdn/**', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 300));
            await route.continue();
          });
        },
      });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      assert.equal(await page.locator('film-heading').count(), 0, 'the script was there before the first picture');
      await page.locator('author-bio').waitFor({ state: 'attached' });
      await atRest(page);
      // A shift of our own, which is reported after all that came before.
      const mark = await page.evaluate(() => {
        const now = performance.now();
        document.body.insertAdjacentHTML('afterbegin', '<div style="height: 200px"></div>');
        return now;
      });
      await page.waitForFunction((time) => globalThis.shifts.some(({ startTime }) => startTime >= time), mark);
      const shifts = await page.evaluate(() => globalThis.shifts);
      assert.deepEqual(
        shifts.filter(({ startTime }) => startTime < mark),
        [],
      );
    });
  }

  it('goes on with what a reader types, and plays on, when the script comes late', async () => {
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    const page = await open('/demo/her.html', {
      waitUntil: 'commit',
      beforehand: async (early) => {
        await early.route('**/cdn/loader.js', async (route) => {
          await arrived;
          await route.continue();
        });
        // A trailer in the middle of the review, and what would show if it began again.
        await early.route('**/demo/her.html', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace('4.5 clappers', '<iframe src="/trailer"></iframe> 4.5 clappers');
          await route.fulfill({ response, body });
        });
        await early.route('**/trailer', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Trailer' }));
      },
    });
    const trailers = [];
    page.on('request', (request) => request.url().endsWith('/trailer') && trailers.push(request.url()));
    await page.frameLocator('iframe').getByText('Trailer').waitFor();
    trailers.length = 0;
    await page.getByRole('textbox', { name: 'Name' }).fill('Nora');
    await page.locator('textarea').pressSequentially('So this is, loneliness');
    for (let letter = 0; letter < ', loneliness'.length; letter++) await page.keyboard.press('ArrowLeft');

    arrive();
    const text = page.locator('comment-form textarea');
    await text.and(page.locator(':focus')).waitFor();
    await page.keyboard.type(' the cure');
    assert.equal(await text.inputValue(), 'So this is the cure, loneliness');
    assert.equal(await page.getByLabel('Name (optional)').inputValue(), 'Nora');
    assert.deepEqual(trailers, []);

    await page.reload();
    await text.waitFor();
    assert.equal(await text.inputValue(), 'So this is the cure, loneliness');
  });

  it('keeps a comment and a reply over a reload, each with a permalink', async () => {
    const page = await open();
    await goToComments(page);
    await page.getByLabel('Comment', { exact: true }).fill('Watched it again last night.\n<b>Still</b> a cracker.');
    await page.getByLabel('Name (optional)').fill('Nora');
    await page.getByRole('button', { name: 'Post comment' }).click();
    await page.locator('.film-comment', { hasText: '<b>Still</b>' }).waitFor();
    assert.equal(await comments(page).count(), 9);

    await page.getByRole('button', { name: 'Reply to rtimmorris' }).click();
    await page.keyboard.type('Two Lovers is next on my list');
    await page.keyboard.press('Control+Enter');
    await page.locator('.film-comment .film-comment', { hasText: 'Two Lovers is next' }).waitFor();

    await page.reload();
    await goToComments(page);
    const reply = page.locator('.film-comment .film-comment', { hasText: 'Two Lovers is next' });
    await reply.waitFor();
    assert.equal(await comments(page).count(), 10);
    assert.equal(await textOf(page, 9), 'Watched it again last night.\n<b>Still</b> a cracker.');
    assert.match(await reply.locator('xpath=../..').locator('.film-comment-author').first().innerText(), /rtimmorris/);

    const href = await reply.locator('.film-comment-permalink').getAttribute('href');
    await page.goto('about:blank');
    await page.goto(`${server.url}/demo/her.html${href}`);
    await page.waitForFunction(() => document.activeElement?.matches('.film-comment'));
    assert.match(await page.evaluate(() => document.activeElement.innerText), /Two Lovers is next/);
    assert.equal(await page.evaluate(() => scrollY > 500), true);
    assert.deepEqual(page.problems, []);
  });

  it('loses nothing where the browser stores nothing', async () => {
    const page = await open('/demo/her.html', {
      beforehand: (early) =>
        early.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          };
          Storage.prototype.setItem = () => {
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          };
        }),
    });
    await goToComments(page);
    assert.equal(await comments(page).count(), 8);
    await page.getByLabel('Comment', { exact: true }).fill('Do not lose me');
    await page.getByRole('button', { name: 'Post comment' }).click();
    const error = page.locator('comment-form [part=error]');
    await page.waitForFunction(
      () => document.querySelector('comment-form').shadowRoot.querySelector('[part=error]').innerText,
    );
    assert.match(await error.innerText(), /couldn’t save your comment. Your text is still here/);
    assert.equal(await page.getByLabel('Comment', { exact: true }).inputValue(), 'Do not lose me');
  });

  it('works under a strict content policy', async () => {
    const strict = await startServer({
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; img-src 'self' data:",
      },
    });
    try {
      const page = await open('/demo/her.html', {});
      await page.addInitScript(() => {
        globalThis.violations = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
          globalThis.violations.push(`${violatedDirective} ${sample}`),
        );
      });
      await page.goto(`${strict.url}/demo/her.html`);
      await goToComments(page);
      await page.getByLabel('Comment', { exact: true }).fill('Under the strictest rules');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Post comment' }).click();
      await page.locator('.film-comment', { hasText: 'Under the strictest rules' }).waitFor();
      assert.equal(await page.locator('script[type="application/ld+json"]').count(), 1);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    } finally {
      await strict.close();
    }
  });

  for (const [name, options] of Object.entries({
    'on a wide light screen': {},
    'on a narrow dark screen': { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    'in forced colours': { forcedColors: 'active' },
  })) {
    it(`is accessible ${name}`, async () => {
      const page = await open('/demo/her.html', options);
      await goToComments(page);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        [],
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    });
  }

  it('reads from right to left on such a page', async () => {
    const page = await open('/demo/her.html', { viewport: { width: 400, height: 800 } });
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await goToComments(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    const box = await page.locator('.film-comment-avatar').first().boundingBox();
    assert.ok(box.x > 300, 'the avatar stands on the right');
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    await goToComments(page);
    const names = [];
    for (let i = 0; i < 80 && !names.includes('Post comment'); i++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent.trim();
        }),
      );
    }
    for (const name of [
      'Order',
      'Reply to rtimmorris',
      '1 reply to Anonymous',
      'Comment',
      'Name (optional)',
      'Post comment',
    ]) {
      assert.ok(names.includes(name), `${name} is not reached: ${names.join(', ')}`);
    }
  });
});
