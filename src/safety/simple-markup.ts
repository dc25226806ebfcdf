import { NAMED_CHARACTERS } from '../platform/html-text.js';
import { markup, type PreparedMarkup } from './prepared-markup.js';

/* Most comments are paragraphs of words. They need no sanitiser: whatever is not on these short lists is left to it. */

const BLOCKS = new Set(['', 'blockquote', 'li']);
const PHRASING = new Set(['p', ...BLOCKS]);

/** What each element may stand in; phrases may also stand in one another, though not in one of their own kind. */
const PLACES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', BLOCKS],
  ['blockquote', BLOCKS],
  ['ul', BLOCKS],
  ['ol', BLOCKS],
  ['li', new Set(['ul', 'ol'])],
]);

const TAGS: ReadonlyMap<string, readonly [start: PreparedMarkup, end: PreparedMarkup]> = new Map([
  ['p', [markup`<p>`, markup`</p>`]],
  ['blockquote', [markup`<blockquote>`, markup`</blockquote>`]],
  ['ul', [markup`<ul>`, markup`</ul>`]],
  ['ol', [markup`<ol>`, markup`</ol>`]],
  ['li', [markup`<li>`, markup`</li>`]],
  ['em', [markup`<em>`, markup`</em>`]],
  ['strong', [markup`<strong>`, markup`</strong>`]],
  ['b', [markup`<b>`, markup`</b>`]],
  ['i', [markup`<i>`, markup`</i>`]],
  ['code', [markup`<code>`, markup`</code>`]],
]);
const BREAK = markup`<br>`;
const MAX_DEPTH = 12;
const TOKEN = /<(\/?)([a-z]+) ?\/?>|&(?:([a-z]+)|#(\d{1,6}));|([^<&\0\r]+)/y;

/**
 * The HTML written anew, where it consists of paragraphs, lists, quotations, emphasis and words, well formed and without a single
 * attribute. Nothing is handed through: every word is escaped, and every tag is one of the above.
 *
 * @returns `undefined` where there is anything else
 */
export function simpleMarkup(html: string): PreparedMarkup | undefined {
  const parts: (string | PreparedMarkup)[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const token = TOKEN.exec(html);
    if (!token) return undefined;
    const [, close, tag, entity, code, words] = token;
    const part = tag === undefined ? (words ?? characterOf(entity, code)) : markOf(tag, !!close, open);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return open.length === 0 ? markup`${parts}` : undefined;
}

function markOf(tag: string, isEnd: boolean, open: string[]): PreparedMarkup | undefined {
  const parent = open.at(-1) ?? '';
  if (isEnd) return parent === tag ? TAGS.get(open.pop() as string)?.[1] : undefined;
  const place = PLACES.get(tag);
  const isPhrase = place === undefined && (PHRASING.has(parent) || !PLACES.has(parent));
  if (tag === 'br') return isPhrase ? BREAK : undefined;
  const start = TAGS.get(tag)?.[0];
  const isAllowed = place ? place.has(parent) : isPhrase && !open.includes(tag);
  if (!start || !isAllowed || open.length >= MAX_DEPTH) return undefined;
  open.push(tag);
  return start;
}

function characterOf(entity: string | undefined, code: string | undefined): string | undefined {
  if (entity !== undefined) return NAMED_CHARACTERS.get(entity);
  const number = Number(code);
  // Control characters and halves of letters mean something else in HTML.
  const isPlain =
    number >= 0x20 && number <= 0xffff && (number < 0x7f || number > 0x9f) && (number < 0xd800 || number > 0xdfff);
  return isPlain ? String.fromCharCode(number) : undefined;
}
