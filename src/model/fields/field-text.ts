import type { CastMember, Film, Person, Picture } from '../film.js';
import { InvalidDataError } from '../invalid-data-error.js';
import type { Aspect, OutsideRating, Rating } from '../rating.js';
import { parseRatingText, ratingText } from '../rating-text/rating-text.js';
import { emptyFilm, type Review } from '../review.js';
import { toHttpUrl } from '../url.js';
import type { ReviewField } from './review-fields.js';

const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T.*)?$/;
const NAME_AND_CHARACTER = /^(.*?)(?:\s*[(（]([^()（）]+)[)）])?$/;
const ASPECT = /^([^:：]+)[:：]\s*(.+)$/;

/** Returns a field of a review as text that a person can edit: lists have one entry a line. Empty if it is not stated. */
export function fieldText(review: Review, field: ReviewField): string {
  const value = valueOf(review, field);
  if (value === undefined || value === null) return '';
  switch (field.kind) {
    case 'rating':
      return ratingText(value as Rating);
    case 'person':
      return (value as Person).name;
    case 'people':
      return (value as CastMember[]).map(personText).join('\n');
    case 'list':
    case 'urls':
      return (value as string[]).join('\n');
    case 'picture':
      return (value as Picture).url;
    case 'aspects':
      return (value as Aspect[]).map(aspectText).join('\n');
    case 'scores':
      return (value as OutsideRating[]).map(scoreText).join('\n');
    default:
      return `${value as string | number}`;
  }
}

/**
 * Returns the review with a field as a person typed it. What the text does not state of a person or a picture (a link, an alt text)
 * is kept. Without text the field is removed.
 *
 * @throws InvalidDataError if the text is not a value of the field; the message tells the person in English what to enter
 */
export function withFieldText(review: Review, field: ReviewField, text: string): Review {
  if (text === fieldText(review, field)) return review;
  const typed = text.trim();
  return withValue(review, field, typed ? parse(field, typed, valueOf(review, field)) : undefined);
}

function valueOf({ film, ...review }: Review, { name, of }: ReviewField): unknown {
  if (of === 'crew') return film.crew?.filter(({ role }) => role === name);
  return of === 'film' ? film[name as keyof Film] : review[name as keyof typeof review];
}

function withValue(review: Review, { name, of }: ReviewField, value: unknown): Review {
  if (of === 'review') return withProperty(review, name, value);
  if (of === 'film') {
    const required = emptyFilm() as unknown as Readonly<Record<string, unknown>>;
    return { ...review, film: withProperty(review.film, name, value ?? required[name]) };
  }
  const others = review.film.crew?.filter(({ role }) => role !== name) ?? [];
  const credits = ((value ?? []) as Person[]).map((person) => ({ ...person, role: name }));
  const crew = [...others, ...credits];
  return { ...review, film: withProperty(review.film, 'crew', crew.length ? crew : undefined) };
}

function withProperty<T extends object>(object: T, name: string, value: unknown): T {
  const { [name as keyof T]: _, ...rest } = object;
  return (value === undefined ? rest : { ...rest, [name]: value }) as T;
}

function parse(field: ReviewField, text: string, before: unknown): unknown {
  switch (field.kind) {
    case 'number':
      return parseNumber(text, field);
    case 'date':
      return parseDate(text);
    case 'url':
      return parseUrl(text);
    case 'urls':
      return linesOf(text).map(parseUrl);
    case 'picture':
      return { ...(before as Picture | undefined), url: parseUrl(text) };
    case 'list':
      return linesOf(text);
    case 'person':
      return { ...(before as Person | undefined), name: text };
    case 'people':
      return linesOf(text).map((line) => parsePerson(line, (before ?? []) as CastMember[]));
    case 'aspects':
      return linesOf(text).map((line) => parseAspect(line, (before ?? []) as Aspect[]));
    case 'scores':
      return linesOf(text).map((line) => parseScore(line, (before ?? []) as OutsideRating[]));
    case 'rating':
      return parseTypedRating(text);
    default:
      return text;
  }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean);
}

function parseNumber(text: string, { min = 0, max = Infinity }: ReviewField): number {
  const value = Number(text.replace(',', '.'));
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new InvalidDataError(
    `Enter a whole number ${Number.isFinite(max) ? `from ${min} to ${max}` : `of at least ${min}`}.`,
  );
}

function parseDate(text: string): string {
  if (ISO_DATE.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidDataError('Enter the date as year-month-day, such as 2014-01-13.');
}

function parseUrl(text: string): string {
  const url = toHttpUrl(text) ?? (text.includes('.') ? toHttpUrl(`https://${text}`) : undefined);
  if (url) return url;
  throw new InvalidDataError(
    `“${text}” is not a web address. Enter one that begins with https:// and contains no spaces.`,
  );
}

function personText({ name, character }: CastMember): string {
  return character ? `${name} (${character})` : name;
}

function parsePerson(line: string, before: readonly CastMember[]): CastMember {
  const [, name = line, character] = NAME_AND_CHARACTER.exec(line) ?? [];
  const { character: _, ...known } = before.find((each) => each.name === name) ?? { name };
  return character ? { ...known, character } : known;
}

function aspectText({ name, rating }: Aspect): string {
  return `${name}: ${rating.raw}`;
}

function parseAspect(line: string, before: readonly Aspect[], what = 'an aspect', example = 'Story: 4/5'): Aspect {
  const unchanged = before.find((each) => aspectText(each) === line);
  if (unchanged) return unchanged;
  const [, name, words] = ASPECT.exec(line) ?? [];
  const rating = words && parseRatingText(words);
  if (name && rating) return { name: name.trim(), rating };
  throw new InvalidDataError(`“${line}” is not the rating of ${what}. Enter a name and a rating, such as ${example}.`);
}

function scoreText({ source, rating }: OutsideRating): string {
  return aspectText({ name: source, rating });
}

function parseScore(line: string, before: readonly OutsideRating[]): OutsideRating {
  const unchanged = before.find((each) => scoreText(each) === line);
  if (unchanged) return unchanged;
  const { name, rating } = parseAspect(line, [], 'a site', 'IMDb: 8.0/10');
  const url = before.find(({ source }) => source === name)?.url;
  return { source: name, rating, ...(url && { url }) };
}

/** Returns the rating that a person typed. @throws InvalidDataError if the text states none */
export function parseTypedRating(text: string): Rating {
  const rating = parseRatingText(text);
  if (rating) return rating;
  throw new InvalidDataError('Enter a number (4.5), a percentage (85%), a grade (B+), “up” or “down”.');
}
