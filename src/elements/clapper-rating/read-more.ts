import { nothing } from 'lit';
import { warnOnce } from '../../base/film-element.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { moreSymbols } from '../../drawing/more-symbols.js';
import { symbols, symbolsFor } from '../../drawing/rating-symbols.js';
import { input as english } from '../../i18n/en/input.js';
import { levelOf } from '../../model/rating-scale.js';
import { gradeOfShare, parseRatingParts, type RatingParts, shareOfGrade } from '../../model/rating-text/rating-text.js';
import { ratingInside } from '../../reading/fields/rating/stated-rating.js';
import { emptyWords, restoreWords } from './outdated-words.js';
import { drawOwnSymbol } from './own-symbol.js';
import { moreStyles } from './read-more.styles.js';
import type { RatingHost, RatingReading } from './reading.js';

/** What the element has read so far, and what it is read from. */
interface RatingSource {
  host: RatingHost;
  internals: ElementInternals;
  authored: string;
  /** The value that the author's words were written for; `''` where there was none. */
  writtenFor: string;
  reading: RatingReading;
  localise: LocalizeController<'rating'>;
}

/**
 * Reads what is more than a plain number: grades, thumbs, percent, digits of other scripts, rows of symbols, a `<meter>`,
 * `<data>` or picture inside; and draws and says it in the format that is asked for. Fetched by the elements that need it.
 */
export function readMore(source: RatingSource): void {
  const { host, reading, authored } = source;
  const stated = host.value === null || host.value === '' ? null : String(host.value);
  const inside = ratingInside(host);
  const words = inside ?? parseRatingParts(authored);
  const read = stated === null ? words : Number.isFinite(reading.points) ? null : parseRatingParts(stated);
  if (stated !== null && !Number.isFinite(reading.points) && !read) {
    warnOnce(`<clapper-rating value="${stated}">: not a rating that can be read, so nothing is drawn.`);
  }
  applyRead(source, read, words);
  if (isOutdated(source, words)) {
    emptyWords(host, authored);
    reading.restore = () => restoreWords(host);
  } else restoreWords(host);
  const isRow = words?.symbol !== undefined && !inside;
  show(source, read, isRow ? words.symbol : undefined);
  setStates(source, { row: isRow && Number.isFinite(reading.points), inside: inside !== null });
}

/** Whether the author's words contradict a value that a script has set. */
function isOutdated({ host, reading, writtenFor }: RatingSource, words: RatingParts | null): boolean {
  const value = String(host.value ?? '');
  if (value === '' || value === writtenFor) return false;
  // Words without a number fit no other value than the one they were written for.
  return words?.points === undefined ? writtenFor !== '' : words.points !== reading.points;
}

/** Puts what was read into the reading; what the attributes state stays. */
function applyRead({ host, reading }: RatingSource, read: RatingParts | null, words: RatingParts | null): void {
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

function show(source: RatingSource, read: RatingParts | null, row?: string): void {
  const { host, reading, localise } = source;
  const authored = reading.restore ? '' : source.authored;
  const { points, best } = reading;
  const input = () => localise.of('input', english);
  if (read?.thumbs) {
    reading.words = reading.name = input().thumbs[read.thumbs];
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
    words: () => {
      const { levels } = input();
      return levels[levelOf(points, { min, max: best }, levels.length)] ?? '';
    },
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
  draw(source, min, row);
}

function draw({ host, reading }: RatingSource, min: number, row?: string): void {
  const { points, best } = reading;
  const { count, full: exact } = symbolsFor(points, best, min);
  const full = host.precision! > 0 ? Math.round(exact / host.precision!) * host.precision! : exact;
  const own = host.querySelector(':scope > [slot="symbol"]');
  const name = row && host.symbol === 'clapper' ? row : host.symbol;
  if (own) reading.drawing = drawOwnSymbol(own, count, full);
  else Object.assign(reading, { path: symbols[name] ?? moreSymbols[name], count, full });
}

function sentence({ host, reading, localise }: RatingSource, row?: string): string {
  const { points, best, unit } = reading;
  const { units, rating } = localise.terms;
  const symbol = row && host.symbol === 'clapper' ? row : host.symbol;
  const name = unit ?? units[symbol] ?? units['clapper'] ?? '';
  return rating(localise.number(points), localise.number(best), name, best);
}

function setStates({ host, internals }: RatingSource, states: Record<string, boolean>): void {
  const root = host.renderRoot as ShadowRoot;
  const { styleSheet } = moreStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  for (const [state, isOn] of Object.entries(states)) internals.states[isOn ? 'add' : 'delete'](state);
}
