import * as fc from 'fast-check';
import type {
  Aspect,
  CastMember,
  Credit,
  Film,
  OutsideRating,
  Person,
  Picture,
  Rating,
  Review,
} from '../../src/model/index.js';

/* Words that writing has to survive: markup, quotes, labels, ratings, other scripts, right to left, emoji. */
const WORDS = [
  ...'Her the a Lady Bird Amélie 2001: Odyssey und of night WALL·E it’s "quoted" & < > <b>bold</b> </div> --> &amp; &lt; 4.5/5 ★★★½'.split(
    ' ',
  ),
  ...'千と千尋の神隠し מלך العربية Ωμέγα 🎬 👩‍👩‍👧 Directed by: Starring: Synopsis: <script>alert(1)</script> *star* _x_ # - 1. `code` \' " {{x}} ]]>'.split(
    ' ',
  ),
];

/* Letters, marks and signs of all scripts: what no list of words thinks of. Control characters are no text. */
const anyWord: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\p{C}\p{Z}\u200b\u2060\ufeff\u00ad]/gu, ''))
  .filter((text) => text !== '');
const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: anyWord },
);
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength }).map((all) => all.join(' '));
const line: fc.Arbitrary<string> = words(6);
const prose: fc.Arbitrary<string> = fc
  .array(
    fc.array(words(12), { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
    { minLength: 1, maxLength: 3 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));
const url: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...WORDS), fc.nat(99))
  .map(([path, number]) => new URL(`/${encodeURIComponent(path)}?a=1&b="<${number}>#x`, 'https://films.example').href);
const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment: fc.Arbitrary<string> = fc.oneof(
  day,
  day.map((date) => `${date}T10:05:00+02:00`),
);
const tenths = (most: number): fc.Arbitrary<number> => fc.nat(most * 10).map((value) => value / 10);
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: 1, maxLength });

const size = fc.integer({ min: 1, max: 2000 });
const picture = fc.record(
  { url, alt: line, width: size, height: size, credit: line },
  { requiredKeys: ['url'] },
) as fc.Arbitrary<Picture>;
const person = fc.record({ name: words(3), url, picture }, { requiredKeys: ['name'] }) as fc.Arbitrary<Person>;
const member = fc.record(
  { name: words(3), url, picture, character: words(3) },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<CastMember>;
const credit = fc.record(
  {
    name: words(3),
    url,
    picture,
    role: fc.constantFrom('musicBy', 'editor', 'producer', 'cinematographer', 'Best Boy & <Grip>'),
  },
  { requiredKeys: ['name', 'role'] },
) as fc.Arbitrary<Credit>;

const best = fc.constantFrom(4, 5, 6, 10);
const unit = fc.constantFrom('clappers', 'stars', '★', 'Potatoes & <chips>');
const rating = fc.oneof(
  fc.record(
    { value: tenths(10), best, worst: fc.constant(1), unit, raw: line, kind: fc.constant('number') },
    { requiredKeys: ['value', 'raw', 'kind'] },
  ),
  fc
    .record({ value: tenths(5), best, unit, kind: fc.constant('number') }, { requiredKeys: ['value', 'kind'] })
    .map((bare) => ({ ...bare, raw: String(bare.value) })),
  fc.record({ value: fc.constantFrom('A+', 'B', 'C-'), raw: words(3), kind: fc.constant('grade') }),
  fc.record({ value: fc.constantFrom('up', 'down'), raw: words(3), kind: fc.constant('thumbs') }),
  fc.record({ value: fc.nat(100), raw: words(3), kind: fc.constant('percent') }),
  fc.record(
    { value: fc.constant(null), best, unit, raw: words(3), kind: fc.constant('number') },
    { requiredKeys: ['value', 'raw', 'kind'] },
  ),
) as fc.Arbitrary<Rating>;
const aspect: fc.Arbitrary<Aspect> = fc.record({ name: words(2), rating });

const score = fc.record(
  { source: words(2), rating, url },
  { requiredKeys: ['source', 'rating'] },
) as fc.Arbitrary<OutsideRating>;

const film = fc
  .record(
    {
      type: fc.constantFrom('Movie', 'TVSeries', 'TVEpisode'),
      title: line,
      originalTitle: line,
      year: fc.integer({ min: 1895, max: 2030 }),
      directors: fc.array(person, { maxLength: 2 }),
      writers: fc.array(person, { maxLength: 2 }),
      cast: fc.array(member, { maxLength: 4 }),
      crew: some(credit, 4),
      genres: fc.array(words(2), { maxLength: 3 }),
      countries: some(fc.oneof(words(2), fc.constantFrom('US', 'GB', 'QQ')), 2),
      languages: some(fc.oneof(words(2), fc.constantFrom('en', 'pt-BR', 'qq')), 2),
      runtimeMinutes: fc.integer({ min: 1, max: 1500 }),
      certificate: words(2),
      scores: some(score, 3),
      releaseDate: day,
      synopsis: prose,
      poster: picture,
      trailer: url,
      sameAs: fc.array(url, { maxLength: 3 }),
      season: fc.nat(40),
      episode: fc.nat(400),
    },
    { requiredKeys: ['type', 'title', 'directors', 'writers', 'cast', 'genres', 'sameAs'] },
  )
  .chain((each: Partial<Film>) =>
    // A region says something of a certificate only.
    each.certificate
      ? fc
          .option(fc.constantFrom('GB', 'Mars'), { nil: undefined })
          .map((region) => ({ ...each, ...(region && { certificateRegion: region }) }))
      : fc.constant(each),
  ) as fc.Arbitrary<Film>;

/** Reviews with any of their fields stated, in canonical form: white space folded, lists absent where empty. */
export const reviews = fc.record(
  {
    film,
    headline: line,
    author: person,
    publishedAt: moment,
    updatedAt: moment,
    language: fc.constantFrom('en', 'de-AT', 'fr', 'ja', 'is', 'he'),
    url,
    rating,
    aspects: some(aspect, 3),
    verdict: line,
    pros: some(line, 3),
    cons: some(line, 3),
    bodyText: prose,
    commentCount: fc.nat(4000),
    readingMinutes: fc.integer({ min: 1, max: 90 }),
  },
  { requiredKeys: ['film'] },
) as fc.Arbitrary<Review>;

/** One such review, the same for the same seed. */
export const generatedReview = (seed: number): Review => fc.sample(reviews, { seed, numRuns: 1 })[0]!;
