import type { Person } from '../../../model/film.js';
import { toHttpUrl } from '../../../model/url.js';
import { NAME_IN_AUTHOR_BOX } from '../../../platform/blog-markup/posts.js';
import { matches, queryAll, queryOne } from '../../dom.js';
import type { Extraction, LabelParser } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { textOf } from '../../lines/document-lines.js';
import { singleValue } from '../../lines/label-values.js';
import { isName } from './people.js';

/* Who wrote the review. */

const MAX_NAME_LENGTH = 80;
/* "Ann Bell | 12 Jan 2015", "Ann Bell on 12 Jan", "Ann Bell/" */
const AFTER_NAME =
  /,| ?[|/·•]| [-–—(]| (?:\p{Ll}{1,3}\.? ){1,2}(?=\d|\p{Lu}\p{L}+ \d)| (?:am|im|um|on|at|in|alle|il|op|om|kl\.?) (?=\p{L}+(?:,|$| (?:\d|um|at|alle|om|kl)))/u;
/* "15:48", "kl. 20.03" */
const TIME = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)/;

/** What stands in the place of a name and names nobody. */
export const NOBODY: RegExp =
  /^(?:answer|antwort\w*|responder|répondre|rispondi|reageer|added|updated|last updated|anónimo|anônimo|anonimo|anonyme|anoniem|redazione|redactie|redação|posted on|published|publié|publicado|pubblicato|veröffentlicht|geplaatst|partager|compartir|teilen|released?|menu|(?:redaktion|redaction|redacción|redação|redazione|redactie|ritstjórn)(?: .*)?|(?:published|submitted|publicado|publié|veröffentlicht|pubblicato|gepubliceerd) (?:in|em|en|dans|by|por|par) .*|admin\w*|super user|user|webmaster|editor|staff|unknown|anonymous|guest|home|permalink|print|email|share|comments?|reply|tags?|film|movies?|cinema|kino|reviews?)$/i;

/** A byline without the words before and after the name: "Film review by Ann Bell | 12 Jan 2015". */
export function nameInByline(text: string, words: Words): string {
  const labels = [...words.kinds].flatMap(([label, kinds]) => (kinds.includes('author') ? label : []));
  let rest = text.trim();
  const review = words.pattern('^(?:(?:%sort%|%film%) ){0,2}%review%(?= )').exec(rest);
  if (review) rest = rest.slice(review[0].length + 1);
  const byline = labels
    .filter((label) => rest.toLowerCase().startsWith(label) && /^[ :]/.test(rest.slice(label.length)))
    .sort((a, b) => b.length - a.length)[0];
  if (byline) rest = rest.slice(byline.length);
  else if (review) return text;
  return (rest.replace(/^[\s:]+/, '').split(AFTER_NAME)[0] ?? '').replace(/[\s/|:•·–-]+$/, '');
}

const anyAuthorLabel: LabelParser = singleValue(
  'author',
  ({ review }) => review.author,
  (text, { extraction, label, line }) => {
    const { words, lines } = extraction;
    // "Crítica de Gravity" at the top names the film.
    if (label.loose && words.pattern('^%reviewOf%').test(line.text) && lines.indexOf(line) < 3) return 0;
    const [name = ''] = text.split(AFTER_NAME);
    // "By Christmas, everybody had seen it."
    const isSentence = /.{50}|[.!?]$/.test(text) && !TIME.test(text);
    if (name.length > 40 || (label.loose && name !== text && isSentence)) return 0;
    const isNick = !name.includes(' ') && (!label.loose || name !== text) && /^\p{L}.{2}/u.test(name);
    if (!isName(name) && !isNick) return 0;
    extraction.review.author = { name };
    return name.length;
  },
);

/** Who reviews counts more than who posts: "By Ann Bell" above, "Reviewed by Otto Lind" in the text. */
export const authorLabel: LabelParser = (context) => {
  const { review, words } = context.extraction;
  const before = review.author;
  if (before && saysWhoReviews(context.line.text, words)) delete review.author;
  const isLabel = anyAuthorLabel(context);
  if (before) review.author ??= before;
  return isLabel;
};

function saysWhoReviews(text: string, words: Words): boolean {
  return words.pattern('^(?:(?:%sort%|%film%) ){0,2}%review%(?!\\p{L})').test(text);
}

/** The author by the markup of the blog: a byline, or a box about the author. */
export function parseByline({ page, words, review, facts }: Extraction): void {
  const { authorBox, byline, url } = page ?? {};
  // Who posts a review need not have written it: "Reviewed by Ann Bell" in the text does.
  const stated = facts.get('author');
  if (stated?.from === 'label' && stated.lines.some(({ text }) => saysWhoReviews(text, words))) return;
  const named = authorBox ? nameIn(authorBox) : byline;
  const text = named && textOf(named).replace(words.pattern('^%about% '), '').trim();
  // "View all of Ada's posts" names Ada.
  const name = text && (words.pattern('^%postsBy%$').exec(text)?.slice(1).find(Boolean) ?? nameInByline(text, words));
  if (!name || name.length >= MAX_NAME_LENGTH) return;
  // A blog of several signs with its own name.
  if (review.author && page?.names.has(name.toLowerCase())) return;
  const holder = byline ?? named;
  const link = matches(holder, 'a') ? holder : queryOne(holder, 'a');
  const address = toHttpUrl(link?.getAttribute('href'), url);
  review.author = { name, ...(address && { url: address }) } satisfies Person;
  const node = authorBox ?? named;
  facts.set('author', { from: 'platform', lines: [], text: textOf(node), nodes: [node] });
}

function nameIn(box: Element): Element | undefined {
  for (const selector of NAME_IN_AUTHOR_BOX) for (const element of queryAll(box, selector)) return element;
  return undefined;
}
