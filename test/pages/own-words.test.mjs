import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* A page's own words around its comments stay as they are: the theme's heading, the numbers of its list, what its form says. */

const COUNT = 60;
const items = Array.from(
  { length: COUNT },
  (
    _,
    at,
  ) => `<li id="comment-${at + 1}" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader ${at + 1}</b></footer>
<div class="comment-content"><p>${'I was on that ferry too. '.repeat(12)}</p></div></article></li>`,
).join('');
const page = (style) =>
  blogPage(
    `<link rel="https://api.w.org/" href="/wp-json/"><style>${style}</style><script type="module" src="/cdn/loader.js"></script>`,
    `<film-review><h1>The Last Ferry (2021)</h1><p>Directed by: Cleo Marsh</p><p>Four people miss the boat, and find out what they wanted.</p><p>4 out of 5</p>
<div id="comments"><h2 class="comments-title">60 thoughts on “The Last Ferry (2021)”</h2><ol class="comment-list">${items}</ol>
<div id="respond"><h3 id="reply-title">Leave a Reply</h3><form action="/wp-comments-post.php" method="post" id="commentform">
<p class="comment-notes">Required fields are marked (required)</p>
<p><label for="comment">Comment (required)</label> <textarea id="comment" name="comment" required></textarea></p>
<p><label for="author">Name (required)</label> <input id="author" name="author" required></p>
<p><input type="submit" name="submit" value="Post Comment"><input type="hidden" name="comment_post_ID" value="31"><input type="hidden" name="comment_parent" value="0"></p></form></div></div></film-review>`,
    { bodyClass: 'single postid-31' },
  );
const PAGES = {
  '/numbered': page(''),
  '/bare': page('.comment-list { list-style: none; padding: 0; }'),
  '/wp-json/wp/v2/comments': { type: 'application/json', body: '[]' },
  '/wp-json/wp/v2/posts/31': { type: 'application/json', body: '{"id":31,"author":1,"comment_status":"open"}' },
};

describe('the words of a page around its comments', () => {
  let blog;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());

  async function open(path) {
    const { tab } = await blog.open(path, 1);
    await tab.locator('#respond').scrollIntoViewIfNeeded();
    await tab.locator('.film-comment', { hasText: 'Reader 60' }).waitFor();
    return tab;
  }
  /** What stands before the comments of the list that people see. */
  async function markers(tab) {
    const session = await tab.context().newCDPSession(tab);
    await tab.evaluate(() =>
      document.querySelectorAll('.film-comments ol').forEach((list) => (list.style.contentVisibility = 'visible')),
    );
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ role }) => role?.value === 'ListMarker').map(({ name }) => name.value.trim());
  }

  it('stay: the heading of the theme, and what its form says', async () => {
    const tab = await open('/bare');
    const words = await tab.evaluate(() => document.body.innerText);
    for (const each of [
      '60 thoughts on “The Last Ferry (2021)”',
      'Leave a Reply',
      'marked (required)',
      'Comment (required)',
      'Name (required)',
    ])
      assert.equal(words.split(each).length, 2, each);
    assert.equal(await tab.getByRole('heading', { name: /^\d+ comments$/ }).count(), 0);
    assert.deepEqual(await markers(tab), []);
    await tab.close();
  });

  it('stay: the numbers of the comments, through all parts of the list', async () => {
    const tab = await open('/numbered');
    assert.deepEqual(
      await markers(tab),
      Array.from({ length: COUNT }, (_, at) => `${at + 1}.`),
    );
    await tab.close();
  });
});
