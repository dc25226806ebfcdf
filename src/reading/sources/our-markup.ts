import type { CastMember, Credit, Film, FilmType, Person, Picture } from '../../model/film.js';
import type { Aspect, OutsideRating, Rating, RatingKind } from '../../model/rating.js';
import { parseRatingNumber } from '../../model/rating-text/rating-number.js';
import type { Review } from '../../model/review.js';
import { emptyFilm } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { COMMENTS } from '../../platform/blog-markup/comment-area.js';
import { BARS } from '../../safety/spoilers.js';
import { NOT_STRANGERS, STRANGERS } from '../../safety/strangers.js';
import { attribute, closest, isElement, languageOf, matches, propertyOf, queryOne } from '../dom.js';
import { findComments, shownComments } from '../fields/comments/thread.js';
import { attributeOf, numberIn } from '../fields/rating/stated-rating.js';
import { walk } from '../lines/walk.js';
import type { Field, Found, Reading, ReadingOptions } from '../reading.js';
import { MARKED } from './marked.js';

/* A review that this library wrote (src/writing/review-markup.ts) names each of its facts by `data-fact`, so nothing of it has
   to be guessed. What its words say counts, so that an author can correct it by hand; a value as data counts only where words
   cannot be taken apart. */

const THREAD = `${COMMENTS}, comment-thread, ${STRANGERS}`;
const TYPES: readonly string[] = ['Movie', 'TVSeries', 'TVEpisode'];
const KINDS: readonly string[] = ['number', 'grade', 'percent', 'thumbs'];

/** What is marked but is no field that a reader finds in other posts. */
const NO_FIELDS: ReadonlySet<string> = new Set([
  'posterCredit',
  'url',
  'updatedAt',
  'commentCount',
  'episode',
  'readingMinutes',
  'certificateRegion',
  'scores',
]);

/** Which field of the reading a fact belongs to: mostly the one of its name; a job of the crew is one of its own. */
function fieldOf(element: Element): Field | undefined {
  const fact = attribute(element, 'data-fact')!;
  if (NO_FIELDS.has(fact)) return undefined;
  const name = fact === 'bodyText' ? 'body' : fact === 'crew' ? attribute(element, 'data-role') : fact;
  return (name || undefined) as Field | undefined;
}

/** Reads the review that this library wrote into a page; `null` where there is none. */
export function readMarkedReview(root: ParentNode, { url, language }: ReadingOptions = {}): Reading | null {
  const top = root as ParentNode & Node;
  /* The loader puts an element of ours inside the plain one that is marked. */
  const marked = (isElement(top) && closest(top, MARKED)) || queryOne(root, `:is(${MARKED})${NOT_STRANGERS}`);
  if (!marked) return null;
  const facts = factsOf(marked);
  if (!facts.has('title')) return null;
  const { list, form } = findComments(root);
  const { comments, count, nodes } = shownComments(list, url);
  const review = reviewOf(marked, facts);
  const lang = language ?? languageOf(top);
  if (lang) review.language ??= lang;
  if (url) review.url ??= url;
  if (count !== null) review.commentCount ??= count;
  const found = foundOf(facts);
  if (list) found.set('comments', { from: 'platform', text: nodes.map(lineOf).join('\n'), nodes });
  if (form) found.set('commentForm', { from: 'platform', text: lineOf(form), nodes: [form] });
  return { review: stated(review), comments, commentCount: review.commentCount ?? null, found };
}

type Facts = ReadonlyMap<string, readonly Element[]>;

/** The facts, in order, in one pass: none stands in another, and none in the thread. */
function factsOf(marked: Element): Facts {
  const facts = new Map<string, Element[]>();
  walk(
    marked,
    (node) => {
      if (!isElement(node) || matches(node, THREAD)) return false;
      const name = attribute(node, 'data-fact');
      if (name === null) return true;
      const same = facts.get(name);
      if (same) same.push(node);
      else facts.set(name, [node]);
      return false;
    },
    () => {},
  );
  return facts;
}

