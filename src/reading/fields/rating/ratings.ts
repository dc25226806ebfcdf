import type { Rating } from '../../../model/rating.js';
import { parseRatingNumber } from '../../../model/rating-text/rating-number.js';
import type { Words } from '../../languages/words.js';

/** A rating in a line. */
export interface FoundRating {
  rating: Rating;
  start: number;
  end: number;
  /** What the words around the number say: 2 a scale or a row of symbols, 1 a unit, 0 nothing. */
  strength: 0 | 1 | 2;
}

const SYMBOLS = '★⭐✪✯✭✮❤♥♡☆✰✩*🌟🍿🎬🎥🎟🎫💛💙🖤🤍🍅🥔🍌🍺●○⚫⚪⬤◯◉◆◇■□▲△◼◻▮▯🔴🟡🔵🟢⭕';
const MAX_PARAGRAPH_LENGTH = 20_000;
const EMPTY = '☆✩✰♡🤍○⚪◯◇□△◻▯⭕';
/* Marks that are something else where they stand alone. */
const NEVER_ALONE = '*●⚫⬤◉◆■▲◼▮🔴🟡🔵🟢';
const MAX_ROW_LENGTH = 10;
const SCALES = [4, 5, 6, 10, 20, 100];

/** Whether people rate on a scale: neither "50/50" nor "Fahrenheit 9/11" is a rating. */
export const isScale = (best: number): boolean => SCALES.includes(best);

const OTHER_CRITICS =
  /imdb|rotten|metacritic|metascore|netflix|tomato|allocin|filmaffinity|filmstarts|letterboxd|\bRT\b|vot(?:es|os|i)\b|stimmen|ratings|average|(?:users?|readers?|audience) (?:score|rating)/i;
const OTHERS = String.raw`(?<!\p{Script=Latin})(?:%others%)`;

/** Whether words say that others than the author rate the film: "audience score", "IMDb". */
export const areOthers = (text: string, words: Words): boolean =>
  OTHER_CRITICS.test(text) || words.pattern(OTHERS).test(text);

/* "★ x 4", "☆は4つ": one symbol that is counted in figures. */
const COUNTED_SYMBOL = String.raw`(?<counted>[★⭐✪✯❤♥☆🌟🍿🎬])\ufe0f? ?[x×:：は]? ?(?<count>\d(?:[.,]\d)?½?)(?![\d/])つ?`;
/* Everything is bounded, so that a text of a million stars takes one pass. */
const ROW = String.raw`(?<![${SYMBOLS}\p{L}])(?<symbol>[${SYMBOLS}])(?:\ufe0f? ?\k<symbol>){0,19}\ufe0f?(?<part> ?(?:½|1/2|⯪|⯨|\+))?(?<empty>(?: ?[${SYMBOLS}]){0,19})(?![${SYMBOLS}\p{L}])`;
const NUMBER = String.raw`(?:\d{1,3}(?:[.,٫]\d{1,2})?(?:[ -]?[½¼¾]|[ -]%half%(?!\p{L}))?|½|%halfOf%(?= %units%)|[〇一二三四五六七八九十百]{1,6}(?=点|つ?星)|%numbers%(?:[- ]?%half%)?(?!\p{L}))`;
const UNIT = String.raw`(?!%of% |(?:%minutes%|%hours%)\P{L})(?:\p{L}{2,20} )?(?:%units%|[${SYMBOLS}]\ufe0f?)(?!\p{L})`;
const VALUE = String.raw`${COUNTED_SYMBOL}|${ROW}|(?<![\p{L}\p{N}$€£#]|\d[.,/])${NUMBER}`;
const SCALE = String.raw`^(?: ?(?<unit>${UNIT})(?<more> %half%(?!\p{L}))?)?(?: ?[([]?(?:/| ?-?%of%[- ]) ?(?<best>${NUMBER}|[★*]{3,10})(?![\d/★*]|[.,]\d)(?: ?(?<unit2>${UNIT}))?[)\]]?| ?[(（](?<full>\d{1,3})点満点[)）]| ?(?<percent>[%％]))?`;

const MAX_OWN_LENGTH = 59;
const BEFORE_RATING = new RegExp(String.raw`^[^\p{L}\p{N}${SYMBOLS}½]+`, 'u');

