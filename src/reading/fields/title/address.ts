import { attribute, queryOne } from '../../dom.js';

/* What the address of a post says of its title. */

/** The words of a text as an address has them: "Salt Road!" is "salt-road". */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** What a page states in a meta element. */
export function metaOf(root: ParentNode | undefined, which: string): string {
  const meta = root && queryOne(root, `meta[${which}]`);
  return (meta && attribute(meta, 'content')) ?? '';
}

/** The last part of the post's address, without words that say nothing. */
export function slugOf(root: ParentNode | undefined, url: string | undefined): string {
  const link = root && queryOne(root, 'link[rel="canonical"]');
  const address = (link && attribute(link, 'href')) || (root && metaOf(root, 'property="og:url"')) || url || '';
  return foldWords(
    (
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .findLast(Boolean) ?? ''
    ).replace(/\.\w{3,5}$/, ''),
  );
}
