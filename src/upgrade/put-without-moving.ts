import { moveTo } from '../platform/move-node.js';
import { wrapNodes } from './wrapped-elements.js';

/* What a reader sees first has fewer parts than this. */
const MAX_BOXES = 400;
const SIDES = ['x', 'y', 'width', 'height'] as const;

/* How an element can stand in a page without being noticed, best first. A block is noticed where a theme lays its neighbours out
   in a grid; an element without a box by rules for the children of what holds it, unless it goes by the same names. */
const MANNERS = ['block', 'contents', 'names'] as const;
type Manner = (typeof MANNERS)[number];

/** A stretch of neighbours, and how a frame around them would stand. */
interface Trial {
  nodes: readonly ChildNode[];
  manner: Manner;
}

/**
 * Puts a review around a post so that nothing moves, or as little as can be.
 *
 * @param stretches - neighbouring nodes that hold the post, the best choice first
 * @param requester - the element that asked for the upgrade
 */
export function putWithoutMoving(
  stretches: readonly (readonly ChildNode[])[],
  review: HTMLElement,
  requester: Element,
): void {
  // An arrangement needs a box.
  const manners = (review.getAttribute('arrange') ?? 'flow') === 'flow' ? MANNERS : (['block'] as const);
  const trials = stretches.flatMap((nodes) => manners.map((manner): Trial => ({ nodes, manner })));
  let best: Trial | undefined;
  let least = Infinity;
  for (const trial of trials) {
    const moved = movementOf(trial);
    if (moved < least) [best, least] = [trial, moved];
    if (moved === 0) break;
  }
  const { nodes, manner } = best!;
  const parent = nodes[0]!.parentElement!;
  dress(review, manner, parent);
  wrapNodes(nodes, review, { parent, before: nodes.at(-1)!.nextSibling, requester: requester });
}

function dress(frame: HTMLElement, manner: Manner, parent: Element): void {
  if (manner !== 'block') frame.style.display = 'contents';
  if (manner === 'names' && parent.hasAttribute('class')) frame.className = parent.className;
}

/** By how many pixels the parts of a post would move altogether. */
function movementOf({ nodes, manner }: Trial): number {
  const parent = nodes[0]!.parentElement!;
  const before = boxesOf(nodes);
  /* An unknown element stands in for the review, which has a slot that it has yet to render. */
  const frame = document.createElement('film-review-trial');
  frame.style.display = 'block';
  dress(frame, manner, parent);
  parent.insertBefore(frame, nodes.at(-1)!.nextSibling);
  for (const node of nodes) moveTo(frame, node);
  const after = boxesOf(nodes);
  for (const node of nodes) moveTo(parent, node, frame);
  frame.remove();
  const distances = before.flatMap((box, index) => SIDES.map((side) => Math.abs(box[side] - after[index]![side])));
  return distances.filter((distance) => distance > 0.5).reduce((sum, distance) => sum + distance, 0);
}

function boxesOf(nodes: readonly ChildNode[]): DOMRect[] {
  const elements = nodes.filter((node) => node instanceof Element);
  const all = elements.flatMap((element) => [element, ...element.querySelectorAll('*')]);
  return all.slice(0, MAX_BOXES).map((element) => element.getBoundingClientRect());
}
