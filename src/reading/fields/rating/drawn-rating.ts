import type { Rating } from '../../../model/rating.js';
import { parseRatingNumber } from '../../../model/rating-text/rating-number.js';
import { COMMENTS } from '../../../platform/blog-markup/comment-area.js';
import { OVERALL_RATING, RATING_OF_READERS, SCORE_OF_PLUGIN } from '../../../platform/blog-markup/posts.js';
import { attribute, closest, matches, propertyOf, queryAll, queryOne } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { isScale, readRatingInProse, readRatingLine } from './ratings.js';

/* Ratings that a page draws: rows of pictures or icons, stars that are wide in part, boxes of plugins with a number, widgets that state
   their value in an attribute, words for screen readers, and shortcodes of a plugin that is gone. */

const MAX_ELEMENTS = 400;
const MAX_PARTS = 10;
const MIN_PARTS = 3;
const MIN_STEM_LENGTH = 4;
const MAX_ALT_LENGTH = 40;
const ELSEWHERE = `${COMMENTS}, aside, nav, form, [itemprop="aggregateRating"], [itemtype$="/AggregateRating"], ${RATING_OF_READERS}`;
const NUMBERS = ['data-rating-value', 'data-rating', 'data-score', 'data-value'];
const TOPS = ['data-max', 'data-best', 'data-rating-max', 'data-max-rating', 'data-stars', 'data-scale'];
const PERHAPS = `img, i, svg, [itemprop~="ratingValue"], [role="img"], [aria-label], [title], [data-rating-value], [data-rating], [data-score], [class*="star"], [class*="rating"], ${SCORE_OF_PLUGIN}`;
/* A drawing that is wide in part: "width: 80%". */
const WIDTH = /(?:^|[; ])width ?: ?(\d{1,3}(?:\.\d{1,3})?)%/;
const STARS_IN_WIDTH = 5;
const POINTS_OF_PLUGIN = 10;
const PER_CENT_OF_STAR = 20;
/* A part of a row, in English and as themes of other languages call it. */
const PART = /star|stern|étoile|etoile|estrell|estrela|stell[ae]|heart|popcorn|clapper|stjarna/i;
const HALF = /half|halb|demi|moiti|media|mitad|mezz|metà|meia|metade|halv|hálf|半/i;
const EMPTY =
  /empty|blank|hollow|open|none|[-_]?off(?![a-z])|outline|border|leer|vide(?![a-z])|vac[ií]|vuot|vazi|leeg|tóm|star-o(?![a-z])|inactive|unchecked|gr[ae]y|gris|grau|grigi|cinz|regular|(?<![a-z])far(?![a-z])/i;
const FULL = /full|fill|checked|(?<!in)active|(?<![a-z])on(?![a-z])|solid|selected|voll|plein|llena|piena|cheia/i;
/* "[rating=4]", "[stars rating="3.5" max="5"]", "[rating: 4/5]" */
const SHORTCODE =
  /\[[\w-]{0,20}(?:rating|stars?|score)[\w-]{0,20}(?:[ :=]{1,3}|\s[^\]]{0,60}?(?:rating|value|score|stars)=)["']?(\d{1,3}(?:[.,]\d)?)(?: ?\/ ?(\d{1,3}))?["']?(?:[^\]]{0,60}?(?:max|best|of|outof)=["']?(\d{1,3}))?[^\]]{0,60}\]/i;

/** Reads a rating that the post draws, where its words state none, or the rest of one that they state in part. */
export function parseDrawnRating(extraction: Extraction): void {
  const { page, review, facts, words, lines, namedRatings } = extraction;
  const from = facts.get('rating')?.from;
  if (namedRatings.size > 1 || extraction.ratingElement) return;
  const drawn = page
    ? [...queryAll(page.post, PERHAPS)].slice(0, MAX_ELEMENTS).flatMap((element) => ratingOf(element, words))
    : [];
  const overall = drawn.filter(({ element }) => closest(element, OVERALL_RATING));
  // A number in the prose may be that of another film.
  const isOther = from === 'pattern' && overall.some(({ rating }) => rating.value !== review.rating?.value);
  if (review.rating && !isOther) return complete(review.rating, drawn);
  const candidates = overall.length ? overall : drawn;
  const [first] = candidates;
  // Several that differ rate several things.
  const isOne = candidates.every(({ rating }) => rating.value === first?.rating.value);
  if (first && isOne) {
    review.rating = first.rating;
    first.rating.best ??= scaleBeside(first.element, extraction);
    facts.set('rating', { from: 'platform', lines: [], text: first.rating.raw, nodes: [first.element] });
    return complete(first.rating, drawn);
  }
  if (review.rating) return;
  for (const line of lines) {
    const [raw, value, over, max] = (line.text.includes('[') && SHORTCODE.exec(line.text)) || [];
    if (!raw || first) continue;
    review.rating = toRating(raw, value, over ?? max);
    facts.set('rating', { from: 'platform', lines: [line], text: raw });
    if (line.text.trim() === raw) extraction.used.add(line);
    return;
  }
}

