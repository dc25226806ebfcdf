import type { Comment } from '../model/comment.js';
import { toHttpUrl } from '../model/url.js';
import { attribute, isElement, matches, own, queryOne } from './dom.js';
import { walk } from './walk.js';

/* WordPress's two comment walkers, the older (li > div.comment-body) and the HTML5 one (li > article.comment-body); and what this
   library writes (src/comments/comment-markup.ts). */
const ITEM =
  'li.comment, li.pingback, li.trackback, li[id^="comment-"], li[id^="li-comment-"], .comment-list > li, .commentlist > li, .wp-block-comment-template > li, .children > li';
const NAME = '.fn, .film-comment-author, .comment-author-name, .wp-block-comment-author-name, .comment-header .user';
const CONTENT = '.comment-content, .film-comment-body, .comment-text, .wp-block-comment-content, [itemprop="text"]';
const DATE = 'time[datetime], [data-datetime], .comment-meta a, .comment-metadata a, .comment-date, .datetime';
const NOT_BODY = `.comment-author, .comment-meta, .comment-metadata, .reply, .children, ${ITEM}, .comment-awaiting-moderation, header, footer, ol.comment-list`;
/* Nobody's name is longer; what is would fill the page. */
const LONGEST_NAME = 250;
const LONGEST_NUMBER = 20;
const ANONYMOUS = /^(?:anonym|anoniem|an[oóô]nim|nafnlaus|匿名)/i;

const plainText = (node: Node): string => (own(node, 'textContent') ?? '').split(/\s+/).filter(Boolean).join(' ');

/** "January 14, 2014 at 10:05 am" as ISO 8601. The page does not say in which time zone, so neither does the result. */
function toIsoDate(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : text;
  const time = /\d{4}/.test(text) ? Date.parse(`${text.replace(/ at /, ' ').slice(0, 60)} UTC`) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 19);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME - 1).join('')}…` : name;

/** The number at the end of an element's id: WordPress's number of the comment. */
const commentNumber = (item: Element): string | undefined => /\d+$/.exec(own(item, 'id').slice(-LONGEST_NUMBER))?.[0];

/** What remains of a comment's own markup when names, dates and buttons are taken away. */
function remainingHtml(item: Element): string {
  const holder = queryOne(item, ':scope > .comment-body, :scope > article') ?? item;
  return [...own(holder, 'childNodes')]
    .map((node) => {
      if (isElement(node)) return matches(node, NOT_BODY) ? '' : own(node, 'outerHTML');
      return node.nodeType === 3 ? escape((node as Text).data) : '';
    })
    .join('')
    .trim();
}

/** The comments of a list in WordPress's markup, nested by the lists inside their items. */
export function readComments(list: ParentNode & Node, url?: string): Comment[] {
  const comments: Comment[] = [];
  const open: Comment[] = [];
  const used = new Map<string, number>();
  walk(
    list,
    (node) => {
      if (!isElement(node)) return false;
      const element = node;
      const current = open.at(-1);
      if (matches(element, ITEM)) {
        const number = attribute(element, 'data-comment-id') || (commentNumber(element) ?? String(comments.length + 1));
        const times = (used.get(number) ?? 0) + 1;
        used.set(number, times);
        const id = times > 1 ? `${number}-${times}` : number;
        const { classList } = element;
        const link = url && element.id ? toHttpUrl(`#${element.id}`, url) : undefined;
        const comment: Comment = {
          id,
          // Where ours are indented no further, the one that is answered is named.
          parentId: attribute(element, 'data-parent-id') || (current?.id ?? null),
          author: {},
          body: { format: 'html', source: '' },
          status: 'published',
          kind: classList.contains('pingback') || classList.contains('trackback') ? 'pingback' : 'comment',
          ...(classList.contains('bypostauthor') && { byPostAuthor: true }),
          ...(link && { url: link }),
        };
        comments.push(comment);
        open.push(comment);
        return true;
      }
      if (!current) return true;
      if (matches(element, CONTENT)) {
        current.body.source = own(element, 'innerHTML').trim();
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
      if (own(element, 'localName') === 'img' && matches(element, '.avatar')) {
        const address = toHttpUrl(attribute(element, 'src'), url);
        if (address) author.picture = { url: address };
      }
      if (!current.publishedAt && matches(element, DATE)) {
        const date = toIsoDate(
          attribute(element, 'datetime') ?? attribute(element, 'data-datetime') ?? plainText(element),
        );
        if (date) current.publishedAt = date;
      }
      if (matches(element, '.comment-awaiting-moderation')) current.status = 'pending';
      return true;
    },
    (node) => {
      if (open.length && matches(node as Element, ITEM)) {
        const comment = open.pop()!;
        comment.body.source ||= remainingHtml(node as Element);
      }
    },
  );
  return comments;
}
