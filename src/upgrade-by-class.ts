/* The second spelling: on blogs that strip custom elements, `class="TAG"` on a plain element stands for the element TAG around
   its content, and `data-*` for its attributes. */

/** The elements, and the attributes that each takes: from `data-*` no other may come, least of all a handler of events. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'film-review': ['src', 'layout', 'heading-level', 'unit', 'best', 'comments', 'json-ld'],
  'author-bio': ['name', 'url', 'picture', 'text'],
  'cast-list': ['role-name', 'limit'],
  'clapper-input': ['name', 'value', 'min', 'max', 'step', 'required', 'readonly', 'disabled', 'symbol'],
  'clapper-rating': ['value', 'min', 'max', 'unit', 'symbol', 'precision', 'format'],
  'comment-count': ['count', 'href', 'for'],
  'comment-form': ['for'],
  'comment-thread': ['backend', 'src', 'thread', 'order', 'readonly', 'heading-level'],
  'film-heading': ['name', 'year', 'original-title', 'level'],
  'film-synopsis': ['clamp', 'text'],
  'posted-time': ['datetime', 'format'],
  'reader-rating': ['backend', 'src', 'thread', 'max', 'step', 'unit', 'symbol', 'readonly', 'heading-level'],
  'review-body': ['drop-cap', 'reading-time'],
  'review-verdict': ['best', 'unit'],
};
const TAGS: readonly string[] = Object.keys(ATTRIBUTES);

/* Only on elements that mean nothing by themselves: WordPress has a class "comment-form" on its form, which is no wish for ours. */
const SELECTOR = TAGS.map((tag) => `:is(div, span, p, section, article).${tag}`).join();

/* What strangers wrote asks for nothing. */
const STRANGERS = '.comment-list, .commentlist, .film-comments';

/** Upgrades what the document holds, and what comes later. @returns how to stop */
export function upgradeByClass(root: Document): () => void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) upgradeBelow(node);
  });
  const start = () => {
    upgradeBelow(root);
    observer.observe(root, { childList: true, subtree: true });
  };
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return () => observer.disconnect();
}

function upgradeBelow(root: ParentNode): void {
  const named = [...root.querySelectorAll<HTMLElement>(SELECTOR)];
  if (root instanceof HTMLElement && root.matches(SELECTOR)) named.unshift(root);
  for (const element of named) upgrade(element);
}

function upgrade(element: HTMLElement): void {
  const tag = TAGS.find((each) => element.classList.contains(each));
  // What is upgraded already holds one of ours.
  if (!tag || element.firstElementChild?.localName === tag || element.closest(STRANGERS)) return;
  const made = document.createElement(tag);
  for (const name of ATTRIBUTES[tag] ?? []) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) made.setAttribute(name, value);
  }
  while (element.firstChild) made.append(element.firstChild);
  element.append(made);
}
