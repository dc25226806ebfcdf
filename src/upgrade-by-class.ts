/* The second spelling: on blogs that strip custom elements, `class="TAG"` on a plain element stands for the element TAG around
   its content, and `data-*` for its attributes. */
import { NOT_STRANGERS } from './safety/strangers.js';
import { isReleased, putAround, takeAwayOnRestore } from './upgrade/own-elements.js';
import { Wishes } from './upgrade/ours.js';
import { whenParsed } from './upgrade/when-parsed.js';

/**
 * The elements, and the attributes that each takes: from `data-*` no other may come, least of all a handler of events. A name that
 * themes use for things of their own belongs into `COMMON` in upgrade/ours.ts as well.
 */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'film-review': ['src', 'layout', 'heading-level', 'unit', 'best', 'comments', 'json-ld'],
  'author-bio': ['name', 'url', 'picture', 'text'],
  'cast-list': ['role-name', 'limit'],
  'clapper-input': ['name', 'value', 'min', 'max', 'step', 'required', 'readonly', 'disabled', 'symbol'],
  'clapper-rating': ['value', 'min', 'max', 'unit', 'symbol', 'precision', 'format'],
  'comment-count': ['count', 'href', 'for'],
  'comment-form': ['for'],
  'comment-thread': [
    'backend',
    'src',
    'post',
    'thread',
    'order',
    'readonly',
    'limit',
    'paging',
    'poll',
    'avatars',
    'reportable',
    'heading-level',
  ],
  'film-heading': ['name', 'year', 'original-title', 'level'],
  'film-synopsis': ['clamp', 'text'],
  'posted-time': ['datetime', 'format'],
  'reader-rating': ['backend', 'src', 'thread', 'max', 'step', 'unit', 'symbol', 'readonly', 'heading-level'],
  'review-body': ['drop-cap', 'reading-time'],
  'review-verdict': ['best', 'unit'],
};
const wishes = new Wishes(ATTRIBUTES);

/** Upgrades what the document holds, and what comes later. @returns how to stop */
export function upgradeByClass(root: Document): () => void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) upgradeBelow(node);
  });
  const stop = takeAwayOnRestore(root);
  whenParsed(root, () => {
    upgradeBelow(root);
    observer.observe(root, { childList: true, subtree: true });
  });
  return () => {
    observer.disconnect();
    stop();
  };
}

/** What `data-*` on a plain element says of an element of ours: its attributes. */
export function attributesFrom(element: Element, tag: string): Record<string, string> {
  const stated = (ATTRIBUTES[tag] ?? []).map((name) => [name, element.getAttribute(`data-${name}`)] as const);
  return Object.fromEntries(stated.filter((each): each is [string, string] => each[1] !== null));
}

function upgradeBelow(root: ParentNode): void {
  const named = [...root.querySelectorAll<HTMLElement>(wishes.candidates)];
  if (root instanceof HTMLElement && root.matches(wishes.candidates)) named.unshift(root);
  for (const element of named) {
    const tag = wishes.tagOf(element)!;
    if (isSettled(element, tag)) continue;
    if (wishes.isOurs(element, tag)) upgrade(element, tag);
    else if (tag === 'film-review' && wishes.isPerhapsReview(element)) void upgradeIfReview(element);
  }
}

/** Whether nothing is to be done: it is upgraded already, which holds one of ours, or given back, or a stranger's. */
function isSettled(element: Element, tag: string): boolean {
  return element.firstElementChild?.localName === tag || isReleased(element) || !element.matches(NOT_STRANGERS);
}

function upgrade(element: HTMLElement, tag: string): void {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributesFrom(element, tag))) made.setAttribute(name, value);
  putAround([...element.childNodes], made, { parent: element, before: null, wish: element });
}

/** A post that somebody put into a plain `<div class="film-review">`: only what it says tells it from a theme's box. */
async function upgradeIfReview(element: HTMLElement): Promise<void> {
  const { hasProse, isFilmReview, readCopy } = await import('./upgrade/recognise.js');
  const reading = readCopy([element], element.closest<HTMLElement>('[lang]')?.lang);
  if (!isFilmReview(reading) || !hasProse(reading)) return;
  if (!isSettled(element, 'film-review') && wishes.isPerhapsReview(element)) upgrade(element, 'film-review');
}
