import { readMinutes } from './duration.js';
import { CERTIFICATE, YEAR } from './forms.js';
import type { Labelled } from './labelled.js';
import { labelsIn } from './labels.js';
import { isName } from './people.js';
import { findRatings, readLabelledRating, readRatingLine, type FoundRating } from './ratings.js';
import type { Words } from './words.js';

/** What a heading says about the film. */
export interface Heading {
  title: string;
  /** Where the title stands in the line. */
  start: number;
  year?: number;
  rating?: FoundRating;
  /** A name before the year in brackets: "Up (Pete Docter – 2009)". */
  director?: string;
  labels: Labelled[];
  /** Whether the heading itself says that this is a review. */
  isReview: boolean;
}

const LONGEST = 200;
const QUOTED =
  /(?:^|[\s(:.…])(?:["“„]\s?([^"“”„]{1,80}?)\s?["“”]|«\s?([^«»]{1,80}?)\s?»|[‘’']([^‘’']{2,80}(?:[’'][a-z]{1,2} [^‘’']{1,60})?)[’'](?!\p{L}))|[「『《]([^」』》]{1,80})[」』》]/u;
const YEAR_IN_BRACKETS = new RegExp(
  String.raw`[([（](?:([^()[\]]{0,60}?)(?:,| ?[-–—/]|\s)\s?)?${YEAR}年?(?:[,/\s–-][^()[\]]{0,60})?[)\]）]`,
);
const YEAR_AT_END = new RegExp(String.raw`(?:,| [-–—|:])\s${YEAR}$`);
/* Nobody reviews films of the far future: "Blade Runner 2049" is a title. */
const YEAR_ALONE_AT_END = / ((?:19\d|20[0-3])\d)$/;
const EDGES = /^[\s:,;|.–—»›>\]-]+|[\s:：,;|~–—([-]+$/g;
const IN_BRACKETS_AT_END = /(?<=\S\S) ?[([（][^()[\]（）]{1,60}[)\]）]$/;
const ONE_YEAR = new RegExp(`^${YEAR}$`);
/* "LONDON FILM FESTIVAL 2013: Gravity" */
const FESTIVAL = new RegExp(String.raw`^[\p{Lu}][^:–—|]{1,40} (?:${YEAR}|['’]\d\d)(?:: ?| [-–—|] )(?=\S)`, 'u');
const LAST_PART = / [-–—|~] ([^|–—~]{1,30}?)$/;
const NUMBER = String.raw`(?: ?(?:#|no\.? ?|nº ?|n° ?)?\d{1,4})?`;
const BEFORE = [
  String.raw`^[[【(［][^\])】］]{0,25}%review%[^\])】］]{0,12}[\])】］] ?`,
  String.raw`^(?:%sort% ?){0,3}(?:%review%|%film%)${NUMBER}(?: ?[:：|»›]| [-–—])(?=.)`,
  String.raw`^%reviewOf%(?!\p{L})(?=.)`,
  String.raw`^#?\d{1,3}[.)] |^#\d{1,4}[: ]|^[^:#]{2,40}#\d{1,4}(?: ?:| [-–—]) (?=\S)`,
];
const AFTER = [
  String.raw` \d{4}-\d{1,3}$| (?:DVD|Blu-ray)$|(?: ?[-–—:(]| )\s?(?:extended|special|ultimate|theatrical|director[’']s|final) (?:edition|cut|version)\)?$`,
  /* "Gravity: Review of the space adventure" */
  String.raw`(?: ?[:|»]| [-–—]) ?(?:%sort% ?){0,3}%review%(?!\p{L}) .{0,150}$`,
  /* "Gravity Review: Lost in space": what follows is the review's own headline. */
  String.raw`(?:^|(?: ?[-–—:|,(»]|(?<=[」』》”"])|\s)\s?)(?:%sort% ?){0,3}%review%\)?(?: ?[:：|/／]| [-–—]| by |$).{0,150}$`,
  String.raw`(?: ?[|:(]| [-–—]) ?(?:%sort% ?){0,2}(?:%film%)${NUMBER}\)?$`,
];

/** Takes a heading apart: "Movie Review: Drive (2011) – 4/5" is a title, a year and a rating. */
export function readHeading(line: string, words: Words): Heading {
  const text = line.slice(0, LONGEST);
  const isReviewOf = words.pattern('^%reviewOf%');
  const labels = labelsIn(text, words, true).filter(({ first, at }) => !first && !isReviewOf.test(text.slice(at)));
  /* "Her review by Ann Bell": the label is a review word too. */
  const label = labels[0] && (words.pattern('^%review%(?= )').exec(text.slice(labels[0].at))?.[0].length ?? 0);
  let rest = labels[0] ? text.slice(0, labels[0].at + label!) : text;
  /* "Gravity (2013, dir. Ann Bell)" */
  if (/\([^()]*$/.test(rest)) rest = `${rest.replace(/[\s,;–-]+$/, '')})`;
  let rating = findRatings(rest, words).findLast(({ strength }) => strength) ?? null;
  const year = YEAR_IN_BRACKETS.exec(rest);
  if (!rating && year) {
    const after = year.index + year[0].length;
    const verdict = readRatingLine(rest.slice(after), words);
    rating = verdict && { ...verdict, start: verdict.start + after, end: verdict.end + after };
  }
  const cut = (at: number | undefined): void => {
    if (at) rest = rest.slice(0, at);
  };
  if (rating && !rating.start) rest = rest.slice(rating.end);
  cut(rating?.start);
  if (year && rest.length > year.index) cut(year.index);
  rest = rest.replace(EDGES, '');
  const whole = rest;
  rest = rest.replace(FESTIVAL, '');
  /* "Revisited Review: Gravity (2013)": the year stands beside the title. */
  if (year) rest = rest.replace(words.pattern(String.raw`^(?:[\p{L}-]+ ){1,2}%review% ?[:：] (?=\p{Lu}.{1,60}$)`), '');
  let isReview = rest !== whole;
  for (const source of [...BEFORE, ...AFTER]) {
    const bare = rest.replace(words.pattern(source), '').replace(EDGES, '');
    isReview ||= bare !== rest;
    /* A heading that says "review" and nothing else names no film, but "Film" is a film. */
    rest = bare || (source.startsWith('^') ? rest : '');
  }
  /* "Film 25 – Gravity – 91 minutes – 12A", "Her – B+" */
  for (let last = LAST_PART.exec(rest); last?.index; last = LAST_PART.exec(rest)) {
    const part = last[1]!;
    const verdict = readRatingLine(part, words) ?? (/^[A-F]$/.test(part) ? readLabelledRating(part, words) : null);
    const isFact = (text: string): boolean =>
      CERTIFICATE.test(text) || ONE_YEAR.test(text) || readMinutes(text, words) !== null;
    if (
      !verdict &&
      !(CERTIFICATE.test(part) || readMinutes(part, words)) &&
      !(part.includes(',') && part.split(', ').every(isFact))
    )
      break;
    if (verdict) rating ??= { ...verdict, start: text.lastIndexOf(verdict.rating.raw), end: text.length };
    cut(last.index);
  }
  const late = year ? null : (YEAR_AT_END.exec(rest) ?? (rating || isReview ? YEAR_ALONE_AT_END.exec(rest) : null));
  cut(late?.index);
  const maker = words.pattern(String.raw`,? (%by%)(?:(?<=['’])| )(\p{Lu}[^,:]{3,40})$`, 'u').exec(rest);
  const made =
    maker &&
    maker[2]!.includes(' ') &&
    isName(maker[2]!) &&
    (maker[0].startsWith(',') || maker[1] === 'by' || /[”"»]$|^[^\p{Ll}]+$/u.test(rest.slice(0, maker.index)));
  if (made) cut(maker.index);
  const quoted = QUOTED.exec(rest)?.slice(1).find(Boolean);
  const title = (quoted ?? rest.replace(IN_BRACKETS_AT_END, '')).replace(EDGES, '').trim();
  const found = year ? year[2] : late?.[1];
  const before = made && maker[1] !== 'by' ? maker[2]! : (year?.[1]?.replace(/^.*[,:–—-] /, '').trim() ?? '');
  const isDirector = before.includes(' ') && isName(before) && !/^(?:United|New|South|North|Ver)/i.test(before);
  return {
    title,
    start: Math.max(0, line.indexOf(title)),
    ...(found && { year: Number(found) }),
    ...(rating && { rating }),
    ...(isDirector && { director: before }),
    labels,
    isReview,
  };
}
