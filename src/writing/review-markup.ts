import type { Comment } from '../model/comment.js';
import type { CastMember, Person, Picture } from '../model/film.js';
import type { Review } from '../model/review.js';
import { type MarkupAttributes, type MarkupValue, type PreparedMarkup, tag } from '../safety/prepared-markup.js';
import { spoilerParts, spoilersWithin } from '../safety/spoilers.js';
import type { Locale } from './locale.js';
import { ratingMarkup } from './rating-markup.js';
import type { Spelling } from './spelling.js';
import { paragraphParts, spoilerBlock, spoilerPhrase } from './spoilers.js';
import { threadMarkup } from './thread-markup.js';

/* A review as HTML in which every fact is a text of its own, named by `data-fact`, so that it can be read back whole
   (src/reading/sources/our-markup.ts), and in words that need neither a script nor a style. */

/** How a review is written. */
export interface MarkupOptions {
  /** The comments of its thread, which goes below the review. */
  comments?: readonly Comment[];
  /** Level of the film's heading, 1 to 6. */
  headingLevel: number;
}

/** What cast-list calls jobs that schema.org names otherwise. */
const ROLE_NAMES: Readonly<Record<string, string | undefined>> = { musicBy: 'composer' };
const PICTURE_DATA = ['alt', 'width', 'height', 'credit'] as const;

/** The whole of a review in one of its spellings. */
export function reviewMarkup(
  review: Review,
  spelling: Spelling,
  locale: Locale,
  options: MarkupOptions,
): PreparedMarkup {
  const { film, rating, aspects, pros, cons } = review;
  const { words } = locale;
  const level = Math.min(Math.max(Math.round(options.headingLevel) || 2, 1), 6);
  const heading = (text: string): PreparedMarkup => tag(`h${Math.min(level + 1, 6)}`, {}, text);
  const section = (title: string, name: string, fact: string, text?: string): MarkupValue[] =>
    text ? [heading(title), spelling.element(name, 'div', {}, paragraphs(text, spelling, words.spoiler), fact)] : [];
  const spoken = (fact: string, text: string): PreparedMarkup =>
    tag('span', { 'data-fact': fact }, phrases(text, spelling, words.spoiler));
  const list = (title: string, fact: string, items: readonly string[] = []): MarkupValue[] =>
    items.length
      ? [
          tag('p', {}, label(title)),
          tag('ul', { class: fact }, blocks(items.map((item) => tag('li', {}, spoken(fact, item))))),
        ]
      : [];

  const lastWord = [
    ...list(words.pros, 'pros', pros),
    ...list(words.cons, 'cons', cons),
    aspects?.length &&
      tag(
        'ul',
        { class: 'review-aspects' },
        blocks(
          aspects.map(({ name, rating: each }) =>
            tag('li', { 'data-fact': 'aspects' }, [
              part('name', name),
              ': ',
              ratingMarkup(each, 'part', spelling, locale),
            ]),
          ),
        ),
      ),
    review.verdict && tag('p', {}, [label(words.verdict), ' ', spoken('verdict', review.verdict)]),
    rating && tag('p', {}, [label(words.rating), ' ', ratingMarkup(rating, 'fact', spelling, locale)]),
  ].map((each) => each || undefined);
  const thread = threadMarkup(options.comments ?? [], locale);
  /* A line alone needs no box. */
  const hasPoints = [pros, cons, aspects].some((points) => points?.length);

  return spelling.element(
    'film-review',
    'div',
    { 'data-facts': 'marked', 'data-type': film.type, lang: review.language },
    blocks(
      [
        film.poster && spelling.element('film-poster', 'div', {}, posterMarkup(film.poster)),
        tag(`h${level}`, {}, spelling.element('film-heading', 'span', {}, titleMarkup(review))),
        review.headline &&
          tag('p', {}, tag('strong', { 'data-fact': 'headline' }, phrases(review.headline, spelling, words.spoiler))),
        bylineMarkup(review, spelling, locale),
        factsMarkup(review, spelling, locale),
        ...section(words.synopsis, 'film-synopsis', 'synopsis', film.synopsis),
        ...section(words.review, 'review-body', 'bodyText', review.bodyText),
        ...(hasPoints ? [spelling.element('review-verdict', 'div', {}, blocks(lastWord))] : lastWord),
        review.url &&
          tag('p', {}, [
            label(words.address),
            ' ',
            tag('a', { href: review.url, rel: 'bookmark', 'data-fact': 'url' }, review.url),
          ]),
        review.commentCount !== undefined &&
          tag('p', {}, [
            label(words.comments),
            ' ',
            tag(
              'span',
              { 'data-fact': 'commentCount', 'data-value': review.commentCount },
              locale.number(review.commentCount),
            ),
          ]),
        thread && tag('div', { class: 'comments-area' }, thread),
      ].map((each) => each || undefined),
    ),
  );
}

