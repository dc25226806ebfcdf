import { isKept } from '../../platform/page/rendered-by-others.js';

/** The author's text nodes that were emptied, with their words. */
const emptiedIn = new WeakMap<Element, Map<Text, string>>();

/**
 * Empties the author's text, so that the element shows words of its own. The nodes stay where they are, because a framework may
 * hold on to them.
 *
 * @param words - what the author's text is known to be: text that has been changed since then stays
 */
export function emptyWords(host: Element, words: string): void {
  if (emptiedIn.has(host) || isKept(host)) return;
  const roots = [...host.childNodes].filter((node) => !(node instanceof Element && node.matches('meter, [slot]')));
  const texts = roots.flatMap((root) => {
    const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let text = iterator.nextNode(); text instanceof Text; text = iterator.nextNode()) found.push(text);
    return found;
  });
  const present = texts.map(({ data }) => data).join('');
  // After a move, the element's own words may follow.
  if (!present.replace(/\s+/g, ' ').trim().startsWith(words)) return;
  emptiedIn.set(host, new Map(texts.map((text) => [text, text.data])));
  for (const text of texts) text.data = '';
}

/** Restores the author's text, except where something else has been written since. */
export function restoreWords(host: Element): void {
  for (const [text, words] of emptiedIn.get(host) ?? []) text.data ||= words;
  emptiedIn.delete(host);
}
