import { startPluginBlog } from '../pages/plugin-blog.mjs';
import { startProxy } from './proxy.mjs';

/* Blogs that a guest visits. Each post is behind a proxy of its own, with the readers' ratings, two comments and a reply to the first. */

const FIRST = 'Ottilie';
/** WordPress has no place for them. */
const RATINGS = '<reader-rating backend="local"></reader-rating>';

/** A stand-in for a WordPress: `test/pages/plugin-blog.mjs`. */
async function openStandIn() {
  return {
    async post() {
      const blog = await startPluginBlog();
      blog.extra = RATINGS;
      blog.comments.push(
        { id: 6, name: 'Lev', words: 'So was I.', parent: 5, status: 'approved' },
        { id: 7, name: 'Mo', words: 'I missed it.', parent: 0, status: 'approved' },
      );
      const proxy = await startProxy(blog.url);
      return {
        proxy,
        path: '/post',
        first: 5,
        /** What guests wrote since: words and the number of what they answer. */
        sent: async () =>
          blog.comments.filter(({ name }) => name === 'Gus Guest').map(({ words, parent }) => [words, parent]),
        async close() {
          await proxy.close();
          await blog.close();
        },
      };
    },
  };
}

/** The real one that `startWordPress` has started. */
async function openWordPress({ url, applicationPasswords }) {
  const credentials = Buffer.from(`admin:${applicationPasswords.admin}`).toString('base64');
  async function asAdmin(method, path, body) {
    const response = await fetch(`${url}/wp-json/${path}`, {
      method,
      headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
  return {
    /** @param {string} [author] - the account whose post it is; without it the administrator's */
    async post(author) {
      const { id, path, comments } = await asAdmin('POST', 'film-review/v1/stage', {
        title: 'The Last Ferry (2021)',
        commenters: [FIRST, 'Mo'],
      });
      const first = comments[FIRST];
      await asAdmin('POST', 'wp/v2/comments', { post: id, parent: first, content: 'So was I.' });
      const { content } = await asAdmin('GET', `wp/v2/posts/${id}?context=edit`);
      const [user] = author ? await asAdmin('GET', `wp/v2/users?slug=${author}`) : [];
      await asAdmin('POST', `wp/v2/posts/${id}`, { content: content.raw + RATINGS, ...(user && { author: user.id }) });
      const proxy = await startProxy(url, { 'X-Film-Review': JSON.stringify({ embed: 'film-review' }) });
      return {
        proxy,
        path,
        first,
        /** What a commenter has written, and what is published of it. */
        async sent(name = 'Gus Guest') {
          const rows = await asAdmin('GET', `film-review/v1/rows?post=${id}`);
          return rows
            .filter((row) => row.comment_author === name && row.comment_approved === '1')
            .map((row) => [row.comment_content, Number(row.comment_parent)]);
        },
        close: () => proxy.close(),
      };
    },
  };
}

const { WORDPRESS_ENVIRONMENT } = process.env;
/** Those that know accounts, which the stand-in does not, and can be had. */
export const REAL_BLOGS = WORDPRESS_ENVIRONMENT
  ? { 'a real WordPress': () => openWordPress(JSON.parse(WORDPRESS_ENVIRONMENT)) }
  : {};
/** How to open each blog that can be had. */
export const BLOGS = { 'a stand-in for WordPress': openStandIn, ...REAL_BLOGS };
