import { tag } from '../../safety/prepared-markup.js';

/** A page that is shown on this computer with our script in it. */
export interface CopiedPage {
  source: string;
  /** Address of the page; absent for a saved one that was given none. */
  url?: string;
  /** What relative addresses start from, where that is not this server. */
  base?: string;
  /** Whether the page has a content security policy of its own. */
  hasPolicy: boolean;
}

/** Where this server has the folder `cdn/`; the snippets name the same path. */
export const ELEMENTS_PATH = '/film-review-elements/';

const TAG_END = `(?:[^<>"']|"[^"]{0,9000}"|'[^']{0,9000}')*>`;
/** What comes before the content of a head: the tags may be left out. */
const BEFORE_HEAD = new RegExp(
  `^(?:\\s|\\uFEFF|<!--[^]*?-->|<!doctype[^>]*>|<html\\b${TAG_END}|<head\\b${TAG_END})*`,
  'i',
);
const META = new RegExp(`<meta\\b${TAG_END}`, 'gi');
const POLICY_OR_REFRESH = /\shttp-equiv\s*=\s*["']?\s*(?:content-security-policy|refresh)\b/i;
const POLICY_META = /<meta\b[^>]*\shttp-equiv\s*=\s*["']?\s*content-security-policy\b/i;
const LINK_WITHIN = /(<a\b[^<>]*?\shref\s*=\s*["']?)#/gi;

/** Whether a page states a content security policy in its source. */
export function statesPolicy(source: string): boolean {
  return POLICY_META.test(source);
}

/**
 * The source of a page with our script in it. It is changed as text, so that the browser builds what it builds on the blog: the page's own
 * policy, which names the blog, and a redirect are left out, and relative addresses lead to the blog.
 *
 * @param origin - address of this server
 */
export function withOurScript({ source, url = '', base, hasPolicy }: CopiedPage, origin: string): string {
  const start = BEFORE_HEAD.exec(source)?.[0].length ?? 0;
  const rest = source
    .slice(start)
    .replace(META, (meta) => (POLICY_OR_REFRESH.test(meta) ? '' : meta))
    // A base would turn a link within the page into one to the blog.
    .replace(LINK_WITHIN, `$1${origin}/#`);
  const query = new URLSearchParams({ of: url, ...(hasPolicy && { policy: 'yes' }) });
  return [
    source.slice(0, start),
    base ? tag('base', { href: base }) : '',
    tag('script', { type: 'module', src: `${origin}/try.js?${query}` }),
    rest,
  ].join('');
}

/**
 * What the browser may do with the copy. Scripts of the page would run as if they were this server's, and a form or a frame could send
 * something to the blog that is only being tried. Styles and pictures come from the web and from the blog, so that a page cannot ask the
 * devices of this network.
 *
 * @param origin - address of this server
 * @param url - address of the page
 */
export function policyOfCopy(origin: string, url?: string): string {
  const host = url ? new URL(url).host : '';
  // A host may hold a semicolon, which would begin another rule.
  const sources = `${origin} https: data:${/^[\w.-]+(?::\d+)?$/.test(host) ? ` http://${host}` : ''}`;
  return [
    "default-src 'none'",
    `script-src ${origin}/try.js ${origin}${ELEMENTS_PATH}`,
    `connect-src ${origin}${ELEMENTS_PATH}`,
    `style-src 'unsafe-inline' ${sources}`,
    `img-src ${sources}`,
    `font-src ${sources}`,
    `media-src ${sources}`,
    "frame-src 'none'",
    "child-src 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
