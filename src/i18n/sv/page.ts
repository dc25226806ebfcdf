import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* Swedish. Readers are addressed by "du". */

const UNITS: UnitForms<'sv'> = {
  klappor: { one: 'klappa', other: 'klappor' },
  stjärnor: { one: 'stjärna', other: 'stjärnor' },
  hjärtan: { one: 'hjärta', other: 'hjärtan' },
  tummar: { one: 'tumme', other: 'tummar' },
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('sv', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'Det gick inte att läsa in recensionen. Ladda om sidan eller kom tillbaka senare.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} av ${max}${unit && ` ${inNumber(unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'Inget betyg',
  units: { clapper: 'klappor', star: 'stjärnor', heart: 'hjärtan', popcorn: 'popcorn', thumb: 'tummar', dot: 'poäng' },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'I rollerna',
    director: 'Regi',
    writer: 'Manus',
    composer: 'Musik',
    producer: 'Produktion',
  },
  showAll: (count) => `Visa alla ${count}`,
  showFewer: 'Visa färre',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Handling', more: 'Läs mer', less: 'Läs mindre' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('sv', minutes, count, { one: '# minuts läsning', other: '# minuters läsning' }),
};

export const bio: T.BioTerms = { about: (name) => `Om ${name}`, aboutAuthor: 'Om skribenten', website: 'Webbplats' };

export const verdict: T.VerdictTerms = { verdict: 'Omdöme', pros: 'Plus', cons: 'Minus' };

export const facts: T.FactsTerms = {
  title: 'Om filmen',
  labels: {
    year: 'År',
    released: 'Premiär',
    runtime: 'Speltid',
    certificate: 'Åldersgräns',
    genres: 'Genre',
    countries: 'Land',
    languages: 'Språk',
    scores: 'Betyg på andra håll',
  },
  roles: {
    musicBy: 'Musik',
    cinematographer: 'Foto',
    editor: 'Klippning',
    producer: 'Produktion',
    productionCompany: 'Produktionsbolag',
  },
};
export const byline: T.BylineTerms = { title: 'Om recensionen', by: 'Av', updated: 'Uppdaterad' };

export const poster: T.PosterTerms = { poster: (film) => `Filmaffisch för ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('sv', formatted, count, { one: '# ord', other: '# ord' }),
  show: 'visa',
  hide: 'dölj',
  begins: 'Här börjar spoilern.',
  ends: 'Här slutar spoilern.',
  seen: 'Jag har sett filmen: visa alla spoilrar',
};

export const time: T.TimeTerms = { now: 'just nu' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0
      ? 'Inga kommentarer än'
      : plural('sv', formatted, count, { one: '# kommentar', other: '# kommentarer' }),
};
