import { attribute, own, queryOne } from '../dom.js';
import type { Draft } from '../draft.js';
import { YEAR } from '../forms.js';
import { readHeading } from '../heading.js';
import type { Words } from '../words.js';

const PARTED = /\s[|«»‹›–—·•~-]\s|\s?[|»]\s?/;
const LONGEST = 200;
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
export function readPageTitle(draft: Draft, root: ParentNode): void {
  const { film, review, facts, words, lines } = draft;
  const element = queryOne(root, 'head > title');
  const whole = (element && own(element, 'textContent')?.split(/\s+/).filter(Boolean).join(' ')) ?? '';
  if (!element || !whole || whole.length > LONGEST || (!facts.size && !review.rating)) return;
  const { from } = facts.get('title') ?? {};
  const isKnown =
    film.title && (from === 'platform' || from === 'label' || whole.toLowerCase().includes(film.title.toLowerCase()));
  if (isKnown) return;
  const meta = queryOne(root, 'meta[property="og:site_name"]');
  const mast = queryOne(root, '.site-title, .wp-block-site-title');
  const site = ((meta && attribute(meta, 'content')) ?? (mast && own(mast, 'textContent')) ?? '').trim();
  const text = lines.map((line) => line.text).join('\n');
  const { title, year, isReview } = readHeading(withoutSite(whole, site, text, words), words);
  /* A page may be named after its blog. */
  if (!/[\p{L}\d]/u.test(title) || !(year || isReview || text.includes(title))) return;
  film.title = title;
  facts.set('title', { from: 'title', lines: [] });
  if (year && !film.year) {
    film.year = year;
    facts.set('year', { from: 'title', lines: [] });
  }
}
