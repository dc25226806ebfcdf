import type { Rating } from '../../../model/rating.js';
import {
  MAX_RATING_LENGTH,
  parseRatingParts,
  type RatingParts,
  toRating,
} from '../../../model/rating-text/rating-text.js';
import { ownTexts } from '../../../platform/own-texts.js';
import { attribute, isElement, propertyOf } from '../../dom.js';
import { walk } from '../../lines/walk.js';

/** An element that shows a rating, in either of its spellings. */
export const RATING_ELEMENT = 'clapper-rating, .clapper-rating';

/** An attribute in either spelling: `data-value` on a plain element, `value` on one of this library's. */
export function attributeOf(element: Element, name: string): string | undefined {
  return attribute(element, `data-${name}`) ?? attribute(element, name) ?? undefined;
}

/** The value of a `<clapper-rating>`, which a framework sets as a property. */
function valueOf(element: Element): string | undefined {
  const isOurs = propertyOf(element, 'localName') === 'clapper-rating' && 'value' in element;
  const value = isOurs ? (element.value as string | number | null) : undefined;
  return value == null ? attributeOf(element, 'value') : String(value);
}

/** The number that an attribute states, as an element's numeric property has it. */
export function numberIn(text: string | undefined): number | undefined {
  const number = text?.trim() ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** The author's words in an element, white space folded, without those that an element has made. */
export function wordsIn(element: Element): string {
  let text = '';
  walk(
    element,
    (node) => {
      if (propertyOf(node, 'nodeType') === 3 && !ownTexts.has(node)) text += (node as Text).data;
      return isElement(node);
    },
    () => {},
  );
  return text.split(/\s+/).filter(Boolean).join(' ');
}

/** The rating in a `<meter>`, `<data>`, `[data-rating]` or the words of a picture; `null` where there is none. */
export function ratingInside(element: Element): RatingParts | null {
  for (let child = propertyOf(element, 'firstElementChild'); child; child = propertyOf(child, 'nextElementSibling')) {
    const name = propertyOf(child, 'localName');
    const value = attribute(child, 'value') ?? '';
    if (name === 'meter') return { points: numberIn(value) ?? 0, best: numberIn(attribute(child, 'max') ?? '') ?? 1 };
    if (name === 'data') return parseRatingParts(value);
    const read = parseRatingParts((name === 'img' && attribute(child, 'alt')) || '');
    if (read) return read;
    const rating = attribute(child, 'data-rating');
    if (rating) return parseRatingParts(rating);
  }
  return null;
}

/** The rating that a `<clapper-rating>` states by its attributes or by data inside; `undefined` where only its words say it. */
export function statedRating(element: Element): Rating | undefined {
  const stated = valueOf(element)?.trim();
  const max = numberIn(attributeOf(element, 'max'));
  const worst = numberIn(attributeOf(element, 'min'));
  const inside = ratingInside(element);
  if (!stated && !inside && max === undefined && !attributeOf(element, 'unit')) return undefined;

  const text = wordsIn(element);
  const words = inside ?? parseRatingParts(text);
  const read = stated ? parseRatingParts(stated) : words;
  if (!read) return undefined;
  // The words "85 %" say of `value="85"` what it is.
  const isPercent = read.isPercent ?? (words?.isPercent && words.points === read.points);
  const best = max !== undefined && max > 0 ? max : (read.best ?? words?.best);
  const unit = attributeOf(element, 'unit') ?? read.unit ?? words?.unit ?? (words?.symbol && [...text][0]);
  const raw = text && text.length <= MAX_RATING_LENGTH ? text : (stated ?? text.slice(0, MAX_RATING_LENGTH));
  return { ...toRating({ ...read, isPercent, best, unit }, raw), ...(worst !== undefined && { worst }) };
}
