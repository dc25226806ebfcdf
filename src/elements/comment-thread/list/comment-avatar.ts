import type { Comment } from '../../../model/comment.js';
import { toHttpUrl } from '../../../model/url.js';
import { toJson } from '../../../platform/own-values.js';
import { mayRequest } from '../../../platform/page/external-request.js';

const SVG = 'http://www.w3.org/2000/svg';
/** How many colours an avatar may have. */
const TONES = 6;
/** Cells on one side of the pattern; its right half mirrors the left. */
const SIDE = 5;
/** Which pictures are shown besides those that come from where the page has pictures from: none, or all. */
export type Avatars = 'local' | 'remote';

/** Returns whether a picture is shown. By default no server learns of the reader that the page does not ask itself. */
export function picturesFor(avatars: Avatars | undefined): (url: string) => boolean {
  let origins: Set<string> | undefined;
  const isPages = (url: string): boolean => (origins ??= originsOfPictures()).has(new URL(url).origin);
  return (url) => avatars !== 'local' && (avatars === 'remote' || isPages(url)) && mayRequest(url, 'picture');
}

/** The page itself, and where it has pictures from. Plugins keep the address of one that they delay in `data-src`. */
function originsOfPictures(): Set<string> {
  const images = document.querySelectorAll<HTMLImageElement>('img:not(.film-comment-avatar *)');
  const addresses = [...images].flatMap(({ src, dataset }) => [src, dataset['src'], dataset['lazySrc']]);
  const known = addresses.flatMap((address) => toHttpUrl(address, document.baseURI) ?? []);
  return new Set([location.origin, ...known.map((address) => new URL(address).origin)]);
}

/** What stands in an avatar, so that it is not drawn again for nothing. */
const drawn = new WeakMap<Element, string>();

/**
 * Shows who wrote a comment: their picture; else the first letter of their name on a pattern that tells them from others with the
 * same letter, drawn here, so that no other server learns who reads. Anonymous comments get an empty avatar, which CSS fills.
 *
 * @param mayShow - whether a picture is shown
 */
export function showAvatar(
  avatar: HTMLElement,
  { author, id, status }: Comment,
  mayShow: (url: string) => boolean,
): void {
  const name = status === 'deleted' ? '' : (author.name?.trim() ?? '');
  const address = toHttpUrl(author.picture?.url);
  const url = address && mayShow(address) ? address : undefined;
  const content = toJson([name, url]);
  if (drawn.get(avatar) === content) return;
  drawn.set(avatar, content);
  const letter = name && ([...name.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 2)][0]?.toUpperCase() ?? '?');
  const hash = hashOf(name || id);
  avatar.dataset['tone'] = String(hash % TONES);
  avatar.replaceChildren(...(name ? [patternOf(hash), letter] : []));
  if (url === undefined) return;
  const picture = document.createElement('img');
  picture.alt = '';
  picture.loading = 'lazy';
  picture.referrerPolicy = 'no-referrer';
  picture.width = picture.height = 48;
  // The letter stands where a picture does not come.
  picture.addEventListener('error', () => picture.remove(), { once: true });
  picture.src = url;
  avatar.append(picture);
}

/** A cell for each bit that is set, and its mirror. */
function patternOf(hash: number): SVGSVGElement {
  const columns = Math.ceil(SIDE / 2);
  let path = '';
  for (let cell = 0; cell < columns * SIDE; cell++) {
    if (!((hash >>> cell) & 1)) continue;
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    for (const at of new Set([x, SIDE - 1 - x])) path += `M${at} ${y}h1v1h-1z`;
  }
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${SIDE} ${SIDE}`);
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** FNV-1a in 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), mixed as MurmurHash3 does at its end: one letter changes all bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words.slice(0, 50)) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
