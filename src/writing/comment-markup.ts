import type { Comment } from '../model/comment.js';
import { toHttpUrl } from '../model/url.js';
import { htmlToText } from './html-to-text.js';
import type { Locale } from './locale.js';
import { blocks, tag, type Content, type Markup } from './markup.js';

/* In WordPress's own markup, which this library and many others read. A stranger's HTML is never copied: there is no sanitiser
   without a document, so its words are written as text. */

/** Deeper replies are written flat: feed readers indent every level, and browsers give up beyond some hundreds. */
const DEEPEST = 10;

/** The conversation below a review. Comments that are not published are left out. */
export function commentsMarkup(comments: readonly Comment[], locale: Locale): Markup | undefined {
  const shown = comments.filter(({ status }) => status === 'published');
  const ids = new Set(shown.map(({ id }) => id));
  const replies = new Map<string | null, Comment[]>();
  for (const comment of shown) {
    /* The comment that it answers may be gone. */
    const parent = comment.parentId !== null && ids.has(comment.parentId) ? comment.parentId : null;
    replies.set(parent, [...(replies.get(parent) ?? []), comment]);
  }
  const top = replies.get(null);
  if (!top) return undefined;
  return tag('div', { class: 'comments-area' }, blocks([list(top, replies, locale, 1)]));
}

function list(
  comments: readonly Comment[],
  replies: ReadonlyMap<string | null, readonly Comment[]>,
  locale: Locale,
  depth: number,
): Markup {
  const items = comments.map((comment): Content => {
    const below = depth < DEEPEST ? (replies.get(comment.id) ?? []) : descendants(comment.id, replies);
    return tag('li', { id: `comment-${comment.id}`, class: classOf(comment) }, [
      article(comment, locale),
      below.length ? list(below, depth < DEEPEST ? replies : new Map(), locale, depth + 1) : undefined,
    ]);
  });
  return tag('ol', { class: depth === 1 ? 'comment-list' : 'children' }, blocks(items));
}

const classOf = ({ kind, byPostAuthor }: Comment): string =>
  [kind === 'pingback' ? 'pingback' : 'comment', byPostAuthor && 'bypostauthor'].filter(Boolean).join(' ');

function article({ author, publishedAt, body }: Comment, locale: Locale): Markup {
  const name = author.name ?? locale.words.anonymous;
  const address = toHttpUrl(author.url);
  const text = body.format === 'html' ? htmlToText(body.source) : body.source;
  return tag('div', { class: 'comment-body' }, [
    tag(
      'div',
      { class: 'comment-author' },
      [
        tag('strong', { class: 'fn' }, address ? tag('a', { href: address, rel: 'nofollow ugc' }, name) : name),
        publishedAt && [
          ' ',
          tag('span', { class: 'comment-date', 'data-datetime': publishedAt }, locale.date(publishedAt)),
        ],
      ].map((each) => each || undefined),
    ),
    tag(
      'div',
      { class: 'comment-content' },
      text.split(/\n\s*\n/).map((each) => tag('p', {}, each.trim())),
    ),
  ]);
}

/** Everything below a comment, in order, without recursion: a chain may be thousands long. */
function descendants(id: string, replies: ReadonlyMap<string | null, readonly Comment[]>): Comment[] {
  const found: Comment[] = [];
  const waiting = [...(replies.get(id) ?? [])].reverse();
  while (waiting.length) {
    const next = waiting.pop()!;
    found.push(next);
    waiting.push(...[...(replies.get(next.id) ?? [])].reverse());
  }
  return found;
}
