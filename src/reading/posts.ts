import { toHttpUrl } from '../model/url.js';
import { COMMENTS } from '../platform/blog-markup/comment-area.js';
import { POST_LINK } from '../platform/blog-markup/post-links.js';
import { FURNITURE, POSTS } from '../platform/blog-markup/posts.js';
import { closest, contains, queryAll, queryOne } from './dom.js';
import type { Reading, ReadingOptions } from './reading.js';

/** The posts of a page, in order: of an index page each of them, of any other page the whole. */
export function postsOf(root: ParentNode): ParentNode[] {
  for (const selector of POSTS) {
    const posts: Element[] = [];
    for (const element of queryAll(root, selector)) {
      const last = posts.at(-1);
      if (!(last && contains(last, element)) && !closest(element, `${COMMENTS}, ${FURNITURE}`)) posts.push(element);
    }
    if (posts.length > 1) return posts;
  }
  return [root];
}

/** Reads every post of an index page with `readOne`. Its own address is what its title links to. */
export function readPosts(
  root: ParentNode,
  options: ReadingOptions,
  readOne: (post: ParentNode, options: ReadingOptions) => Reading,
): Reading[] {
  const posts = postsOf(root);
  if (posts.length < 2) return posts.map((post) => readOne(post, options));
  return posts.map((post) => {
    const { url: base, ...rest } = options;
    const url = toHttpUrl(queryOne(post, POST_LINK)?.getAttribute('href'), base);
    return readOne(post, { ...rest, ...(url && { url }) });
  });
}
