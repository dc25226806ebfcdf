import type { CastMember, Credit, Film, FilmType, Person, Picture } from '../../model/film.js';
import type { Rating, RatingKind } from '../../model/rating.js';
import { parseRatingNumber } from '../../model/rating-text/rating-number.js';
import type { Review } from '../../model/review.js';
import { emptyFilm } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { queryAll } from '../dom.js';
import { isJsonObject, type JsonObject } from './json-object.js';

const FILM_TYPES: Readonly<Record<string, FilmType>> = {
  Movie: 'Movie',
  TVSeries: 'TVSeries',
  TVSeason: 'TVSeries',
  TVEpisode: 'TVEpisode',
  Episode: 'TVEpisode',
};
const MAX_NODES = 2000;
const MAX_TYPES = 20;

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, MAX_NODES) : value == null ? [] : [value];
const types = (data: JsonObject): string[] =>
  list(data['@type'])
    .slice(0, MAX_TYPES)
    .flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:]/, '') : []));

function textOf(value: unknown): string | undefined {
  const [first] = list(value);
  const text =
    typeof first === 'string'
      ? first
      : typeof first === 'number'
        ? String(first)
        : isJsonObject(first)
          ? first['name']
          : '';
  return (typeof text === 'string' && text.trim()) || undefined;
}
const some = <T>(values: T[]): T[] | undefined => (values.length ? values : undefined);
const textsOf = (value: unknown): string[] => list(value).flatMap((each) => textOf(each) ?? []);
const numberOf = (value: unknown): number | undefined => parseRatingNumber(textOf(value) ?? '') ?? undefined;

/** A date or time as ISO 8601; platforms also write fractions of seconds and `+0000`, which are left out or mended. */
export const dateOf = (value: unknown): string | undefined => {
  const text = textOf(value)
    ?.replace(/\.\d+(?=Z|[+-]|$)/, '')
    .replace(/(:\d\d[+-]\d\d)(\d\d)$/, '$1:$2');
  return text && /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
};

const urlOf = (value: unknown): string | undefined => {
  const [first] = list(value);
  return toHttpUrl(isJsonObject(first) ? (first['url'] ?? first['contentUrl'] ?? first['@id']) : first);
};

const wholeNumber = (value: unknown): number | undefined =>
  /^\d{1,6}$/.test(textOf(value) ?? '') ? Number(textOf(value)) : undefined;
/** A length in pixels: a number, "640 px", or a QuantitativeValue. */
const pixelsOf = (value: unknown): number | undefined => {
  const [first] = list(value);
  const [, digits] = /^(\d{1,6})(?: ?px)?$/.exec(textOf(isJsonObject(first) ? first['value'] : first) ?? '') ?? [];
  return digits ? Number(digits) : undefined;
};

/** The object without what it does not state. */
function stated<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function pictureOf(value: unknown): Picture | undefined {
  const [data] = list(value);
  const url = urlOf(value);
  if (!url) return undefined;
  const size = isJsonObject(data) ? data : {};
  return stated({
    url,
    alt: textOf(size['caption']),
    width: pixelsOf(size['width']),
    height: pixelsOf(size['height']),
    credit: textOf(size['creditText']),
  });
}

function personOf(data: unknown): Person[] {
  const name = textOf(data);
  if (!name) return [];
  const picture = isJsonObject(data) ? pictureOf(data['image']) : undefined;
  return [
    stated({
      name,
      url: isJsonObject(data) ? toHttpUrl(data['url']) : undefined,
      picture,
    }),
  ];
}

function castMember(data: unknown): CastMember[] {
  /* schema.org says who plays whom by a PerformanceRole around the person. */
  const role = isJsonObject(data) && isJsonObject(data['actor']) ? data : undefined;
  const character = role && textOf(role['characterName']);
  return personOf(role ? role['actor'] : data).map((person) => (character ? { ...person, character } : person));
}

const JOBS = ['musicBy', 'producer', 'editor', 'productionCompany'];

/** Those who made the film, by their jobs: a property each, or a Role around the person. */
function crewOf(data: JsonObject): Credit[] | undefined {
  const crew = JOBS.flatMap((role) =>
    list(data[role])
      .flatMap(personOf)
      .map((person) => ({ ...person, role })),
  );
  for (const each of list(data['contributor'])) {
    const role = isJsonObject(each) && textOf(each['roleName']);
    if (role) crew.push(...personOf(each['contributor']).map((person) => ({ ...person, role })));
  }
  return some(crew);
}

/** The texts of an ItemList, or of a bare list. */
function notesOf(value: unknown): string[] | undefined {
  const items = list(value).flatMap((each) =>
    isJsonObject(each) && each['itemListElement'] ? list(each['itemListElement']) : each,
  );
  const texts = textsOf(items.map((item) => (isJsonObject(item) && isJsonObject(item['item']) ? item['item'] : item)));
  return some(texts);
}

