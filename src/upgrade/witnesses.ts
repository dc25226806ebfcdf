import { FURNITURE, POST_KINDS } from '../platform/blog-markup/posts.js';
import type { Field, Reading } from '../reading/reading.js';
import { type KindPatterns, kindPatterns } from './kind-words.js';
import { THREAD } from './place-of-post.js';

/* What speaks for a post being the review of one film, and what speaks against it, as numbers. */

/* How long somebody lived */
const LIFE = /(?<!\d)(?:18|19|20)\d\d ?[–-] ?(?:19|20)\d\d(?!\d)/u;
/* Where each of several films has a line of facts. */
const CREDIT_OF_ONE =
  /(?<!\p{L})(?:dir(?:ected by|\.|ector:| ?:)|d\. |regie[: ]|réal|regia[: ]|direcci[óo]n[: ]|direção[: ]|leikstj|監督)|^[^\n]{2,60}\((?:[^()\n]{0,40}[, ])?(?:19|20)\d\d\)[^\n]{0,400}(?:[★⭐]|\d\/\d|\d ?min)/gimu;
const DURATION = /(?<![\d:.])\d{2,3} ?(?:min(?:s|ut\p{L}*)?|mn|mín|分)(?!\p{L})/giu;
/* "3. Salt Road (2014)", as a line of its own */
const LISTED_FILM = /^(?:\d{1,2}[.)] )?[^\n]{2,60} \((?:19|20)\d\d\)$/gmu;
const DATED_FILM = /[(（](?:[^()（）\n]{0,60}[ ,、])?((?:18[89]|19\d|20[0-3])\d)年?[)）]/gu;
const MAX_FILMS = 2;
const MAX_CREDITS = 3;
/* A paragraph that is a question, as in an interview; a review has one at most. */
const QUESTION = /\?["”»]?$/gm;
const MAX_QUESTIONS = 4;
/* Ratings of several things */
const RATING_IN_WORDS =
  /\d(?:[.,]\d)? ?(?:\/|von|out of|sur|su|de|van) ?(?:4|5|6|10|20|100)(?!\d)|[★⭐●]{2,}|[A-F][+-](?!\p{L})/gu;
/* A long text is weighed by its beginning. */
const MAX_TEXT_LENGTH = 60_000;
const MAX_LABELS = 400;
const MIN_LENGTH = 1000;

/* The kinds of works that other posts are about. What is in `LOUD` weighs by itself. */
const LOUD = ['book', 'music', 'stage', 'game', 'gear'] as const;
const OTHER_KINDS = [...LOUD, 'food', 'serial', 'place'] as const;
const FACTS = ['directors', 'cast', 'writers', 'runtimeMinutes', 'certificate', 'year'] as const;
const MAX_FACTS = 3;

/** Something that speaks for or against a post being the review of one film. */
export type Witness =
  | (typeof LOUD)[number]
  | 'isNoReview'
  | 'isNoReviewInTitle'
  | 'isOtherHeading'
  | 'isOtherInTitle'
  | 'isFilmHeading'
  | 'isUntitled'
  | 'filmKinds'
  | 'otherKinds'
  | 'bothKinds'
  | 'films'
  | 'filmsPer1000'
  | 'most'
  | 'isMostMore'
  | 'labels'
  | 'questions'
  | 'news'
  | 'ratings'
  | 'dated'
  | 'certificate'
  | 'cast'
  | 'writers'
  | 'ratedFacts';

/**
 * Returns how much of each witness a post has; `undefined` for a post about several films, or about none.
 *
 * @param has - whether a fact is in the post itself
 */
export function witnessesOf(
  { found, review }: Reading,
  parts: readonly Node[] | undefined,
  nodes: readonly Node[] | undefined,
  has: (field: Field) => boolean,
): Record<Witness, number> | undefined {
  const { film, bodyText = '' } = review;
  const patterns = kindPatterns(review.language);
  const titled = found.get('title')?.text ?? '';
  const [titleElement] = parts && parts.length > 1 ? parts : [];
  const heading = `${titled}\n${titleElement?.textContent ?? ''}`;
  const facts = new Set(
    [...found].flatMap(([field, fact]) =>
      field === 'body' || field === 'comments' || field === 'commentForm' ? [] : fact.text,
    ),
  );
  const text = `${titled}\n${[...facts].join('\n')}\n${bodyText}`.slice(0, MAX_TEXT_LENGTH);
  if (isAboutSeveral(text)) return undefined;
  const words = (parts ? parts.map((part) => part.textContent).join('\n') : text).slice(0, MAX_TEXT_LENGTH);
  const per1000 = (number: number): number => (1000 * number) / Math.max(words.length, MIN_LENGTH);
  const films = count(words, patterns.film.all);
  if (!films && !FACTS.some(has)) return undefined;
  const counts = OTHER_KINDS.map((kind) => count(words, patterns[kind].all));
  const most = Math.max(...counts);
  // A film may be called "The Game"; its review has another word beside it.
  const withoutTitle = film.title ? heading.replaceAll(film.title, ' ') : heading;
  const isOther = patterns.otherHeadline.one.test(heading);
  const isInTitle = isOther && !patterns.otherHeadline.one.test(withoutTitle);
  const isOfLife = LIFE.test(heading);
  const [isFilm, isOtherKind] = categoriesOf(nodes, patterns);
  const isRated = review.rating !== undefined && has('rating');
  const witnesses = {
    ...(Object.fromEntries(LOUD.map((kind, at) => [kind, Math.min(per1000(counts[at]!), 3)])) as Record<
      (typeof LOUD)[number],
      number
    >),
    isNoReview: isOfLife || patterns.noReview.one.test(withoutTitle),
    isNoReviewInTitle: isOfLife || patterns.noReview.one.test(heading),
    isOtherHeading: isOther && !isInTitle,
    isOtherInTitle: isInTitle,
    isFilmHeading: patterns.filmReview.one.test(heading),
    isUntitled: !film.title || patterns.furniture.one.test(titled),
    filmKinds: isFilm && !isOtherKind,
    otherKinds: isOtherKind && !isFilm,
    bothKinds: isFilm && isOtherKind,
    films: Math.min(films, 8),
    filmsPer1000: Math.min(per1000(films), 8),
    most: Math.min(most, 6),
    isMostMore: most > Math.max(films, 1),
    labels: Math.min(labelsOfOthers(parts, text, patterns), 4),
    questions: questionsOf(bodyText, heading, patterns),
    news: Math.min(count(text, patterns.news.all), 4),
    ratings: Math.min(count(words, RATING_IN_WORDS), 3),
    dated: Math.min(new Set([...text.matchAll(DATED_FILM)].map(([, year]) => year)).size, 5),
    certificate: has('certificate'),
    cast: has('cast'),
    writers: has('writers'),
    ratedFacts: isRated ? Math.min(FACTS.filter(has).length, MAX_FACTS) : 0,
  };
  return Object.fromEntries(Object.entries(witnesses).map(([name, value]) => [name, Number(value)])) as Record<
    Witness,
    number
  >;
}

/** How many labels there are of facts that films do not have. */
function labelsOfOthers(parts: readonly Node[] | undefined, text: string, { labels }: KindPatterns): number {
  const found = new Set((text.match(labels.all) ?? []).map(nameOfLabel));
  for (const part of parts ?? []) {
    if (!(part instanceof Element)) continue;
    for (const element of [...part.querySelectorAll('th, dt, b, strong, td:first-child')].slice(0, MAX_LABELS)) {
      const label = element.firstElementChild ? '' : (element.textContent ?? '').trim();
      if (label.length < 40 && !element.closest(`${FURNITURE}, ${THREAD}`) && labels.one.test(label))
        found.add(nameOfLabel(label));
    }
  }
  return found.size;
}

const nameOfLabel = (label: string): string => label.replace(/[\s:：(]+/g, '').toLowerCase();

/** How much the questions of a text speak for an interview: "I wanted the house to get bored of them". */
function questionsOf(text: string, heading: string, { said, review }: KindPatterns): number {
  const questions = Math.min(count(text, QUESTION), MAX_QUESTIONS);
  if (questions > 0 && said.one.test(heading) && !review.one.test(heading)) return 6;
  return questions > 1 ? (questions - 1) * 2 : 0;
}

/** What the categories and tags of a post say. */
function categoriesOf(nodes: readonly Node[] | undefined, patterns: KindPatterns): [isFilm: boolean, isOther: boolean] {
  const elements = (nodes ?? []).filter((node) => node instanceof Element);
  const links = elements.flatMap((element) => [...element.querySelectorAll(POST_KINDS)]);
  const names = links.filter((link) => !link.closest(`${FURNITURE}, ${THREAD}`)).map((link) => link.textContent ?? '');
  const around = elements[0]?.closest('[class*="category-"]') ?? elements[0]?.querySelector('[class*="category-"]');
  const classes = [...(around?.classList ?? [])].flatMap((name) => /^(?:category|tag)-(\D.*)/.exec(name)?.[1] ?? []);
  const kinds = [...names, ...classes.map((name) => name.replaceAll('-', ' '))].join('\n');
  return [patterns.filmKinds.one.test(kinds), patterns.otherKinds.one.test(kinds)];
}

/** Whether each of several films has facts of its own: credits, or how long it is. */
function isAboutSeveral(text: string): boolean {
  return (
    different(text, LISTED_FILM) > MAX_FILMS ||
    count(text, CREDIT_OF_ONE) > MAX_CREDITS ||
    different(text, DURATION) > MAX_FILMS
  );
}

function different(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
