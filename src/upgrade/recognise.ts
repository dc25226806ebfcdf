import { languageAt } from '../controllers/localize-controller.js';
import { factSelectors } from '../elements/film-review/fact-selectors.js';
import { pageAddress, postAddress } from '../elements/film-review/post-address.js';
import { propertyOf } from '../reading/dom.js';
import { readPage } from '../reading/page.js';
import type { FurtherSteps } from '../reading/pipeline.js';
import type { Found, Point, Reading } from '../reading/reading.js';
import { isSettled, loadWhole } from '../reading/settled.js';
import { addArticleOfPage } from '../reading/sources/article.js';
import { parseJsonLdScripts } from '../reading/sources/json-ld.js';
import { NOT_STRANGERS } from '../safety/strangers.js';
import { isPerhapsFilm } from './perhaps-film.js';

export { handReading } from '../reading/handed-reading.js';
export { isFilmReview } from './is-film-review.js';

/* An excerpt on a card is shorter. */
const MIN_PROSE_LENGTH = 500;

/** Whether a post shows its own source, as it does where an engine takes tags for words: read as words, they would be nonsense. */
export function isShownAsSource(post: Element): boolean {
  return /<\/(?:p|div|h\d|li|film-review)>/.test(post.textContent ?? '');
}

/** Whether a reading has prose of some length, as a review has and a card does not: two paragraphs, or 500 characters. */
export function hasProse({ review: { bodyText = '' } }: Reading): boolean {
  return bodyText.length >= MIN_PROSE_LENGTH || bodyText.includes('\n\n');
}

/**
 * Reads neighbouring nodes of a page without touching them: in a copy that loads nothing, runs nothing and is not displayed.
 *
 * @returns the reading as `<film-review>` around these nodes would have it; its places are those of the page
 */
export function readUntouched(nodes: readonly Node[], holder: Element, whole?: FurtherSteps): Reading {
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.createElement('div');
  for (const node of nodes) copy.append(inert.importNode(node, true));
  const url = postAddress(nodes) ?? pageAddress();
  const reading = readPage(
    copy,
    { language: languageAt(holder), url, place: holder, selectors: factSelectors() },
    parseJsonLdScripts,
    whole,
  );
  const original = (node: Node): Node => originalOf(node, copy, nodes);
  const point = ({ node, offset }: Point): Point => ({ node: original(node), offset });
  const onPage = ({ value, nodes: copies, ...fact }: Found): Found => ({
    ...fact,
    ...(value && { value: { start: point(value.start), end: point(value.end) } }),
    ...(copies && { nodes: copies.map(original) }),
  });
  return { ...reading, found: new Map([...reading.found].map(([field, fact]) => [field, onPage(fact)])) };
}

/** Reads nodes as `readUntouched`, with all steps where the light ones leave doubt. */
export async function readWell(nodes: readonly Node[], holder: Element): Promise<Reading> {
  const reading = readUntouched(nodes, holder);
  const text = nodes.map((node) => node.textContent).join('\n');
  // No more code for a post that has nothing of a film.
  const isNamed = Object.keys(factSelectors()).some((fact) => fact !== 'title');
  if (!isNamed && (!isPerhapsFilm(reading, text) || isSettled(reading))) return reading;
  const whole = await loadWhole();
  return whole ? readUntouched(nodes, holder, whole) : reading;
}

/** Reads the content of an element, as `readWell`. */
export async function readContent(element: Element): Promise<Reading> {
  const nodes = [...element.childNodes];
  const reading = await readWell(nodes, element);
  const reviews = [...document.querySelectorAll(`:is(film-review, .film-review)${NOT_STRANGERS}`)];
  const isAlone = reviews.filter((review) => !review.querySelector('film-review')).length < 2;
  if (isAlone) return addArticleOfPage(reading, document);
  forgetPageAddress(reading, nodes);
  return reading;
}

/** On a page of several reviews, the address of the page is that of none. */
export function forgetPageAddress({ review }: Reading, nodes: readonly Node[]): void {
  if (!postAddress(nodes)) delete review.url;
}

/** The node that another was copied from: the one at the same place. */
function originalOf(node: Node, copy: Node, originals: readonly Node[]): Node {
  const path: number[] = [];
  for (let at: Node | null = node; at && at !== copy; at = propertyOf(at, 'parentNode')) {
    let index = 0;
    for (let before = propertyOf(at, 'previousSibling'); before; before = propertyOf(before, 'previousSibling'))
      index++;
    path.unshift(index);
  }
  let children: ArrayLike<Node> = originals;
  let found: Node = node;
  for (const index of path) {
    found = children[index]!;
    children = propertyOf(found, 'childNodes');
  }
  return found;
}
