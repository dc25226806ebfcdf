import { BARS, findSpoilers, type SpoilerRange } from '../../safety/spoilers.js';

/** What a button shows and hides. */
const hiddenBy = new WeakMap<HTMLElement, readonly HTMLElement[]>();

/** Puts what is marked as a spoiler behind a button: words, lines, links, whole paragraphs. */
export function hideSpoilers(body: Element, label: string): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  // From the last to the first, so that the places of those before stay.
  for (const range of findSpoilers(texts.map(({ data }) => data)).reverse()) hide(texts, range, label);
}

function hide(texts: readonly Text[], { start, end }: SpoilerRange, label: string): void {
  const first = texts[start.text] as Text;
  const last = texts[end.text] as Text;
  const after = last.splitText(end.offset);
  last.deleteData(last.length - 2, 2);
  const marked = first.splitText(start.offset);
  marked.deleteData(0, 2);
  const button = spoilerButton(label);
  marked.before(button);
  const hidden: HTMLElement[] = [];
  for (let node: Node | null = marked; node && node !== after;) {
    const next: Node | null = nodeAfter(node);
    if (node.contains(after)) {
      node = node.firstChild;
      continue;
    }
    if (node instanceof HTMLElement) hidden.push(node);
    else if ((node as Text).data) hidden.push(wrapped(node as Text));
    node = next;
  }
  for (const element of hidden) {
    element.hidden = true;
    element.dataset['spoiler'] = '';
  }
  hiddenBy.set(button, hidden);
}

/** Returns what follows a node and all that is inside it. */
function nodeAfter(node: Node): Node | null {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

function wrapped(text: Text): HTMLElement {
  const wrapper = document.createElement('span');
  text.replaceWith(wrapper);
  wrapper.append(text);
  return wrapper;
}

function spoilerButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'film-comment-button film-comment-spoiler';
  button.dataset['action'] = 'spoiler';
  button.ariaExpanded = 'false';
  button.textContent = label;
  return button;
}

/** What a spoiler's button shows. */
export function spoilerOf(button: HTMLElement): readonly HTMLElement[] {
  return hiddenBy.get(button) ?? [];
}

/** Writes the bars of spoilers again, in markup that was copied: there the buttons no longer know what they show. */
export function restoreSpoilers(body: Element): void {
  const buttons = body.querySelectorAll('button.film-comment-spoiler');
  buttons.forEach((button, at) => {
    const hidden = [...body.querySelectorAll<HTMLElement>('[data-spoiler]')].filter((each) =>
      isBetween(each, button, buttons[at + 1]),
    );
    hidden.at(-1)?.after(BARS);
    for (const element of hidden) {
      element.hidden = false;
      delete element.dataset['spoiler'];
    }
    button.replaceWith(BARS);
  });
}

function isBetween(node: Node, before: Node, after: Node | undefined): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
  return (
    (before.compareDocumentPosition(node) & follows) > 0 && !(after && after.compareDocumentPosition(node) & follows)
  );
}

/** Shows a spoiler, or hides it again. */
export function toggleSpoiler(button: HTMLElement, isShown: boolean = button.ariaExpanded !== 'true'): void {
  for (const element of spoilerOf(button)) element.hidden = !isShown;
  button.ariaExpanded = String(isShown);
}
