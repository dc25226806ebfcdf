/*
 * The part of schema.org's vocabulary that this library writes: for each type, the properties of which it, or a type above it,
 * is a domain (https://schema.org/version/latest/schemaorg-current-https.jsonld, "domainIncludes").
 */

const THING = ['name', 'url', 'image', 'sameAs', 'alternateName', 'description'];
const CREATIVE_WORK = [
  ...THING,
  ...['abstract', 'author', 'aggregateRating', 'commentCount', 'contentRating', 'contributor', 'countryOfOrigin'],
  ...['dateCreated', 'dateModified', 'datePublished', 'editor', 'genre', 'headline', 'inLanguage', 'producer'],
  ...['timeRequired', 'creditText', 'position'],
];
const SCREEN_WORK = ['actor', 'director', 'musicBy', 'productionCompany', 'trailer'];
const RATING = [...THING, 'bestRating', 'worstRating', 'ratingValue', 'ratingExplanation', 'reviewAspect', 'author'];

/** Which properties an object of a type may have. */
export const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Review: [
    ...CREATIVE_WORK,
    ...['itemReviewed', 'reviewRating', 'reviewBody', 'reviewAspect', 'positiveNotes', 'negativeNotes'],
  ],
  Movie: [...CREATIVE_WORK, ...SCREEN_WORK, 'duration'],
  TVSeries: [...CREATIVE_WORK, ...SCREEN_WORK, 'containsSeason'],
  TVEpisode: [...CREATIVE_WORK, ...SCREEN_WORK, 'duration', 'partOfSeason', 'episodeNumber'],
  TVSeason: [...CREATIVE_WORK, 'seasonNumber'],
  Person: THING,
  Organization: THING,
  Country: THING,
  ImageObject: [...CREATIVE_WORK, 'caption', 'width', 'height'],
  Rating: RATING,
  AggregateRating: [...RATING, 'ratingCount', 'reviewCount', 'itemReviewed'],
  /* A role has, besides its own, the property that it stands for: https://schema.org/Role */
  Role: [...THING, 'roleName', 'contributor'],
  PerformanceRole: [...THING, 'characterName', 'actor'],
  ItemList: [...THING, 'itemListElement'],
  ListItem: [...THING, 'position', 'item'],
};

/** Which types the value of a property may have (`rangeIncludes`, with those below them), and roles around them. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  itemReviewed: ['Movie', 'TVSeries', 'TVEpisode'],
  author: ['Person', 'Organization'],
  director: ['Person'],
  actor: ['Person', 'PerformanceRole'],
  musicBy: ['Person'],
  producer: ['Person', 'Organization'],
  editor: ['Person'],
  productionCompany: ['Organization'],
  contributor: ['Person', 'Organization', 'Role'],
  countryOfOrigin: ['Country'],
  image: ['ImageObject'],
  reviewRating: ['Rating'],
  aggregateRating: ['AggregateRating'],
  partOfSeason: ['TVSeason'],
  containsSeason: ['TVSeason'],
  positiveNotes: ['ItemList'],
  negativeNotes: ['ItemList'],
  itemListElement: ['ListItem'],
};

const ISO_DATE = /^\d{4}(?:-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?$/;
/** What the text or number of a property has to look like. */
const FORMS: Readonly<Record<string, RegExp>> = {
  dateCreated: ISO_DATE,
  datePublished: ISO_DATE,
  dateModified: ISO_DATE,
  duration: /^PT\d+M$/,
  timeRequired: /^PT\d+M$/,
  url: /^https?:/,
  sameAs: /^https?:/,
  ratingValue: /^(?:-?\d+(?:\.\d+)?|[A-F][+-]?)$/,
};

/** What in an object is not of the vocabulary, each as a path and a reason. */
export function violations(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((each, index) => violations(each, `${path}[${index}]`));
  if (typeof data !== 'object' || data === null) return [];
  const { '@type': type, '@context': _context, ...properties } = data as Record<string, unknown>;
  const allowed = PROPERTIES[String(type)];
  if (!allowed) return [`${path}: the type ${String(type)} is not known`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const here = `${path}.${name}`;
    const found: string[] = [];
    if (!allowed.includes(name)) found.push(`${here}: not a property of ${String(type)}`);
    for (const each of [value].flat()) {
      if (typeof each === 'object' && each !== null) {
        const own = String((each as Record<string, unknown>)['@type']);
        if (!VALUES[name]?.includes(own)) found.push(`${here}: may not be a ${own}`);
      } else if (FORMS[name] && !FORMS[name].test(String(each))) found.push(`${here}: ${String(each)}`);
      else if (each === '' || each == null) found.push(`${here}: empty`);
    }
    return [...found, ...violations(value, here)];
  });
}