/* What blogs count below a post, on any platform and in any language. */
const COUNTERS =
  /^(?:re(?:stack|post|blog|tweet)|follow|subscri|suscri|abonn|seguidor|iscritt|track|ping|tweets?$|pins?$|notes?$|claps$|photos?$|fotos?$|images?$|tags?$|min(?:s|ute|uut)?\b)/i;
/** Whether what stands after a number counts something else than points: "9 wins", "120 minutes", "a scale of ten". */
const isNoUnit = (word: string, words: Words): boolean =>
  COUNTERS.test(word) ||
  words
    .pattern('^(?:%notUnits%|scale|skala|schaal|échelle|escala|kvarð|(?:%minutes%|%hours%|%comments%)(?: |$))')
    .test(word);

/** Everything in a text that looks like a rating, from left to right. */
export function findRatings(text: string, words: Words): FoundRating[] {
  const value = (word: string): number | null => {
    if (words.pattern('^%halfOf%$').test(word)) return 0.5;
    const plain = word.toLowerCase().replace(words.pattern('[- ]?%half%$'), '');
    const whole = words.numberOf(plain) || parseRatingNumber(plain.replace(/[ -](?=[½¼¾])/, ''));
    return whole === null ? null : whole + (plain.length < word.length ? 0.5 : 0);
  };
  const found: FoundRating[] = [];
  let from = 0;
  for (const match of text.matchAll(words.pattern(VALUE, 'giu'))) {
    const start = match.index;
    if (start < from) continue;
    const after = start + match[0].length;
    const rest = words.pattern(SCALE).exec(text.slice(after, after + 80))!;
    const end = after + rest[0].length;
    const { symbol, part, empty, counted, count } = match.groups!;
    const { unit: before, full, best = full, unit2, percent, more } = rest.groups!;
    let amount = value(count ?? match[0]);
    if (more && amount) amount += 0.5;
    let top = best ? (/^[★*]/.test(best) ? best.length : value(best)) : null;
    if (symbol) {
      const full = [...match[0].slice(0, match[0].length - (part?.length ?? 0) - empty!.length)].filter(
        (c) => c === symbol,
      ).length;
      const left = [...empty!].filter((c) => c.trim());
      /* Rows of outlines, and full symbols after empty ones, can be read in two ways. */
      const plain = !EMPTY.includes(symbol) && left.every((c) => EMPTY.includes(c));
      if (NEVER_ALONE.includes(symbol) && full + left.length < 2 && !top) continue;
      // A longer row is an ornament.
      if (full + left.length > MAX_ROW_LENGTH) continue;
      amount = plain ? full + (part && part !== ' +' ? 0.5 : 0) : null;
      // "★★★½☆": the half is one of the five.
      const all = full + left.length + (part ? 1 : 0);
      if (plain && left.length && (!part || isScale(all))) top ??= all;
      /* "★★★☆ (3.5/5)": the number says it exactly. */
      const exact = /^ ?[(（](\d{1,2}(?:[.,]\d{1,2})?) ?[/／] ?(\d{1,3})(?:[.,]0)?[)）]/.exec(text.slice(after));
      if (exact) {
        amount = parseRatingNumber(exact[1]!);
        top = Number(exact[2]);
      }
    }
    const word = before ?? unit2;
    const name = symbol ?? counted ?? (word && /^\p{Ll}+ \S+$/u.test(word) ? word.split(' ')[1] : word);
    const rating: Rating = { value: amount, raw: text.slice(start, end).trim(), kind: percent ? 'percent' : 'number' };
    if (top ?? percent) rating.best = top ?? 100;
    if (name)
      rating.unit = (symbol || counted) && word ? word : name + (match[0].startsWith(`${name}\ufe0f`) ? '\ufe0f' : '');
    found.push({ rating, start, end, strength: top || symbol || counted ? 2 : name ? 1 : 0 });
    from = end;
  }
  return found;
}

