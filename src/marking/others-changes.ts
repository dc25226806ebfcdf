import { observeContent, ownTexts } from '../platform/own-texts.js';
import type { PlacedMarking } from './markings.js';
import type { Undo } from './wrap.js';

/* A framework that leaves no marks writes its texts again as a whole, though an element is around a part of one by now: words would be
   there twice. A change elsewhere in a post, such as an advertisement or a picture that comes late, concerns no element. */

/** What `<cast-list>` puts beside the author's text, which it empties. */
const MADE = '.cast-list-names';

/**
 * Calls back when others change the words that elements in a line were put around, or what is left of these words' text.
 *
 * @returns how to stop
 */
export function watchOthers(frame: Element, placed: readonly PlacedMarking[], handleChange: () => void): Undo {
  const wrappers = placed.filter(({ isBlock }) => !isBlock).map(({ wrapper }) => wrapper);
  if (!wrappers.length) return () => {};
  const left = new Map<Text, string>();
  const nodes = new Set<Node>();
  const isOfElements = (node: Node): boolean =>
    ownTexts.has(node) || (node.parentElement ?? (node as Element)).closest?.(MADE) != null || isMade(node);
  for (const wrapper of wrappers) {
    for (const beside of [wrapper.previousSibling, wrapper.nextSibling])
      if (beside instanceof Text) left.set(beside, beside.data);
    const walker = document.createTreeWalker(wrapper);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A list that is moved, as it is with its paragraph, takes its own nodes out and makes them again.
      if (isOfElements(node)) continue;
      nodes.add(node);
      if (node instanceof Text) left.set(node, node.data);
    }
  }
  const isChange = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    if (type === 'characterData') {
      const before = left.get(target as Text);
      const { data } = target as Text;
      // Elements empty the words for which they show others.
      return before !== undefined && data !== before && !(data === '' && nodes.has(target));
    }
    if (!wrappers.some((wrapper) => wrapper.contains(target))) return false;
    return [...removedNodes].some((node) => nodes.has(node)) || [...addedNodes].some((node) => !isOfElements(node));
  };
  const observer = new MutationObserver((records) => {
    const isGone = wrappers.some((wrapper) => !frame.contains(wrapper));
    if (!isGone && !records.some(isChange)) return;
    observer.disconnect();
    handleChange();
  });
  observeContent(frame, observer);
  return () => observer.disconnect();
}

function isMade(node: Node): boolean {
  return node instanceof Element && node.matches(`${MADE}, [class$="-made"]`);
}
