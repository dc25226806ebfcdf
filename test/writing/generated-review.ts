import type { CastMember, Credit, Person, Picture, Rating, Review } from '../../src/model/index.js';
import { SeededRandom } from './seeded-random.js';

/* Words that writing has to survive: markup, quotes, labels, ratings, other scripts, right to left, emoji. */
const WORDS = [
  ...'Her the a Lady Bird Amélie 2001: Odyssey und of night WALL·E it’s "quoted" & < > <b>bold</b> </div> --> &amp; &lt; 4.5/5 ★★★½'.split(
    ' ',
  ),
  ...'千と千尋の神隠し מלך العربية Ωμέγα 🎬 👩‍👩‍👧 Directed by: Starring: Synopsis: <script>alert(1)</script> *star* _x_ # - 1. `code` \' " {{x}} ]]>'.split(
    ' ',
  ),
];

/** A review with any of its fields stated, in canonical form: white space folded, lists absent where empty. */
export function generatedReview(seed: number): Review {
  const random = new SeededRandom(seed);
  const line = (most = 6): string => random.list(1, most, () => random.pick(WORDS)).join(' ');
  const prose = (): string => random.list(1, 3, () => random.list(1, 2, () => line(12)).join('\n')).join('\n\n');
  const url = (): string =>
    new URL(`/${encodeURIComponent(line(2))}?a=1&b="<${random.whole(1, 99)}>#x`, 'https://films.example').href;
  const day = (): string =>
    `${random.whole(1900, 2026)}-${String(random.whole(1, 12)).padStart(2, '0')}-1${random.whole(0, 9)}`;
  const moment = (): string => (random.chance(0.5) ? day() : `${day()}T10:05:00+02:00`);
  const tenths = (most: number): number => random.whole(0, most * 10) / 10;
  const picture = (): Picture =>
    stated({
      url: url(),
      alt: random.maybe(line),
      width: random.maybe(() => random.whole(1, 2000)),
      height: random.maybe(() => random.whole(1, 2000)),
      credit: random.maybe(line),
    });
  const person = (): Person => stated({ name: line(3), url: random.maybe(url), picture: random.maybe(picture) });
  const member = (): CastMember => stated({ ...person(), character: random.maybe(() => line(3)) });
  const credit = (): Credit => ({
    ...person(),
    role: random.pick(['musicBy', 'editor', 'producer', 'cinematographer', 'Best Boy & <Grip>']),
  });
  const rating = (): Rating => {
    const best = random.maybe(() => random.pick([4, 5, 6, 10]));
    const unit = random.maybe(() => random.pick(['clappers', 'stars', '★', 'Potatoes & <chips>']));
    switch (random.pick(['number', 'bare', 'grade', 'thumbs', 'percent', 'none'])) {
      case 'number':
        return stated({ value: tenths(10), best, worst: random.maybe(() => 1), unit, raw: line(), kind: 'number' });
      case 'bare': {
        const value = tenths(5);
        return stated({ value, best, unit, raw: String(value), kind: 'number' });
      }
      case 'grade':
        return { value: random.pick(['A+', 'B', 'C-']), raw: line(3), kind: 'grade' };
      case 'thumbs':
        return { value: random.pick(['up', 'down']), raw: line(3), kind: 'thumbs' };
      case 'percent':
        return { value: random.whole(0, 100), raw: line(3), kind: 'percent' };
      default:
        return stated({ value: null, best, unit, raw: line(3), kind: 'number' });
    }
  };
  return stated({
    film: stated({
      type: random.pick(['Movie', 'TVSeries', 'TVEpisode'] as const),
      title: line(),
      originalTitle: random.maybe(line),
      year: random.maybe(() => random.whole(1895, 2030)),
      directors: random.list(0, 2, person),
      writers: random.list(0, 2, person),
      cast: random.list(0, 4, member),
      crew: random.maybe(() => random.list(1, 4, credit)),
      genres: random.list(0, 3, () => line(2)),
      countries: random.maybe(() => random.list(1, 2, () => line(2))),
      languages: random.maybe(() => random.list(1, 2, () => line(2))),
      runtimeMinutes: random.maybe(() => random.whole(1, 1500)),
      certificate: random.maybe(() => line(2)),
      releaseDate: random.maybe(day),
      synopsis: random.maybe(prose),
      poster: random.maybe(picture),
      trailer: random.maybe(url),
      sameAs: random.list(0, 3, url),
      season: random.maybe(() => random.whole(0, 40)),
      episode: random.maybe(() => random.whole(0, 400)),
    }),
    headline: random.maybe(line),
    author: random.maybe(person),
    publishedAt: random.maybe(moment),
    updatedAt: random.maybe(moment),
    language: random.maybe(() => random.pick(['en', 'de-AT', 'fr', 'ja', 'is', 'he'])),
    url: random.maybe(url),
    rating: random.maybe(rating),
    aspects: random.maybe(() => random.list(1, 3, () => ({ name: line(2), rating: rating() }))),
    verdict: random.maybe(line),
    pros: random.maybe(() => random.list(1, 3, line)),
    cons: random.maybe(() => random.list(1, 3, line)),
    bodyText: random.maybe(prose),
    commentCount: random.maybe(() => random.whole(0, 4000)),
  });
}

/** The object without what it does not state. */
function stated<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
