import { YEAR } from './forms.js';
import { labelsIn, type Labelled } from './labels.js';
import { findRatings, readRatingLine, type FoundRating } from './ratings.js';
import type { Words } from './words.js';

/** What a heading says about the film. */
export interface Heading {
  title: string;
  /** Where the title stands in the line. */
  start: number;
  year?: number;
  rating?: FoundRating;
  labels: Labelled[];
  /** Whether the heading itself says that this is a review. */
  isReview: boolean;
}

const QUOTED = /^[^\p{L}\p{N}]{0,3}(?:["“„«]\s?([^"“”»]{1,80}?)\s?["“”»]|[「『]([^」』]{1,80})[」』])/u;
const YEAR_IN_BRACKETS = new RegExp(
  String.raw`[([（](?:[^()[\]]{0,60}?[\s,–-])?${YEAR}(?:[,\s–-][^()[\]]{0,60})?[)\]）]`,
);
const YEAR_AFTER_TITLE = new RegExp(String.raw`(?:,| [-–—|])\s${YEAR}$`);
const EDGES = /^[\s:,;|.–—-]+|[\s:,;|–—([-]+$/g;

/** Takes a heading apart: "Movie Review: Drive (2011) – 4/5" is a title, a year and a rating. */
export function readHeading(line: string, words: Words): Heading {
  const text = line.slice(0, 300);
  const labels = labelsIn(text, words, true).filter(({ first }) => !first);
  let rest = labels.length ? text.slice(0, labels[0]!.at) : text;
  let rating = findRatings(rest, words).findLast(({ strength }) => strength) ?? null;
  const year = YEAR_IN_BRACKETS.exec(rest);
  if (!rating && year) {
    const after = year.index + year[0].length;
    const verdict = readRatingLine(rest.slice(after), words);
    rating = verdict && { ...verdict, start: verdict.start + after, end: verdict.end + after };
  }
  if (rating?.start) rest = rest.slice(0, rating.start);
  if (year) rest = rest.slice(0, year.index);
  rest = rest.replace(EDGES, '');
  const late = year ? null : YEAR_AFTER_TITLE.exec(rest);
  if (late) rest = rest.slice(0, late.index);
  const bare = rest
    .replace(words.pattern(String.raw`^(?:%review%(?: ?[:|]| [-–—])|%reviewOf%(?!\p{L}))`), '')
    .replace(words.pattern(String.raw`(?:^| ?[-–—:|(]| )%review%\)?$`), '')
    .replace(EDGES, '');
  const quoted = QUOTED.exec(bare);
  const title = (quoted?.[1] ?? quoted?.[2] ?? bare).trim();
  const found = (year ?? late)?.[1];
  return {
    title,
    start: line.indexOf(title),
    ...(found && { year: Number(found) }),
    ...(rating && { rating }),
    labels,
    isReview: bare !== rest,
  };
}
