import type { CastMember } from '../model/film.js';
import type { Rating } from '../model/rating.js';
import type { Review } from '../model/review.js';
import { spoilerParts, spoilersWithin } from '../safety/spoilers.js';
import { localeFor } from './locale.js';
import { ratingText } from './rating-markup.js';

/** How a review becomes Markdown. */
export interface MarkdownOptions {
  /** BCP 47 tag of the labels; by default the review's own language, else English. */
  language?: string;
  /** Level of the film's heading, 1 to 6; by default 1. */
  headingLevel?: number;
}

/** Characters that CommonMark and its common extensions give a meaning, wherever they stand. */
const SPECIAL = /[\\`*_{}[\]<>|~$^@&]/g;
/** What means something at the beginning of a line only: headings, quotations, lists, rules. */
const AT_START = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|$|[-=])|\d{1,9}(?=[.)](?:\s|$)))/;

/** A value as Markdown, in one line: the one place where values are escaped. Markdown knows no spoilers, but HTML. */
function escape(value: string): string {
  const folded = value.split(/\s+/).filter(Boolean).join(' ');
  return spoilerParts(folded)
    .map(({ text, isSpoiler }) => {
      const escaped = text.replace(SPECIAL, '\\$&');
      return isSpoiler ? `<span class="spoiler-text">${escaped}</span>` : escaped;
    })
    .join('')
    .replace(AT_START, (_all, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** A paragraph, with its line breaks kept. */
const paragraphs = (text: string): string[] =>
  spoilersWithin(text, /\n/)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => paragraph.trim().split('\n').map(escape).join('\\\n'));

const link = (text: string, url?: string): string =>
  url ? `[${escape(text)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)` : escape(text);

/** A review as Markdown (CommonMark), every fact in words, for blogs that are written in it. */
export function toMarkdown(review: Review, { language, headingLevel = 1 }: MarkdownOptions = {}): string {
  const { film, author, rating, aspects } = review;
  const locale = localeFor(language ?? review.language);
  const { words } = locale;
  const level = Math.min(Math.max(Math.round(headingLevel) || 1, 1), 6);
  const heading = (text: string, below = 0): string => `${'#'.repeat(Math.min(level + below, 6))} ${text}`;
  const label = (title: string, text: string): string => `**${escape(title)}:** ${text}`;
  const people = (list: readonly CastMember[]): string =>
    list.map(({ name, url, character }) => link(name, url) + (character ? ` (${escape(character)})` : '')).join(', ');
  const ratingWords = (value: Rating): string => escape(ratingText(value, locale));

  const facts: [string, string | undefined][] = [
    [words.by, author && link(author.name, author.url)],
    [words.published, review.publishedAt && locale.date(review.publishedAt)],
    [words.updated, review.updatedAt && locale.date(review.updatedAt)],
    [words.readingTime, review.readingMinutes ? `${locale.number(review.readingMinutes)} min` : ''],
    [words.originalTitle, film.originalTitle && escape(film.originalTitle)],
    [words.season, film.season === undefined ? '' : locale.number(film.season)],
    [words.episode, film.episode === undefined ? '' : locale.number(film.episode)],
    [words.directedBy, people(film.directors)],
    [words.writtenBy, people(film.writers)],
    [words.starring, people(film.cast)],
    ...(film.crew ?? []).map(({ role, ...credit }): [string, string] => [
      Object.hasOwn(words.roles, role) ? words.roles[role]! : role,
      people([credit]),
    ]),
    [words.genre, film.genres.map(escape).join(', ')],
    [words.country, film.countries?.map((each) => escape(locale.country(each))).join(', ')],
    [words.language, film.languages?.map((each) => escape(locale.language(each))).join(', ')],
    [words.runtime, film.runtimeMinutes ? `${locale.number(film.runtimeMinutes)} min` : ''],
    [
      words.certificate,
      film.certificate &&
        escape(film.certificate + (film.certificateRegion ? ` (${locale.country(film.certificateRegion)})` : '')),
    ],
    [words.released, film.releaseDate && locale.date(film.releaseDate)],
    [words.trailer, film.trailer && link(new URL(film.trailer).hostname, film.trailer)],
    [words.elsewhere, film.sameAs.map((url) => link(new URL(url).hostname, url)).join(', ')],
    [
      words.scores,
      film.scores
        ?.map(({ source, rating: each, url }) => link(`${source} ${ratingText(each, locale)}`, url))
        .join(', '),
    ],
  ];
  const list = (title: string, items: readonly string[] = []): string[] =>
    items.length ? [label(title, '').trim(), items.map((item) => `- ${escape(item)}`).join('\n')] : [];

  const parts: (string | undefined)[] = [
    heading(escape(film.title) + (film.year ? ` (${film.year})` : '')),
    film.poster && `!${link(film.poster.alt ?? '', film.poster.url)}`,
    review.headline && `**${escape(review.headline)}**`,
    facts.flatMap(([title, text]) => (text ? `- ${label(title, text)}` : [])).join('\n'),
    ...(film.synopsis ? [heading(words.synopsis, 1), ...paragraphs(film.synopsis)] : []),
    ...(review.bodyText ? [heading(words.review, 1), ...paragraphs(review.bodyText)] : []),
    ...list(words.pros, review.pros),
    ...list(words.cons, review.cons),
    aspects?.map(({ name, rating: each }) => `- ${escape(name)}: ${ratingWords(each)}`).join('\n'),
    review.verdict && label(words.verdict, escape(review.verdict)),
    rating && label(words.rating, ratingWords(rating)),
    review.url && label(words.address, `<${review.url}>`),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
