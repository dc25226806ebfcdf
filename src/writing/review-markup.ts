import type { Comment } from '../model/comment.js';
import type { Picture } from '../model/film.js';
import type { Review } from '../model/review.js';
import { type MarkupValue, type PreparedMarkup, tag } from '../safety/prepared-markup.js';
import { spoilerParts, spoilersWithin } from '../safety/spoilers.js';
import { blocks, dateMarkup, label, marked, part, personMarkup } from './fact-markup.js';
import { factsMarkup } from './film-facts-markup.js';
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

function bylineMarkup(review: Review, spelling: Spelling, locale: Locale): MarkupValue {
  const { words } = locale;
  const { author, publishedAt, updatedAt, readingMinutes } = review;
  const pieces: MarkupValue[] = [];
  if (author) pieces.push([label(words.by), ' ', personMarkup(author, 'author')]);
  if (publishedAt) pieces.push([label(words.published), ' ', dateMarkup('publishedAt', publishedAt, spelling, locale)]);
  if (updatedAt) pieces.push([label(words.updated), ' ', dateMarkup('updatedAt', updatedAt, spelling, locale)]);
  if (readingMinutes !== undefined) {
    const minutes = { 'data-fact': 'readingMinutes', 'data-value': readingMinutes };
    pieces.push([label(words.readingTime), ' ', tag('span', minutes, `${locale.number(readingMinutes)} min`)]);
  }
  /* A line each: labels are found at the beginning of one, also by those who read without our marks. */
  const details = tag('p', { class: 'review-details' }, lines(pieces));
  return pieces.length ? spelling.element('review-byline', 'div', {}, ['\n', details, '\n']) : undefined;
}

function lines(pieces: readonly MarkupValue[]): MarkupValue[] {
  return pieces.flatMap((piece, index): MarkupValue[] => (index ? [tag('br'), piece] : [piece]));
}
