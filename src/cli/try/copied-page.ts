import { decodeEntities } from '../../platform/html-text.js';
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
const META = /<meta(?=[\t\n\f\r />])/gi;
/** One attribute after another, as HTML's own parser takes them: a slash may stand between them, and a value may be unquoted. */
const ATTRIBUTE =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?/y;
/** More than any page has: of a longer tag nothing is kept, so that a page cannot take hours to read. */
const MAX_ATTRIBUTES = 100;
/** An entity in numbers may have zeros in front, and its end may be left out. */
const NUMERIC = /&#(?:(x)0*([\da-f]+)|0*(\d+));?/gi;
/** What keeps our script out, unless it is allowed. */
const SCRIPT_RULE = /(?:^|[;,])\s*(?:script-src(?:-elem)?|default-src|require-trusted-types-for)(?=[\s;,]|$)/i;
const LINK_WITHIN = /(<a\b[^<>]*?\shref\s*=\s*["']?)#/gi;

/** A `<meta http-equiv>` in a source. */
interface Pragma {
  start: number;
  end: number;
  name: string;
  content: string;
}

function pragmasIn(source: string): Pragma[] {
  return [...source.matchAll(META)].map(({ index: start, 0: { length } }) => {
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = start + length;
    let end = ATTRIBUTE.lastIndex;
    let count = 0;
    for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
      const [, name = '', ...values] = found;
      const value = values.find((each) => each !== undefined) ?? '';
      const key = name.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, decodeEntities(value.replace(NUMERIC, '&#$1$2$3;')));
      end = ATTRIBUTE.lastIndex;
      if (++count > MAX_ATTRIBUTES) return { start, end, name: 'refresh', content: '' };
    }
    const name = attributes.get('http-equiv')?.trim().toLowerCase() ?? '';
    return { start, end, name, content: attributes.get('content') ?? '' };
  });
}

/** Whether a content security policy has a say in scripts. */
export function limitsScripts(policy: string): boolean {
  return SCRIPT_RULE.test(policy);
}

/** Whether a page states a content security policy for scripts in its source. */
export function statesPolicy(source: string): boolean {
  return pragmasIn(source).some(({ name, content }) => name === 'content-security-policy' && limitsScripts(content));
}

/** The source without its policies and redirects. An empty tag is left of each, so that what is around it does not become a tag. */
function withoutPragmas(source: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end, name } of pragmasIn(source)) {
    if (start < from || (name !== 'content-security-policy' && name !== 'refresh')) continue;
    kept += `${source.slice(from, start)}<meta`;
    from = end;
  }
  return kept + source.slice(from);
}

/**
 * The source of a page with our script in it. It is changed as text, so that the browser builds what it builds on the blog: the page's own
 * policy, which names the blog, and a redirect are left out, and relative addresses lead to the blog.
 *
 * @param origin - address of this server
 */
export function withOurScript({ source: original, url = '', base, hasPolicy }: CopiedPage, origin: string): string {
  const source = withoutPragmas(original);
  const start = BEFORE_HEAD.exec(source)?.[0].length ?? 0;
  const rest = source
    .slice(start)
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
