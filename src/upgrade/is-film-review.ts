import { isClaimed } from '../reading/languages/load.js';
import type { Field, Reading } from '../reading/reading.js';
import { kindPatterns } from './kind-words.js';
import { type Witness, witnessesOf } from './witnesses.js';

/* What each witness counts, by logistic regression on the posts that are used for tuning. */
const WEIGHTS: Readonly<Record<Witness, number>> = {
  isNoReview: -2,
  isNoReviewInTitle: -2.4,
  isOtherHeading: -1,
  isOtherInTitle: -2.2,
  isFilmHeading: 0.6,
  isUntitled: -1.3,
  filmKinds: 2.6,
  otherKinds: -2,
  bothKinds: -3,
  films: 0.2,
  filmsPer1000: -0.15,
  book: -0.5,
  music: -0.35,
  stage: -0.9,
  game: -0.7,
  gear: -0.95,
  most: -0.25,
  isMostMore: -0.8,
  labels: -1.2,
  questions: -0.7,
  news: -0.6,
  ratings: -0.55,
  dated: -0.4,
  certificate: 0.65,
  cast: 0.55,
  writers: 0.65,
  ratedFacts: 0.35,
};
const DOUBTS: readonly Witness[] = [
  'isNoReview',
  'isNoReviewInTitle',
  'isOtherHeading',
  'isUntitled',
  'isMostMore',
  'otherKinds',
  'bothKinds',
  'labels',
  'questions',
  'news',
];
/* More of the other posts are left alone than reviews are taken. */
const ENOUGH = -1.7;

/* What JSON-LD calls other things that blogs review. A theme or plugin may name an Organization or a Product of its own. */
const OTHER_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Game|VideoGame|Book|Restaurant|FoodEstablishment|LocalBusiness|Hotel|MusicAlbum|MusicRecording|Recipe|Play|TheaterEvent|MusicEvent|Exhibition\w*|SoftwareApplication)$/;
/* Values in a script that are looked at */
const MAX_VALUES = 10_000;

/**
 * Whether a reading is one of a film review: the facts that only a film has, a rating, a headline that says so, and the words of the
 * prose, weighed against what speaks for another kind of post. One in a language that is not read, about something else, or of several
 * films is none.
 *
 * @param parts - the post, where more than the post was read: what is beside it makes no film review
 * @param nodes - what was read
 * @param isAlone - whether the page has no other post, so that its JSON-LD is of this one
 */
export function isFilmReview(
  reading: Reading,
  parts?: readonly Node[],
  nodes: readonly Node[] | undefined = parts,
  isAlone = false,
): boolean {
  const { found, review } = reading;
  const has = (field: Field): boolean => {
    const fact = found.get(field);
    const node = fact?.value?.start.node ?? fact?.nodes?.[0];
    return fact !== undefined && (!node || !parts || parts.some((part) => part.contains(node)));
  };
  if (review.language && !isClaimed(review.language)) return false;
  if (found.get('title')?.from === 'json-ld') return true;
  if (nodes && isReviewOfOther(nodes, isAlone)) return false;
  const witnesses = witnessesOf(reading, parts, nodes, has);
  if (!witnesses) return false;
  // A rating beside the director and what else is stated of the film alone, with nothing that speaks for another kind of post.
  const isStated = review.rating !== undefined && has('rating') && has('directors') && (has('cast') || has('year'));
  if (isStated && !DOUBTS.some((name) => witnesses[name])) return true;
  const score = Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * witnesses[name as Witness], 0);
  return score > ENOUGH;
}

/** Whether JSON-LD in the post, or on a page of one post, states that something else is reviewed: a game, a book, a restaurant. */
function isReviewOfOther(nodes: readonly Node[], isAlone: boolean): boolean {
  const scripts = [...(nodes[0]?.ownerDocument?.querySelectorAll('script[type="application/ld+json"]') ?? [])];
  const own = scripts.filter((script) => isAlone || nodes.some((node) => node.contains(script)));
  return own.some(({ textContent }) => {
    try {
      return statesOther(JSON.parse(textContent ?? ''));
    } catch {
      return false;
    }
  });
}

function statesOther(value: unknown): boolean {
  const values = [value];
  for (const each of values.values()) {
    if (typeof each !== 'object' || each === null || values.length > MAX_VALUES) continue;
    const reviewed = [(each as Record<string, unknown>)['itemReviewed']].flat();
    const types = reviewed.flatMap((item) => (item as Record<string, unknown> | null | undefined)?.['@type']);
    if (types.some((type) => typeof type === 'string' && OTHER_TYPE.test(type))) return true;
    values.push(...Object.values(each as Record<string, unknown>));
  }
  return false;
}

const FACTS_OF_FILM: readonly Field[] = [
  'directors',
  'cast',
  'writers',
  'year',
  'runtimeMinutes',
  'certificate',
  'rating',
];

/** Whether a post has anything of a film: a fact that films have, or a word. */
export function isPerhapsFilm({ found, review }: Reading, text: string): boolean {
  return FACTS_OF_FILM.some((field) => found.has(field)) || kindPatterns(review.language).film.one.test(text);
}