const label = (text: string): PreparedMarkup => tag('strong', {}, `${text}:`);
const marked = (fact: string, text: string): PreparedMarkup => tag('span', { 'data-fact': fact }, text);
const part = (name: string, text: string): PreparedMarkup => tag('span', { 'data-part': name }, text);

/** Blank lines part paragraphs, single line breaks stay. */
function paragraphs(text: string, spelling: Spelling, mark: string): MarkupValue {
  return blocks(
    paragraphParts(text).flatMap((part): MarkupValue[] => {
      const written = part.text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim())
        .map((paragraph) => tag('p', {}, phrases(paragraph, spelling, mark)));
      return part.isSpoiler ? [spoilerBlock(blocks(written), spelling, mark)] : written;
    }),
  );
}

/** A text with its line breaks, and its spoilers behind their marks. */
function phrases(text: string, spelling: Spelling, mark: string): MarkupValue {
  return spoilerParts(spoilersWithin(text, /\n/)).flatMap((part): MarkupValue[] =>
    part.isSpoiler ? [spoilerPhrase(part.text, spelling, mark)] : lines(part.text.split('\n')),
  );
}

function titleMarkup({ film }: Review): MarkupValue {
  return [marked('title', film.title), film.year && [' (', marked('year', String(film.year)), ')']].map(
    (each) => each || undefined,
  );
}

function posterMarkup({ url, alt, width, height, credit }: Picture): PreparedMarkup {
  return tag('p', { class: 'film-picture' }, [
    tag('img', {
      src: url,
      alt: alt ?? '',
      width,
      height,
      'data-fact': 'poster',
      'data-alt': alt,
      'data-width': width,
      'data-height': height,
    }),
    credit ? [' ', tag('small', { 'data-fact': 'posterCredit' }, credit)] : undefined,
  ]);
}

/** Pictures of people are data, not images: thirty portraits would bury a post in a feed. */
function personData({ picture }: Person): MarkupAttributes {
  if (!picture) return {};
  return {
    'data-picture': picture.url,
    ...Object.fromEntries(PICTURE_DATA.map((name) => [`data-picture-${name}`, picture[name]])),
  };
}

function personMarkup(person: CastMember, fact: string, data: MarkupAttributes = {}): PreparedMarkup {
  const { name, url, character } = person;
  const attributes = { 'data-fact': fact, ...data, ...personData(person) };
  if (!character) return url ? tag('a', { href: url, ...attributes }, name) : tag('span', attributes, name);
  const named = url ? tag('a', { href: url, 'data-part': 'name' }, name) : part('name', name);
  return tag('span', attributes, [named, ' (', part('character', character), ')']);
}

function dateMarkup(fact: string, iso: string, spelling: Spelling, locale: Locale): PreparedMarkup {
  return spelling.element('posted-time', 'span', { datetime: iso, format: 'date' }, locale.date(iso), fact);
}

function bylineMarkup(review: Review, spelling: Spelling, locale: Locale): MarkupValue {
  const { words } = locale;
  const { author, publishedAt, updatedAt } = review;
  const pieces: MarkupValue[] = [];
  if (author) pieces.push([label(words.by), ' ', personMarkup(author, 'author')]);
  if (publishedAt) pieces.push([label(words.published), ' ', dateMarkup('publishedAt', publishedAt, spelling, locale)]);
  if (updatedAt) pieces.push([label(words.updated), ' ', dateMarkup('updatedAt', updatedAt, spelling, locale)]);
  /* A line each: labels are found at the beginning of one, also by those who read without our marks. */
  return pieces.length ? tag('p', { class: 'review-details' }, lines(pieces)) : undefined;
}

