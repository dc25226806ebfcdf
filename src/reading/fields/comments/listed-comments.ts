import type { Comment } from '../../../model/comment.js';
import { toHttpUrl } from '../../../model/url.js';
import {
  AWAITING_MODERATION,
  BESIDE_COMMENT_TEXT,
  BY_POST_AUTHOR,
  COMMENT,
  COMMENT_AUTHOR,
  COMMENT_AVATAR,
  COMMENT_DATE,
  COMMENT_HOLDER,
  COMMENT_TEXT,
  IN_COMMENT_TEXT,
  PINGBACK,
} from '../../../platform/blog-markup/comments.js';
import { escapeText } from '../../../platform/html-text.js';
import { attribute, isElement, matches, propertyOf, queryOne } from '../../dom.js';
import { walk } from '../../lines/walk.js';

/* Blogs' markup, and what this library writes (src/comments/view/comment-markup.ts). */
const NAME = `${COMMENT_AUTHOR}, .film-comment-author`;
const TEXT = `${COMMENT_TEXT}, .film-comment-body`;
const MAX_NAME_LENGTH = 250;
const MAX_ID_DIGITS = 20;
const ANONYMOUS = /^(?:anonym|anoniem|an[oóô]nim|nafnlaus|匿名)/i;

const plainText = (node: Node): string =>
  (propertyOf(node, 'textContent') ?? '').split(/\s+/).filter(Boolean).join(' ');

/** "January 14, 2014 at 10:05 am" as ISO 8601, also after "on". The page does not say in which time zone, so neither does the result. */
function toIsoDate(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : text;
  const time = /\d{4}/.test(text)
    ? Date.parse(`${text.replace(/^on /, '').replace(/ at /, ' ').slice(0, 60)} UTC`)
    : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 19);
}

const shortened = (name: string): string =>
  name.length > MAX_NAME_LENGTH ? `${[...name].slice(0, MAX_NAME_LENGTH - 1).join('')}…` : name;

/** The number at the end of an element's id: WordPress's number of the comment. */
const commentNumber = (item: Element): string | undefined =>
  /\d+$/.exec(propertyOf(item, 'id').slice(-MAX_ID_DIGITS))?.[0];

/** The markup inside an element, without those children that a selector names. */
function htmlWithout(holder: Element, selector: string): string {
  return [...propertyOf(holder, 'childNodes')]
    .map((node) => {
      if (isElement(node)) return matches(node, selector) ? '' : propertyOf(node, 'outerHTML');
      return node.nodeType === 3 ? escapeText((node as Text).data) : '';
    })
    .join('')
    .trim();
}

/** What remains of a comment's own markup when names, dates and buttons are taken away. */
const remainingHtml = (item: Element): string =>
  htmlWithout(queryOne(item, COMMENT_HOLDER) ?? item, BESIDE_COMMENT_TEXT);

/** The comments of a list in WordPress's markup, nested by the lists inside their items. */
export function parseCommentList(list: ParentNode & Node, url?: string): Comment[] {
  const comments: Comment[] = [];
  const open: Comment[] = [];
  const used = new Map<string, number>();
  walk(
    list,
    (node) => {
      if (!isElement(node)) return false;
      const element = node;
      const current = open.at(-1);
      if (matches(element, COMMENT)) {
        const number = attribute(element, 'data-comment-id') || (commentNumber(element) ?? String(comments.length + 1));
        const times = (used.get(number) ?? 0) + 1;
        used.set(number, times);
        const id = times > 1 ? `${number}-${times}` : number;
        const link = url && element.id ? toHttpUrl(`#${element.id}`, url) : undefined;
        const comment: Comment = {
          id,
          // Where ours are indented no further, the one that is answered is named.
          parentId: attribute(element, 'data-parent-id') || (current?.id ?? null),
          author: {},
          body: { format: 'html', source: '' },
          status: 'published',
          kind: matches(element, PINGBACK) ? 'pingback' : 'comment',
          ...(matches(element, BY_POST_AUTHOR) && { byPostAuthor: true }),
          ...(link && { url: link }),
        };
        comments.push(comment);
        open.push(comment);
        return true;
      }
      if (!current) return true;
      if (matches(element, TEXT)) {
        current.body.source = htmlWithout(element, IN_COMMENT_TEXT);
        return false;
      }
      const { author } = current;
      if (matches(element, NAME) && !author.name) {
        const name = plainText(element);
        const address = toHttpUrl(
          queryOne(element, 'a[href]')?.getAttribute('href') ?? attribute(element, 'href'),
          url,
        );
        if (name && !ANONYMOUS.test(name)) author.name = shortened(name);
        if (address) author.url = address;
        return false;
      }
      if (propertyOf(element, 'localName') === 'img' && matches(element, COMMENT_AVATAR)) {
        const address = toHttpUrl(attribute(element, 'src'), url);
        if (address) author.picture = { url: address };
      }
      if (!current.publishedAt && matches(element, COMMENT_DATE)) {
        // A link around the time says it only in words.
        const time = queryOne(element, 'time[datetime]') ?? element;
        const date = toIsoDate(attribute(time, 'datetime') ?? attribute(time, 'data-datetime') ?? plainText(time));
        if (date) current.publishedAt = date;
      }
      if (matches(element, AWAITING_MODERATION)) current.status = 'pending';
      return true;
    },
    (node) => {
      if (open.length && matches(node as Element, COMMENT)) {
        const comment = open.pop()!;
        comment.body.source ||= remainingHtml(node as Element);
      }
    },
  );
  return comments;
}
