import { keep, watchContent } from '../../marking/keep.js';
import type { Undo } from '../../marking/wrap.js';
import type { BlogScale } from '../../model/rating.js';
import { createElement } from '../../platform/create-element.js';
import type { Reading, Span } from '../../reading/reading.js';

/** Between the words of a rating and its drawing, and the height of the drawing, as parts of the font size. */
const GAP = 0.4;
const SIZE = 1.3;

/**
 * Presents a post without touching it: by highlights, and by a drawing of the rating in the shadow root.
 *
 * @param handleChange - called after the post has changed
 * @returns how to take each step back
 */
export function presentKept(
  post: HTMLElement,
  root: HTMLElement | DocumentFragment,
  reading: Reading,
  scale: BlogScale,
  handleChange: () => void,
): Undo[] {
  const { rating, undo } = keep(reading, scale);
  const steps = [undo, watchContent(post, handleChange)];
  if (rating) steps.push(drawRating(post, root, rating.words, rating.attributes));
  return steps;
}

/** Draws a rating over the free end of the line that its words end. It takes no room, and shows only where there is some. */
function drawRating(
  post: HTMLElement,
  root: HTMLElement | DocumentFragment,
  { start, end }: Span,
  attributes: Readonly<Record<string, string>>,
): Undo {
  const words = document.createRange();
  words.setStart(start.node, start.offset);
  words.setEnd(end.node, end.offset);
  const block = blockAround(words.commonAncestorContainer);
  const after = document.createRange();
  after.setStart(end.node, end.offset);
  after.setEndAfter(block.lastChild!);
  // The words are in the page for everybody, and are found there only.
  const drawing = createElement('clapper-rating', { ...attributes, part: 'rating', inert: '' });
  if (/\S/.test(after.toString())) return () => {};
  root.append(drawing);
  const place = (): void => placeDrawing(drawing, words, block);
  const sizes = new ResizeObserver(place);
  sizes.observe(post);
  sizes.observe(drawing);
  return () => {
    sizes.disconnect();
    drawing.remove();
  };
}

function placeDrawing(drawing: HTMLElement, words: Range, block: Element): void {
  const { direction, fontSize, paddingInlineEnd } = getComputedStyle(block);
  const size = parseFloat(fontSize);
  const { style } = drawing;
  style.setProperty('--clapper-rating-size', `${size * SIZE}px`);
  style.setProperty('translate', '0 0');
  const line = [...words.getClientRects()].at(-1);
  const own = drawing.getBoundingClientRect();
  const box = block.getBoundingClientRect();
  const end = parseFloat(paddingInlineEnd);
  const isLeft = direction === 'rtl';
  const x = isLeft ? (line?.left ?? 0) - GAP * size - own.width : (line?.right ?? 0) + GAP * size;
  const hasRoom = line && (isLeft ? x >= box.left + end : x + own.width <= box.right - end);
  style.setProperty('visibility', hasRoom ? 'visible' : 'hidden');
  if (line) style.setProperty('translate', `${x - own.x}px ${line.y + line.height / 2 - (own.y + own.height / 2)}px`);
}

function blockAround(node: Node): Element {
  let at = node instanceof Element ? node : node.parentElement!;
  while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at;
}
