import { COMMENTS } from '../../../platform/blog-markup/comment-area.js';
import { isElement, matches, propertyOf, queryOne } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import { walk } from '../../lines/walk.js';
import { parseRatingInSentence } from './author-rating.js';
import { areOthers, findRatings, type FoundRating, isScale, readRatingLine } from './ratings.js';

/* Ratings that need the lines around them: one aspect among several, a scale that a legend says, a row of the blog's own signs. */

const MAX_ASPECT_LENGTH = 28;
const MIN_ASPECTS = 3;
const MIN_LEGEND = 3;
const MAX_TEXT_LENGTH = 300;
const MAX_LEGEND_LINES = 200;
const MAX_STARS = 5;
const TEN = 10;
/* The row that is about the film itself, in the languages that posts are read in. */
const WHOLE =
  /^(?:(?:der|the|il|la|le|el|o|de|het) )?(?:films?|movie|pel[íi]cula|filme|myndin|mynd|overall|total|gesamt\p{L}*|insgesamt|global|general|eind\p{L}*|totaal|complessivo|geral|heild\p{L}*|media|average|schnitt|映画|作品|総合\p{L}*)(?: (?:rating|score|note|wertung|nota|voto|cijfer))?$/iu;
/* The row that says who rates: "Gut says: 7.5", "Me: 8 in 10", "Zolderscore: 9.5". */
const OWN_ROW =
  /^(?:.{1,24} (?:says?|sagt|meint|dit|dice|diz|zegt|segir)|(?:[\p{L}’'.&]{1,15} ){0,3}\p{L}{0,20}-?(?:score|rating|wertung|note|punkte|cijfer|einkunn|meter|verdict|urteil|verdetto|veredicto)|me|i|ich|moi|yo|io|eu|ik|ég)$/iu;
/* One side of a film, in the languages that posts are read in. */
const SIDE =
  /^(?:the |die |der |das |la |le |el |il |o |a )?(?:acting|performances?|direction|story|plot|script|writing|music|score|sound\p{L}*|picture|video|audio|visuals?|effects?|extras?|action|humou?r|characters?|pacing|cinematography|camera|rewatch\p{L}*|schauspiel\p{L}*|darsteller|regie|handlung|drehbuch|musik|bild\p{L}*|ton\p{L}*|spannung|anspruch|gefühl|bonus\p{L}*|jeu|scénario|mise en scène|musique|image|son|histoire|actuaci[óo]n\p{L}*|historia|guion|guión|música|fotograf[íi]a|recitazione|regia|storia|trama|musica|fotografia|sceneggiatura|acteer\p{L}*|verhaal|muziek|beeld|geluid|atuaç\p{L}*|roteiro|leikur|saga|tónlist|演技|脚本|音楽|映像|物語|演出|imdb|metacritic|rotten tomatoes|letterboxd)$/iu;
/* "🦀🦀🦀": a sign of the blog's own, again and again. */
const OWN_SIGNS =
  /(?<![\p{Extended_Pictographic}])((?![©®™])\p{Extended_Pictographic})\ufe0f?(?:\s?\1\ufe0f?){1,9}(?![\p{Extended_Pictographic}])/u;
const OWN_SIGN_SCALE = /(?:sobre|out of|of|von|sur|su|van|de|af|em)\s(\p{L}+|\d{1,2})\s?:?\s*$/iu;
const OWN_SIGN_OF = String.raw`^ ?(?:/|%of%) ?(\d{1,2}|%numbers%)(?!\p{L})(?: (\p{L}{3,20}))?[.!]?$`;
/* "Nota (0-10): 7" */
const RANGE = /\((?:von |de |from )?[01] ?(?:[-–a]|bis|to|à) ?(5|10|20|100)\)/;
const OF_JAPANESE = /^ ?[(（](五|十|百|\d{1,3})(?:段階|点満点|点中)|^（(\d{1,2})本中）/u;
const JAPANESE_NUMBERS: Readonly<Record<string, number>> = { 五: 5, 十: 10, 百: 100 };

interface AspectRow {
  name: string;
  line: Line;
  rating: FoundRating;
}

/** Settles ratings by the lines around them. */
export function settleRating(extraction: Extraction): void {
  chooseAmongRows(extraction);
  const { review, facts } = extraction;
  if (!review.rating) parseOwnSigns(extraction);
  const fact = facts.get('rating');
  if (review.rating?.value === null && fact?.from === 'title') {
    // Signs in the headline that give no value, while the text states one.
    const { rating } = review;
    delete review.rating;
    parseRatingInSentence(extraction);
    if (!extraction.review.rating) {
      review.rating = rating;
      facts.set('rating', fact);
    }
  }
  completeScale(extraction);
  nameUnit(extraction);
}

/* "How many mints: four out of five" */
const HOW_MANY =
  /^(?:how many|wie ?viele?|combien d(?:e |['’])|cu[áa]nt[oa]s|quant[iea]|quant[oa]s|hoeveel|hversu marg\p{L}+) (\p{L}{3,20}) ?\??[:：]?/iu;

/* "Anchors: 3" */
const LABEL_BEFORE = /(?:^|[.!?] )(\p{L}{4,20}) ?[:：]? ?$/u;

/** The unit that only the question names whose answer the rating is, or a label that the page elsewhere counts: "5 anchors". */
function nameUnit(extraction: Extraction): void {
  const {
    review: { rating },
    facts,
    lines,
    words,
  } = extraction;
  const { lines: [line] = [], value } = facts.get('rating') ?? {};
  // Circles and squares are drawn for something else.
  const isNamed = rating?.unit && !/^[●○⚫⚪⬤◯■□▲△]/u.test(rating.unit);
  if (!line || !rating || isNamed || rating.kind !== 'number' || typeof rating.value !== 'number') return;
  const above = lines[lines.indexOf(line) - 1]?.text ?? '';
  const [unit] = [line.text, above].flatMap((text) => HOW_MANY.exec(text)?.[1] ?? []);
  if (unit) {
    rating.unit = unit;
    return;
  }
  const before = value?.start ? line.text.slice(0, value.start) : above;
  const label = LABEL_BEFORE.exec(before)?.[1];
  if (!label || words.kinds.has(label.toLowerCase()) || SIDE.test(label) || WHOLE.test(label)) return;
  const counted = new RegExp(
    `(?:\\d|${words.pattern('%numbers%').source}) ${label.slice(0, -1)}\\p{L}{0,3}(?!\\p{L})`,
    'iu',
  );
  if (counted.test(textOfPage(extraction))) rating.unit = label.toLowerCase();
}

/** The rows "Story 7", "Music 8" and the like, side by side: only the one of the film itself is the rating. */
function chooseAmongRows(extraction: Extraction): void {
  const { lines, words, review, facts, labelled, namedRatings } = extraction;
  const fact = facts.get('rating');
  const rows: AspectRow[] = [];
  const isRating = (line: Line): boolean =>
    labelsIn(line.text, words)[0]?.kinds.some((kind) => kind === 'rating' || kind === 'outside') ?? false;
  lines.forEach((line, index) => {
    const row = rowOf(line, lines[index - 1], words);
    if (
      row &&
      !isRating(line) &&
      !(lines[index - 1] && row.line === line && row.name === lines[index - 1]!.text && isRating(lines[index - 1]!))
    )
      rows.push(row);
  });
  /* Beside "Look 5.5" an overall "4.5" is out of ten. */
  const most = Math.max(0, ...rows.map(({ rating }) => Number(rating.rating.value)));
  const { rating } = review;
  if (rows.length > 1 && most > MAX_STARS && most <= TEN && fact?.from === 'label' && typeof rating?.value === 'number')
    if (rating.kind === 'number' && !rating.unit && rating.value <= TEN) rating.best ??= TEN;
  // Where names and numbers share their lines, a number below a short line is no row.
  const inLine = rows.filter(({ name, line }) => line.text.startsWith(name));
  if (inLine.length > 1) rows.splice(0, rows.length, ...inLine);
  const isOfRow = fact?.lines.some((line) => rows.some((row) => row.line === line)) ?? false;
  const own = rows.filter(({ name }) => OWN_ROW.test(name) && !areOthers(name, words));
  const whole = rows.find(({ name }) => WHOLE.test(name)) ?? (own.length === 1 ? own[0] : undefined);
  if (rows.length < MIN_ASPECTS && !(whole && rows.length > 1)) {
    const [only, second] = rows;
    if (whole && fact?.from === 'pattern' && whole.rating.rating.best && !isOfRow)
      extraction.setRating(whole.rating, 'pattern', whole.line);
    if (review.rating || !only || second || namedRatings.size > 1 || labelled.has(only.line)) return;
    if (SIDE.test(only.name) || areOthers(only.name, words)) return;
    const { rating: found } = only.rating;
    if (found.kind === 'percent' ? whole : only.rating.strength === 2 || found.best)
      extraction.setRating(only.rating, 'pattern', only.line);
    return;
  }
  if (review.rating && !isOfRow) return;
  if (whole) {
    extraction.setRating(whole.rating, 'pattern', whole.line);
    return;
  }
  if (fact?.from === 'pattern') {
    delete review.rating;
    facts.delete('rating');
  }
}

/** A name and its rating, in one line or in two cells. */
function rowOf(line: Line, before: Line | undefined, words: Words): AspectRow | undefined {
  /* "Story: 7/10. You have seen it before." */
  const [text] = line.text.split(/(?<=\/ ?\d{1,3})\. /, 1) as [string];
  const match = /^(\p{L}[\p{L} &/’'.-]{1,28}?)(?: ?[:：=] ?| [-–—] )(\S.{0,40})$/u.exec(text);
  const inLine = match && readRatingLine(match[2]!, words);
  if (match && inLine && inLine.rating.value !== null) {
    const offset = text.length - match[2]!.length;
    return {
      name: match[1]!.trim(),
      line,
      rating: { ...inLine, start: inLine.start + offset, end: inLine.end + offset },
    };
  }
  const rating =
    before && before.text.length <= MAX_ASPECT_LENGTH && /^\p{L}[^\d.!?]*$/u.test(before.text)
      ? readRatingLine(line.text, words)
      : null;
  return rating && rating.rating.value !== null
    ? { name: before!.text.replace(/ ?[:：]$/, ''), line, rating }
    : undefined;
}

/** The sign that a blog counts, three times or more, in a line of its own or at the end of a sentence. */
function parseOwnSigns(extraction: Extraction): void {
  const { lines, words, review } = extraction;
  if (extraction.namedRatings.size > 1) return;
  for (const line of lines) {
    if (line.text.length > MAX_TEXT_LENGTH) continue;
    const match = OWN_SIGNS.exec(line.text);
    const after = match && line.text.slice(match.index + match[0].length);
    const before = match ? line.text.slice(0, match.index) : '';
    /* "🦀🦀🦀 of 5 crabs" */
    const scale = words.pattern(OWN_SIGN_OF).exec(after ?? '');
    if (!match || !(scale || /^[\s.)\]]*(?:[(（].{0,40}[)）])?$/.test(after!)) || !/^$|[:：]\s*$/.test(before))
      continue;
    const value = [...match[0]].filter((sign) => sign === match[1]).length;
    const said = scale?.[1] ?? OWN_SIGN_SCALE.exec(before)?.[1];
    const best = said ? words.numberOf(said.toLowerCase()) || Number(said) || undefined : undefined;
    extraction.setRating(
      {
        rating: {
          value,
          unit: scale?.[2] ?? match[1]!,
          raw: match[0] + (scale?.[0] ?? ''),
          kind: 'number',
          ...(best && { best }),
        },
        start: match.index,
        end: match.index + match[0].length + (scale?.[0].length ?? 0),
        strength: 2,
      },
      'pattern',
      line,
    );
    if (review.rating) return;
  }
}

const MAX_PAGE_LENGTH = 200_000;
const UNSAID = `script, style, template, noscript, ${COMMENTS}`;
/** The words of a whole page, with what stands beside the post, but not those of its readers. */
function textOfPage({ page, lines }: Extraction): string {
  // A document has no text of its own.
  const body = page && (queryOne(page.root, 'body') ?? page.post);
  if (!body) return lines.map((line) => line.text).join('\n');
  let text = '';
  walk(
    body,
    (node) => {
      if (propertyOf(node, 'nodeType') === 3) text += (node as Text).data;
      return isElement(node) && text.length < MAX_PAGE_LENGTH && !matches(node, UNSAID);
    },
    () => {},
  );
  return text.slice(0, MAX_PAGE_LENGTH);
}

const MAX_STEP_LENGTH = 80;
/* "Ratings out of 20", "every film gets 0 to 4 skulls", "note de 0 à 10" */
const SCALE_SAID =
  /(?<!\p{L})(?:(?:ratings?|marks|scale|scores?|notes?|voti|notas)(?: \p{L}{1,12}){0,3} (?:out of(?: an? \p{L}{3,9})?|(?:sur|sobre|su)(?= \d{1,3}(?!\d| \p{L})))|(?:ratings?|marks|scale|scores?|noten|notes?|voti|notas|wertungen?|cijfers|gets|gives)(?: \p{L}{1,12}){0,3} (?:from |von |de |da |van )?[01] ?(?:to|bis|à|a|tot|[-–])) (\d{1,3})(?![\d.,/:]| ?%)/giu;

function scaleSaid(text: string): number | undefined {
  const found = new Set([...text.matchAll(SCALE_SAID)].map((match) => Number(match[1])));
  const [only, other] = found;
  return other === undefined ? only : undefined;
}

/** The most in a legend: "4 = bury me with it, 3 = prime, 2 = if you must", "* flee ** wait *** see". */
function legendIn(text: string, unit: string | undefined): number | undefined {
  const isSign = unit !== undefined && /^[*★⭐]$/.test(unit);
  const sign = unit === '*' ? String.raw`\*` : unit;
  const step = isSign
    ? new RegExp(`(?<!${sign})((?:${sign}){1,10})(?=\\s?[=:–-]?\\s?\\p{L})`, 'gu')
    : /(?<![\d.,/])(\d{1,2})(?: \p{L}{3,15})? ?= ?(?=\p{L})/gu;
  let run: number[] = [];
  let end = 0;
  for (const match of text.matchAll(step)) {
    const value = isSign ? [...match[1]!].length : Number(match[1]);
    const isNext = match.index - end <= MAX_STEP_LENGTH && Math.abs(value - (run.at(-1) ?? NaN)) === 1;
    if (!isNext && isWholeScale(run)) break;
    run = isNext ? [...run, value] : [value];
    end = match.index + match[0].length;
  }
  return isWholeScale(run) ? Math.max(...run) : undefined;
}

const isWholeScale = (run: readonly number[]): boolean => run.length > MIN_LEGEND && Math.min(...run) <= 1;

/** The top of the scale, where a legend or the label says it. */
function completeScale(extraction: Extraction): void {
  const { review, facts, allLines, words } = extraction;
  const { rating } = review;
  const fact = facts.get('rating');
  if (!rating || rating.best || typeof rating.value !== 'number' || rating.kind !== 'number') return;
  const [line] = fact?.lines ?? [];
  const range = line && RANGE.exec(line.text);
  const value = rating.value;
  const keep = (best: number): void => {
    if (best >= value && isScale(best)) rating.best = best;
  };
  if (range) return keep(Number(range[1]));
  const after =
    line && line.text.includes(rating.raw) ? line.text.slice(line.text.indexOf(rating.raw) + rating.raw.length) : '';
  const japanese = OF_JAPANESE.exec(after) ?? /（(\d{1,2})本中）/u.exec(after);
  if (japanese) {
    const word = japanese[1] ?? japanese[2]!;
    return keep(JAPANESE_NUMBERS[word] ?? Number(word));
  }
  // Nobody who gives four and a half or five stars has more than five to give.
  if (/^[★⭐]/.test(rating.unit ?? '') && value > MAX_STARS - 1) keep(MAX_STARS);
  const whole = textOfPage(extraction);
  const said = scaleSaid(whole) ?? legendIn(whole, rating.unit);
  if (said && !rating.best) keep(said);
  if (rating.best || !rating.unit || /\p{L}/u.test(rating.unit)) return;
  const rows = new Set<number>();
  let inOneLine = 0;
  const texts = allLines
    .map(({ text }) => text)
    .filter((text) => text.length <= MAX_TEXT_LENGTH && text.includes(rating.unit!));
  for (const text of [...new Set(texts)].slice(0, MAX_LEGEND_LINES)) {
    const own = findRatings(text, words).filter(
      (found) => found.rating.unit === rating.unit && typeof found.rating.value === 'number',
    );
    const values = new Set(own.map((found) => found.rating.value as number));
    if (values.size >= MIN_LEGEND) inOneLine = Math.max(inOneLine, ...values);
    if (own.length && own[0]!.start === 0) rows.add(own[0]!.rating.value as number);
  }
  if (inOneLine) keep(inOneLine);
  else if (rows.size >= MIN_LEGEND + 1) keep(Math.max(...rows));
}
