import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* Dutch. Readers are addressed by "je", as in WordPress. */

const UNITS: UnitForms<'nl'> = {
  klappers: { one: 'klapper', other: 'klappers' },
  sterren: { one: 'ster', other: 'sterren' },
  hartjes: { one: 'hartje', other: 'hartjes' },
  duimen: { one: 'duim', other: 'duimen' },
  punten: { one: 'punt', other: 'punten' },
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('nl', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'We konden de recensie niet laden. Laad de pagina opnieuw of kom later terug.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} van ${max}${unit && ` ${inNumber(unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'Niet beoordeeld',
  units: {
    clapper: 'klappers',
    star: 'sterren',
    heart: 'hartjes',
    popcorn: 'popcorn',
    thumb: 'duimen',
    dot: 'punten',
  },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Cast',
    director: 'Regie',
    writer: 'Scenario',
    composer: 'Muziek',
    producer: 'Productie',
  },
  showAll: (count) => `Alle ${count} tonen`,
  showFewer: 'Minder tonen',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Synopsis', more: 'Lees meer', less: 'Lees minder' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('nl', minutes, count, { one: '# minuut leestijd', other: '# minuten leestijd' }),
};

export const bio: T.BioTerms = { about: (name) => `Over ${name}`, aboutAuthor: 'Over de auteur', website: 'Website' };

export const verdict: T.VerdictTerms = { verdict: 'Oordeel', pros: 'Pluspunten', cons: 'Minpunten' };

export const facts: T.FactsTerms = {
  title: 'Over de film',
  labels: {
    year: 'Jaar',
    released: 'Release',
    runtime: 'Speelduur',
    certificate: 'Leeftijdsadvies',
    genres: 'Genre',
    countries: 'Land',
    languages: 'Taal',
    scores: 'Beoordelingen op andere sites',
  },
  roles: {
    musicBy: 'Muziek',
    cinematographer: 'Camera',
    editor: 'Montage',
    producer: 'Productie',
    productionCompany: 'Studio',
  },
};
export const byline: T.BylineTerms = { title: 'Over deze recensie', by: 'Door', updated: 'Bijgewerkt:' };

export const poster: T.PosterTerms = { poster: (film) => `Poster van ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('nl', formatted, count, { one: '# woord', other: '# woorden' }),
  show: 'tonen',
  hide: 'verbergen',
  begins: 'Begin van de spoiler.',
  ends: 'Einde van de spoiler.',
  seen: 'Ik heb deze film gezien: toon alle spoilers',
};

export const time: T.TimeTerms = { now: 'zojuist' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0 ? 'Nog geen reacties' : plural('nl', formatted, count, { one: '# reactie', other: '# reacties' }),
};
