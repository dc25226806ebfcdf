import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { ENGINE, openTab } from '../engines/tab.mjs';

/* The demonstration page as a reader uses it: an old post, one script, and nothing else of ours. In the engine that ENGINE names. */

const root = new URL('../../', import.meta.url);
const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const SPELLINGS = { 'around a post': '/demo/her.html', 'by class alone': '/demo/her-plain.html' };
const COMMENTERS = ['Priya', 'Annie', 'thomasjford', 'Dev', 'Hollis', 'rtimmorris', 'movie2backup', 'Mika'];
const ACTORS = [
  { name: 'Joaquin Phoenix', role: 'Theodore' },
  { name: 'Scarlett Johansson', role: 'Samantha' },
  { name: 'Amy Adams', role: 'Amy' },
  { name: 'Chris Pratt', role: 'Paul' },
  { name: 'Olivia Wilde' },
  { name: 'Bill Hader' },
  { name: 'Kristen Wiig' },
];
const COMMENT = 'comment-form textarea';

describe(`the demonstration page, in ${ENGINE}`, () => {
  let server, tab;
  before(async () => (tab = await openTab()));
  after(() => tab?.close());
  beforeEach(async () => {
    // An address of its own, so that a browser keeps nothing of another test there.
    await serve();
    await tab.prefer({});
    await tab.resize(1280, 800);
    tab.complaints.length = 0;
  });
  afterEach(async () => {
    await tab.open('about:blank');
    await server.close();
  });

  async function serve(options) {
    await server?.close();
    server = await startServer(options);
  }

  const open = (path = '/demo/her.html') => tab.open(server.url + path);

  /** The source of a page with a script before the blog's own. */
  const withScript = (script) => (path) => {
    if (path !== '/demo/her.html') return undefined;
    const source = readFileSync(new URL(`.${path}`, root), 'utf8');
    return { type: 'text/html', body: source.replace('<script', `${script}<script`) };
  };

  /** Scrolls down to the conversation, as a reader does, and waits for it. */
  async function goToComments() {
    await tab.until(() => document.querySelector('#comments') !== null);
    await tab.read(() => document.querySelector('#comments').scrollIntoView());
    await tab.sees('.film-comment');
    await tab.sees(COMMENT);
  }

  async function say(words, name) {
    await tab.click(COMMENT);
    await tab.type(words);
    if (!name) return;
    await tab.click('comment-form input[name=author]');
    await tab.type(name);
  }

  const textOf = (selector) => tab.read((wanted) => document.querySelector(wanted).value, selector);
  const nameOf = async (selector, wanted) => (await tab.tree(selector, ({ name }) => name === wanted)).name;
  const fits = () => tab.read(() => document.documentElement.scrollWidth <= innerWidth);

  for (const [spelling, path] of Object.entries(SPELLINGS)) {
    describe(spelling, () => {
      it('becomes a structured review', async () => {
        await open(path);
        await tab.sees('film-heading');
        await tab.sees('author-bio');
        await tab.sees('cast-list[role-name=actor] [role=listitem]', ACTORS.at(-1).name);
        assert.deepEqual(await tab.texts('h1'), ['HER (2014)']);
        assert.deepEqual(
          await tab.texts('cast-list[role-name=actor] [role=listitem]'),
          ACTORS.map(({ name, role }) => (role ? `${name} (as ${role})` : name)),
        );
        assert.deepEqual(await tab.texts('cast-list[role-name=director]'), ['Spike Jonze']);
        assert.match(String(await tab.texts('film-synopsis')), /^Synopsis: A writer who lives alone/);
        assert.equal(await tab.count('review-body p'), 3);
        assert.deepEqual(await tab.texts('clapper-rating'), ['4.5 clappers']);
        assert.match(String(await tab.texts('author-bio')), /About thomasjford/);
        assert.deepEqual(tab.complaints, []);
      });

      it('shows eight comments, one of them a reply, and a form', async () => {
        await open(path);
        await goToComments();
        assert.equal(await tab.count('.film-comment'), 8);
        assert.equal(await tab.count('.film-comment .film-comment'), 1);
        const authors = await tab.texts('.film-comment-author');
        assert.deepEqual(authors, COMMENTERS);
        assert.deepEqual(await tab.texts('.film-comment-by-author .film-comment-author'), ['thomasjford']);
        assert.deepEqual(await tab.texts('.film-form-submit'), ['Post comment']);
      });

      it('states it once for search engines', async () => {
        await open(path);
        const statements = () =>
          [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent);
        await tab.until(() => document.querySelector('script[type="application/ld+json"]') !== null);
        await tab.sees('author-bio');
        const scripts = await tab.read(statements);
        assert.equal(scripts.length, 1);
        const data = JSON.parse(scripts[0]);
        assert.equal(data['@type'], 'Review');
        assert.equal(data.itemReviewed['@type'], 'Movie');
        assert.equal(data.itemReviewed.name, 'HER');
        assert.equal(data.itemReviewed.director[0]?.name ?? data.itemReviewed.director.name, 'Spike Jonze');
        assert.deepEqual(
          data.itemReviewed.actor.map(({ name, actor, characterName }) =>
            actor ? { name: actor.name, role: characterName } : { name },
          ),
          ACTORS,
        );
        assert.equal(Number(data.reviewRating.ratingValue), 4.5);
        assert.equal(Number(data.reviewRating.bestRating), 5);
        assert.equal(data.author.name, 'thomasjford');
        assert.equal(data.commentCount, 8);
      });

      it('reads from top to bottom without scripts', async () => {
        // In a sandbox no engine runs scripts, as where a reader has switched them off.
        await serve({ headers: { 'Content-Security-Policy': 'sandbox allow-same-origin allow-forms' } });
        await open(path);
        const [text] = await tab.texts('body');
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
        assert.equal(await tab.read(() => customElements.get('film-review') === undefined), true);
        await tab.sees('textarea[name=comment]');
      });
    });
  }

  // MiniBrowser's window is never as narrow as a telephone.
  for (const width of ENGINE === 'webkit' ? [1280] : [1280, 360]) {
    it(`shifts nothing at ${width} px when the script comes late`, async () => {
      await tab.resize(width, 800);
      let arrive;
      const arrived = new Promise((resolve) => (arrive = resolve));
      const script = `<script>
        globalThis.shifts = [];
        new PerformanceObserver((list) => {
          for (const { startTime, value, sources } of list.getEntries())
            globalThis.shifts.push({ startTime, value, nodes: sources.map(({ node }) => node?.nodeName) });
        }).observe({ type: 'layout-shift', buffered: true });
      </script>`;
      await serve({
        first: async (path) => {
          if (path.startsWith('/cdn/')) await arrived;
          return withScript(script)(path);
        },
      });
      tab.start(`${server.url}/demo/her.html`);
      await tab.until(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      assert.equal(await tab.count('film-heading'), 0, 'the script was there before the first picture');
      const boxes = () =>
        tab.read(() =>
          [...document.querySelectorAll('h1, .entry-content p, .author-info, #comments')].map((element) => {
            const { x, y, width } = element.getBoundingClientRect();
            return [element.textContent.trim().slice(0, 20), ...[x, y, width].map(Math.round)];
          }),
        );
      const before = await boxes();
      arrive();
      await tab.until(() => document.querySelector('author-bio')?.hasUpdated);
      await tab.until(() => document.readyState === 'complete');
      assert.deepEqual(await boxes(), before);
      // Others do not report what shifts.
      if (ENGINE === 'chromium') assert.deepEqual(await reportedShifts(), []);
    });
  }

  async function reportedShifts() {
    // A shift of our own, which is reported after all that came before.
    const mark = await tab.read(() => {
      const now = performance.now();
      document.body.insertAdjacentHTML('afterbegin', '<div style="height: 200px"></div>');
      return now;
    });
    await tab.until((time) => globalThis.shifts.some(({ startTime }) => startTime >= time), mark);
    const shifts = await tab.read(() => globalThis.shifts);
    return shifts.filter(({ startTime }) => startTime < mark);
  }

  it('goes on with what a reader types, and plays on, when the script comes late', async () => {
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    let trailers = 0;
    await serve({
      first: async (path) => {
        if (path === '/cdn/loader.js') await arrived;
        // A trailer in the middle of the review, and what would show if it began again.
        if (path === '/trailer') {
          trailers++;
          return { type: 'text/html', body: '<p>Trailer' };
        }
        if (path !== '/demo/her.html') return undefined;
        const source = readFileSync(new URL(`.${path}`, root), 'utf8');
        const body = source.replace('4.5 clappers', '<iframe src="/trailer"></iframe> 4.5 clappers');
        return { type: 'text/html', body };
      },
    });
    tab.start(`${server.url}/demo/her.html`);
    await tab.until(() => frames[0]?.document.body?.textContent.includes('Trailer'));
    trailers = 0;
    await tab.click('#author');
    await tab.type('Nora');
    await tab.click('#comment');
    await tab.type('So this is, loneliness');
    for (let letter = 0; letter < ', loneliness'.length; letter++) await tab.press('ArrowLeft');

    arrive();
    await tab.until((selector) => document.activeElement?.matches(selector), COMMENT);
    await tab.type(' the cure');
    assert.equal(await textOf(COMMENT), 'So this is the cure, loneliness');
    assert.equal(await nameOf('comment-form input[name=author]', 'Name (optional)'), 'Name (optional)');
    assert.equal(await textOf('comment-form input[name=author]'), 'Nora');
    assert.equal(trailers, 0);

    const draft = 'So this is the cure, loneliness';
    await tab.until((words) => Object.values({ ...localStorage }).some((kept) => kept.includes(words)), draft);
    await tab.reload();
    await tab.until((selector, words) => document.querySelector(selector)?.value === words, COMMENT, draft);
  });

  it('keeps a comment and a reply over a reload, each with a permalink', async () => {
    await open();
    await goToComments();
    assert.equal(await nameOf(COMMENT, 'Comment'), 'Comment');
    await say('Watched it again last night.\n<b>Still</b> a cracker.', 'Nora');
    await tab.click('comment-form button', 'Post comment');
    await tab.sees('.film-comment', '<b>Still</b>');
    assert.equal(await tab.count('.film-comment'), 9);

    await tab.click('[aria-label="Reply to rtimmorris"]');
    await tab.until(
      (selector) =>
        document.activeElement?.closest('.film-comment') !== null && document.activeElement.matches(selector),
      COMMENT,
    );
    await tab.type('Two Lovers is next on my list');
    await tab.press('Control+Enter');
    await tab.sees('.film-comment .film-comment', 'Two Lovers is next');

    await tab.reload();
    await goToComments();
    await tab.sees('.film-comment .film-comment', 'Two Lovers is next');
    assert.equal(await tab.count('.film-comment'), 10);
    const words = await tab.texts('.film-comment-body');
    assert.equal(words.at(-1), 'Watched it again last night.\n<b>Still</b> a cracker.');
    const { answered, href } = await tab.read(() => {
      const reply = [...document.querySelectorAll('.film-comment .film-comment')].find((each) =>
        each.innerText.includes('Two Lovers is next'),
      );
      return {
        answered: reply.parentElement.closest('.film-comment').querySelector('.film-comment-author').innerText,
        href: reply.querySelector('.film-comment-permalink').getAttribute('href'),
      };
    });
    assert.match(answered, /rtimmorris/);

    await tab.open('about:blank');
    await open(`/demo/her.html${href}`);
    await tab.until(() => document.activeElement?.matches('.film-comment'));
    assert.match(await tab.read(() => document.activeElement.innerText), /Two Lovers is next/);
    assert.equal(await tab.read(() => scrollY > 500), true);
    assert.deepEqual(tab.complaints, []);
  });

  it('loses nothing where the browser stores nothing', async () => {
    const refusal = `<script>
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    </script>`;
    await serve({ first: withScript(refusal) });
    await open();
    await goToComments();
    assert.equal(await tab.count('.film-comment'), 8);
    await say('Do not lose me');
    await tab.click('comment-form button', 'Post comment');
    const error = await tab.until(
      () => document.querySelector('comment-form').shadowRoot.querySelector('[part=error]').innerText,
    );
    assert.match(error, /couldn’t save your comment. Your text is still here/);
    assert.equal(await textOf(COMMENT), 'Do not lose me');
  });

  it('works under a strict content policy', async () => {
    const body = `globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
        globalThis.violations.push(violatedDirective + ' ' + sample));`;
    const first = (path) =>
      path === '/violations.js'
        ? { type: 'text/javascript', body }
        : withScript('<script src="/violations.js"></script>')(path);
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; img-src 'self' data:";
    await serve({ first, headers: { 'Content-Security-Policy': policy } });
    await open();
    await goToComments();
    await say('Under the strictest rules');
    await tab.press('Tab');
    await tab.click('comment-form button', 'Post comment');
    await tab.sees('.film-comment', 'Under the strictest rules');
    assert.equal(await tab.count('script[type="application/ld+json"]'), 1);
    assert.deepEqual(await tab.read(() => globalThis.violations), []);
  });

  const SCREENS = {
    'on a wide light screen': {},
    'on a dark screen': { features: { 'prefers-color-scheme': 'dark' } },
  };
  // MiniBrowser's window is never so narrow, and WebKit has no forced colours.
  if (ENGINE !== 'webkit')
    Object.assign(SCREENS, {
      'on a narrow dark screen': { width: 320, features: { 'prefers-color-scheme': 'dark' } },
      'in forced colours': { features: { 'forced-colors': 'active' } },
    });
  for (const [name, { width = 1280, features = {} }] of Object.entries(SCREENS)) {
    it(`is accessible ${name}`, async () => {
      await tab.resize(width, 700);
      await tab.prefer(features);
      await serve({ first: withScript(AXE) });
      await open();
      await goToComments();
      const violations = await tab.read(async () => {
        const { violations } = await globalThis.axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      });
      assert.deepEqual(violations, []);
      assert.equal(await fits(), true);
    });
  }

  it('reads from right to left on such a page', async () => {
    await tab.resize(450, 800);
    await open();
    await tab.read(() => void (document.documentElement.dir = 'rtl'));
    await goToComments();
    assert.equal(await fits(), true);
    const { x, edge } = await tab.read(() => ({
      x: document.querySelector('.film-comment-avatar').getBoundingClientRect().x,
      edge: innerWidth,
    }));
    assert.ok(x > 0.75 * edge, 'the avatar stands on the right');
  });

  it('can be used by keyboard alone', async () => {
    await open();
    await goToComments();
    const names = [];
    for (let i = 0; i < 80 && !names.includes('Post comment'); i++) {
      await tab.press('Tab');
      names.push(
        await tab.read(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent.trim();
        }),
      );
    }
    for (const name of [
      'Order',
      'Reply to rtimmorris',
      '1 reply to Annie',
      'Comment',
      'Name (optional)',
      'Post comment',
    ]) {
      assert.ok(names.includes(name), `${name} is not reached: ${names.join(', ')}`);
    }
  });
});
