import { COMMENTS } from '../platform/blog-markup/comment-area.js';
import { COMMENT_FORM } from '../platform/blog-markup/comment-form.js';
import { ANY_POST_TITLE, AUTHOR_BOX, FURNITURE, POST_TEXT } from '../platform/blog-markup/posts.js';
import { NOT_STRANGERS } from '../safety/strangers.js';

/* Where a post begins and ends: a blogger's selector names the text, while the title, and on a page of its own the comments,
   stand beside it. */

const HEADING = 'h1, h2, h3, h4';
const BESIDE = [COMMENTS, COMMENT_FORM, AUTHOR_BOX];
const AROUND = `${FURNITURE}, [role=banner], body > header`;
/** What strangers wrote. */
export const THREAD: string = `${COMMENTS}, comment-thread`;
/* Nothing but their own kind may stand in these, or only words. */
const CLOSED =
  'html, head, table, thead, tbody, tfoot, tr, colgroup, ul, ol, menu, dl, select, svg, p, h1, h2, h3, h4, h5, h6';
/* The text of a post; headings in it are those of its sections. */
const TEXT_ALONE = POST_TEXT.join();

const isBefore = (a: Node, b: Node): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

/** A post on a page. */
export interface PlaceOfPost {
  title: Element | undefined;
  /** Neighbouring nodes that could become the content of the review: first those that hold all that belongs to the post. */
  stretches: readonly (readonly ChildNode[])[];
}

/**
 * Finds what belongs to a post.
 *
 * @param post - what the blogger's selector names
 * @param posts - everything that it names on the page: what holds another post is no part of this one
 */
export function placeOf(post: Element, posts: readonly Element[]): PlaceOfPost | undefined {
  const others = posts.filter((other) => other !== post);
  const isOurs = (node: Node): boolean =>
    !others.some((other) => node.contains(other)) &&
    !(node instanceof Element && (node.matches('film-review') || node.querySelector(`film-review${NOT_STRANGERS}`)));
  const inside = titleIn(post);
  const title = inside ?? titleBefore(post, isOurs);
  const isMain =
    others.length === 0 || (title?.localName === 'h1' && !others.some((other) => titleIn(other)?.localName === 'h1'));
  const beside = isMain ? BESIDE.flatMap((selector) => document.querySelector(selector) ?? []) : [];
  const stretches = [[title ?? post, post, ...beside], [title ?? post, post], [post]]
    .flatMap((parts) => stretchesAround(parts))
    .filter((nodes) => nodes.length > 0 && nodes.every(isOurs));
  return stretches.length ? { title, stretches } : undefined;
}

/** The title within a post: one that is marked as such, or the heading above its first paragraph. */
function titleIn(post: Element): Element | undefined {
  const marked = [...post.querySelectorAll(ANY_POST_TITLE)].find((each) => !each.closest(`${THREAD}, ${AROUND}`));
  if (marked || post.matches(TEXT_ALONE)) return marked;
  const heading = post.querySelector(HEADING);
  const paragraph = post.querySelector('p:not([class])');
  return heading && (!paragraph || isBefore(heading, paragraph)) ? heading : undefined;
}

/** The nearest title above a post that stands outside of it, as it does where the post is its text alone. */
function titleBefore(post: Element, isOurs: (node: Node) => boolean): Element | undefined {
  for (let at = post.parentElement; at && isOurs(at); at = at.parentElement) {
    const titles = [...at.querySelectorAll(ANY_POST_TITLE)].filter(
      (each) => isBefore(each, post) && !each.closest(`${THREAD}, ${AROUND}`),
    );
    const title = titles.findLast((each) => each.localName !== 'h1') ?? titles.at(-1);
    if (title || at.matches('main, body')) return title;
  }
  return undefined;
}

/**
 * The shortest stretch of neighbours that holds some elements, the content of one or children of what holds all; and all children
 * of that, for themes that tell the first and the last from the others.
 */
function stretchesAround(parts: readonly Element[]): ChildNode[][] {
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const first = outer[0]!;
  const range = document.createRange();
  if (outer.length === 1) range.selectNodeContents(first);
  else {
    const inOrder = [...outer].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    range.setStartBefore(inOrder[0]!);
    range.setEndAfter(inOrder.at(-1)!);
  }
  const parent = range.commonAncestorContainer;
  if (!(parent instanceof Element) || parent.matches(CLOSED)) return [];
  const all = [...parent.childNodes];
  const between = all.filter((node) => range.intersectsNode(node));
  return between.length === all.length || parent.matches('body') ? [between] : [between, all];
}
