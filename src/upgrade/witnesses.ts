import type { KindPatterns, KindWords } from './kind-words.js';
import type { PostText } from './post-text.js';

/* What speaks for a post being the review of one film, and what speaks against it, as numbers. */

/* How long somebody lived */
const LIFE = /(?<!\d)(?:18|19|20)\d\d ?[–-] ?(?:19|20)\d\d(?!\d)/u;
/* Where each of several films has a line of facts. */
const CREDIT_OF_ONE =
  /(?<!\p{L})(?:dir(?:ected by|\.|ector:| ?:)|d\. |regie[: ]|réal|regia[: ]|direcci[óo]n[: ]|direção[: ]|leikstj|監督)|^[^\n]{2,60}\((?:[^()\n]{0,40}[, ])?(?:19|20)\d\d\)[^\n]{0,400}(?:[★⭐]|\d\/\d|\d ?min)/gimu;
const DURATION = /(?<![\d:.])\d{2,3} ?(?:min(?:s|ut\p{L}*)?|mn|mín|分)(?!\p{L})/giu;
/* "3. Salt Road (2014)", as a line of its own */
const LISTED_FILM = /^(?:\d{1,2}[.)] )?[^\n]{2,60} \((?:19|20)\d\d\)$/gmu;
const MAX_FILMS = 2;
const MAX_CREDITS = 3;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/* No film is that long, but games and audio books are. */
const LONG =
  /(?<![\d.,:])(?:[6-9]|[1-9]\d) ?(?:hours?|hrs|stunden|std|heures|horas|ore|uur|uren|klst|klukkustund\p{L}*|時間)(?!\p{L})/iu;
