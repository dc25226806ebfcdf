import { expect } from '@open-wc/testing';
import { countVotes } from '../../../src/comments/ratings/reader-votes.js';
import type { Comment } from '../../../src/model/comment.js';
import type { Rating } from '../../../src/model/rating.js';
import { minute, sampleComment } from '../sample-comment.js';

let number = 0;
const rated = (value: Rating['value'], differences: Partial<Comment> = {}, scale: Partial<Rating> = {}): Comment =>
  sampleComment(`c${++number}`, {
    author: { name: `Reader ${number}` },
    rating: { value, best: 5, raw: String(value), kind: 'number', ...scale },
    ...differences,
  });

describe('countVotes', () => {
  it('knows the mean, the number and how many gave what', () => {
    expect(countVotes([rated(5), rated(4), rated(5), rated(2.5)], 5)).to.deep.equal({
      best: 5,
      count: 4,
      average: 4.125,
      tally: [
        { value: 5, count: 2 },
        { value: 4, count: 1 },
        { value: 2.5, count: 1 },
      ],
      own: null,
    });
  });

  it('has no mean where nobody rated', () => {
    expect(countVotes([sampleComment('c')], 5)).to.deep.equal({
      best: 5,
      count: 0,
      average: null,
      tally: [],
      own: null,
    });
  });

  it('counts 0 as a rating', () => {
    expect(countVotes([rated(0), rated(4)], 5)).to.deep.include({ count: 2, average: 2 });
  });

  it('counts a person once, by what they gave last', () => {
    const nora = { author: { name: 'Nora', url: 'https://nora.example.test/' } };
    const comments = [
      rated(5, { ...nora, publishedAt: minute(2) }),
      rated(1, { ...nora, publishedAt: minute(1) }),
      rated(3, { author: { name: ' nora ', url: 'https://nora.example.test/' }, publishedAt: minute(3) }),
    ];
    expect(countVotes(comments, 5)).to.deep.include({ count: 1, average: 3 });
  });

  it('does not take two people of one name for the same', () => {
    const comments = [
      rated(5, { author: { name: 'Ann', url: 'https://a.test/' } }),
      rated(1, { author: { name: 'Ann' } }),
    ];
    expect(countVotes(comments, 5).count).to.equal(2);
  });

  it('counts everybody without a name', () => {
    expect(countVotes([rated(5, { author: {} }), rated(1, { author: {} })], 5).count).to.equal(2);
  });

  it('leaves out the author of the review, who is no reader of it', () => {
    expect(countVotes([rated(5, { byPostAuthor: true }), rated(2)], 5)).to.deep.include({ count: 1, average: 2 });
  });

  it('leaves out what is not published, and what is no number', () => {
    const comments = [rated(5, { status: 'pending' }), rated(5, { status: 'deleted' }), rated('B+'), rated(null)];
    expect(countVotes(comments, 5).count).to.equal(0);
  });

  it('brings every scale to that which is asked for', () => {
    const comments = [rated(7, {}, { best: 10 }), rated(90, {}, { best: undefined, kind: 'percent' }), rated(13)];
    expect(countVotes(comments, 5).tally?.map(({ value }) => value)).to.deep.equal([5, 4.5, 3.5]);
    expect(countVotes([rated(3, {}, { best: 0 })], 5).count).to.equal(0);
  });

  it('prefers what the reader gave by itself to their comments', () => {
    const own = [rated(2, { own: true, author: {} }), rated(3, { own: true, author: { name: 'Nora' } })];
    expect(countVotes(own, 5)).to.deep.include({ count: 1, own: 3 });
    expect(countVotes(own, 5, { value: 9, best: 10 })).to.deep.include({ count: 1, own: 4.5 });
    expect(countVotes(own, 5, { value: null, best: 5 })).to.deep.include({ count: 0, own: null });
  });
});
