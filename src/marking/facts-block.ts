import { precedes } from '../reading/dom.js';
import { isBlank, runsOf } from '../reading/lines/node-runs.js';
import type { Field, Found, Reading } from '../reading/reading.js';

/* Where a post states the facts of its film: a list, a table, or labelled lines. */

/** Facts that make a block one of facts. */
const FACTS: readonly Field[] = [
  'runtimeMinutes',
  'certificate',
  'releaseDate',
  'genres',
  'countries',
  'languages',
  'musicBy',
  'cinematographer',
  'editor',
  'producer',
  'productionCompany',
];
/** Facts that may be between them. */
const CREDITS: readonly Field[] = ['directors', 'writers', 'cast', 'originalTitle', 'year'];
/** What is part of a line, by the list or table that it is part of. */
const WHOLE = /^(?:dl|ol|ul|table)$/i;
const IN_WHOLE = /^(?:dd|dt|li|tr|td|th|tbody|thead|div)$/i;
const NOT_FACTS = 'h1, h2, h3, h4, h5, h6, img, picture, form, iframe, video';
const MARKED = 'film-facts, .film-facts';
/** A longer line is prose. */
const MAX_LINE_LENGTH = 240;
const MAX_LENGTH = 4_000;

/** Returns the runs of neighbouring blocks that hold the facts of a film, and no other words but credits. */
export function factBlocks(
  { found }: Reading,
  isBlock: (element: Element) => boolean,
  isTaken: (block: Element) => boolean,
): Node[][] {
  const blocksOf = (fields: readonly Field[]): Element[] =>
    fields.flatMap((field) => {
      const fact = found.get(field);
      const block = fact && fact.from !== 'json-ld' ? blockOf(fact, isBlock) : undefined;
      return block && isFacts(block) && !isTaken(block) ? block : [];
    });
  const facts = new Set<Node>(blocksOf(FACTS));
  const all = [...new Set([...facts, ...blocksOf(CREDITS)])];
  // A block within another would be in two elements.
  const outer = all.filter((block) => !all.some((other) => other !== block && other.contains(block)));
  return runsOf(outer.sort(byPlace)).filter((run) => run.some((node) => facts.has(node)));
}

/** The list, table or paragraph that states a fact. */
function blockOf({ value }: Found, isBlock: (element: Element) => boolean): Element | undefined {
  const { node } = value?.start ?? {};
  let block = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  while (block && !isBlock(block)) block = block.parentElement;
  let whole = block;
  while (whole && !WHOLE.test(whole.nodeName) && IN_WHOLE.test(whole.nodeName)) whole = whole.parentElement;
  if (whole && WHOLE.test(whole.nodeName)) return framed(whole);
  // A post is no block of facts, whatever it states.
  return block && /^(?:p|div)$/i.test(block.nodeName) ? block : undefined;
}

/** A table in a figure of its own, as WordPress has it. */
function framed(block: Element): Element {
  const figure = block.parentElement;
  const others = [...(figure?.childNodes ?? [])].filter((node) => node !== block && !isBlank(node));
  return figure?.nodeName.toLowerCase() === 'figure' && !others.length ? figure : block;
}

/** Whether all that a block says is short lines. */
function isFacts(block: Element): boolean {
  const text = block.textContent ?? '';
  if (text.length > MAX_LENGTH || block.querySelector(`${NOT_FACTS}, ${MARKED}`) || block.closest(MARKED)) return false;
  const lines = [...block.querySelectorAll('li, tr, dd, p')];
  if (lines.length) return lines.every((line) => (line.textContent ?? '').trim().length <= MAX_LINE_LENGTH);
  // Lines of a paragraph are parted by line breaks.
  let length = 0;
  for (const node of block.childNodes) {
    length = /^br$/i.test(node.nodeName) ? 0 : length + (node.textContent?.trim().length ?? 0);
    if (length > MAX_LINE_LENGTH) return false;
  }
  return true;
}

function byPlace(a: Node, b: Node): number {
  return precedes(a, b) ? -1 : 1;
}
