import type { Review } from '../../model/review.js';
import { COMMENTS } from '../../platform/blog-markup/comment-area.js';
import { attribute, closest, propertyOf, queryAll } from '../dom.js';
import { ratingOf, readJsonLd } from './json-ld.js';

type Item = Record<string, unknown>;

const MAX_ELEMENTS = 2000;
/* What stands there is somebody else's. */
const ELSEWHERE = `${COMMENTS}, aside, nav`;
const ADDRESS: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  area: 'href',
  img: 'src',
  iframe: 'src',
  video: 'src',
};

function valueOf(element: Element): string {
  const name = propertyOf(element, 'localName');
  const address = ADDRESS[name];
  return (
    attribute(element, 'content') ??
    attribute(element, 'datetime') ??
    (address ? attribute(element, address) : name === 'data' ? attribute(element, 'value') : null) ??
    (propertyOf(element, 'textContent') ?? '').replace(/\s+/g, ' ').trim()
  );
}

/** The review in a page's microdata, read like the same words in JSON-LD; a rating alone, as Jetpack's block has it, counts too. */
export function parseMicrodata(root: ParentNode): Partial<Review> | null {
  const items = new Map<Element, Item>();
  for (const element of [...queryAll(root, '[itemscope], [itemprop]')].slice(0, MAX_ELEMENTS)) {
    if (closest(element, ELSEWHERE)) continue;
    let value: unknown;
    if (attribute(element, 'itemscope') !== null) {
      const item: Item = { '@type': (attribute(element, 'itemtype') ?? '').split(' ') };
      items.set(element, item);
      value = item;
    } else value = valueOf(element);
    const parent = propertyOf(element, 'parentElement');
    const owner = parent && closest(parent, '[itemscope]');
    const properties = owner && items.get(owner);
    for (const name of attribute(element, 'itemprop')?.split(' ') ?? []) {
      if (!properties || !name || name.startsWith('@')) continue;
      const before = properties[name];
      properties[name] = before === undefined ? value : [before, value].flat();
    }
  }
  const all = [...items.values()];
  const review = readJsonLd(all);
  if (review) return review;
  const ratings = all.filter((item) => (item['@type'] as string[]).some((type) => type.endsWith('/Rating')));
  const rating = ratings.length === 1 ? ratingOf(ratings[0]) : undefined;
  return rating ? { rating } : null;
}
