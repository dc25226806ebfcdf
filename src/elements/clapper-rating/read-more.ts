import { nothing } from 'lit';
import { warnOnce } from '../../base/film-element.js';
import { moreSymbols } from '../../base/more-symbols.js';
import { symbols } from '../../base/rating-symbols.js';
import { input as english } from '../../i18n/en-input.js';
import type { Localise } from '../../i18n/localise.js';
import { levelOf } from '../../model/rating-scale.js';
import { gradeOfShare, readRatingWords, shareOfGrade, type ReadRating } from '../../model/rating-words.js';
import { drawOwnSymbol } from './own-symbol.js';
import type { RatingHost, RatingReading } from './reading.js';
import { moreStyles } from './read-more.styles.js';

/** More points than this are drawn as five symbols, in proportion. */
const MOST_SYMBOLS = 10;

/** What the element has read so far, and what it is read from. */
interface Source {
  host: RatingHost;
  internals: ElementInternals;
  authored: string;
  reading: RatingReading;
  localise: Localise<'rating'>;
}

/**
 * Reads what is more than a plain number: grades, thumbs, percent, digits of other scripts, rows of symbols, a `<meter>`,
 * `<data>` or picture inside; and draws and says it in the format that is asked for. Fetched by the elements that need it.
 */
export function readMore(source: Source): void {
  const { host, reading, authored } = source;
  const stated = host.value === null || host.value === '' ? null : String(host.value);
  const inside = readInside(host);
  const words = inside ?? readRatingWords(authored);
  const read = stated === null ? words : Number.isFinite(reading.points) ? null : readRatingWords(stated);
  if (stated !== null && !Number.isFinite(reading.points) && !read) {
    warnOnce(`<clapper-rating value="${stated}">: not a rating that can be read, so nothing is drawn.`);
  }
  take(source, read, words);
  const isRow = words?.symbol !== undefined && !inside;
  show(source, read, isRow ? words.symbol : undefined);
  setStates(source, { row: isRow && Number.isFinite(reading.points), inside: inside !== null });
}

/** The rating in a `<meter>`, `<data>`, `[data-rating]` or the words of a picture; `null` where there is none. */
function readInside(host: HTMLElement): ReadRating | null {
  for (const child of host.children) {
    if (child instanceof HTMLMeterElement) return { points: child.value, best: child.max };
    if (child instanceof HTMLDataElement) return readRatingWords(child.value);
    if (child instanceof HTMLImageElement && readRatingWords(child.alt)) return readRatingWords(child.alt);
    const { rating } = (child as HTMLElement).dataset ?? {};
    if (rating) return readRatingWords(rating);
  }
  return null;
}

/** Puts what was read into the reading; what the attributes state stays. */
function take({ host, reading }: Source, read: ReadRating | null, words: ReadRating | null): void {
  if (read?.points !== undefined) reading.points = read.points;
  // The words tell the scale and the unit only where they tell the same number.
  const others = words?.points === reading.points ? words : read;
  const best = host.max ?? read?.best ?? others?.best;
  if (best !== undefined && best > 0 && best < Infinity) reading.best = best;
  reading.unit ??= read?.unit ?? others?.unit;
  if (read?.isPercent) reading.words = reading.name = String(host.value ?? '') || undefined;
  const share = read?.grade ? shareOfGrade(read.grade) : NaN;
  // A grade is turned into a number only where the page asks for it.
  if (host.format && host.format !== 'grade' && Number.isFinite(share)) {
    // To a tenth: a grade is no more exact than that.
    reading.points = Math.round(share * reading.best * 10) / 10;
  }
}

function show(source: Source, read: ReadRating | null, row?: string): void {
  const { host, reading, authored, localise } = source;
  const { points, best } = reading;
  const terms = localise.of('input', english);
  if (read?.thumbs) {
    reading.words = reading.name = terms.thumbs[read.thumbs];
    Object.assign(reading, { path: moreSymbols[read.thumbs === 'up' ? 'thumb' : 'thumb-down'], count: 1, full: 1 });
    return;
  }
  if (!Number.isFinite(points)) {
    reading.name = authored || undefined;
    return;
  }
  const min = host.min !== undefined && host.min < best ? host.min : 0;
  const share = (points - min) / (best - min);
  const said = sentence(source, row);
  const formats: Partial<Record<string, () => string>> = {
    __proto__: null as never,
    number: () => `${localise.number(points)}/${localise.number(best)}`,
    percent: () => localise.number(share, { style: 'percent' }),
    grade: () => read?.grade ?? gradeOfShare(share),
    words: () => terms.levels[levelOf(points, { min, max: best }, terms.levels.length)] ?? '',
  };
  const format = formats[host.format ?? ''];
  if (format) {
    reading.words = format();
    reading.name = host.format === 'number' ? said : `${authored || reading.words}, ${said}`;
    reading.drawing = nothing;
    return;
  }
  reading.words ??= read?.grade ?? said;
  reading.name ??= read?.grade ? `${read.grade}, ${said}` : said;
  draw(source, share, min, row);
}

function draw({ host, reading }: Source, share: number, min: number, row?: string): void {
  const { points, best } = reading;
  const isCounted = best <= MOST_SYMBOLS && min >= 0;
  const count = isCounted ? Math.ceil(best) : 5;
  const exact = isCounted ? points : share * count;
  const full = host.precision! > 0 ? Math.round(exact / host.precision!) * host.precision! : exact;
  const own = host.querySelector(':scope > [slot="symbol"]');
  const name = row && host.symbol === 'clapper' ? row : host.symbol;
  if (own) reading.drawing = drawOwnSymbol(own, count, full);
  else Object.assign(reading, { path: symbols[name] ?? moreSymbols[name], count, full });
}

function sentence({ host, reading, localise }: Source, row?: string): string {
  const { points, best, unit } = reading;
  const { units, rating } = localise.terms;
  const symbol = row && host.symbol === 'clapper' ? row : host.symbol;
  const name = unit ?? units[symbol] ?? units['clapper'] ?? '';
  return rating(localise.number(points), localise.number(best), name, best);
}

function setStates({ host, internals }: Source, states: Record<string, boolean>): void {
  const root = host.renderRoot as ShadowRoot;
  const { styleSheet } = moreStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  for (const [state, isOn] of Object.entries(states)) internals.states[isOn ? 'add' : 'delete'](state);
}
