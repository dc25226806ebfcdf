import { YEAR } from '../../../model/heading-text.js';
import { SITE_TITLE } from '../../../platform/blog-markup/posts.js';
import { attribute, propertyOf, queryOne } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { parseHeading } from './heading.js';

const PARTED = /\s[|«»‹›–—·•~-]\s|\s?[|»]\s?/;
const MAX_TITLE_LENGTH = 200;
const DATED = new RegExp(String.raw`\(${YEAR}\)|[12]\d{3}$`);

/** The title of a page without the name of its site. */
function withoutSite(whole: string, site: string, text: string, words: Words): string {
  const parts = whole.split(PARTED).map((part) => part.trim());
  const isSite = (part: string): boolean => site !== '' && part.toLowerCase() === site.toLowerCase();
  if (parts.length < 2) return whole;
  const until = (part: string): string => whole.slice(0, whole.indexOf(part) + part.length).trim();
  const from = (part: string): string => whole.slice(whole.indexOf(part)).trim();
  if (isSite(parts[0]!)) return from(parts[1]!);
  if (isSite(parts.at(-1)!)) return until(parts.at(-2)!);
  const dated = parts.find((part) => DATED.test(part) || words.pattern('(?<!\\p{L})%review%$').test(part));
  if (dated) return until(dated);
  return text.includes(whole) ? whole : until(parts.at(-2)!);
}

/** Reads the title from the page's title element, where the post itself states none, or only seems to. */
export function parsePageTitle(extraction: Extraction): void {
  const { film, review, facts, words, lines, page } = extraction;
  const root = page?.root;
  if (!root) return;
  const element = queryOne(root, 'head > title');
  const whole = (element && propertyOf(element, 'textContent')?.split(/\s+/).filter(Boolean).join(' ')) ?? '';
  if (!element || !whole || whole.length > MAX_TITLE_LENGTH || (!facts.size && !review.rating)) return;
  const { from } = facts.get('title') ?? {};
  const isKnown =
    film.title && (from === 'platform' || from === 'label' || whole.toLowerCase().includes(film.title.toLowerCase()));
  if (isKnown || (film.title && extraction.isTitleSure)) return;
  const meta = queryOne(root, 'meta[property="og:site_name"]');
  const mast = queryOne(root, SITE_TITLE);
  const site = ((meta && attribute(meta, 'content')) ?? (mast && propertyOf(mast, 'textContent')) ?? '').trim();
  const text = lines.map((line) => line.text).join('\n');
  const { title, year, isReview } = parseHeading(withoutSite(whole, site, text, words), words);
  /* A page may be named after its blog. */
  if (extraction.rejectedTitle && title.toLowerCase().includes(extraction.rejectedTitle)) return;
  if (!/[\p{L}\d]/u.test(title) || !(year || isReview || text.includes(title))) return;
  film.title = title;
  facts.set('title', { from: 'title', lines: [] });
  if (year && !film.year) {
    film.year = year;
    facts.set('year', { from: 'title', lines: [] });
  }
}
