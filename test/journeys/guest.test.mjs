import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ENGINE, openTab } from '../engines/tab.mjs';
import { BLOGS } from './blogs.mjs';
import { Commenter } from './commenter.mjs';

/* What a guest does with the comments of a post, by keys and mouse, in the engine that ENGINE names. */

const MINE = 'The crossing was calm, the film was not.';

for (const [name, openBlog] of Object.entries(BLOGS))
  describe(`a guest of ${name}, in ${ENGINE}`, () => {
    let blog, tab, post, guest;
    before(async () => {
      blog = await openBlog();
      tab = await openTab();
    });
    after(async () => {
      await tab?.close();
    });
    beforeEach(async () => {
      post = await blog.post();
      guest = new Commenter(tab, post);
      await guest.arrive();
    });
    afterEach(() => post.close());

    const item = (id) => `.film-comment[data-comment-id="${id}"] > .film-comment-article`;

    it('writes a comment and sends it: it is there, also after a reload', async () => {
      await guest.write(MINE);
      await guest.send();
      await guest.isPublished(MINE);
      assert.deepEqual(await post.sent(), [[MINE, 0]]);
      assert.equal(await guest.typed(), '');
      await guest.reload();
      await guest.isPublished(MINE);
      assert.equal(await guest.typed(), '');
      assert.deepEqual(await post.sent(), [[MINE, 0]]);
    });

    it('replies to a comment, and the form is back in its place', async () => {
      const { first: id } = post;
      await tab.click(`${item(id)} [data-action=reply]`, 'Reply');
      await tab.until(
        (number) => document.querySelector('#commentform').closest('.film-comment')?.dataset.commentId === number,
        String(id),
      );
      await guest.write('Me too.');
      await tab.press('Control+Enter');
      assert.equal(await guest.isPublished('Me too.'), String(id));
      assert.deepEqual(await post.sent(), [['Me too.', Number(id)]]);
      await tab.until(() => !document.querySelector('.film-comment #commentform'));
    });

    it('rates the film by arrow keys, and finds the rating again', async () => {
      const rating = () =>
        tab.until(() => {
          const element = document.querySelector('reader-rating');
          if (!element.shadowRoot?.querySelector('clapper-input')) return element.scrollIntoView();
          return element.querySelector('.reader-rating-average')?.textContent;
        });
      const none = await rating();
      await tab.read(() => document.querySelector('reader-rating').shadowRoot.querySelector('clapper-input').focus());
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await tab.press(key);
      // Where a driver is slow, ratings on the way are stored too.
      const given = await tab.until((before) => {
        const element = document.querySelector('reader-rating');
        const { value } = element.shadowRoot.querySelector('clapper-input');
        const now = element.querySelector('.reader-rating-average').textContent;
        return now !== before && now.includes(value) && now;
      }, none);
      assert.match(given, /1\.5/);
      await guest.reload();
      assert.equal(await rating(), given);
    });

    it('folds the replies away and back', async () => {
      const toggle = `${item(post.first)} [data-action=toggle]`;
      const hasReply = (isSeen) =>
        tab.until(
          (wanted) =>
            [...document.querySelectorAll('.film-comment-body')]
              .find((body) => body.textContent.includes('So was I.'))
              .checkVisibility() === wanted,
          isSeen,
        );
      await hasReply(true);
      await tab.click(toggle);
      await hasReply(false);
      assert.equal(await tab.read((button) => document.querySelector(button).ariaExpanded, toggle), 'false');
      await tab.press('Enter');
      await hasReply(true);
    });

    it('is led to a comment by its permalink', async () => {
      const { first: id } = post;
      await tab.click(`${item(id)} .film-comment-permalink`);
      await tab.until((fragment) => location.hash === fragment, `#comment-${id}`);
      const hasFocus = () =>
        tab.until((number) => {
          const { activeElement } = document;
          const { top, bottom } = activeElement.getBoundingClientRect();
          return activeElement.dataset.commentId === number && bottom > 0 && top < innerHeight;
        }, String(id));
      await hasFocus();
      await tab.open('about:blank');
      await guest.arrive(`#comment-${id}`);
      await hasFocus();
    });

    it('leaves in the middle of a sentence, and finds the words again', async () => {
      await guest.write('The crossing was');
      await tab.until(
        (words) => Object.values({ ...localStorage }).some((kept) => kept.includes(words)),
        'The crossing was',
      );
      await guest.reload();
      await tab.until(() => document.querySelector('#commentform textarea[name=comment]').value === 'The crossing was');
      await guest.write(' calm.');
      await guest.send();
      await guest.isPublished('The crossing was calm.');
      assert.deepEqual(await post.sent(), [['The crossing was calm.', 0]]);
    });
  });
