import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINE, openTab } from '../engines/tab.mjs';
import { BLOGS } from './blogs.mjs';
import { Commenter } from './commenter.mjs';

/* A guest whose network goes away. It takes minutes, so both blogs are visited at the same time, beside the other journeys. */

const MINE = 'The ferry has no network.';

describe(`a guest whose network goes away, in ${ENGINE}`, { concurrency: ENGINE !== 'webkit' }, () => {
  for (const [name, openBlog] of Object.entries(BLOGS))
    it(`on ${name}: the comment waits, and goes once when it is back`, async () => {
      const tab = await openTab();
      const post = await (await openBlog()).post();
      try {
        const guest = new Commenter(tab, post);
        await guest.arrive();
        await guest.write(MINE);
        await post.proxy.refuse();
        await guest.send();
        const note = await tab.until(() => document.querySelector('.film-comment .film-comment-own > p')?.textContent);
        assert.match(note, /Saved in this browser/);
        assert.equal(await guest.typed(), '');
        assert.deepEqual(await post.sent(), []);
        await post.proxy.accept();
        await guest.isPublished(MINE, { afterBreak: true });
        assert.deepEqual(await post.sent(), [[MINE, 0]]);
      } finally {
        await tab.close();
        await post.close();
      }
    });
});
