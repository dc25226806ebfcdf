import { contains, propertyOf } from './dom.js';
import type { Found, Reading } from './reading.js';

/* Whoever has read a post before an element is put around it hands the reading to the element, so that it is read once. */

const handed = new WeakMap<Element, { reading: Reading; text: string }>();

/** Hands a reading of a post to the `<film-review>` around it. Facts outside the element are not shown as found. */
export function handReading(review: Element, reading: Reading): void {
  const found = new Map([...reading.found].filter(([, fact]) => isWithin(review, fact)));
  handed.set(review, { reading: { ...reading, found }, text: textIn(review) });
}

/** Returns the reading that was handed to an element, once; `undefined` where there is none, or the post has changed since. */
export function handedReading(review: Element): Reading | undefined {
  const { reading, text } = handed.get(review) ?? {};
  handed.delete(review);
  const isTrue =
    text === textIn(review) && [...(reading?.found.values() ?? [])].every((fact) => isWithin(review, fact));
  return isTrue ? reading : undefined;
}

function isWithin(review: Element, { nodes = [], value }: Found): boolean {
  const places = value ? [...nodes, value.start.node, value.end.node] : nodes;
  return places.every((node) => contains(review, node));
}

function textIn(element: Element): string {
  return propertyOf(element, 'textContent') ?? '';
}
