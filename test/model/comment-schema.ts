import * as v from 'valibot';
import { toHttpUrl } from '../../src/model/url.js';
import { pictureSchema, ratingSchema } from '../../src/model/validation.js';

/* What a comment from outside has to be, said a second time and in another way, with the pictures and ratings of
   reviews: the hand-written check is held to it. */

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
const lenient = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);

export const commentSchema = v.object({
  id: v.pipe(text, v.minLength(1)),
  parentId: v.fallback(v.nullable(text), null),
  author: v.fallback(v.object({ name: lenient(text), url: lenient(httpUrl), picture: lenient(pictureSchema) }), {}),
  publishedAt: lenient(isoDate),
  updatedAt: lenient(isoDate),
  body: v.object({ format: v.picklist(['html', 'markdown', 'text']), source: text }),
  status: v.fallback(v.picklist(['published', 'pending', 'deleted', 'failed', 'sending']), 'pending'),
  likes: lenient(number),
  dislikes: lenient(number),
  liked: lenient(v.boolean()),
  rating: lenient(ratingSchema),
  own: lenient(v.boolean()),
  byPostAuthor: lenient(v.boolean()),
  signedInWith: lenient(text),
  kind: v.fallback(v.picklist(['comment', 'pingback', 'mention']), 'comment'),
  source: lenient(text),
  url: lenient(httpUrl),
});
