import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENGINE, openTab } from '../engines/tab.mjs';
import { REAL_BLOGS } from './blogs.mjs';
import { Commenter } from './commenter.mjs';

/* What the author of a post does with comments of their own: what WordPress lets them. */

const ACCOUNT = 'reviewer';
const NAME = 'Ada Reel';
const MINE = 'I saw it again.';
const MORE = ' Twice.';
/** A blog is told of a change when its page is left, or at the next visit. */
const PATIENCE_MS = 60_000;

for (const [name, openBlog] of Object.entries(REAL_BLOGS))
  describe(`the author of a post on ${name}, in ${ENGINE}`, () => {
    let blog, tab, post, author;
    before(async () => {
      blog = await openBlog();
      tab = await openTab();
    });
    after(() => tab?.close());
    beforeEach(async () => {
      post = await blog.post(ACCOUNT);
      author = new Commenter(tab, post);
      await author.signIn(ACCOUNT);
      await author.write(MINE);
      await author.send();
      await author.isPublished(MINE);
      assert.deepEqual(await post.sent(NAME), [[MINE, 0]]);
    });
    afterEach(() => post.close());

    /** Waits until the blog has these comments of theirs. */
    async function has(...words) {
      const expected = words.map((each) => [each, 0]);
      let kept;
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100)) {
        kept = await post.sent(NAME);
        if (JSON.stringify(kept) === JSON.stringify(expected)) return;
      }
      assert.deepEqual(kept, expected);
    }

    it('edits a comment: it is changed when the page is left', async () => {
      await author.edit(MINE, MORE);
      assert.deepEqual(await post.sent(NAME), [[MINE, 0]]);
      await author.reload();
      await has(MINE + MORE);
      await author.reload();
      await author.isPublished(MINE + MORE);
    });

    it('edits a comment and undoes it: it stays as it was', async () => {
      await author.edit(MINE, MORE);
      await author.undo();
      await author.isShown(MINE);
      await author.reload();
      await author.isPublished(MINE);
      await has(MINE);
    });

    it('deletes a comment: it is gone when the page is left', async () => {
      await author.choose(MINE, 'Remove');
      await author.isShown(MINE, false);
      assert.deepEqual(await post.sent(NAME), [[MINE, 0]]);
      await author.reload();
      await has();
      await author.reload();
      await author.isShown('So was I.');
      await author.isShown(MINE, false);
    });

    it('deletes a comment and undoes it: it is there again', async () => {
      await author.choose(MINE, 'Remove');
      await author.isShown(MINE, false);
      await author.undo();
      await author.isShown(MINE);
      await author.reload();
      await author.isPublished(MINE);
      await has(MINE);
    });
  });
