import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* Italian. Readers are addressed by "tu", as in WordPress. */

const UNITS: UnitForms<'it'> = {
  stelle: { one: 'stella', other: 'stelle' },
  cuori: { one: 'cuore', other: 'cuori' },
  'pollici in su': { one: 'pollice in su', other: 'pollici in su' },
  punti: { one: 'punto', other: 'punti' },
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('it', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'Non è stato possibile caricare la recensione. Ricarica la pagina o torna più tardi.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} su ${max}${unit && ` ${inNumber(unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'Senza voto',
  units: { clapper: 'ciak', star: 'stelle', heart: 'cuori', popcorn: 'popcorn', thumb: 'pollici in su', dot: 'punti' },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Cast',
    director: 'Regia',
    writer: 'Sceneggiatura',
    composer: 'Musiche',
    producer: 'Produzione',
  },
  showAll: (count) => `Mostra tutto (${count})`,
  showFewer: 'Mostra meno',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Trama', more: 'Leggi tutto', less: 'Leggi meno' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('it', minutes, count, { one: '# minuto di lettura', other: '# minuti di lettura' }),
};

export const bio: T.BioTerms = {
  // Without a name: the beginning of the headings of author boxes, also "Informazioni sull’autrice".
  about: (name) => (name ? `Informazioni su ${name}` : 'Informazioni su'),
  aboutAuthor: 'Biografia',
  website: 'Sito web',
};

export const verdict: T.VerdictTerms = { verdict: 'Giudizio', pros: 'Pro', cons: 'Contro' };

export const facts: T.FactsTerms = {
  title: 'Scheda del film',
  labels: {
    year: 'Anno',
    released: 'Uscita',
    runtime: 'Durata',
    certificate: 'Classificazione',
    genres: 'Genere',
    countries: 'Paese',
    languages: 'Lingua',
    scores: 'Voti su altri siti',
  },
  roles: {
    musicBy: 'Musiche',
    cinematographer: 'Fotografia',
    editor: 'Montaggio',
    producer: 'Produzione',
    productionCompany: 'Casa di produzione',
  },
};
export const byline: T.BylineTerms = { title: 'Informazioni su questa recensione', by: 'Di', updated: 'Aggiornato:' };

export const poster: T.PosterTerms = { poster: (film) => `Locandina di ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('it', formatted, count, { one: '# parola', other: '# parole' }),
  show: 'mostra',
  hide: 'nascondi',
  begins: 'Inizio dello spoiler.',
  ends: 'Fine dello spoiler.',
  seen: 'Ho già visto questo film: mostra tutti gli spoiler',
};

export const time: T.TimeTerms = { now: 'adesso' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0 ? 'Ancora nessun commento' : plural('it', formatted, count, { one: '# commento', other: '# commenti' }),
};