/** The scale in the words of the line that holds a drawing: "PISTOLS: (three pictures) out of five". */
function scaleBeside(element: Element, { lines, words }: Extraction): number | undefined {
  const line = lines.find(({ nodes }) => nodes.includes(element));
  const said = line && words.pattern('(?:^|[\\s:(])(?:/|%of%) ?(\\d{1,2}|%numbers%)(?!\\p{L})').exec(line.text)?.[1];
  const best = said ? words.numberOf(said.toLowerCase()) || Number(said) : 0;
  return isScale(best) ? best : undefined;
}

/** A number beside stars: they are its unit, and as many as the best. */
function complete(rating: Rating, drawn: readonly Drawn[]): void {
  const { value, kind } = rating;
  const row = drawn.find(
    (each) =>
      each.rating.unit &&
      typeof value === 'number' &&
      Math.abs(Number(each.rating.value) - value) <= 0.5 &&
      each.rating.best === (rating.best ?? each.rating.best),
  )?.rating;
  // The boxes of plugins hold stars, or points out of ten.
  const isOfPlugin = (each: Drawn): boolean =>
    matches(each.element, SCORE_OF_PLUGIN) && each.rating.value === value && Number(value) > STARS_IN_WIDTH;
  if (kind === 'number' && Number(value) <= POINTS_OF_PLUGIN && drawn.some(isOfPlugin))
    rating.best ??= POINTS_OF_PLUGIN;
  if (!row || rating.unit || kind !== 'number') return;
  rating.unit = row.unit!;
  if (row.best) rating.best = row.best;
}

interface Drawn {
  element: Element;
  rating: Rating;
}

function ratingOf(element: Element, words: Words): Drawn[] {
  if (closest(element, ELSEWHERE)) return [];
  const rating =
    statedByMicrodata(element) ??
    statedByAttribute(element) ??
    statedForReaders(element, words) ??
    scoreIn(element, words) ??
    statedByWidth(element) ??
    rowFrom(element);
  return rating ? [{ element, rating }] : [];
}

function toRating(raw: string, value?: string, best?: string): Rating {
  const top = best ? parseRatingNumber(best) : null;
  return { value: parseRatingNumber(value ?? ''), raw, kind: 'number', ...(top && { best: top }) };
}

/** Microdata, as Jetpack's block has it. */
function statedByMicrodata(element: Element): Rating | undefined {
  if (attribute(element, 'itemprop') !== 'ratingValue') return undefined;
  const item = closest(element, '[itemscope]');
  const best = item && queryOne(item, '[itemprop~="bestRating"]');
  const contentOf = (each: Element): string =>
    (attribute(each, 'content') ?? propertyOf(each, 'textContent') ?? '').trim();
  const rating = toRating(contentOf(element), contentOf(element), best ? contentOf(best) : undefined);
  return rating.value === null ? undefined : rating;
}

function statedByAttribute(element: Element): Rating | undefined {
  const name = NUMBERS.find((each) => attribute(element, each));
  if (!name || (name === 'data-value' && !/rating|stars/i.test(attribute(element, 'class') ?? ''))) return undefined;
  const value = attribute(element, name)!;
  const number = parseRatingNumber(value);
  if (!number) return undefined;
  const buttons = [...queryAll(element, 'button, input[type="radio"], a')].length;
  const top =
    TOPS.map((each) => attribute(element, each)).find(Boolean) ??
    (buttons >= number && buttons >= MIN_PARTS ? String(buttons) : undefined);
  return toRating(value, value, top);
}

/** "Rated 4 out of 5", "4/5 stars": what a screen reader says of a drawing. */
function statedForReaders(element: Element, words: Words): Rating | undefined {
  for (const name of ['aria-label', 'alt', 'title']) {
    const text = attribute(element, name) ?? '';
    const plain = text.replace(/^\p{L}{3,20}(?: ?:)? (?=[\d½])/u, '');
    const found =
      text.length < 60 && words.pattern('\\d|(?<!\\p{L})%numbers% ').test(text)
        ? (readRatingLine(plain, words) ?? readRatingInProse(plain, words))
        : null;
    if (found?.strength === 2 && found.rating.value !== null) return { ...found.rating, raw: text };
  }
  return undefined;
}

/** The number in a box of a plugin, and what stands below it: "8", "out of 10". */
function scoreIn(element: Element, words: Words): Rating | undefined {
  if (!matches(element, SCORE_OF_PLUGIN)) return undefined;
  const textIn = (each: Element | null): string => (each && propertyOf(each, 'textContent')?.trim()) ?? '';
  const next = textIn(propertyOf(element, 'nextElementSibling'));
  const scale = next.length < 20 && words.pattern('^(?:/|%of%) ?\\d').test(next) ? ` ${next}` : '';
  for (const text of [textIn(element) + scale, textIn(element)]) {
    const found = text.length < 40 ? readRatingLine(text, words) : null;
    if (typeof found?.rating.value === 'number') return found.rating;
  }
  return undefined;
}

