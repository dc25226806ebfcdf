import * as v from 'valibot';
import { toHttpUrl } from '../../src/model/url.js';

/* What a comment from outside has to be, said a second time and in another way: the hand-written check is held to it. */

const text = v.string();
const number = v.pipe(v.number(), v.finite());
const httpUrl = v.pipe(
  text,
  v.check((address) => toHttpUrl(address) !== undefined),
);
const isoDate = v.pipe(
  text,
  v.check((date) => /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date))),
);
const picture = v.object({
  url: httpUrl,
  alt: v.optional(text),
  width: v.optional(number),
  height: v.optional(number),
  credit: v.optional(text),
});
const rating = v.object({
  value: v.nullable(v.union([number, text])),
  best: v.optional(number),
  worst: v.optional(number),
  unit: v.optional(text),
  raw: text,
  kind: v.picklist(['number', 'grade', 'percent', 'thumbs']),
});
const lenient = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);

export const commentSchema = v.object({
  id: v.pipe(text, v.minLength(1)),
  parentId: v.fallback(v.nullable(text), null),
  author: v.fallback(v.object({ name: lenient(text), url: lenient(httpUrl), picture: lenient(picture) }), {}),
  publishedAt: lenient(isoDate),
  updatedAt: lenient(isoDate),
  body: v.object({ format: v.picklist(['html', 'markdown', 'text']), source: text }),
  status: v.fallback(v.picklist(['published', 'pending', 'deleted', 'failed', 'sending']), 'pending'),
  likes: lenient(number),
  dislikes: lenient(number),
  liked: lenient(v.boolean()),
  rating: lenient(rating),
  own: lenient(v.boolean()),
  byPostAuthor: lenient(v.boolean()),
  kind: v.fallback(v.picklist(['comment', 'pingback', 'mention']), 'comment'),
  source: lenient(text),
  url: lenient(httpUrl),
});
