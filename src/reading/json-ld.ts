import type { CastMember, Film, FilmType, Person } from '../model/film.js';
import { parseRatingNumber } from '../model/rating.js';
import type { Rating, RatingKind } from '../model/rating.js';
import { emptyFilm } from '../model/review.js';
import type { Review } from '../model/review.js';
import { toHttpUrl } from '../model/url.js';
import { queryAll } from './dom.js';

type Data = Record<string, unknown>;

const FILM_TYPES: Readonly<Record<string, FilmType>> = {
  Movie: 'Movie',
  TVSeries: 'TVSeries',
  TVSeason: 'TVSeries',
  TVEpisode: 'TVEpisode',
  Episode: 'TVEpisode',
};
const MOST_NODES = 2000;
const MOST_TYPES = 20;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST_NODES) : value == null ? [] : [value];
const types = (data: Data): string[] =>
  list(data['@type'])
    .slice(0, MOST_TYPES)
    .flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:]/, '') : []));

function textOf(value: unknown): string | undefined {
  const [first] = list(value);
  const text =
    typeof first === 'string' ? first : typeof first === 'number' ? String(first) : isData(first) ? first['name'] : '';
  return (typeof text === 'string' && text.trim()) || undefined;
}
const textsOf = (value: unknown): string[] => list(value).flatMap((each) => textOf(each) ?? []);
const numberOf = (value: unknown): number | undefined => parseRatingNumber(textOf(value) ?? '') ?? undefined;
const dateOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text && /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
};
const urlOf = (value: unknown): string | undefined => {
  const [first] = list(value);
  return toHttpUrl(isData(first) ? (first['url'] ?? first['contentUrl'] ?? first['@id']) : first);
};

/** The object without what it does not state. */
function stated<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function personOf(data: unknown): Person[] {
  const name = textOf(data);
  if (!name) return [];
  const picture = isData(data) ? urlOf(data['image']) : undefined;
  return [
    stated({
      name,
      url: isData(data) ? toHttpUrl(data['url']) : undefined,
      picture: picture && { url: picture },
    }) as Person,
  ];
}

function castMember(data: unknown): CastMember[] {
  /* schema.org says who plays whom by a PerformanceRole around the person. */
  const role = isData(data) && isData(data['actor']) ? data : undefined;
  const character = role && textOf(role['characterName']);
  return personOf(role ? role['actor'] : data).map((person) => (character ? { ...person, character } : person));
}

/** The author's rating in a schema.org Rating. */
export function ratingOf(value: unknown): Rating | undefined {
  const [data] = list(value);
  const raw = textOf(isData(data) ? data['ratingValue'] : data);
  if (!raw) return undefined;
  const percent = raw.endsWith('%');
  const grade = /^[A-F][+-]?$/.test(raw);
  const scale = isData(data) ? data : {};
  const kind: RatingKind = grade ? 'grade' : percent ? 'percent' : 'number';
  return stated({
    value: grade ? raw : parseRatingNumber(percent ? raw.slice(0, -1) : raw),
    best: numberOf(scale['bestRating']),
    worst: numberOf(scale['worstRating']),
    raw,
    kind,
  });
}

function minutesOf(value: unknown): number | undefined {
  const [, hours = 0, minutes = 0] = /^P?T?(?:(\d{1,2})H)?(?:(\d{1,4})M)?/.exec(textOf(value) ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes) || undefined;
}

function filmOf(data: Data): Film | null {
  const title = textOf(data['name']) ?? textOf(data['headline']);
  const [type] = types(data).flatMap((each) => (Object.hasOwn(FILM_TYPES, each) ? FILM_TYPES[each]! : []));
  if (!title || !type) return null;
  const year = /^(?:18[7-9]|19\d|20\d)\d/.exec(
    textOf(data['dateCreated'] ?? data['datePublished'] ?? data['copyrightYear']) ?? '',
  );
  const poster = urlOf(data['image']);
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
    runtimeMinutes: minutesOf(data['duration']),
    certificate: textOf(data['contentRating']),
    synopsis: textOf(data['description'] ?? data['abstract']),
    poster: poster ? { url: poster } : undefined,
    sameAs: list(data['sameAs']).flatMap((address) => toHttpUrl(address) ?? []),
  });
}

/** The objects in the data, nested ones and those of `@graph` included, outer ones first; of very many not all. */
function nodesOf(data: unknown): Data[] {
  const found = [data];
  /* What is found on the way is gone through as well. */
  for (const each of found) {
    if (typeof each !== 'object' || each === null) continue;
    for (const inner of Object.values(each) as unknown[]) {
      if (found.length >= MOST_NODES) return found.filter(isData);
      if (typeof inner === 'object' && inner !== null) found.push(inner);
    }
  }
  return found.filter(isData);
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
    if (!isData(first) || first['@type'] || !first['@id']) return first;
    return byId.get(first['@id']) ?? first;
  };
  const reviewed = firstOf(nodes, (node) => resolve(node['review']));
  const tried = new Set<unknown>();
  for (const node of nodes) {
    const isReview = types(node).some((type) => type.endsWith('Review'));
    const about = isReview ? (resolve(node['itemReviewed']) ?? reviewed.get(node)) : undefined;
    if (!isData(about) || tried.has(about)) continue;
    tried.add(about);
    const film = filmOf(about);
    if (!film) continue;
    return stated({
      film,
      headline: textOf(node['headline']),
      author: personOf(resolve(node['author']))[0],
      publishedAt: dateOf(node['datePublished']),
      updatedAt: dateOf(node['dateModified']),
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
export function readJsonLdScripts(root: ParentNode): Partial<Review> | null {
  for (const script of queryAll(root, 'script[type="application/ld+json"]')) {
    try {
      const review = readJsonLd(JSON.parse(script.textContent ?? ''));
      if (review) return review;
    } catch {
      /* Broken data for machines is no reason not to read what the page says to people. */
    }
  }
  return null;
}