/** "width: 80%" of five stars, on an element or on the one in it. */
function statedByWidth(element: Element): Rating | undefined {
  const parts = [element, propertyOf(element, 'firstElementChild')];
  const style = parts.map((each) => (each && attribute(each, 'style')) ?? '').join(';');
  const share = Number(WIDTH.exec(style)?.[1] ?? 0);
  const value = Math.round((share / PER_CENT_OF_STAR) * 10) / 10;
  if (!/star|rating/i.test(attribute(element, 'class') ?? '') || !share || (value * 2) % 1) return undefined;
  return { value, raw: `${share}%`, kind: 'number', unit: 'stars', best: STARS_IN_WIDTH };
}

/** A row of pictures or icons, read from its first part. */
function rowFrom(first: Element): Rating | undefined {
  const before = propertyOf(first, 'previousElementSibling');
  if (!nameOf(first) || (before && nameOf(before))) return undefined;
  const names: string[] = [];
  for (
    let part: Element | null = first;
    part && names.length <= MAX_PARTS;
    part = propertyOf(part, 'nextElementSibling')
  ) {
    const name = nameOf(part);
    if (!name) break;
    names.push(name);
  }
  if (names.length < MIN_PARTS || names.length > MAX_PARTS) return undefined;
  const isChosen = names.some((name) => FULL.test(name));
  const isOther = endsInOthers(names);
  const isEmpty = (name: string): boolean =>
    EMPTY.test(name) || (isChosen && !FULL.test(name)) || (isOther && name !== names[0]);
  const halves = names.filter((name) => HALF.test(name)).length;
  const empties = names.filter((name) => !HALF.test(name) && isEmpty(name)).length;
  const value = names.length - halves - empties + halves / 2;
  if (halves > 1 || value === 0) return undefined;
  const [, word = ''] = /^(\p{L}{3,})/u.exec(names[0]!) ?? [];
  const unit = /heart/i.test(names[0]!) ? 'hearts' : PART.test(names[0]!) ? 'stars' : word;
  return {
    value,
    raw: names.join(' ').slice(0, 100),
    kind: 'number',
    unit,
    ...((empties || names.length === 5) && { best: names.length }),
  };
}

/** Whether a row of a usual length has two kinds of parts, those of the second kind at its end. */
function endsInOthers(names: readonly string[]): boolean {
  const change = names.findIndex((name) => name !== names[0]);
  return change > 0 && isScale(names.length) && names.slice(change).every((name) => name === names.at(-1));
}

/** The name of a picture's file, where it is one of a row whose files are called alike: "anchor.gif", "anchor_off.gif". */
function fileOf(element: Element): string {
  if (!matches(element, 'img[src]')) return '';
  const stem = (each: Element | null): string =>
    each && matches(each, 'img[src]')
      ? (/([^/?#]+?)(?:\.\w{3,4})?(?:[?#].*)?$/.exec(attribute(each, 'src') ?? '')?.[1] ?? '')
      : '';
  const own = stem(element);
  const begin = own.slice(0, MIN_STEM_LENGTH).toLowerCase();
  const beside = [propertyOf(element, 'previousElementSibling'), propertyOf(element, 'nextElementSibling')];
  return own.length >= MIN_STEM_LENGTH && beside.some((each) => stem(each).toLowerCase().startsWith(begin)) ? own : '';
}

/** The words of a picture that share one with those beside it: "anchor full", "anchor empty", "half anchor". */
function altOf(element: Element): string {
  const alt = (each: Element | null): string =>
    (each && matches(each, 'img[alt]') && attribute(each, 'alt')?.trim()) || '';
  const own = alt(element);
  const parts = own.split(/[\s_-]/).filter((part) => part.length >= MIN_STEM_LENGTH);
  const beside = [propertyOf(element, 'previousElementSibling'), propertyOf(element, 'nextElementSibling')];
  const isOfRow = beside.some((each) => parts.some((part) => alt(each).includes(part)));
  return isOfRow && own.length < MAX_ALT_LENGTH ? own : '';
}

/** What a part of a row is called; empty where an element is none. */
function nameOf(element: Element): string {
  // Drupal's Fivestar: `<div class="star"><span class="on">`
  const inner = matches(element, 'div.star') ? propertyOf(element, 'firstElementChild') : null;
  if (inner) return `star ${WIDTH.test(attribute(inner, 'style') ?? '') ? 'half' : (attribute(inner, 'class') ?? '')}`;
  if (!matches(element, 'img, i, span, svg, li')) return '';
  const text = (propertyOf(element, 'textContent') ?? '').trim();
  const said = attribute(element, 'alt') || attribute(element, 'aria-label') || attribute(element, 'title');
  const isIcon = text === '' || /^star(?:_half|_border|_outline)?$/.test(text);
  const file = altOf(element) || fileOf(element);
  if (file && !(said && PART.test(said))) return file;
  const name = said && PART.test(said) ? said : isIcon ? `${attribute(element, 'class') ?? ''} ${text}` : '';
  return PART.test(name) && !/\d/.test(name) ? name.trim() : '';
}
