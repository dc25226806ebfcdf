import type { Comment, CommentAuthor } from './comment.js';
import type { Picture } from './film.js';
import { InvalidDataError } from './invalid-data-error.js';
import type { Rating } from './rating.js';
import { toHttpUrl } from './url.js';

/* A thread has thousands of comments, which are all checked while a page opens. So this is written by hand: a schema takes ten times as
   long, and brings its library with it. A test compares this with the schema. */

const FORMATS: readonly unknown[] = ['html', 'markdown', 'text'];
const STATUSES: readonly unknown[] = ['published', 'pending', 'accepted', 'deleted', 'failed', 'sending'];
const KINDS: readonly unknown[] = ['comment', 'pingback', 'mention'];
const RATING_KINDS: readonly unknown[] = ['number', 'grade', 'percent', 'thumbs'];
const DATE = /^\d{4}-\d{2}-\d{2}/;

type Fields = Readonly<Record<string, unknown>>;
type TypeGuard<T> = (value: unknown) => value is T;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isHttpUrl = (value: unknown): value is string => toHttpUrl(value) !== undefined;
const isDate = (value: unknown): value is string =>
  isText(value) && DATE.test(value) && !Number.isNaN(Date.parse(value));
const isOptional = <T>(value: unknown, isThat: TypeGuard<T>): value is T | undefined =>
  value === undefined || isThat(value);

/**
 * The comment in the data. A bad address or date is dropped, not the comment: what somebody wrote is worth more than its trimmings.
 *
 * @throws InvalidDataError where it has no id or no body
 */
export function parseComment(data: unknown): Comment {
  if (!isObject(data)) throw invalid('the whole', 'must be an object');
  const { id, parentId, body, status, kind } = data;
  if (!isText(id) || id === '') throw invalid('id', 'must be a text that is not empty');
  if (!isObject(body)) throw invalid('body', 'must be an object');
  const { format, source } = body;
  if (!FORMATS.includes(format)) throw invalid('body.format', 'must be html, markdown or text');
  if (!isText(source)) throw invalid('body.source', 'must be a text');
  const comment: Comment = {
    id,
    parentId: isText(parentId) ? parentId : null,
    author: isObject(data['author']) ? authorIn(data['author']) : {},
    body: { format: format as Comment['body']['format'], source },
    status: STATUSES.includes(status) ? (status as Comment['status']) : 'pending',
    kind: KINDS.includes(kind) ? (kind as Comment['kind']) : 'comment',
  };
  keep(data, comment, 'publishedAt', isDate);
  keep(data, comment, 'updatedAt', isDate);
  keep(data, comment, 'likes', isNumber);
  keep(data, comment, 'dislikes', isNumber);
  keep(data, comment, 'liked', isFlag);
  keep(data, comment, 'own', isFlag);
  keep(data, comment, 'byPostAuthor', isFlag);
  keep(data, comment, 'signedInWith', isText);
  keep(data, comment, 'source', isText);
  keep(data, comment, 'url', isHttpUrl);
  const rating = parseRating(data['rating']);
  if (rating) comment.rating = rating;
  return comment;
}

function invalid(where: string, why: string): InvalidDataError {
  return new InvalidDataError(`Comment: ${where}: ${why}`);
}

/** Takes over what is as it should be, and leaves out the rest. */
function keep<T extends object, K extends keyof T & string>(
  from: Fields,
  to: T,
  name: K,
  isThat: TypeGuard<NonNullable<T[K]>>,
): void {
  const value = from[name];
  if (value !== undefined && isThat(value)) to[name] = value;
}

function authorIn(data: Fields): CommentAuthor {
  const author: CommentAuthor = {};
  keep(data, author, 'name', isText);
  keep(data, author, 'url', isHttpUrl);
  const picture = pictureIn(data['picture']);
  if (picture) author.picture = picture;
  return author;
}

function pictureIn(data: unknown): Picture | undefined {
  if (!isObject(data)) return undefined;
  const { url, alt, width, height, credit } = data;
  const isWhole = isHttpUrl(url) && isOptional(alt, isText) && isOptional(credit, isText);
  if (!isWhole || !isOptional(width, isNumber) || !isOptional(height, isNumber)) return undefined;
  const picture: Picture = { url };
  keep(data, picture, 'alt', isText);
  keep(data, picture, 'width', isNumber);
  keep(data, picture, 'height', isNumber);
  keep(data, picture, 'credit', isText);
  return picture;
}

/** The rating in the data; `undefined` where there is none. */
export function parseRating(data: unknown): Rating | undefined {
  if (!isObject(data)) return undefined;
  const { value, best, worst, unit, raw, kind } = data;
  const isWhole = value === null || isText(value) || isNumber(value);
  if (!isWhole || !isText(raw) || !RATING_KINDS.includes(kind) || !isOptional(unit, isText)) return undefined;
  if (!isOptional(best, isNumber) || !isOptional(worst, isNumber)) return undefined;
  const rating: Rating = { value, raw, kind: kind as Rating['kind'] };
  keep(data, rating, 'best', isNumber);
  keep(data, rating, 'worst', isNumber);
  keep(data, rating, 'unit', isText);
  return rating;
}
