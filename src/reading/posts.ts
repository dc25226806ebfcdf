import { toHttpUrl } from '../model/url.js';
import { closest, contains, queryAll, queryOne } from './dom.js';
import type { Reading, ReadingOptions } from './reading.js';

/* How blog platforms mark a post; the first of them that several elements have parts the page. */
const POSTS = [
  '.hentry, .h-entry',
  '.hreview, .h-review',
  'article.post, .type-post, .wp-block-post',
  '.blog-post, .blog-item, .BlogList-item, .post-outer',
  'article',
  '.post',
];
const ELSEWHERE =
  '#comments, .comments-area, .comment-list, .commentlist, .wp-block-comments, aside, nav, footer, .widget';
const PERMALINK =
  '.entry-title a[href], .post-title a[href], a[rel~="bookmark"][href], .u-url[href], h1 a[href], h2 a[href], h3 a[href]';

/** The posts of a page, in order: of an index page each of them, of any other page the whole. */
export function postsOf(root: ParentNode): ParentNode[] {
  for (const selector of POSTS) {
    const posts: Element[] = [];
    for (const element of queryAll(root, selector)) {
      const last = posts.at(-1);
      if (!(last && contains(last, element)) && !closest(element, ELSEWHERE)) posts.push(element);
    }
    if (posts.length > 1) return posts;
  }
  return [root];
}

/** Reads every post of an index page with the reader of one. Its own address is what its title links to. */
export function readPosts(
  root: ParentNode,
  options: ReadingOptions,
  readOne: (post: ParentNode, options: ReadingOptions) => Reading,
): Reading[] {
  const posts = postsOf(root);
  if (posts.length < 2) return posts.map((post) => readOne(post, options));
  return posts.map((post) => {
    const { url: base, ...rest } = options;
    const url = toHttpUrl(queryOne(post, PERMALINK)?.getAttribute('href'), base);
    return readOne(post, { ...rest, ...(url && { url }) });
  });
}
