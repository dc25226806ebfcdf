import { YEAR } from '../../../model/heading-text.js';
import type { Words } from '../../languages/words.js';
import { CERTIFICATE } from '../../lines/forms.js';
import { labelsIn } from '../../lines/labels.js';
import type { Label } from '../../lines/line.js';
import { parseMinutes } from '../facts/duration.js';
import { isName } from '../people/people.js';
import { findRatings, type FoundRating, isScale, readLabelledRating, readRatingLine } from '../rating/ratings.js';

/** What a heading says about the film. */
export interface Heading {
  title: string;
  /** Where the title stands in the line. */
  start: number;
  year?: number;
  rating?: FoundRating;
  /** A name before the year in brackets: "Up (Pete Docter – 2009)". */
  director?: string;
  labels: Label[];
  /** Whether the heading itself says that this is a review. */
  isReview: boolean;
  /** Whether the title is set apart by quotation marks. */
  isQuoted: boolean;
}

const MAX_HEADING_LENGTH = 200;
const QUOTED =
  /(?:^|[\s(:.…])(?:["“„]\s?([^"“”„]{1,80}?)\s?["“”]|«\s?([^«»]{1,80}?)\s?»|»\s?([^«»]{1,80}?)\s?«|[‘’']([^‘’']{2,80}(?:[’'][a-z]{1,2} [^‘’']{1,60})?)[’'](?!\p{L}))|[「『《]([^」』》]{1,80})[」』》]/u;
const YEAR_IN_BRACKETS = new RegExp(
  String.raw`[([（](?:([^()[\]]{0,60}?)(?:,| ?[-–—/]|\s)\s?)?${YEAR}年?(?:[,/\s–-][^()[\]]{0,60})?[)\]）]`,
  'g',
);
const YEAR_AT_START = new RegExp(String.raw`^(?:[([]${YEAR}[)\]][ :.–—-]+|${YEAR} [-–—|] )(?=\S)`);
const YEAR_AT_END = new RegExp(String.raw`(?:,| [-–—|:])\s${YEAR}$`);
/* Nobody reviews films of the far future: "Blade Runner 2049" is a title. */
const YEAR_ALONE_AT_END = / ((?:19\d|20[0-3])\d)$/;
const EDGES = /^[\s:,;|.–—»›>\]•►▶→/-]+|[\s:：,;|~–—([/-]+$/g;
/* A picture before the title is none of its letters. */
const SIGNS = /^(?:[\p{So}\ufe0f\u200d] ?)+(?=\S)/u;
const IN_BRACKETS_AT_END = /(?<=\S\S) ?[([（][^()[\]（）]{1,60}[)\]）]$/;
const ONE_YEAR = new RegExp(`^${YEAR}$`);
/* "LONDON FILM FESTIVAL 2013: Gravity", "Venice 2013 – Gravity", "TIFF '14 – Gravity" */
const AFTER_FESTIVAL = String.raw` (?:${YEAR}|['’]\d\d)(?:: ?| [-–—|] )(?=\S)`;
const FESTIVAL = new RegExp(
  String.raw`^(?:[^:–—|]{0,30}(?:fest(?:ival\p{L}*)?|mostra|muestra)(?!\p{L})[^:–—|]{0,20}|berlinale|cannes|ven(?:ice|edig|ezia|ise|ecia)|sundance|locarno|toronto)${AFTER_FESTIVAL}`,
  'iu',
);
/* "TIFF, day 3: Gravity", "Cannes 2015, jour 4 – Gravity" */
const DAY_OF_FESTIVAL = String.raw`^\p{L}[\p{L}’']{2,15}(?: (?:19|20)\d\d| ['’]\d\d)?[,:]? (?:day|dagur|tag|jour|d[íi]a|giorno|dag) (?:\d{1,2}|%numbers%)\.?(?:: ?| [-–—|] )(?=\S)`;
/* "[Rétro] Gravity": the blog's own column; "[REC]" is a film. */
const COLUMN = /^[[【](?!rec)[^\]】\d]{3,25}[\]】] (?=\S{2})/iu;
/* A name in small letters is a film's: "Dune 2021: Review". */
const INITIALS_OF_FESTIVAL = new RegExp(String.raw`^\p{Lu}{2,5}${AFTER_FESTIVAL}`, 'u');
const LAST_PART = / [-–—|~] ([^|–—~]{1,30}?)$/;
const GRADE_AT_END = /: ([A-F][-+−–]?)$/;
/* "movies > Gravity", "Home » Reviews » Gravity" */
const TRAIL = /^.{1,60}?(?: [»›>] |»)/;
/* What follows a dash and is no name: "Gravity – a cold, slow dream" */
const PHRASE_AT_END = / [-–—|] \p{Ll}[^ ]* (?:[^ |]+ )[^|]{2,140}$/u;
const NUMBER = String.raw`(?: ?(?:#|no\.? ?|nº ?|n° ?)?\d{1,4})?`;
const SORT = String.raw`(?:(?:%sort%|%film%|%and%)[ ,/&:-]{1,3}){0,4}`;
const BEFORE = [
  String.raw`^\d{4}-?\d\d-?\d\d ?[:–—-] ?(?=.)`,
  String.raw`^[[【(［][^\])】］]{0,25}%review%[^\])】］]{0,12}[\])】］] ?`,
  String.raw`^%reviewOf%(?: ?: ?|(?!\p{L}))(?=.)`,
  String.raw`^${SORT}(?:%review%|%film%)${NUMBER}(?: ?[:：|»›/]| ?--| [-–—])(?=.)`,
  String.raw`^#?\d{1,3}[.)] |^(?:#|n[or]\. |n[º°] ?)\d{1,4}[: ]|^[^:#]{2,40}#\d{1,4}(?: ?:| [-–—]) (?=\S)`,
];
/* "Gravity, or: how I learned to float" */
const OR_ELSE = String.raw`, (?:or|oder|ou|o|ovvero|of|eða): .{3,150}$`;
const AFTER = [
  String.raw` \d{4}-\d{1,3}$| (?:DVD|Blu-ray)$|(?: ?[-–—:(]| )\s?(?:extended|special|ultimate|theatrical|director[’']s|final) (?:edition|cut|version)\)?$`,
  /* "The Tin Moon aka Tin Lune" */
  String.raw`,? [([]?(?:a\.?k\.?a\.?|also known as|auch bekannt als|también conocida como|aussi connu sous le nom de)[ :].{1,100}$`,
  OR_ELSE,
  /* "Gravity, la reseña que le debíamos a Ana" */
  String.raw`, \p{L}{2,3} %review% .{3,150}$`,
  /* "Gravity: Review of the space adventure" */
  String.raw`(?: ?[:|»]| [-–—]) ?(?:%sort% ?){0,3}%review%(?!\p{L}) .{0,150}$`,
  /* "Gravity Review: Lost in space": what follows is the review's own headline. */
  String.raw`(?:^|(?: ?[-–—:|,.(\[»]|(?<=[」』》”"）\u3040-\u9fffー])|['’]s|\s)\s?)${SORT}%review%(?:[ ,/&+-]{1,3}(?:%sort%|%film%|%and%|%review%)){0,4}[)\]]?(?: ?[:：|/／]| [-–—]| by |[.!]?$).{0,150}$`,
  String.raw`(?: ?[|:(]| [-–—]) ?(?:%sort% ?){0,2}(?:%film%)${NUMBER}\)?$`,
];
/* "Chronique Les marées", "Movie 眠る灯台": a word of review with no sign after it, before a name. */
const DIRECTLY_BEFORE = String.raw`^${SORT}%review% (?=\S)`;
const NAME_FIRST = /^[\p{Lu}\d"“«„‘¿¡[(\u3040-\u9fff]/u;
const BEFORE_JAPANESE = /^[\p{Ll}\p{Lu} ]{2,20} (?=[\u3040-\u9fff])/u;

/** The bracket that says the year: one that says nothing else before any other. */
function yearIn(text: string): RegExpExecArray | undefined {
  const all = [...text.matchAll(YEAR_IN_BRACKETS)];
  return all.find((match) => match[1] === undefined) ?? all[0];
}

/** A heading without the signs, the trail and the words of review before its title. */
function withoutBeginning(text: string, words: Words): string {
  let rest = text.replace(SIGNS, '');
  const afterColumn = rest.replace(COLUMN, '');
  /* "[Gravity] Review" has its title in the brackets. */
  const isTitle = words.pattern('^(?:(?:%sort%|%film%) ?){0,2}(?:%review%|%film%)[.:!]?$').test(afterColumn);
  rest = isTitle ? rest.replace(/^[[【](.+?)[\]】]/u, '$1') : afterColumn;
  for (const festival of [words.pattern(DAY_OF_FESTIVAL), FESTIVAL, INITIALS_OF_FESTIVAL])
    rest = rest.replace(festival, '');
  for (let trail = TRAIL.exec(rest); trail; trail = TRAIL.exec(rest)) {
    const name = trail[0].replace(/[ »›>]+$/, '');
    if (!words.pattern('^(?:%sort% ?){0,2}(?:%review%|%film%|home)$').test(name)) break;
    rest = rest.slice(trail[0].length);
  }
  for (const source of BEFORE) rest = rest.replace(words.pattern(source), '').replace(EDGES, '') || rest;
  const bare = rest.replace(words.pattern(DIRECTLY_BEFORE), '').replace(BEFORE_JAPANESE, '');
  return NAME_FIRST.test(bare) ? bare : rest;
}

/** Parses a heading: "Movie Review: Drive (2011) – 4/5" is a title, a year and a rating. */
export function parseHeading(line: string, words: Words): Heading {
  const text = line.slice(0, MAX_HEADING_LENGTH);
  const isReviewOf = words.pattern('^%reviewOf%');
  const labels = labelsIn(text, words, true).filter(
    ({ first, at, kinds }) => !first && !kinds.includes('title') && !isReviewOf.test(text.slice(at)),
  );
  /* "Her review by Ann Bell": the label is a review word too. */
  const label = labels[0] && (words.pattern('^%review%(?= )').exec(text.slice(labels[0].at))?.[0].length ?? 0);
  let rest = labels[0] ? text.slice(0, labels[0].at + label!) : text;
  /* "Gravity (2013, dir. Ann Bell)" */
  if (/\([^()]*$/.test(rest)) rest = `${rest.replace(/[\s,;–-]+$/, '')})`;
  let rating =
    findRatings(rest, words).findLast(
      ({ strength, rating: { best, unit } }) => strength && (!best || unit || isScale(best)),
    ) ?? null;
  let from = 0;
  if (rating && !rating.start && rating.end < rest.length) {
    from = rating.end;
    rest = rest.slice(from);
  }
  const early = YEAR_AT_START.exec(rest);
  if (early) rest = rest.slice(early[0].length);
  const year = early ? undefined : yearIn(rest);
  if (!rating && year) {
    const after = year.index + year[0].length;
    const verdict = readRatingLine(rest.slice(after), words);
    rating = verdict && { ...verdict, start: verdict.start + after, end: verdict.end + after };
  }
  const cut = (at: number | undefined): void => {
    if (at) rest = rest.slice(0, at);
  };
  if (!from && !early) cut(rating?.start);
  const isBeforeYear = year !== undefined && rest.length > year.index;
  if (isBeforeYear) cut(year.index);
  rest = rest.replace(EDGES, '');
  const whole = rest;
  rest = withoutBeginning(rest, words);
  /* "Revisited Review: Gravity (2013)": the year stands beside the title. */
  if (year)
    rest = rest.replace(
      words.pattern(String.raw`^(?:[\p{L}-]+ ){1,2}%review%(?: ?[:：]| [-–—]) (?=\p{Lu}.{1,60}$)`),
      '',
    );
  let isReview = rest !== whole.replace(SIGNS, '');
  for (const source of AFTER) {
    /* "Gravity, or: How I Learned to Float (2013)": what a year follows is the whole title. */
    if (source === OR_ELSE && isBeforeYear) continue;
    const bare = rest.replace(words.pattern(source), '').replace(EDGES, '');
    isReview ||= bare !== rest;
    rest = bare;
  }
  /* "Film 25 – Gravity – 91 minutes – 12A", "Her – B+" */
  for (let last = LAST_PART.exec(rest) ?? GRADE_AT_END.exec(rest); last?.index; last = LAST_PART.exec(rest)) {
    const part = last[1]!;
    const verdict = readRatingLine(part, words) ?? (/^[A-F]$/.test(part) ? readLabelledRating(part, words) : null);
    const isFact = (text: string): boolean =>
      CERTIFICATE.test(text) || ONE_YEAR.test(text) || parseMinutes(text, words) !== null;
    if (
      !verdict &&
      !(CERTIFICATE.test(part) || parseMinutes(part, words)) &&
      !(part.includes(',') && part.split(', ').every(isFact))
    )
      break;
    if (verdict) rating ??= { ...verdict, start: text.lastIndexOf(verdict.rating.raw), end: text.length };
    cut(last.index);
  }
  const late =
    year || early ? null : (YEAR_AT_END.exec(rest) ?? (rating || isReview ? YEAR_ALONE_AT_END.exec(rest) : null));
  cut(late?.index);
  const maker = words.pattern(String.raw`,? (%by%)(?:(?<=['’])| )(\p{Lu}[^,:]{3,40})$`, 'u').exec(rest);
  const made =
    maker &&
    maker[2]!.includes(' ') &&
    isName(maker[2]!) &&
    (maker[0].startsWith(',') || maker[1] === 'by' || /[”"»]$|^[^\p{Ll}]+$/u.test(rest.slice(0, maker.index)));
  if (made) cut(maker.index);
  /* "Gravity – Dir. Ann Bell" */
  const credit = words.pattern(String.raw` [-–—|] (\p{L}{3,12}\.?):? (?=\p{Lu}[^-–—|:,]{3,40}$)`).exec(rest);
  const credited = credit && rest.slice(credit.index + credit[0].length);
  const isCredit =
    credited?.includes(' ') &&
    isName(credited) &&
    words.kinds.get(credit![1]!.toLowerCase().replace(/\.$/, ''))?.includes('directors');
  if (isCredit) cut(credit!.index);
  const phrase = PHRASE_AT_END.exec(rest);
  cut(phrase?.index);
  const quoted = QUOTED.exec(rest)?.slice(1).find(Boolean);
  const title = (quoted ?? rest.replace(IN_BRACKETS_AT_END, '')).replace(EDGES, '').trim();
  const found = early?.slice(1).find(Boolean) ?? (year ? year[2] : late?.[1]);
  const before = made && maker[1] !== 'by' ? maker[2]! : (year?.[1]?.replace(/^.*[,:–—-] /, '').trim() ?? '');
  const isDirector =
    before.includes(' ') && isName(before) && !/ \p{Ll}+$|^(?:United|New|South|North|Ver)/u.test(before);
  const director = isCredit ? credited : isDirector ? before : undefined;
  return {
    title,
    start: Math.max(0, line.indexOf(title)),
    ...(found && { year: Number(found) }),
    ...(rating && { rating }),
    ...(director && { director }),
    labels,
    isReview,
    // A sentence that somebody says is no name.
    isQuoted: quoted !== undefined && quoted !== rest && !/\.{3} |….|[^.…]\.$/.test(quoted),
  };
}
