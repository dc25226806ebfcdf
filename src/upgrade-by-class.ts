/* The second spelling: on blogs that strip custom elements, `class="TAG"` on a plain element stands for the element TAG around
   its content, and `data-*` for its attributes. */

const TAGS: readonly string[] = [
  'film-review',
  'author-bio',
  'cast-list',
  'clapper-rating',
  'comment-count',
  'comment-form',
  'comment-thread',
  'film-heading',
  'film-synopsis',
  'posted-time',
  'review-body',
];
/* Only on elements that mean nothing by themselves: WordPress has a class "comment-form" on its form, which is no wish for ours. */
const SELECTOR = TAGS.map((tag) => `:is(div, span, p, section, article).${tag}`).join();

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
  // An element of ours may have such a class itself, and what is upgraded holds one of ours already.
  if (!tag || TAGS.includes(element.localName) || element.firstElementChild?.localName === tag) return;
  const made = document.createElement(tag);
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-')) made.setAttribute(name.slice('data-'.length), value);
  }
  made.append(...element.childNodes);
  element.append(made);
}
