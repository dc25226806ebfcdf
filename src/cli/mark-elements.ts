import { runsOf } from '../reading/node-runs.js';
import type { Rating } from '../model/rating.js';
import type { Field, Found, Reading } from '../reading/index.js';
import { wrapNodes, wrapSpan } from './wrap-nodes.js';

/* Puts the elements into a parsed page, each around the author's own words, as <film-review> does in a browser
   (elements/film-review/present.ts). There, what a theme does to the boxes is measured; here, nothing is drawn. */

const ROLES: readonly [Field, string][] = [
  ['directors', 'director'],
  ['writers', 'writer'],
  ['cast', 'actor'],
];
const BLOCKS: readonly [Field, string][] = [
  ['synopsis', 'film-synopsis'],
  ['body', 'review-body'],
  ['author', 'author-bio'],
];
const OURS = [
  'film-heading',
  'cast-list',
  'film-synopsis',
  'review-body',
  'clapper-rating',
  'author-bio',
  'comment-thread',
  'comment-form',
];
const PRESENTED = OURS.flatMap((tag) => [tag, `.${tag}`]).join();
const REVIEW = 'film-review, .film-review';
const BLOCK =
  /^(?:address|article|aside|blockquote|div|dl|figure|footer|h[1-6]|header|hr|main|ol|p|pre|section|table|ul)$/i;
/* An element of ours cannot stand directly in these. */
const CLOSED = /^(?:ol|ul|dl|table|thead|tbody|tfoot|tr|p|h[1-6]|html|head)$/i;

/** Puts the elements into the page. */
export function markElements(document: Document, { review, found }: Reading): void {
  const make = (tag: string, attributes: Readonly<Record<string, string | undefined>> = {}): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
    return made;
  };
  const at = (field: Field): Found | undefined => {
    const there = found.get(field);
    return there && !isPresented(there) ? there : undefined;
  };
  const all = [...found.values()].flatMap(({ nodes, value }) => [
    ...(nodes ?? []),
    ...(value ? [value.start.node] : []),
  ]);
  /* Before anything is moved: these nodes stay, the others go into them. */
  wrapReview(document, all, make);

  const spans: [NonNullable<Found['value']>, HTMLElement][] = [];
  const title = at('title')?.value;
  const heading = title?.start.node.parentElement?.closest('h1, h2, h3, h4, h5, h6');
  if (title && !heading) spans.push([title, make('film-heading')]);
  for (const [field, role] of ROLES) {
    const people = at(field)?.value;
    if (people) spans.push([people, make('cast-list', { 'role-name': role })]);
  }
  const words = at('rating')?.value;
  const rating = review.rating && ratingAttributes(review.rating);
  if (words && rating) spans.push([words, make('clapper-rating', rating)]);
  /* From the end: text is split, and what stands before the split keeps its place. */
  spans.sort(([a], [b]) => b.start.offset - a.start.offset).forEach(([span, wrapper]) => wrapSpan(span, wrapper));
  if (heading) wrapNodes([...heading.childNodes], make('film-heading'));

  for (const [field, tag] of BLOCKS) {
    const nodes = at(field)?.nodes ?? [];
    if (!nodes.length || !nodes.every((node) => BLOCK.test(node.nodeName))) continue;
    for (const run of runsOf(nodes)) wrapNodes(run, make(tag));
  }
}

function ratingAttributes({ value, best, unit, kind }: Rating): Record<string, string | undefined> | undefined {
  if (typeof value !== 'number') return undefined;
  const max = best ?? (kind === 'percent' ? 100 : undefined);
  return { value: String(value), max: max === undefined ? undefined : String(max), unit };
}

const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);

function isPresented({ value, nodes }: Found): boolean {
  const first = value?.start.node ?? nodes?.[0];
  return first ? elementOf(first)?.closest(PRESENTED) != null : true;
}

/** One element of the review around all that was found, unless there is one. */
function wrapReview(document: Document, nodes: readonly Node[], make: (tag: string) => HTMLElement): void {
  const placed = nodes.filter((node) => document.documentElement.contains(node));
  const [first] = placed;
  if (!first || document.querySelector(REVIEW)) return;
  let around: Node = first.parentNode!;
  while (!placed.every((node) => node !== around && around.contains(node)) || CLOSED.test(around.nodeName)) {
    if (!around.parentNode) return;
    around = around.parentNode;
  }
  if (around === document || around === document.documentElement) return;
  const children = [...around.childNodes];
  const holds = (child: Node): boolean => placed.some((node) => child === node || child.contains(node));
  const start = children.findIndex(holds);
  const end = children.findLastIndex(holds);
  wrapNodes(children.slice(start, end + 1), make('film-review'));
}
