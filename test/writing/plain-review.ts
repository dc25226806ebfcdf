import * as fc from 'fast-check';
import type { Review } from '../../src/model/index.js';

const name = fc
  .tuple(
    fc.constantFrom('Ann', 'Otto', 'Édith', 'Jean-Luc', 'Bong', 'María José'),
    fc.constantFrom('Bell', 'Lind', 'O’Hara', 'de la Cruz', 'Moe'),
  )
  .map((parts) => parts.join(' '));
const names = (most: number): fc.Arbitrary<{ name: string }[]> =>
  fc.uniqueArray(name, { minLength: 1, maxLength: most }).map((all) => all.map((each) => ({ name: each })));
const title = fc.constantFrom('Her', 'Salt Road', 'The Quiet Hour', 'Bramble & Son', 'Les trois sœurs', 'No. 9');
const sentence = fc.constantFrom(
  'It is a small film that says what it has to say.',
  'I laughed, and then for a long time I did not.',
  'Nobody in it raises a voice, and everybody is heard.',
);

/** Reviews as people write them: names are names, and no sentence looks like a label. */
export const plainReviews: fc.Arbitrary<Review> = fc
  .record({
    title,
    year: fc.integer({ min: 1920, max: 2030 }),
    directors: names(2),
    cast: names(4),
    minutes: fc.integer({ min: 60, max: 240 }),
    synopsis: sentence,
    value: fc.nat(10).map((halves) => halves / 2),
  })
  .map(({ title: filmTitle, year, directors, cast, minutes, synopsis, value }) => ({
    film: {
      type: 'Movie',
      title: filmTitle,
      year,
      directors,
      writers: [],
      cast,
      genres: ['Drama'],
      runtimeMinutes: minutes,
      certificate: '12A',
      synopsis,
      sameAs: [],
    },
    author: { name: 'Ida Holm' },
    rating: { value, best: 5, unit: 'clappers', raw: `${value} out of 5 clappers`, kind: 'number' },
  }));
