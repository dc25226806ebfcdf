import type { CastMember, Credit, Film, FilmType, Person, Picture } from '../model/film.js';
import type { Aspect, Rating, RatingKind } from '../model/rating.js';
import { emptyFilm } from '../model/review.js';
import type { Review } from '../model/review.js';
import { toHttpUrl } from '../model/url.js';
import { NOT_STRANGERS, STRANGERS } from '../safety/strangers.js';
import { findConversation, readConversation } from './conversation.js';
import { attribute, closest, isElement, languageOf, matches, own, queryOne } from './dom.js';
import { MARKED } from './marked.js';
import type { Field, Found, Reading, ReadingOptions } from './reading.js';
import { walk } from './walk.js';

/* A review that this library wrote (src/writing/review-markup.ts) names each of its facts by `data-fact`, so nothing of it has
   to be guessed. What its words say counts, so that an author can correct it by hand; a value as data counts only where words
   cannot be taken apart. */

const CONVERSATION = `.comment-list, .comments-area, comment-thread, ${STRANGERS}`;
const TYPES: readonly string[] = ['Movie', 'TVSeries', 'TVEpisode'];
const KINDS: readonly string[] = ['number', 'grade', 'percent', 'thumbs'];

/** What is marked but is no field that a reader finds in other posts. */
const NO_FIELDS: ReadonlySet<string> = new Set(['posterCredit', 'url', 'updatedAt', 'commentCount', 'episode']);

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
  const { list, form } = findConversation(root);
  const { comments, count, nodes } = readConversation(list, url);
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

/** The facts, in order, in one pass: none stands in another, and none in the conversation. */
function factsOf(marked: Element): Facts {
  const facts = new Map<string, Element[]>();
  walk(
    marked,
    (node) => {
      if (!isElement(node) || matches(node, CONVERSATION)) return false;
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

const fold = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

/** The words of an element in one line. */
const lineOf = (element: Element): string => fold(own(element, 'textContent') ?? '');

/** The words of an element with its line breaks, paragraphs parted by blank lines. */
function paragraphsOf(element: Element): string {
  let text = '';
  const isParagraph = (node: Node): boolean => /^(?:p|div|blockquote|li)$/i.test(own(node, 'nodeName'));
  walk(
    element,
    (node) => {
      if (own(node, 'nodeType') === 3) text += (node as Text).data.replace(/\s+/g, ' ');
      else if (/^br$/i.test(own(node, 'nodeName'))) text += '\n';
      else if (isParagraph(node)) text += '\n\n';
      return isElement(node);
    },
    (node) => {
      if (isParagraph(node)) text += '\n\n';
    },
  );
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split('\n').map(fold).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** An attribute in either spelling: `data-value` on a plain element, `value` on one of this library's. */
function valueOf(element: Element, name: string): string | undefined {
  return attribute(element, `data-${name}`) ?? attribute(element, name) ?? undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const number = text?.trim() ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
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
    width: numberOf(data('width')),
    height: numberOf(data('height')),
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
  const kind = (KINDS.find((each) => each === valueOf(element, 'kind')) ?? 'number') as RatingKind;
  const value = valueOf(element, 'value');
  const isNumber = kind === 'number' || kind === 'percent';
  return stated({
    value: (isNumber ? numberOf(value) : value) ?? null,
    best: numberOf(valueOf(element, 'max')),
    worst: numberOf(valueOf(element, 'worst')),
    unit: valueOf(element, 'unit'),
    raw: valueOf(element, 'raw') ?? lineOf(element),
    kind,
  });
}

function aspectOf(element: Element): Aspect[] {
  const name = partOf(element, 'name');
  const rating = partOf(element, 'rating');
  return name && rating ? [{ name: lineOf(name), rating: ratingOf(rating) }] : [];
}

function posterOf(facts: Facts): Picture | undefined {
  const [image] = facts.get('poster') ?? [];
  const [credit] = facts.get('posterCredit') ?? [];
  const url = image && toHttpUrl(attribute(image, 'src'));
  if (!url) return undefined;
  /* As data, because pages resize their images. */
  return stated({
    url,
    alt: valueOf(image, 'alt') || undefined,
    width: numberOf(valueOf(image, 'width')),
    height: numberOf(valueOf(image, 'height')),
    credit: credit && lineOf(credit),
  });
}

function reviewOf(marked: Element, facts: Facts): Review {
  const all = <T>(name: string, read: (element: Element) => T): T[] => (facts.get(name) ?? []).map(read);
  const first = <T>(name: string, read: (element: Element) => T): T | undefined => all(name, read)[0];
  const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);
  const number = (element: Element): number | undefined => numberOf(valueOf(element, 'value') ?? lineOf(element));
  const date = (element: Element): string | undefined => valueOf(element, 'datetime');
  const type = valueOf(marked, 'type');
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
    crew: some(all('crew', (element): Credit => ({ ...personOf(element), role: valueOf(element, 'role') ?? '' }))),
    genres: all('genres', lineOf),
    countries: some(all('countries', lineOf)),
    languages: some(all('languages', lineOf)),
    runtimeMinutes: first('runtimeMinutes', number),
    certificate: first('certificate', lineOf),
    releaseDate: first('releaseDate', date),
    synopsis: first('synopsis', paragraphsOf),
    poster: posterOf(facts),
    trailer: first('trailer', hrefOf),
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
  };
}
