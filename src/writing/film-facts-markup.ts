import type { CastMember } from '../model/film.js';
import type { OutsideRating, Rating } from '../model/rating.js';
import type { Review } from '../model/review.js';
import { type MarkupAttributes, type MarkupValue, type PreparedMarkup, tag } from '../safety/prepared-markup.js';
import { blocks, dateMarkup, joined, label, marked, part, personMarkup } from './fact-markup.js';
import type { Locale } from './locale.js';
import { ratingText } from './rating-markup.js';
import type { Spelling } from './spelling.js';

/** What cast-list calls jobs that schema.org names otherwise. */
const ROLE_NAMES: Readonly<Record<string, string | undefined>> = { musicBy: 'composer' };

/** What is known of the film, as a list of labelled lines. */
export function factsMarkup({ film }: Review, spelling: Spelling, locale: Locale): MarkupValue {
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
  const texts = (title: string, fact: string, list: readonly string[] = [], nameOf = (text: string) => text): void => {
    if (list.length)
      add(
        title,
        joined(
          list.map((text) => named(fact, text, nameOf(text))),
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
  texts(words.country, 'countries', film.countries, locale.country);
  texts(words.language, 'languages', film.languages, locale.language);
  number(words.runtime, 'runtimeMinutes', film.runtimeMinutes, ' min');
  if (film.certificate) {
    const { certificateRegion: region } = film;
    add(words.certificate, [
      marked('certificate', film.certificate),
      ...(region ? [' (', named('certificateRegion', region, locale.country(region)), ')'] : []),
    ]);
  }
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
  if (film.scores?.length) {
    add(
      words.scores,
      joined(
        film.scores.map((score) => scoreMarkup(score, locale)),
        ', ',
      ),
    );
  }
  const list = tag('ul', {}, blocks(items.map((item) => tag('li', {}, item))));
  return items.length ? spelling.element('film-facts', 'div', {}, ['\n', list, '\n']) : undefined;
}

/** A fact by its name in the language of the labels; the code that the review has is kept as data. */
function named(fact: string, text: string, name: string): PreparedMarkup {
  return tag('span', { 'data-fact': fact, 'data-value': name === text ? undefined : text }, name);
}

/** What others think: in words alone, so that nothing takes it for the author's rating. */
function scoreMarkup({ source, rating, url }: OutsideRating, locale: Locale): PreparedMarkup {
  const content = [part('name', source), ' ', scoreWords(rating, locale)];
  return url
    ? tag('a', { href: url, 'data-fact': 'scores' }, content)
    : tag('span', { 'data-fact': 'scores' }, content);
}

function scoreWords(rating: Rating, locale: Locale): PreparedMarkup {
  const { value, best, worst, unit, raw, kind } = rating;
  const text = ratingText(rating, locale);
  return tag(
    'span',
    {
      'data-part': 'score',
      'data-kind': kind === 'number' ? undefined : kind,
      'data-value': value ?? undefined,
      'data-max': best,
      'data-worst': worst,
      'data-unit': unit,
      'data-raw': text === raw ? undefined : raw,
    },
    text,
  );
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
