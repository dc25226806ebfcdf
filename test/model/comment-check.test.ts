import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { likedShare } from '../../src/comments/store/comment-order.js';
import { buildTree } from '../../src/comments/store/comment-tree.js';
import { parseComment } from '../../src/model/comment-check.js';
import { InvalidDataError } from '../../src/model/invalid-data-error.js';
import { commentSchema } from './comment-schema.js';

/** Anything at all, and often nearly what is wanted. */
const mostly = <T>(wanted: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: wanted },
    { weight: 1, arbitrary: fc.constantFrom(undefined, null, '', NaN, Infinity, -0, true, [], {}) },
    { weight: 1, arbitrary: fc.anything() },
  );
const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, mostly(value)])), {
    requiredKeys: [],
  });
const url = fc.constantFrom(
  'https://a.example/',
  'http://b.example',
  'javascript:alert(1)',
  'https://a@b.example',
  '/c',
);
const date = fc.constantFrom('2024-02-03', '2024-02-03T10:00:00Z', '2024-13-45', 'yesterday', '2024');
const number = fc.oneof(fc.integer(), fc.double());
const picture = record({ url, alt: fc.string(), width: number, height: number, credit: fc.string() });
const rating = record({
  value: fc.oneof(number, fc.string(), fc.constant(null)),
  best: number,
  worst: number,
  unit: fc.string(),
  raw: fc.string(),
  kind: fc.constantFrom('number', 'grade', 'percent', 'thumbs', 'stars'),
});
const fields = {
  parentId: fc.oneof(fc.string(), fc.constant(null)),
  author: record({ name: fc.string(), url, picture }),
  publishedAt: date,
  updatedAt: date,
  status: fc.constantFrom('published', 'pending', 'deleted', 'failed', 'sending', 'spam'),
  likes: number,
  dislikes: number,
  liked: fc.boolean(),
  rating,
  own: fc.boolean(),
  byPostAuthor: fc.boolean(),
  signedInWith: fc.string(),
  kind: fc.constantFrom('comment', 'pingback', 'mention', 'like'),
  source: fc.string(),
  url,
  more: fc.anything(),
};
const body = fc.record({ format: fc.constantFrom('html', 'markdown', 'text'), source: fc.string() });
/** What a comment has to have, and all that it may have. */
const comments = fc
  .tuple(fc.record({ id: fc.string({ minLength: 1 }), body }), record(fields))
  .map(([needed, more]) => ({ ...(more as object), ...needed }));
const nearly = fc.oneof(
  record({ ...fields, id: fc.string(), body: record({ format: fc.constantFrom('html', 'rtf'), source: fc.string() }) }),
  fc.anything(),
);

/** Without what is there and undefined. */
const stated = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .map(([name, each]) => [name, stated(each)]),
      );

describe('parseComment', () => {
  it('finds in a comment what the schema finds', () => {
    fc.assert(
      fc.property(comments, (data) => {
        expect(parseComment(data)).to.deep.equal(stated(v.parse(commentSchema, data)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes whatever the schema takes, and refuses whatever it refuses', () => {
    fc.assert(
      fc.property(nearly, (data) => {
        const expected = v.safeParse(commentSchema, data);
        if (expected.success) expect(parseComment(data)).to.deep.equal(stated(expected.output));
        else expect(() => parseComment(data)).to.throw(InvalidDataError);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says where a comment is wrong', () => {
    const whole = { id: '1', body: { format: 'text', source: 'Fine.' } };
    expect(() => parseComment('<html>')).to.throw('Comment: the whole');
    expect(() => parseComment({ ...whole, id: '' })).to.throw('Comment: id');
    expect(() => parseComment({ ...whole, body: { format: 'rtf', source: '' } })).to.throw('Comment: body.format');
    expect(() => parseComment({ ...whole, body: { format: 'text' } })).to.throw('Comment: body.source');
  });

  it('keeps dislikes, by which the best comments are not simply the most liked', () => {
    const given = (id: string, likes: number, dislikes: number) =>
      parseComment({ id, likes, dislikes, body: { format: 'text', source: 'Fine.' } });
    const comments = [given('disputed', 60, 60), given('agreed', 50, 2)];
    expect(likedShare(50, 2)).to.be.above(likedShare(60, 60));
    const first = (order: 'best' | 'most-liked') => buildTree(comments, order)[0]?.comment.id;
    expect(first('best')).to.equal('agreed');
    expect(first('most-liked')).to.equal('disputed');
  });
});