function lines(pieces: readonly MarkupValue[]): MarkupValue[] {
  return pieces.flatMap((piece, index): MarkupValue[] => (index ? [tag('br'), piece] : [piece]));
}

/** What is known of the film, as a list of labelled lines. */
function factsMarkup({ film }: Review, spelling: Spelling, locale: Locale): MarkupValue {
  const { words } = locale;
  const items: MarkupValue[] = [];
  const add = (title: string, content: MarkupValue): void => void items.push([label(title), ' ', content]);
  const people = (
    title: string,
    fact: string,
    role: string,
    list: readonly CastMember[],
    data?: MarkupAttributes,
  ): void => {
    if (!list.length) return;
    const names = joined(
      list.map((person) => personMarkup(person, fact, data)),
      ', ',
    );
    add(title, spelling.element('cast-list', 'span', { 'role-name': ROLE_NAMES[role] ?? role }, names));
  };
  const texts = (title: string, fact: string, list: readonly string[] = []): void => {
    if (list.length)
      add(
        title,
        joined(
          list.map((text) => marked(fact, text)),
          ', ',
        ),
      );
  };
  const number = (title: string, fact: string, value?: number, unit = ''): void => {
    if (value === undefined) return;
    add(title, tag('span', { 'data-fact': fact, 'data-value': value }, locale.number(value) + unit));
  };

  texts(words.originalTitle, 'originalTitle', film.originalTitle ? [film.originalTitle] : []);
  number(words.season, 'season', film.season);
  number(words.episode, 'episode', film.episode);
  people(words.directedBy, 'directors', 'director', film.directors);
  people(words.writtenBy, 'writers', 'writer', film.writers);
  people(words.starring, 'cast', 'actor', film.cast);
  for (const credits of groupsByRole(film.crew ?? [])) {
    const role = credits[0]!.role;
    const title = Object.hasOwn(words.roles, role) ? words.roles[role]! : role;
    people(title, 'crew', role, credits, { 'data-role': role });
  }
  texts(words.genre, 'genres', film.genres);
  texts(words.country, 'countries', film.countries);
  texts(words.language, 'languages', film.languages);
  number(words.runtime, 'runtimeMinutes', film.runtimeMinutes, ' min');
  texts(words.certificate, 'certificate', film.certificate ? [film.certificate] : []);
  if (film.releaseDate) add(words.released, dateMarkup('releaseDate', film.releaseDate, spelling, locale));
  if (film.trailer) add(words.trailer, linkMarkup('trailer', film.trailer));
  if (film.sameAs.length) {
    add(
      words.elsewhere,
      joined(
        film.sameAs.map((url) => linkMarkup('sameAs', url)),
        ', ',
      ),
    );
  }
  return items.length
    ? tag('ul', { class: 'film-facts' }, blocks(items.map((item) => tag('li', {}, item))))
    : undefined;
}

function linkMarkup(fact: string, url: string): PreparedMarkup {
  return tag('a', { href: url, 'data-fact': fact }, new URL(url).hostname.replace(/^www\./, ''));
}

/** Neighbours with the same role together, in the review's own order. */
function groupsByRole<T extends { role: string }>(credits: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const credit of credits) {
    const group = groups.at(-1);
    if (group?.[0]!.role === credit.role) group.push(credit);
    else groups.push([credit]);
  }
  return groups;
}

/** The pieces with something between them. */
function joined(pieces: readonly MarkupValue[], between: string): MarkupValue {
  return pieces.flatMap((piece, index) => (index ? [between, piece] : [piece]));
}

/** Blocks, each on a line of its own: without blank lines, which some blogs turn into paragraphs. */
function blocks(pieces: readonly MarkupValue[]): MarkupValue {
  return pieces.flatMap((piece) => (piece ? ['\n', piece] : [])).concat('\n');
}
