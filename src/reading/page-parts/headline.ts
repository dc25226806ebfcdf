import { SITE_TITLE } from '../../platform/blog-markup/posts.js';
import { attribute, closest, propertyOf, queryAll, queryOne } from '../dom.js';

/* A page says in several places what its headline is, and what the blog is called: where they agree, no class is needed. */

/** The address of a blog's first page. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w{3,5})?(?:[?#].*)?$|^\.\/?$/;
const FEED_WORDS = /\s*(?:[»|:–—-]\s*)?(?:feed|rss|atom)\b.*$|\s[–-]\s(?:feed|rss|atom).*$/i;
/* What stands between the headline and the blog's name in the title of a page. */
const JOINT = String.raw`\s*(?:[|»«·•–—~×:/-]|›|::)+\s*`;
const MAX_LINKS = 200;
const MAX_BLOG_NAME_LENGTH = 80;
const MAX_NAMES = 12;
const MAX_HEADINGS = 100;

/** What a page says about itself. */
export interface Masthead {
  /** The names of the blog, in lower case. */
  names: ReadonlySet<string>;
  /** The title of the page without the blog's name. */
  title: string;
}

/** The words of an element, with white space folded. */
export const wordsIn = (element: Element | null): string =>
  (element && propertyOf(element, 'textContent')?.split(/\s+/).filter(Boolean).join(' ')) ?? '';

const isHome = (link: Element): boolean => {
  const address = attribute(link, 'href');
  return (address && !address.startsWith('#') ? HOME.test(address) : false) || attribute(link, 'rel') === 'home';
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Reads the names of the blog, and the title of the page without them. */
export function mastheadOf(page: ParentNode): Masthead {
  const names = new Set<string>();
  const add = (text: string | null | undefined): void => {
    const name = text?.trim().toLowerCase() ?? '';
    if (name.length > 2 && name.length < MAX_BLOG_NAME_LENGTH && names.size < MAX_NAMES && !/^home( page)?$/.test(name))
      names.add(name);
  };
  const contentOf = (selector: string): string | null => {
    const meta = queryOne(page, selector);
    return meta && attribute(meta, 'content');
  };
  add(contentOf('meta[property="og:site_name"], meta[name="application-name"]'));
  for (const mast of queryAll(page, SITE_TITLE)) add(wordsIn(mast));
  for (const feed of queryAll(page, 'link[rel="alternate"][title]'))
    add(attribute(feed, 'title')?.replace(FEED_WORDS, ''));
  const links = [...queryAll(page, 'a[href]')].slice(0, MAX_LINKS);
  for (const link of links) {
    if (!isHome(link) || closest(link, 'li')) continue;
    const picture = queryOne(link, 'img[alt]');
    add(wordsIn(link) || (picture && attribute(picture, 'alt')));
  }
  const stated = wordsIn(queryOne(page, 'head > title')) || (contentOf('meta[property="og:title"]') ?? '').trim();
  return { names, title: withoutNames(stated, names) };
}

function withoutNames(title: string, names: ReadonlySet<string>): string {
  let rest = title;
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const plain = escaped(name);
    const bare = rest.replace(new RegExp(`^${plain}${JOINT}|${JOINT}${plain}$`, 'i'), '');
    if (/[\p{L}\d]/u.test(bare)) rest = bare;
  }
  return names.has(rest.toLowerCase()) ? '' : rest;
}

/** Whether an element is the name of the blog: it says it, or is nothing but a link to the blog's first page. */
export function isNameOfBlog(element: Element, { names }: Masthead): boolean {
  const words = wordsIn(element);
  const link = queryOne(element, 'a[href]') ?? closest(element, 'a[href]');
  return (link !== null && isHome(link) && wordsIn(link) === words) || names.has(words.toLowerCase());
}

/** The heading that says what the title of the page says; that of the blog's name is none. */
export function headingOfPage(
  within: ParentNode,
  { title }: Masthead,
  accept: (element: Element) => boolean,
): Element | undefined {
  const whole = title.toLowerCase();
  if (!whole) return undefined;
  let part: Element | undefined;
  for (const heading of [...queryAll(within, 'h1, h2, h3, h4, h5')].slice(0, MAX_HEADINGS)) {
    const words = wordsIn(heading).toLowerCase();
    if (words.length < 2 || !accept(heading)) continue;
    if (words === whole) return heading;
    const at = whole.indexOf(words);
    const before = whole.slice(0, Math.max(at, 0));
    const after = whole.slice(at + words.length);
    if (at >= 0 && words.length > 3 && /^$|\W\s?$/.test(before) && /^$|^\s?\W/.test(after)) part = heading;
    else if (words.startsWith(whole) && whole.length > 5) part ??= heading;
  }
  return part;
}