const BEGINNING_LENGTH = 1500;
/* A paragraph that is a question, as in an interview; a review has one at most. */
const QUESTION = /\?["”»]?$/gm;
const MAX_QUESTIONS = 4;
/* Ratings of several things */
const RATING_IN_WORDS =
  /\d(?:[.,]\d)? ?(?:\/|von|out of|sur|su|de|van) ?(?:4|5|6|10|20|100)(?!\d)|[★⭐●]{2,}|[A-F][+-](?!\p{L})/gu;
const MIN_LENGTH = 1000;
/* The length of a usual review, from which the logarithm is taken, and how much of it counts. */
const USUAL_LENGTH = 2000;
const MIN_LOG = -1.5;

/* What else posts are about, by the words of their text. */
const OTHERS = ['stage', 'book', 'music', 'game', 'food', 'gear', 'serial', 'place'] as const;
type Other = (typeof OTHERS)[number];
/* Those of which some words count more than how many there are. */
const FEW_WORDS: Readonly<Partial<Record<Other, number>>> = { stage: 1, book: 2, music: 2, game: 1 };
const CREDITS = ['directors', 'cast', 'writers', 'runtimeMinutes', 'certificate'] as const;

/** Something that speaks for or against a post being the review of one film. */
export type Witness =
  | Other
  | 'noReview'
  | 'noReviewInTitle'
  | 'noReviewOnPage'
  | 'noReviewWithCredits'
  | 'otherHeading'
  | 'otherInTitle'
  | 'otherOnPage'
  | 'filmKinds'
  | 'otherKinds'
  | 'bothKinds'
  | 'isMostMore'
  | 'mostWords'
  | 'isOfStage'
  | 'isOfBook'
  | 'isOfMusic'
  | 'isOfGame'
  | 'labels'
  | 'ratings'
  | 'years'
  | 'news'
  | 'questions'
  | 'length'
  | 'isLong'
  | 'isUntitled'
  | 'isOfSeveral'
  | 'cast'
  | 'writers'
  | 'writersLabel'
  | 'runtime'
  | 'certificate'
  | 'yearBesideTitle'
  | 'rated'
  | 'ratedCredits'
  | 'signs';

/** How much of each witness a post has. */
export type Witnesses = Readonly<Record<Witness, number>>;

/**
 * Weighs a post by the words of its language.
 *
 * @returns `undefined` where nothing says that it is about a film: no credits with labels, no rating beside a film's words, no category
 * and no number of such words
 */
export function witnessesOf(post: PostText, patterns: KindPatterns): Witnesses | undefined {
  const { title, heading, pageTitle, text, body, kinds, isRated, has } = post;
  // The film may be called after another kind of work.
  const words = title ? post.words.replaceAll(title, ' ') : post.words;
  const isIn = (kind: keyof KindWords, where: string): boolean => patterns[kind].one.test(where);
  const films = count(words, patterns.film.all);
  const counts = new Map(OTHERS.map((kind) => [kind, count(words, patterns[kind].all)]));
  const most = Math.max(...counts.values());
  const isMostMore = most > Math.max(films, 1);
  const credits = CREDITS.filter((field) => has(field, 'label')).length;
  const outside = outsideTitle(heading, title);
  const isOfFilms = isIn('filmKinds', kinds);
  const isOfOthers = isIn('otherKinds', kinds);
  const isFilmHeading = isIn('filmReview', `${heading}\n${pageTitle}`);
  const signs =
    [isRated, credits > 0, isOfFilms && !isOfOthers, isFilmHeading, has('year', 'title'), films > 2].filter(Boolean)
      .length + Number(isIn('review', outside));
  const isCredited = credits > 1 && has('directors', 'label');
  // A single word of film may mean something else: it takes two signs beside it.
  const isOfFilm = films > 0 && signs > (films > 1 ? 0 : 1);
  if (!isOfFilm && (!isCredited || isMostMore)) return undefined;
  // A film may be called "The Game", or "News of the World".
  const isSureTitle = has('title', 'label') || has('year', 'title');
  // Plays have credits as well.
  const isInTitle = (kind: 'noReview' | 'otherHeadline', isSure: boolean): boolean =>
    !isSure && isIn(kind, heading) && !isIn(kind, outside);
  const isNoReview = LIFE.test(heading) || isIn('noReview', outside);
  const onPage = outsideTitle(pageTitle, title);
  const some = Object.fromEntries(
    OTHERS.map((kind) => [kind, Math.min(per1000(counts.get(kind)!, words), 4)]),
  ) as Record<Other, number>;
  const isAbout = (kind: Other): boolean => counts.get(kind)! > FEW_WORDS[kind]!;
  const witnesses: Record<Witness, number | boolean> = {
    ...some,
    noReview: isNoReview,
    noReviewInTitle: isInTitle('noReview', isSureTitle || (isCredited && isRated)),
    noReviewOnPage: isIn('noReview', onPage),
    noReviewWithCredits: isNoReview && credits > 1,
    otherHeading: isIn('otherHeadline', outside),
    otherInTitle: isInTitle('otherHeadline', isSureTitle),
    otherOnPage: isIn('otherHeadline', onPage),
    filmKinds: isOfFilms && !isOfOthers,
    otherKinds: isOfOthers && !isOfFilms,
    bothKinds: isOfFilms && isOfOthers,
    isMostMore,
    mostWords: Math.min(Math.max(...OTHERS.map((kind) => different(words, patterns[kind].all))), 8),
    isOfStage: isAbout('stage'),
    isOfBook: isAbout('book'),
    isOfMusic: isAbout('music'),
    isOfGame: isAbout('game'),
    labels: Math.min(labelsOfOthers(post, patterns), 4),
    ratings: Math.min(count(words, RATING_IN_WORDS), 4),
    years: Math.min(different(text, YEAR), 8),
    news: Math.min(count(text, patterns.news.all), 4),
    questions: questionsOf(body, heading, patterns),
    length: Math.min(Math.max(Math.log(Math.max(words.length, 1) / USUAL_LENGTH), MIN_LOG), 1),
    isLong: LONG.test(`${post.labels.join('\n')}\n${words.slice(0, BEGINNING_LENGTH)}`),
    isUntitled: !title || isIn('furniture', post.titled),
    isOfSeveral: isAboutSeveral(text),
    cast: has('cast'),
    writers: has('writers'),
    writersLabel: has('writers', 'label'),
    runtime: has('runtimeMinutes'),
    certificate: has('certificate'),
    yearBesideTitle: has('year', 'title'),
    rated: isRated,
    ratedCredits: isRated ? Math.min(credits, 3) : 0,
    signs,
  };
  return Object.fromEntries(Object.entries(witnesses).map(([name, value]) => [name, Number(value)])) as Witnesses;
}

/** What a heading says besides the film's title. A title with a part that is set apart may be more than a title: "WIN! Salt Road". */
function outsideTitle(heading: string, title: string): string {
  return title && !/[:!|–—]/.test(title) ? heading.replaceAll(title, ' ') : heading;
}

/** How many labels there are of facts that films do not have. */
function labelsOfOthers({ text, labels: inBold }: PostText, { labels }: KindPatterns): number {
  const found = [...(text.match(labels.all) ?? []), ...inBold.filter((label) => labels.one.test(label))];
  return new Set(found.map((label) => label.replace(/[\s:：(·•|／/]+/g, '').toLowerCase())).size;
}

/** How much the questions of a text speak for an interview: "I wanted the house to get bored of them". */
function questionsOf(text: string, heading: string, { said, review }: KindPatterns): number {
  const questions = Math.min(count(text, QUESTION), MAX_QUESTIONS);
  if (questions > 0 && said.one.test(heading) && !review.one.test(heading)) return 6;
  return questions > 1 ? (questions - 1) * 2 : 0;
}

/** Whether each of several films has facts of its own: credits, or how long it is. */
function isAboutSeveral(text: string): boolean {
  return (
    different(text, LISTED_FILM) > MAX_FILMS ||
    count(text, CREDIT_OF_ONE) > MAX_CREDITS ||
    different(text, DURATION) > MAX_FILMS
  );
}

const per1000 = (number: number, { length }: string): number => (1000 * number) / Math.max(length, MIN_LENGTH);

function different(text: string, words: RegExp): number {
  return new Set(text.toLowerCase().match(words)).size;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
