import { closest, isElement, propertyOf } from '../../dom.js';
import type { Extraction, LabelContext, LabelParser } from '../../extraction.js';
import { isDate, MAX_LINE_LENGTH } from '../../lines/forms.js';
import { type LabelValue, valueOf } from '../../lines/label-values.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import { areOthers, type FoundRating, readLabelledRating, readRatingInProse } from './ratings.js';

/* What the author gives the film. */

const MAX_VERDICT_LENGTH = 40;
const LISTED = /^\d{1,2}[.)] /;

export const ratingLabel: LabelParser = (context) => {
  const { extraction, label, line, text } = context;
  const { words } = extraction;
  // Pictures beside the label are the value, which `drawn-rating.ts` reads.
  const stated = !text && line.nodes.some((node) => isElement(node)) ? undefined : valueOf(context);
  // Below a label whose value is a picture stands the day of the post.
  const below = stated && (text || !isDate(stated.text, extraction.words)) ? stated : undefined;
  const isBelow = below && (text || readLabelledRating(below.text, words)?.rating.value != null);
  const value = isBelow ? below : (valueAbove(context) ?? below);
  if (areOthers(line.text.slice(0, label.start), words)) return false;
  const found = value && readLabelledRating(value.text, words);
  if (!found || (found.rating.value === null && (label.loose || !text))) {
    return !label.loose && text.length < MAX_LINE_LENGTH;
  }
  // "Rating scale: ..." explains ratings.
  if (/^ ?(?:scale|system|key|guide)/i.test(line.text.slice(label.at).replace(/^\p{L}+/u, ''))) return false;
  return keep(context, value, found);
};

/* "4.5", "8/10", "★★★★" */
const NUMBER_ALONE = /^(?:\d{1,3}(?:[.,]\d)?(?: ?[/%](?: ?\d{1,3})?)?|[★☆½]{2,10})$/;

/** The number above a label that is alone in its line, as boxes of plugins have it: "4.5 | OVERALL SCORE". */
function valueAbove({ extraction, line, text }: LabelContext): LabelValue | undefined {
  const above = text ? undefined : extraction.lines[extraction.lines.indexOf(line) - 1];
  if (!above || extraction.used.has(above) || !NUMBER_ALONE.test(above.text)) return undefined;
  return { line: above, lines: [above, line], text: above.text, start: 0 };
}

/** A verdict is a rating only where it is short. */
export const verdictAsRatingLabel: LabelParser = (context) => {
  const value = valueOf(context);
  const found = value && readLabelledRating(value.text, context.extraction.words);
  if (
    !found ||
    found.rating.value === null ||
    !(found.strength || found.rating.kind === 'percent') ||
    value.text.length > MAX_VERDICT_LENGTH
  )
    return false;
  return keep(context, value, found);
};

/** Keeps a rating; a number that a label has announced before counts more. @returns whether there is a label */
function keep({ extraction, label, line }: LabelContext, value: LabelValue, found: FoundRating): boolean {
  const { rating } = found;
  // "Popcorn rating: 4/5", "Mainstream rating: 4/10"
  const name = line.text.slice(0, label.at).trim();
  if (name && extraction.words.pattern('^%units%$').test(name)) rating.unit ??= name.toLowerCase();
  else if (name && !label.first && /^[\p{L} ’'-]{3,25}$/u.test(name))
    extraction.namedRatings.add(`${rating.value}/${rating.best}`);
  if (extraction.namedRatings.size > 1) {
    // Which of them is the author's is not said.
    delete extraction.review.rating;
    extraction.facts.delete('rating');
    return true;
  }
  // Without a colon the number follows at once.
  if (label.loose && found.start > 15) return false;
  if (extraction.facts.get('rating')?.from === 'label' && extraction.review.rating?.value != null) return true;
  extraction.used.add(value.line);
  return extraction.setRating(found, 'label', value.line, value.start, value.lines);
}

/* "Acting: ", "Story – ": what is rated there is one side of the film. */
const NAME_OF_ASPECT = /^\p{L}[\p{L} &/’'-]{1,28}(?: ?[:：=]| [-–—])?$/u;

/** The rating that a `<clapper-rating>` states by its attributes: it is what the page shows, whatever its words are. */
export function parseStatedRating(extraction: Extraction): void {
  const { lines, words, facts, used } = extraction;
  const announces = (text: string): boolean =>
    labelsIn(text, words)[0]?.kinds.some((kind) => kind === 'rating' || kind === 'verdict') ?? false;
  const announced = facts.get('rating')?.lines ?? [];
  const stating = lines.filter(({ stated }) => stated);
  const isAnnounced = (line: Line): boolean => announced.includes(line) || announces(line.text);
  const isAspect = (line: Line): boolean => {
    const { element, start } = line.stated!;
    const name = line.text.slice(0, start).trim();
    return closest(element, 'dd, [data-part]') !== null || NAME_OF_ASPECT.test(name);
  };
  // The last one wins: reviewers compare first and judge at the end.
  const line =
    stating.find(isAnnounced) ??
    stating.findLast((each) => !isAspect(each)) ??
    (stating.length === 1 ? stating[0] : undefined);
  if (!line?.stated) return;
  const { element, rating, start, end } = line.stated;
  extraction.review.rating = rating;
  extraction.ratingElement = element;
  const isAlone = line.text.slice(0, start).trim() + line.text.slice(end).trim() === '';
  if (isAlone) used.add(line);
  facts.set('rating', {
    from: 'platform',
    lines: [line],
    ...(end > start ? { value: { line, start, end } } : { text: rating.raw, nodes: [element] }),
  });
}

/** Whether a line is a link and nothing else: to another review, which gives that film its rating. */
export const isLink = ({ nodes }: Line): boolean =>
  nodes.length > 0 &&
  nodes.every((node) => {
    const element = isElement(node) ? node : propertyOf(node, 'parentElement');
    return element !== null && closest(element, 'a[href^="http"], a[href^="/"]') !== null;
  });

/** The rating inside a sentence, where no line states one. */
export function parseRatingInSentence(extraction: Extraction): void {
  const { lines, words, review, film } = extraction;
  if (review.rating || extraction.namedRatings.size > 1) return;
  const listed = lines.filter((line) => LISTED.test(line.text) && readRatingInProse(line.text, words)).length;
  for (const line of lines) {
    // "Acting: 8/10" rates one side of the film, unless the words before the number are the title of the film.
    const isAspect = /^[\p{L} ]{2,25}(?::| [-–—]) ?\S{1,12}(?: \p{L}{2,12}){0,3}$/u.test(line.text);
    const isNamed =
      (film.title && line.text.startsWith(film.title)) ||
      words.pattern(String.raw`^%units%(?: |:)`).test(line.text) ||
      labelsIn(line.text, words)[0]?.kinds.some((kind) => kind === 'rating' || kind === 'verdict');
    // "3. Raw – 8/10" is one film of several.
    const isListed = LISTED.test(line.text) && !line.indent && listed > 1;
    const isTitle = line === extraction.facts.get('title')?.lines[0];
    if (extraction.labelled.has(line) || isTitle || isListed || isLink(line) || (isAspect && !isNamed)) continue;
    const rating = readRatingInProse(line.text, words);
    // The last one wins: reviewers compare first and judge at the end.
    if (rating) extraction.setRating(rating, 'pattern', line);
  }
}