function foundOf(facts: Facts): Map<Field, Found> {
  const found = new Map<Field, Found>();
  const grouped = new Map<Field, Element[]>();
  for (const element of [...facts.values()].flat()) {
    const field = fieldOf(element);
    const same = field && grouped.get(field);
    if (same) same.push(element);
    else if (field) grouped.set(field, [element]);
  }
  for (const [field, nodes] of grouped)
    found.set(field, { from: 'platform', text: nodes.map(lineOf).join(', '), nodes });
  return found;
}

/** The object without what it does not state. */
function stated<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

const OUR_SPOILER = 'spoiler-text, .spoiler-text';
/** Words that only say that a spoiler begins or ends. */
const SPOILER_MARK = ':is(spoiler-text, .spoiler-text) :is(summary, [data-part="mark"])';

const fold = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

/** The words of an element in one line. */
function lineOf(element: Element): string {
  return fold(queryOne(element, OUR_SPOILER) ? paragraphsOf(element) : (propertyOf(element, 'textContent') ?? ''));
}

/** The words of an element with its line breaks, paragraphs parted by blank lines; spoilers are between bars. */
function paragraphsOf(element: Element): string {
  let text = '';
  /* The loader puts an element of ours inside the plain one. */
  let outermost: { readonly spoiler: Node; readonly start: number } | undefined;
  const isParagraph = (node: Node): boolean => /^(?:p|div|blockquote|li)$/i.test(propertyOf(node, 'nodeName'));
  walk(
    element,
    (node) => {
      if (propertyOf(node, 'nodeType') === 3) text += (node as Text).data.replace(/\s+/g, ' ');
      else if (/^br$/i.test(propertyOf(node, 'nodeName'))) text += '\n';
      else if (isElement(node) && matches(node, SPOILER_MARK)) return false;
      else if (isElement(node) && matches(node, OUR_SPOILER)) {
        if (propertyOf(node, 'localName') === 'div') text += '\n\n';
        outermost ??= { spoiler: node, start: text.length };
      } else if (isParagraph(node)) text += '\n\n';
      return isElement(node);
    },
    (node) => {
      if (node === outermost?.spoiler) {
        const words = text.slice(outermost.start);
        const isBlock = words.includes('\n\n');
        const inner = isBlock ? words.trim() : words;
        const barred = inner.trim() ? BARS + inner + BARS : inner;
        text = text.slice(0, outermost.start) + (isBlock ? `\n\n${barred}\n\n` : barred);
        outermost = undefined;
      }
      if (isParagraph(node)) text += '\n\n';
    },
  );
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split('\n').map(fold).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

const hrefOf = (element: Element): string | undefined =>
  toHttpUrl((matches(element, 'a[href]') ? element : queryOne(element, 'a[href]'))?.getAttribute('href'));

const partOf = (element: Element, name: string): Element | undefined =>
  queryOne(element, `[data-part="${name}"]`) ?? undefined;

function pictureOf(element: Element): Picture | undefined {
  const url = toHttpUrl(attribute(element, 'data-picture'));
  const data = (name: string): string | undefined => attribute(element, `data-picture-${name}`) ?? undefined;
  if (!url) return undefined;
  return stated({
    url,
    alt: data('alt'),
    width: numberIn(data('width')),
    height: numberIn(data('height')),
    credit: data('credit'),
  });
}

function personOf(element: Element): CastMember {
  const character = partOf(element, 'character');
  return stated({
    name: lineOf(partOf(element, 'name') ?? element),
    url: hrefOf(element),
    picture: pictureOf(element),
    character: character && lineOf(character),
  });
}

function ratingOf(element: Element): Rating {
  const kind = (KINDS.find((each) => each === attributeOf(element, 'kind')) ?? 'number') as RatingKind;
  const value = attributeOf(element, 'value');
  const isNumber = kind === 'number' || kind === 'percent';
  const max = numberIn(attributeOf(element, 'max'));
  return stated({
    // A person may have written the number: "4,5".
    value: (isNumber ? (numberIn(value) ?? parseRatingNumber(value ?? '')) : value) ?? null,
    // Per cent are out of 100 without saying so.
    best: kind === 'percent' && max === 100 ? undefined : max,
    worst: numberIn(attributeOf(element, 'worst') ?? attributeOf(element, 'min')),
    unit: attributeOf(element, 'unit') || undefined,
    raw: attributeOf(element, 'raw') ?? lineOf(element),
    kind,
  });
}

function aspectOf(element: Element): Aspect[] {
  const name = partOf(element, 'name');
  const rating = partOf(element, 'rating');
  return name && rating ? [{ name: lineOf(name), rating: ratingOf(rating) }] : [];
}

function scoreOf(element: Element): OutsideRating[] {
  const source = partOf(element, 'name');
  const score = partOf(element, 'score');
  return source && score ? [stated({ source: lineOf(source), rating: ratingOf(score), url: hrefOf(element) })] : [];
}

/** The code of a country or a language, whose words are its name; else the words. */
const codeOf = (element: Element): string => attributeOf(element, 'value') ?? lineOf(element);

function posterOf(facts: Facts): Picture | undefined {
  const [image] = facts.get('poster') ?? [];
  const [credit] = facts.get('posterCredit') ?? [];
  const url = image && toHttpUrl(attribute(image, 'src'));
  if (!url) return undefined;
  /* As data, because pages resize their images. */
  return stated({
    url,
    alt: attributeOf(image, 'alt') || undefined,
    width: numberIn(attributeOf(image, 'width')),
    height: numberIn(attributeOf(image, 'height')),
    credit: credit && lineOf(credit),
  });
}

function reviewOf(marked: Element, facts: Facts): Review {
  const all = <T>(name: string, read: (element: Element) => T): T[] => (facts.get(name) ?? []).map(read);
  const first = <T>(name: string, read: (element: Element) => T): T | undefined => all(name, read)[0];
  const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);
  const number = (element: Element): number | undefined => numberIn(attributeOf(element, 'value') ?? lineOf(element));
  const date = (element: Element): string | undefined => attributeOf(element, 'datetime');
  const type = attributeOf(marked, 'type');
  /* The plain element keeps its language. */
  const holder = closest(marked, '[data-facts="marked"]') ?? marked;

  const film: Film = {
    ...emptyFilm(),
    type: (TYPES.find((each) => each === type) ?? 'Movie') as FilmType,
    title: first('title', lineOf) ?? '',
    originalTitle: first('originalTitle', lineOf),
    year: first('year', number),
    directors: all<Person>('directors', personOf),
    writers: all<Person>('writers', personOf),
    cast: all('cast', personOf),
    crew: some(all('crew', (element): Credit => ({ ...personOf(element), role: attributeOf(element, 'role') ?? '' }))),
    genres: all('genres', lineOf),
    countries: some(all('countries', codeOf)),
    languages: some(all('languages', codeOf)),
    runtimeMinutes: first('runtimeMinutes', number),
    certificate: first('certificate', lineOf),
    certificateRegion: first('certificateRegion', codeOf),
    releaseDate: first('releaseDate', date),
    synopsis: first('synopsis', paragraphsOf),
    poster: posterOf(facts),
    trailer: first('trailer', hrefOf),
    scores: some(all('scores', scoreOf).flat()),
    sameAs: all('sameAs', hrefOf).flatMap((url) => url ?? []),
    season: first('season', number),
    episode: first('episode', number),
  };
  return {
    film: stated(film),
    headline: first('headline', lineOf),
    author: first<Person>('author', personOf),
    publishedAt: first('publishedAt', date),
    updatedAt: first('updatedAt', date),
    language: attribute(holder, 'lang') ?? undefined,
    url: first('url', hrefOf),
    rating: first('rating', ratingOf),
    aspects: some(all('aspects', aspectOf).flat()),
    verdict: first('verdict', lineOf),
    pros: some(all('pros', lineOf)),
    cons: some(all('cons', lineOf)),
    bodyText: first('bodyText', paragraphsOf),
    commentCount: first('commentCount', number),
    readingMinutes: first('readingMinutes', number),
  };
}
