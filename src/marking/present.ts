import { isWordPressPage } from '../comments/backends/wordpress/own-form.js';
import type { BlogScale } from '../model/rating.js';
import { createElement } from '../platform/create-element.js';
import { moveTo } from '../platform/move-node.js';
import { isRenderedByOthers } from '../platform/page/rendered-by-others.js';
import type { Reading } from '../reading/reading.js';
import { emphasise, labelBefore, labelInside, yearInside } from './emphasis.js';
import { isMarked, type Marking, MARKING_ELEMENTS, markingsOf, type PlacedMarking, placeMarking } from './markings.js';
import { watchOthers } from './others-changes.js';
import { MARKED_SPOILER, markSpoilers } from './spoilers.js';
import type { Undo } from './wrap.js';

/* A post on a page that somebody looks at. Beyond the markings: labels are set apart, no word may move, and the page's own comments
   become a thread. */

/** How a post is presented. */
export interface Presentation {
  /** The blog's scale, for a rating that states none. */
  scale: BlogScale;
  /** Whether the page's own comments and form stay as they are. */
  comments: 'present' | 'keep';
  /** Says whether the parts of the post are laid out again, so that no place has to stay. */
  isArranged?(): Promise<boolean>;
  /** Called once where others change words that an element was put around. */
  handleChange?(): void;
}

const MARKED = MARKING_ELEMENTS.join();
type Side = 'x' | 'y' | 'width' | 'height';

/**
 * Puts our elements into a post in place, each around the author's own words.
 *
 * @param frame - the review's element, from which places are measured
 * @returns how to take each step back, first step first
 */
export function present(
  frame: HTMLElement,
  reading: Reading,
  { scale, comments, handleChange = () => {}, isArranged = () => Promise.resolve(false) }: Presentation,
): Undo[] {
  // A framework may render a part of the post.
  const markings = presentMarkings(reading, scale).filter((marking) => !isRenderedByOthers(parentOf(marking)));
  const placesBefore = new Map(
    markings.flatMap(({ isBlock, words }) =>
      isBlock ? [[words, placeOf(words as readonly Node[], frame)] as const] : [],
    ),
  );
  const placed = markings.flatMap((marking) => placeMarking(marking) ?? []);
  const steps = placed.map(({ undo }) => undo);
  // Where a framework renders a part of the post, nothing more is known of that part.
  const spoilers = isRenderedByOthers(frame) ? [] : markSpoilers(frame, isBlock);
  steps.push(...spoilers);
  const restoreComments = comments === 'keep' ? undefined : presentComments(reading);
  if (restoreComments) steps.push(restoreComments);
  steps.push(emphasise(placed.flatMap((marking) => labelOf(marking) ?? [])));
  steps.push(watchOthers(frame, placed, handleChange));

  // A theme may style `.entry-content > p`, which a wrapper in between undoes: then the wrapper goes.
  const blocks = placed.filter((marking) => marking.isBlock);
  const rendered = blocks.map(async ({ wrapper }) => (wrapper as { updateComplete?: Promise<unknown> }).updateComplete);
  void Promise.all(rendered).then(async () => {
    if (await isArranged()) return;
    // What is hidden takes its height along, and moves what comes after it.
    const hidden = spoilers.length ? [...frame.querySelectorAll(MARKED_SPOILER)] : [];
    const sidesOf = (wrapper: Element): Side[] => [
      'x',
      'width',
      ...(hidden.some((each) => isBefore(each, wrapper)) ? [] : (['y'] as const)),
      ...(hidden.some((each) => wrapper.contains(each)) ? [] : (['height'] as const)),
    ];
    for (const { words, undo, wrapper } of blocks) {
      // All may have been undone since.
      if (!wrapper.parentNode) continue;
      const before = placesBefore.get(words);
      if (before && hasMoved(before, placeOf(words as readonly Node[], frame), sidesOf(wrapper))) undo();
    }
  });
  return steps;
}

/** Returns what could be marked in a post on a page. */
export function presentMarkings(reading: Reading, scale: BlogScale): Marking[] {
  return markingsOf(reading, { scale, marked: MARKED, isBlock });
}

function parentOf({ words }: Marking): Node {
  if ('start' in words) return words.start.node;
  return 'nodeType' in words ? words : words[0]!.parentNode!;
}

function isBlock(element: Element): boolean {
  return !getComputedStyle(element).display.startsWith('inline');
}

/** The place of nodes within a frame: other posts of the page may move as well. */
function placeOf(nodes: readonly Node[], frame: Element): DOMRect {
  const range = document.createRange();
  range.setStartBefore(nodes[0]!);
  range.setEndAfter(nodes.at(-1)!);
  const { x, y, width, height } = range.getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  // Where the frame has no box of its own, its origin is the corner of the window.
  return new DOMRect(x - origin.x, y - origin.y, width, height);
}

function isBefore(node: Node, other: Node): boolean {
  const position = node.compareDocumentPosition(other);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

function hasMoved(before: DOMRect, after: DOMRect, sides: readonly Side[]): boolean {
  return sides.some((side) => Math.abs(before[side] - after[side]) > 0.5);
}

/** The words in or before a marking that only say what it is. */
function labelOf({ tag, wrapper }: PlacedMarking): Range | undefined {
  if (tag === 'cast-list') return labelBefore(wrapper);
  if (tag === 'film-heading') return yearInside(wrapper);
  return tag === 'film-synopsis' ? labelInside(wrapper) : undefined;
}

/** Puts the page's own comments into a thread that shows them. The form stays where it is. */
function presentComments({ found, comments }: Reading): Undo | undefined {
  const list = found.get('comments');
  const form = found.get('commentForm');
  const nodes = (list?.nodes ?? []) as ChildNode[];
  const start = nodes[0] ?? (form?.nodes?.[0] as ChildNode | undefined);
  if (!start || [list, form].some((part) => part && isMarked(part, MARKED))) return undefined;
  if (isRenderedByOthers(start)) return undefined;
  // Who keeps the comments of another page is not known: a form that reaches somebody is not replaced by one that does not.
  if (!isWordPressPage(document)) return undefined;
  const thread = createElement('comment-thread');
  thread.initial = comments;
  const placeholders = nodes.map((node) => {
    const placeholder = document.createComment('');
    node.before(placeholder);
    return placeholder;
  });
  (placeholders[0] ?? start).before(thread);
  for (const node of nodes) moveTo(thread, node);
  // A page without a form takes no more comments.
  thread.readonly = !form;
  return () => {
    // Its code may not be there yet.
    (thread as Partial<typeof thread>).stop?.();
    placeholders.forEach((placeholder, index) => {
      if (placeholder.parentNode) moveTo(placeholder.parentNode, nodes[index]!, placeholder);
      placeholder.remove();
    });
    thread.remove();
  };
}
