import { formFor, type Forms, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* Icelandic. Readers are addressed by "þú". Names are not declined, so they follow a colon where a sentence would need it. */

/** After "af": in the dative. */
const OF: UnitForms<'is'> = {
  klapptré: { one: 'klapptré', other: 'klapptrjám' },
  stjörnur: { one: 'stjörnu', other: 'stjörnum' },
  hjörtu: { one: 'hjarta', other: 'hjörtum' },
  þumlar: { one: 'þumli', other: 'þumlum' },
  stig: { one: 'stigi', other: 'stigum' },
};
const COUNTED: UnitForms<'is'> = {
  stjörnur: { one: 'stjarna', other: 'stjörnur' },
  hjörtu: { one: 'hjarta', other: 'hjörtu' },
  þumlar: { one: 'þumall', other: 'þumlar' },
};
const inNumber = (forms: Forms<'is'> | undefined, unit: string, count: number) =>
  forms ? formFor('is', count, forms) : unit;

export const review: T.ReviewTerms = {
  failed: 'Ekki tókst að sækja gagnrýnina. Endurhladdu síðuna eða komdu aftur seinna.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} af ${max}${unit && ` ${inNumber(OF[unit], unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(COUNTED[unit], unit, count)}`.trim(),
  notRated: 'Engin einkunn',
  units: {
    clapper: 'klapptré',
    star: 'stjörnur',
    heart: 'hjörtu',
    popcorn: 'popp',
    thumb: 'þumlar',
    dot: 'stig',
  },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Leikarar',
    director: 'Leikstjórn',
    writer: 'Handrit',
    composer: 'Tónlist',
    producer: 'Framleiðsla',
  },
  showAll: (count) => `Sýna allt (${count})`,
  showFewer: 'Sýna færri',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Söguþráður', more: 'Lesa meira', less: 'Lesa minna' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) => plural('is', minutes, count, { one: '# mínútu lestur', other: '# mínútna lestur' }),
};

export const bio: T.BioTerms = {
  // "Um" would decline the name.
  about: (name) => (name ? `Um höfundinn: ${name}` : 'Um '),
  aboutAuthor: 'Um höfundinn',
  website: 'Vefsíða',
};

export const verdict: T.VerdictTerms = { verdict: 'Niðurstaða', pros: 'Kostir', cons: 'Gallar' };

export const facts: T.FactsTerms = {
  title: 'Um myndina',
  labels: {
    year: 'Ár',
    released: 'Frumsýning',
    runtime: 'Lengd',
    certificate: 'Aldurstakmark',
    genres: 'Tegund',
    countries: 'Land',
    languages: 'Tungumál',
    scores: 'Einkunnir annars staðar',
  },
  roles: {
    musicBy: 'Tónlist',
    cinematographer: 'Kvikmyndataka',
    editor: 'Klipping',
    producer: 'Framleiðsla',
    productionCompany: 'Framleiðslufyrirtæki',
  },
};
export const byline: T.BylineTerms = { title: 'Um þessa gagnrýni', by: 'Höfundur:', updated: 'Uppfært' };

export const poster: T.PosterTerms = { poster: (film) => `Veggspjald myndarinnar ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spillir',
  words: (formatted, count) => plural('is', formatted, count, { one: '# orð', other: '# orð' }),
  show: 'sýna',
  hide: 'fela',
  begins: 'Spillir hefst.',
  ends: 'Spilli lýkur.',
  seen: 'Ég hef séð þessa mynd: sýna alla spilla um hana',
};

export const time: T.TimeTerms = { now: 'rétt í þessu' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0
      ? 'Engar athugasemdir enn'
      : plural('is', formatted, count, { one: '# athugasemd', other: '# athugasemdir' }),
};
