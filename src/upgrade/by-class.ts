/* The second spelling: on blogs that strip custom elements, `class="TAG"` on a plain element stands for the element TAG around
   its content, and `data-*` for its attributes. */
import { attributesOf, ELEMENTS } from '../elements/registry.js';
import { createElement } from '../platform/create-element.js';
import { ownOptions } from '../platform/own-values.js';
import { isRenderedByOthers } from '../platform/page/rendered-by-others.js';
import { NOT_STRANGERS } from '../safety/strangers.js';
import { ClassRules } from './class-rules.js';
import { whenParsed } from './when-parsed.js';
import { isRestored, unwrapOnRestore, wrapNodes } from './wrapped-elements.js';

const rules = new ClassRules(ELEMENTS);

/**
 * Upgrades what a document or a shadow root holds, and what comes later.
 *
 * @param words - fetches the words of the page's languages, by which posts are read
 * @returns how to stop
 */
export function upgradeByClass(root: Document | ShadowRoot, words?: () => Promise<unknown>): () => void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) upgradeBelow(node, words);
  });
  const stop = unwrapOnRestore(root);
  whenParsed(root, () => {
    upgradeBelow(root, words);
    observer.observe(root, ownOptions({ childList: true, subtree: true }));
  });
  return () => {
    observer.disconnect();
    stop();
  };
}

/** What `data-*` on a plain element says of an element of ours: its attributes. */
export function attributesFrom(element: Element, tag: string): Record<string, string> {
  const stated = attributesOf(tag).map((name) => [name, element.getAttribute(`data-${name}`)] as const);
  return Object.fromEntries(stated.filter((each): each is [string, string] => each[1] !== null));
}

function upgradeBelow(root: ParentNode, words?: () => Promise<unknown>): void {
  const named = [...root.querySelectorAll<HTMLElement>(rules.candidates)];
  if (root instanceof HTMLElement && root.matches(rules.candidates)) named.unshift(root);
  for (const element of named) {
    const tag = rules.tagOf(element)!;
    if (canSkip(element, tag)) continue;
    if (rules.isOurs(element, tag)) upgrade(element, tag);
    else if (tag === 'film-review' && rules.isPerhapsReview(element)) void upgradeIfReview(element, words);
  }
}

/**
 * Whether nothing is to be done: it is upgraded already, which holds one of ours, or restored, or a stranger's; or its content belongs to
 * a framework, which has to find it where it put it.
 */
function canSkip(element: Element, tag: string): boolean {
  return (
    element.firstElementChild?.localName === tag ||
    isRestored(element) ||
    !element.matches(NOT_STRANGERS) ||
    element.getAttribute('data-content') === 'keep' ||
    isRenderedByOthers(element)
  );
}

function upgrade(element: HTMLElement, tag: string): HTMLElement {
  const made = createElement(tag, attributesFrom(element, tag));
  wrapNodes([...element.childNodes], made, { parent: element, before: null, requester: element });
  return made;
}

/** A post that somebody put into a plain `<div class="film-review">`: only what it says tells it from a theme's box. */
async function upgradeIfReview(element: HTMLElement, words?: () => Promise<unknown>): Promise<void> {
  const [{ handReading, hasProse, isFilmReview, readContent }] = await Promise.all([
    import('./recognise.js'),
    words?.(),
  ]);
  if (canSkip(element, 'film-review') || !rules.isPerhapsReview(element)) return;
  const reading = await readContent(element);
  const isReview = hasProse(reading) && (await isFilmReview(reading, [element]));
  if (canSkip(element, 'film-review') || !rules.isPerhapsReview(element)) return;
  if (isReview) handReading(upgrade(element, 'film-review'), reading);
}
