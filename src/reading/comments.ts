import type { Comment } from '../model/comment.js';
import { toHttpUrl } from '../model/url.js';
import { walk } from './walk.js';

/* WordPress's two comment walkers, the older (li > div.comment-body) and the HTML5 one (li > article.comment-body). */
const ITEM =
  'li.comment, li.pingback, li.trackback, li[id^="comment-"], li[id^="li-comment-"], .comment-list > li, .commentlist > li, .wp-block-comment-template > li, .children > li';
const NAME = '.fn, .comment-author-name, .wp-block-comment-author-name, .comment-header .user';
const CONTENT = '.comment-content, .comment-text, .wp-block-comment-content, [itemprop="text"]';
const DATE = 'time[datetime], .comment-meta a, .comment-metadata a, .comment-date, .datetime';
const NOT_BODY = `.comment-author, .comment-meta, .comment-metadata, .reply, .children, ${ITEM}, .comment-awaiting-moderation, header, footer, ol.comment-list`;
const ANONYMOUS = /^(?:anonym|anóni|匿名)/i;

const plainText = (node: Node): string => (node.textContent ?? '').split(/\s+/).filter(Boolean).join(' ');

/** "January 14, 2014 at 10:05 am" as ISO 8601. The page does not say in which time zone, so neither does the result. */
function toIsoDate(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : text;
  const time = /\d{4}/.test(text) ? Date.parse(`${text.replace(/ at /, ' ').slice(0, 60)} UTC`) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 19);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What remains of a comment's own markup when names, dates and buttons are taken away. */
function remainingHtml(item: Element): string {
  const holder = item.querySelector(':scope > .comment-body, :scope > article') ?? item;
  return [...holder.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return escape((node as Text).data);
      return node.nodeType === 1 && !(node as Element).matches(NOT_BODY) ? (node as Element).outerHTML : '';
    })
    .join('')
    .trim();
}

/** The comments of a list in WordPress's markup, nested by the lists inside their items. */
export function readComments(list: ParentNode & Node, url?: string): Comment[] {
  const comments: Comment[] = [];
  const open: Comment[] = [];
  const ids = new Set<string>();
  walk(
    list,
    (node) => {
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      const current = open.at(-1);
      if (element.matches(ITEM)) {
        let id = /\d+$/.exec(element.id)?.[0] ?? String(comments.length + 1);
        while (ids.has(id)) id += '-';
        ids.add(id);
        const own = element.classList;
        const link = url && element.id ? toHttpUrl(`#${element.id}`, url) : undefined;
        const comment: Comment = {
          id,
          parentId: current?.id ?? null,
          author: {},
          body: { format: 'html', source: '' },
          status: 'published',
          kind: own.contains('pingback') || own.contains('trackback') ? 'pingback' : 'comment',
          ...(own.contains('bypostauthor') && { byPostAuthor: true }),
          ...(link && { url: link }),
        };
        comments.push(comment);
        open.push(comment);
        return true;
      }
      if (!current) return true;
      if (element.matches(CONTENT)) {
        current.body.source = element.innerHTML.trim();
        return false;
      }
      const { author } = current;
      if (element.matches(NAME) && !author.name) {
        const name = plainText(element);
        const address = toHttpUrl(
          element.querySelector('a[href]')?.getAttribute('href') ?? element.getAttribute('href'),
          url,
        );
        if (name && !ANONYMOUS.test(name)) author.name = name;
        if (address) author.url = address;
        return false;
      }
      if (element.localName === 'img' && element.matches('.avatar')) {
        const address = toHttpUrl(element.getAttribute('src'), url);
        if (address) author.picture = { url: address };
      }
      if (!current.publishedAt && element.matches(DATE)) {
        const date = toIsoDate(element.getAttribute('datetime') ?? plainText(element));
        if (date) current.publishedAt = date;
      }
      if (element.matches('.comment-awaiting-moderation')) current.status = 'pending';
      return true;
    },
    (node) => {
      if (open.length && (node as Element).matches(ITEM)) {
        const comment = open.pop()!;
        comment.body.source ||= remainingHtml(node as Element);
      }
    },
  );
  return comments;
}
