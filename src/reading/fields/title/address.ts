import { OWN_POST_LINK } from '../../../platform/blog-markup/post-links.js';
import { attribute, queryAll, queryOne } from '../../dom.js';

/* What the address of a post says of its title. */

/** The words of a text as an address has them: "Salt Road!" is "salt-road". */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Whether folded words are among others. */
export const isAmong = (part: string, whole: string): boolean => part !== '' && `-${whole}-`.includes(`-${part}-`);

/** What a page states in a meta element. */
export function metaOf(root: ParentNode | undefined, which: string): string {
  const meta = root && queryOne(root, `meta[${which}]`);
  return (meta && attribute(meta, 'content')) ?? '';
}

/** The last part of the post's address, without words that say nothing. */
export function slugOf(root: ParentNode | undefined, url: string | undefined): string {
  const link = root && queryOne(root, 'link[rel="canonical"]');
  const stated = (link && attribute(link, 'href')) || (root && metaOf(root, 'property="og:url"')) || url;
  const own = stated || !root ? null : queryOne(root, OWN_POST_LINK);
  const address = stated || (own && attribute(own, 'href')) || '';
  return foldWords(
    (
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .findLast(Boolean) ?? ''
    ).replace(/\.\w{3,5}$/, ''),
  );
}

const MIN_HOST_LENGTH = 6;
const MAX_LINKS = 200;

/** Tells whether folded words, written without a space, are what the blog's host is called. */
export function hostNames(root: ParentNode, url: string | undefined): (key: string) => boolean {
  const stated = queryOne(root, 'link[rel="canonical"]');
  const links = [...queryAll(root, 'a[href^="mailto:"], a[rel~="home"]')].slice(0, MAX_LINKS);
  const hosts = [
    url,
    metaOf(root, 'property="og:url"'),
    ...[stated, ...links].map((each) => each && attribute(each, 'href')),
  ]
    .map((address) => /^(?:https?:\/\/|mailto:[^@]*@)([^/?#]+)/i.exec(address ?? '')?.[1] ?? '')
    .map((host) => foldWords(host).replaceAll('-', ''));
  return (key) => {
    const name = key.replaceAll('-', '');
    return (
      name.length >= MIN_HOST_LENGTH && hosts.some((host) => host.startsWith(name) || host.startsWith(`www${name}`))
    );
  };
}