/** Returns the JSON of a script without the marks that keep it from old parsers. */
export const bareJson = (source: string): string => source.replace(/\/\* (?:<!\[CDATA\[|\]\]>) \*\//g, '');

/** The author's rating in a schema.org Rating. */
export function ratingOf(value: unknown): Rating | undefined {
  const [data] = list(value);
  const raw = textOf(isJsonObject(data) ? data['ratingValue'] : data);
  if (!raw) return undefined;
  const percent = raw.endsWith('%');
  const grade = /^[A-F][+-]?$/.test(raw);
  const scale = isJsonObject(data) ? data : {};
  const kind: RatingKind = grade ? 'grade' : percent ? 'percent' : 'number';
  // "4/5", as a plugin puts it
  const [points, best] = percent ? [raw.slice(0, -1)] : raw.split('/');
  return stated({
    value: grade ? raw : parseRatingNumber(points!),
    best: grade ? undefined : (numberOf(scale['bestRating']) ?? numberOf(best)),
    worst: grade ? undefined : numberOf(scale['worstRating']),
    raw: (isJsonObject(data) && textOf(data['ratingExplanation'])) || raw,
    kind,
  });
}

function minutesOf(value: unknown): number | undefined {
  const [, hours = 0, minutes = 0] = /^P?T?(?:(\d{1,2})H)?(?:(\d{1,4})M)?/.exec(textOf(value) ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes) || undefined;
}

function filmOf(data: JsonObject): Film | null {
  const title = textOf(data['name']) ?? textOf(data['headline']);
  const [type] = types(data).flatMap((each) => (Object.hasOwn(FILM_TYPES, each) ? FILM_TYPES[each]! : []));
  if (!title || !type) return null;
  const [event] = list(data['releasedEvent']);
  const released = isJsonObject(event) ? event['startDate'] : undefined;
  const year = /^(?:18[7-9]|19\d|20\d)\d/.exec(
    textOf(data['dateCreated'] ?? data['datePublished'] ?? data['copyrightYear'] ?? released) ?? '',
  );
  const [season] = list(data['partOfSeason'] ?? data['containsSeason']);
  return stated({
    ...emptyFilm(),
    type,
    title,
    originalTitle: textOf(data['alternateName']),
    year: year ? Number(year[0]) : undefined,
    directors: list(data['director']).flatMap(personOf),
    writers: list(data['author'] ?? data['creator']).flatMap(personOf),
    cast: list(data['actor'] ?? data['actors']).flatMap(castMember),
    genres: textsOf(data['genre']),
    runtimeMinutes: minutesOf(data['duration'] ?? data['timeRequired']),
    certificate: textOf(data['contentRating']),
    synopsis: textOf(data['description'] ?? data['abstract']),
    crew: crewOf(data),
    countries: some(textsOf(data['countryOfOrigin'])),
    languages: some(textsOf(data['inLanguage'])),
    releaseDate: dateOf(data['dateCreated'] ?? data['datePublished'] ?? released),
    season: wholeNumber(isJsonObject(season) ? season['seasonNumber'] : undefined),
    episode: wholeNumber(data['episodeNumber']),
    poster: pictureOf(data['image']),
    sameAs: list(data['sameAs']).flatMap((address) => toHttpUrl(address) ?? []),
  });
}

/** The objects in the data, nested ones and those of `@graph` included, outer ones first; of very many not all. */
function nodesOf(data: unknown): JsonObject[] {
  const found = [data];
  /* What is found on the way is gone through as well. */
  for (const each of found) {
    if (typeof each !== 'object' || each === null) continue;
    for (const inner of Object.values(each) as unknown[]) {
      if (found.length >= MAX_NODES) return found.filter(isJsonObject);
      if (typeof inner === 'object' && inner !== null) found.push(inner);
    }
  }
  return found.filter(isJsonObject);
}

/** What each key stands for first. */
function firstOf<V>(values: readonly V[], keyOf: (value: V) => unknown): Map<unknown, V> {
  const map = new Map<unknown, V>();
  for (const value of values) {
    const key = keyOf(value);
    if (!map.has(key)) map.set(key, value);
  }
  return map;
}

/**
 * The review of a film in parsed JSON-LD, or `null`: a Review of a film or series, or a film with a review, also inside
 * `@graph` and through `@id`. An AggregateRating is what others think, and never the author's rating.
 */
export function readJsonLd(data: unknown): Partial<Review> | null {
  const nodes = nodesOf(data);
  const byId = firstOf(
    nodes.filter((node) => node['@type']),
    (node) => node['@id'],
  );
  const resolve = (value: unknown): unknown => {
    const [first] = list(value);
    if (!isJsonObject(first) || first['@type'] || !first['@id']) return first;
    return byId.get(first['@id']) ?? first;
  };
  const reviewed = firstOf(nodes, (node) => resolve(node['review']));
  const tried = new Set<unknown>();
  for (const node of nodes) {
    const isReview = types(node).some((type) => type.endsWith('Review'));
    const about = isReview ? (resolve(node['itemReviewed']) ?? reviewed.get(node)) : undefined;
    if (!isJsonObject(about) || tried.has(about)) continue;
    tried.add(about);
    const film = filmOf(about);
    if (!film) continue;
    return stated({
      film,
      headline: textOf(node['headline']),
      verdict: textOf(node['abstract']),
      pros: notesOf(node['positiveNotes']),
      cons: notesOf(node['negativeNotes']),
      author: personOf(resolve(node['author']))[0],
      publishedAt: dateOf(node['datePublished']),
      updatedAt: dateOf(node['dateModified']),
      readingMinutes: minutesOf(node['timeRequired']),
      language: textOf(node['inLanguage']),
      url: toHttpUrl(node['url']),
      rating: ratingOf(node['reviewRating']),
      bodyText: textOf(node['reviewBody']),
      commentCount: numberOf(node['commentCount']),
    });
  }
  return null;
}

/** Reads the first review among the JSON-LD scripts of a page. */
export function parseJsonLdScripts(root: ParentNode): Partial<Review> | null {
  for (const script of queryAll(root, 'script[type="application/ld+json"]')) {
    try {
      const review = readJsonLd(JSON.parse(bareJson(script.textContent ?? '')));
      if (review) return review;
    } catch {
      /* Broken data for machines is no reason not to read what the page says to people. */
    }
  }
  return null;
}
