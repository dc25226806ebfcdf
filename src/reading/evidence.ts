import type { Evidence, Field, Found } from './reading.js';

/** Evidence in words, to be read after "by": `by its label`. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  'json-ld': 'structured data',
  platform: 'the markup of the page',
  label: 'its label',
  title: 'the title',
  pattern: 'its form',
  position: 'its place',
};

const NAMES_IN_FOUND: Readonly<Record<string, Field>> = {
  episode: 'season',
  bodyText: 'body',
  commentCount: 'comments',
};

/** Returns the key of a field of the review in `found`, which names some fields otherwise. */
export function foundKeyOf({ name }: { name: string }): Field {
  return NAMES_IN_FOUND[name] ?? (name as Field);
}

/** Returns where a field was found in a document; `undefined` if it was not found in visible text. Needs ranges: a browser. */
export function evidenceRange({ value, nodes = [] }: Found): Range | undefined {
  const start = value?.start ?? textEdge(nodes[0], 'first');
  const end = value?.end ?? textEdge(nodes.at(-1), 'last');
  const page = start?.node.ownerDocument;
  if (!start || !end || !page) return undefined;
  const range = page.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Returns the start of the first, or the end of the last, visible text in a node. */
function textEdge(node: Node | undefined, which: 'first' | 'last'): { node: Text; offset: number } | undefined {
  if (!node?.ownerDocument) return undefined;
  const text = node.nodeType === Node.TEXT_NODE ? (node as Text) : visibleText(node, which);
  return text && { node: text, offset: which === 'first' ? 0 : text.length };
}

function visibleText(root: Node, which: 'first' | 'last'): Text | undefined {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text: Text | undefined;
  for (let next = walker.nextNode() as Text | null; next; next = walker.nextNode() as Text | null) {
    if (!next.data.trim() || next.parentElement?.closest('script, style, template, noscript')) continue;
    text = next;
    if (which === 'first') break;
  }
  return text;
}