/* "A film for a long day. A-" */
const GRADE_AT_END = /(?<=[.!?] )([A-F])([-+−–])$/;
const GRADE = /^([A-F])(?: ?([-+−–＋－])|[ -](plus|minus))?(?![\p{L}\p{N}'’:]| \p{Ll}|\.\p{L})/u;

function readWords(text: string, words: Words): FoundRating | null {
  const grade = GRADE.exec(text);
  if (grade) {
    const sign = grade[2] ?? (grade[3] === 'plus' ? '+' : grade[3] && '-') ?? '';
    const raw = grade[0].trim();
    return {
      rating: { value: grade[1]! + sign.replace(/[−–－]/, '-').replace('＋', '+'), raw, kind: 'grade' },
      start: 0,
      end: raw.length,
      strength: sign ? 1 : 0,
    };
  }
  for (const direction of ['up', 'down'] as const) {
    const match = words
      .pattern(String.raw`^(?:\d |\p{L}{2,9} )?%${direction === 'up' ? 'thumbsUp' : 'thumbsDown'}%(?!\p{L})`)
      .exec(text);
    if (match)
      return {
        rating: { value: direction, raw: match[0], kind: 'thumbs' },
        start: 0,
        end: match[0].length,
        strength: 1,
      };
  }
  return null;
}

/* "**** must see, *** good, ** so-so" says what the stars mean. */
const isLegend = (found: readonly FoundRating[]): boolean =>
  new Set(
    found.flatMap(({ rating, strength }) =>
      strength === 2 && rating.unit && !/\p{L}/u.test(rating.unit) ? rating.value : [],
    ),
  ).size > 2;

/* What a child has to be: "Classificação: 10 anos". */
const AGE = /^(?:ab |from )?\+?\d{1,2}\+? ?(?:anos|años|jahren?|ans|anni|jaar|ára|歳)(?!\p{L})/iu;

/** "8 von 10 Katern": after a scale in words, the last words are the unit. */
function withUnitAfterScale(found: FoundRating, text: string, words: Words): FoundRating {
  const { rating, end } = found;
  const unit = /^ (\p{L}{3,20}(?: \p{L}{3,20})?)[.!]?$/u.exec(text.slice(end))?.[1];
  const isWorded = words.pattern('\\p{L} ?(?:\\d{1,3}|%numbers%)$').test(rating.raw);
  if (!unit || !rating.best || rating.unit || !isWorded || isNoUnit(unit, words)) return found;
  return { ...found, rating: { ...rating, unit, raw: `${rating.raw} ${unit}` }, end: end + unit.length + 1 };
}

/** The rating that a label announces; words that give no single value are kept, with `value: null`. */
export function readLabelledRating(text: string, words: Words): FoundRating | null {
  const inWords = readWords(text, words);
  if (inWords) return inWords;
  const all = findRatings(text.slice(0, 200), words);
  const [first] = all;
  if (isLegend(all) || AGE.test(text)) return null;
  const scaled = readOnScale(text.slice(0, 200), words);
  if (scaled && scaled.start < 30) return scaled;
  const own = first && first.strength < 2 ? readOwnUnit(text.slice(0, MAX_OWN_LENGTH), words) : null;
  if (own && own.start === first?.start) return own;
  // "One hour of bliss" is no number of points.
  const isWord = first && !first.strength && !/\d/.test(first.rating.raw) && first.end < text.length - 1;
  if (first && first.start < 30 && !isWord) return withUnitAfterScale(first, text, words);
  return text && text.length <= 40 && /[\p{L}]/u.test(text)
    ? { rating: { value: null, raw: text, kind: 'number' }, start: 0, end: text.length, strength: 0 }
    : null;
}

const IS_ONE_SIGN = /^(?![★⭐])[^\p{L}\d½][\ufe0f]?$/u;

/** The rating that a line of its own consists of: here any word can be a unit, as in "3.5 Potatoes". */
export function readRatingLine(text: string, words: Words): FoundRating | null {
  if (text.length > 80 || areOthers(text, words)) return null;
  const skip = text.length - text.replace(BEFORE_RATING, '').length;
  // "6 in 10 (slow)."
  const plain = text
    .slice(skip)
    .replace(/(?<=\d) \([^()\d]{1,40}\)\.?$/, '')
    .replace(/[\s.!)\]"”]+$/, '');
  let found = readWords(plain, words);
  /* "Thumbs up from me" */
  const isThumbs = found?.rating.kind === 'thumbs' && plain.length - found.end < 20;
  if (!found || (found.end < plain.length && !isThumbs) || !found.strength) {
    [found = null] = findRatings(plain, words);
    if (!found || found.start) return null;
    const own = found.strength < 2 ? readOwnUnit(plain, words) : null;
    if (own?.start === 0 && own.end === plain.length) return { ...own, start: skip, end: own.end + skip };
    const more = plain.slice(found.end);
    const { rating } = found;
    if (/^ \p{L}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{2,20})?$/u.test(more)) {
      const unit = more.trim();
      if (found.strength === 1 || rating.unit || isNoUnit(unit, words) || words.months.test(unit)) return null;
      // "Eight point five out of ten" has no unit, and "One complaint" is a heading.
      if (words.numberOf(unit.split(' ').at(-1)!) || (!rating.best && rating.value === 1 && !/\d/.test(rating.raw)))
        return null;
      if (!rating.best && (rating.value === null || Number(rating.value) > 10)) return null;
      found = { rating: { ...rating, unit, raw: rating.raw + more }, start: 0, end: plain.length, strength: 1 };
    } else if (more) return null;
    else if (!found.strength && rating.kind === 'number' && !/^\d[.,]\d$/.test(plain)) return null;
    /* A line of asterisks parts sections, as one picture alone does. */
    else if (!rating.best && (rating.unit === '*' ? Number.isInteger(rating.value) : IS_ONE_SIGN.test(plain)))
      return null;
  }
  return { ...found, start: found.start + skip, end: found.end + skip };
}

/* "I will give it an A+." */
const GRADE_GIVEN = String.raw`(?<!\p{L})(?:%gives%|grade of|rating of)(?!\p{L})[^.!?]{0,30}? an?(?: (?:solid|strong|high|low|respectable|well-earned))? ([A-F](?:[+−–-](?!\p{L}))?)(?=[.!,;]|$)`;
/* "to this film I give 4 anchors out of 5", "three and a half jars of honey, out of a possible five" */
const OWN_UNIT = String.raw`(?<![\p{L}\d.,/])(\d{1,2}(?:[.,]5| ?½)?|%numbers%)([ -]%half%)? (\p{L}[\p{L}’'-]{2,20}(?: \p{L}{2,12}){0,2}?)( %half%)?,? \(?(?:%of%)(?: (?:the|de|den|der|les|los|las|os|as|gli|le))? (\d{1,3}|%numbers%)(?=[.,;!?)”"»’ ]|$)\)?`;
/* Before a rating that is a clause of its own: "As a film I'd move in tomorrow: four keys out of five". */
const CLAUSE = /(?:^|[.:;!?…–—-] ?["“«]?)$/u;
/* "awards three stars to a film", "vergibt drei Sterne" */
const GIVEN = String.raw`(?<!\p{L})%gives%(?: \p{L}{1,12}){0,5} $`;

/* "an 8.5 on the old scale of ten", "on a scale of 1 to 10 this is a 7" */
const ON_SCALE = String.raw`(?<![\p{L}\d.,/])(${NUMBER})[ ,(]{1,3}(?:%scale%) (\d{1,3}|%numbers%)(?![\p{L}\d])|(?<!\p{L})(?:%scale%) (\d{1,3}|%numbers%)(?!\p{L})[^.!?\d]{1,60}?(?<![\p{L}\d.,/])(${NUMBER})(?=[.,;!?) ]|$)`;

function readOnScale(text: string, words: Words): FoundRating | null {
  const match = words.pattern(ON_SCALE, 'iu').exec(text);
  if (!match) return null;
  const number = (word = ''): number => words.numberOf(word.toLowerCase()) || (parseRatingNumber(word) ?? NaN);
  const [raw, before, top, topBefore, after] = match;
  const [value, best] = [number(before ?? after), number(top ?? topBefore)];
  if (!(value <= best) || !isScale(best)) return null;
  const { index } = match;
  return { rating: { value, best, raw, kind: 'number' }, start: index, end: index + raw.length, strength: 2 };
}

const isGiven = (text: string, start: number, words: Words): boolean =>
  words.pattern(GIVEN).test(text.slice(Math.max(0, start - 60), start));

function readGrade(text: string, words: Words): FoundRating | null {
  const grade = GRADE_AT_END.exec(text) ?? words.pattern(GRADE_GIVEN, 'u').exec(text);
  if (!grade) return null;
  const raw = grade[1]! + (grade[2] ?? '');
  const start = grade.index + grade[0].length - raw.length;
  const value = raw.replace(/[−–]/, '-');
  return { rating: { value, raw, kind: 'grade' }, start, end: start + raw.length, strength: 1 };
}

function readOwnUnit(text: string, words: Words): FoundRating | null {
  const match = [...text.matchAll(words.pattern(OWN_UNIT, 'giu'))].at(-1);
  if (!match) return null;
  const number = (word: string): number => words.numberOf(word.toLowerCase()) || (parseRatingNumber(word) ?? NaN);
  const [raw, value = '', half, unit = '', more, best = ''] = match;
  const points = number(value.replace(' ', '')) + (half || more ? 0.5 : 0);
  const isDecimal = Boolean(words.numberOf(unit.split(' ').at(-1)!));
  const isRating = isScale(number(best)) && points <= number(best) && !isNoUnit(unit, words) && !isDecimal;
  const isClause = text.length <= MAX_OWN_LENGTH || CLAUSE.test(text.slice(0, match.index));
  if (!isRating || !(isClause || isGiven(text, match.index, words))) return null;
  const rating: Rating = { value: points, best: number(best), unit, raw, kind: 'number' };
  return { rating, start: match.index, end: match.index + raw.length, strength: 2 };
}

/** The rating inside a sentence: only with a scale or symbols, or a unit at the sentence's end; nobody else's. */
export function readRatingInProse(text: string, words: Words): FoundRating | null {
  if (text.length > MAX_PARAGRAPH_LENGTH) return null;
  return (
    readGrade(text, words) ?? readNumberInProse(text, words) ?? readOwnUnit(text, words) ?? readOnScale(text, words)
  );
}

/* "Four out of five from me" */
const FROM_ME =
  /^ (?:(?:from|for) (?:me|us|my|our)|(?:von|für) (?:mir|mich|uns)|(?:pour|selon) (?:moi|nous)|para (?:mí|mim|nós)|(?:secondo|per|da) (?:me|noi)|(?:voor|van) (?:mij|me|ons)|frá (?:mér|okkur))(?!\p{L})/u;

function readNumberInProse(text: string, words: Words): FoundRating | null {
  const all = findRatings(text, words);
  if (isLegend(all)) return null;
  return (
    all.findLast(({ rating, start, end, strength }) => {
      if (rating.unit === '*' && rating.raw === text) return false;
      /* A heart at the end of a sentence is no rating. */
      if (
        !rating.best &&
        !/[\p{L}\d]/u.test(rating.raw) &&
        [...rating.raw.replace('\ufe0f', '')].length === 1 &&
        (text.length > 12 || IS_ONE_SIGN.test(rating.raw))
      )
        return false;
      const around = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 24)];
      if (around.some((near) => areOthers(near, words))) return false;
      /* "My neighbour gave it 6/10" */
      const sentence = text
        .slice(Math.max(0, start - 60), start)
        .split(/[.!?] /)
        .at(-1)!;
      if (/\bg(?:ave|ives) (?:it|this)/i.test(sentence) && !/\b(?:I|we)\b/i.test(sentence)) return false;
      /* "(I've seen the other one too. 3/5. Nice house.)" is an aside, "(My verdict: 4/5)" is none. */
      const isInBracket = /\([^()]{12,}$/.test(text.slice(Math.max(0, start - 200), start));
      if (isInBracket && /^[^()\p{L}\d]*[\p{L}\d]/u.test(text.slice(end))) return false;
      /* "3 of 5 episodes", "one in five will never be solved", "on 12/10" */
      const isInWords = rating.best && !/[/%]/.test(rating.raw) && /\p{L}/u.test(rating.raw) && !rating.unit;
      const after = text.slice(end);
      if (isInWords && /^ \p{Ll}{3}/u.test(after) && !FROM_ME.test(after) && !isGiven(text, start, words)) return false;
      // Nobody gives 4.39: it is the average of many.
      if (/^\d{1,2}[.,](?!00|25|50|75)\d[1-9]/.test(rating.raw)) return false;
      if (rating.raw.includes('/') && Number(rating.value) > (rating.best ?? Infinity)) return false;
      // "I say 90 %", "krijgt er 7,5"
      const isExact =
        rating.kind === 'percent' || (/^\d[.,]5$/.test(rating.raw) && /^(?:[.,;!?)]|$)/.test(text.slice(end)));
      if (isExact && isGiven(text, start, words)) return true;
      if (strength === 2) return rating.unit === '*' || !rating.best || isScale(rating.best);
      const isSaid = text.length < 160 && isGiven(text, start, words);
      return (
        strength === 1 &&
        (isSaid || (/\d|^[\p{Lu}〇一二三四五六七八九十百]/u.test(rating.raw) && text.length - end < 3))
      );
    }) ?? null
  );
}
