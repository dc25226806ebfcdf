import { isClaimed } from '../reading/languages/load.js';
import type { Reading } from '../reading/reading.js';
import { loadKinds } from './kinds/load.js';
import { textOfPost } from './post-text.js';
import { type Witness, type Witnesses, witnessesOf } from './witnesses.js';

/* What each witness counts, by logistic regression on the posts that are used for tuning. */
const WEIGHTS: Readonly<Partial<Record<Witness, number>>> = {
  stage: -0.55,
  book: -0.3,
  music: -0.2,
  game: -0.5,
  food: -0.3,
  gear: -0.7,
  noReview: -2.15,
  noReviewInTitle: -3.4,
  noReviewOnPage: -2.2,
  noReviewWithCredits: -0.7,
  otherHeading: -1.0,
  otherInTitle: -1.5,
  otherOnPage: -1.35,
  filmKinds: 1.6,
  otherKinds: -1.5,
  bothKinds: -1.85,
  isMostMore: -0.95,
  mostWords: -0.15,
  isOfStage: -0.45,
  isOfBook: -1.15,
  isOfMusic: -1.2,
  isOfGame: -0.55,
  labels: -1.15,
  ratings: -0.5,
  years: -0.4,
  news: -0.55,
  questions: -0.55,
  length: 1.35,
  isLong: -1.35,
  isUntitled: -0.4,
  isOfSeveral: -1.5,
  cast: 0.55,
  writers: 0.75,
  writersLabel: 0.4,
  runtime: 0.2,
  certificate: 0.3,
  yearBesideTitle: 0.5,
  rated: 0.1,
  ratedCredits: 0.25,
};
const DOUBTS: readonly Witness[] = [
  'noReview',
  'noReviewInTitle',
  'noReviewOnPage',
  'otherHeading',
  'otherInTitle',
  'otherOnPage',
  'otherKinds',
  'bothKinds',
  'isMostMore',
  'labels',
  'news',
  'questions',
  'isLong',
  'isUntitled',
  'isOfSeveral',
];
/* Words of another kind of work, which an adaptation has as well. */
const WORDS_OF_OTHERS: readonly Witness[] = ['isOfStage', 'isOfBook', 'isOfMusic', 'isOfGame', 'gear'];
/* More of the other posts are left alone than reviews are taken. */
const ENOUGH = -2.4;
const MAX_NOTE_LENGTH = 450;
const SIGNS_IN_NOTE = 2;
const SIGNS_IN_ARTICLE = 3;
const SIGNS_OF_ADAPTATION = 4;

/* What JSON-LD calls other things that blogs review. A theme or plugin may name an Organization or a Product of its own. */
const OTHER_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Game|VideoGame|Book|Restaurant|FoodEstablishment|LocalBusiness|Hotel|MusicAlbum|MusicRecording|Recipe|Play|TheaterEvent|MusicEvent|Exhibition\w*|SoftwareApplication)$/;
/* Values in a script that are looked at */
const MAX_VALUES = 10_000;

/**
 * Whether a reading is one of a film review: it takes something that says so (credits, a rating beside a film's words, a category, such
 * words in number), weighed against what speaks for another kind of post. A post in a language that is not read, about something else,
 * or about several films is no film review. Fetches the words of the post's language; where that fails, no post is a film review.
 *
 * @param parts - the post, where more than the post was read: what is beside it makes no film review
 * @param nodes - what was read
 * @param isAlone - whether the page has no other post, so that its JSON-LD is of this one
 */
export async function isFilmReview(
  reading: Reading,
  parts?: readonly Node[],
  nodes: readonly Node[] | undefined = parts,
  isAlone = false,
): Promise<boolean> {
  const { found, review } = reading;
  if (review.language && !isClaimed(review.language)) return false;
  if (found.get('title')?.from === 'json-ld') return true;
  if (nodes && isReviewOfOther(nodes, isAlone)) return false;
  const patterns = await loadKinds(review.language);
  const post = textOfPost(reading, parts, nodes, isAlone);
  const witnesses = patterns && witnessesOf(post, patterns);
  if (!witnesses) return false;
  // A post of a few lines has hardly any words to weigh: what says that it is a film's review counts, where nothing speaks against it.
  const enough = post.words.length < MAX_NOTE_LENGTH ? SIGNS_IN_NOTE : SIGNS_IN_ARTICLE;
  const doubts = witnesses.signs < SIGNS_OF_ADAPTATION ? [...DOUBTS, ...WORDS_OF_OTHERS] : DOUBTS;
  if (witnesses.signs >= enough && !doubts.some((name) => witnesses[name])) return true;
  return scoreOf(witnesses) > ENOUGH;
}

const scoreOf = (witnesses: Witnesses): number =>
  Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * witnesses[name as Witness], 0);

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
