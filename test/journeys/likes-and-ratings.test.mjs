import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { ENGINE, openTab } from '../engines/tab.mjs';

/* What readers give without words, by keys and mouse: likes, and ratings of the film. */

/* Time passes when the test says so: from key to key a driver may take longer than a reader. */
const HELD_TIME = `<script>
  const [start, stop] = [setTimeout, clearTimeout], held = new Map();
  setTimeout = (run, time = 0, ...more) => {
    if (time < 100 || time > 10_000) return start(run, time, ...more);
    held.set(-1 - held.size, run);
    return -held.size;
  };
  clearTimeout = (id) => held.delete(id) || stop(id);
  passTime = () => {
    for (const [id, run] of held) held.delete(id) && run();
  };
</script>`;
const page = (head, body) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,">
${head}<script type="module" src="/cdn/loader.js"></script></head><body>${body}</body></html>`,
});
const PAGES = {
  '/likes': page(
    '',
    `<comment-thread backend="memory"><ol class="comment-list"><li id="comment-12"><article>
<footer><b class="fn">Ottilie</b></footer><div class="comment-content"><p>I was on that ferry.</p></div></article></li></ol></comment-thread>`,
  ),
  '/rating': page(HELD_TIME, '<reader-rating backend="memory" thread="her"></reader-rating>'),
};

describe(`a reader who says nothing, in ${ENGINE}`, () => {
  let server, tab;
  before(async () => {
    server = await startServer({ pages: PAGES });
    tab = await openTab();
  });
  after(async () => {
    await tab?.close();
    await server?.close();
  });

  describe('about a comment', () => {
    const LIKE = '.film-comment [data-action=vote]';
    beforeEach(() => tab.open(`${server.url}/likes`));

    /** Waits until the button is told of as named. */
    async function isTold(name, pressed) {
      const told = await tab.tree(LIKE, (tree) => tree.name === name && tree.pressed === pressed);
      assert.deepEqual([told.role, told.name, told.pressed], ['button', name, pressed]);
    }

    it('likes it by mouse and takes that back by keyboard', async () => {
      await tab.click(LIKE);
      await isTold('Like the comment by Ottilie (1 like)', 'true');
      await tab.press('Enter');
      await isTold('Like the comment by Ottilie', 'false');
      await tab.press('Space');
      await isTold('Like the comment by Ottilie (1 like)', 'true');
    });
  });

  describe('about the film', () => {
    const CONTROL = 'reader-rating >>> clapper-input';
    beforeEach(async () => {
      await tab.open(`${server.url}/rating`);
      await tab.until(
        () => document.querySelector('reader-rating').shadowRoot?.querySelector('clapper-input')?.hasUpdated,
      );
      await tab.read(() => {
        const element = document.querySelector('reader-rating');
        const region = element.shadowRoot.querySelector('[role=status]');
        globalThis.said = [];
        globalThis.counted = [];
        new MutationObserver(() => globalThis.said.push(region.textContent)).observe(region, {
          subtree: true,
          characterData: true,
          childList: true,
        });
        document.addEventListener('reader-ratings', ({ detail }) => globalThis.counted.push(detail.count));
      });
    });

    const heard = () => tab.read(() => globalThis.said);
    const average = () => tab.read(() => document.querySelector('.reader-rating-average').textContent);

    it('rates it by arrow keys: it is stored and said once, when the keys rest', async () => {
      await tab.press('Tab');
      for (let times = 0; times < 4; times++) await tab.press('ArrowRight');
      await tab.until(
        () => document.querySelector('reader-rating').shadowRoot.querySelector('clapper-input').value === '2',
      );
      assert.deepEqual(await heard(), []);
      assert.doesNotMatch(await average(), /\d/);
      await tab.read(() => globalThis.passTime());
      await tab.until(() => globalThis.said.length > 0);
      assert.deepEqual(await heard(), ['Your rating is saved: 2 out of 5 clappers.']);
      assert.match(await average(), /^2 out of 5/);
      assert.deepEqual(await tab.read(() => globalThis.counted), [1]);
    });

    it('rates it by a click: it is stored and said at once', async () => {
      await tab.click(`${CONTROL} >>> input[value="3.5"]`);
      await tab.until(() => globalThis.said.length > 0);
      assert.deepEqual(await heard(), ['Your rating is saved: 3.5 out of 5 clappers.']);
      assert.match(await average(), /^3.5 out of 5/);
      assert.deepEqual(await tab.read(() => globalThis.counted), [1]);
    });
  });
});
