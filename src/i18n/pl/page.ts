import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* Polish. Readers are addressed in the second person singular, in words that do not tell their gender. */

const UNITS: UnitForms<'pl'> = {
  klapsów: { one: 'klaps', few: 'klapsy', many: 'klapsów', other: 'klapsa' },
  gwiazdek: { one: 'gwiazdka', few: 'gwiazdki', many: 'gwiazdek', other: 'gwiazdki' },
  serc: { one: 'serce', few: 'serca', many: 'serc', other: 'serca' },
  kciuków: { one: 'kciuk', few: 'kciuki', many: 'kciuków', other: 'kciuka' },
  punktów: { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' },
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('pl', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'Nie udało się wczytać recenzji. Odśwież stronę lub wróć później.',
};

export const rating: T.RatingTerms = {
  // After "na" in the accusative: "na 1 gwiazdkę".
  rating: (value, max, unit, count) =>
    `${value} na ${max}${unit && ` ${inNumber(unit, count).replace(/^gwiazdka$/, 'gwiazdkę')}`}`,
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'Bez oceny',
  units: {
    clapper: 'klapsów',
    star: 'gwiazdek',
    heart: 'serc',
    popcorn: 'popcornu',
    thumb: 'kciuków',
    dot: 'punktów',
  },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Obsada',
    director: 'Reżyseria',
    writer: 'Scenariusz',
    composer: 'Muzyka',
    producer: 'Produkcja',
  },
  showAll: (count) => `Pokaż wszystko (${count})`,
  showFewer: 'Pokaż mniej',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Opis fabuły', more: 'Czytaj dalej', less: 'Zwiń' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('pl', minutes, count, {
      one: '# minuta czytania',
      few: '# minuty czytania',
      many: '# minut czytania',
      other: '# minuty czytania',
    }),
};

export const bio: T.BioTerms = {
  // "O" would decline the name.
  about: (name) => (name ? `Biogram: ${name}` : 'O '),
  aboutAuthor: 'Biogram',
  website: 'Strona internetowa',
};

export const verdict: T.VerdictTerms = { verdict: 'Werdykt', pros: 'Plusy', cons: 'Minusy' };

export const facts: T.FactsTerms = {
  title: 'O filmie',
  labels: {
    year: 'Rok',
    released: 'Premiera',
    runtime: 'Czas trwania',
    certificate: 'Kategoria wiekowa',
    genres: 'Gatunek',
    countries: 'Kraj',
    languages: 'Język',
    scores: 'Oceny w innych serwisach',
  },
  roles: {
    musicBy: 'Muzyka',
    cinematographer: 'Zdjęcia',
    editor: 'Montaż',
    producer: 'Produkcja',
    productionCompany: 'Wytwórnia',
  },
};
export const byline: T.BylineTerms = { title: 'O tej recenzji', by: 'Tekst:', updated: 'Aktualizacja:' };

export const poster: T.PosterTerms = { poster: (film) => `Plakat filmu ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) =>
    plural('pl', formatted, count, { one: '# słowo', few: '# słowa', many: '# słów', other: '# słowa' }),
  show: 'pokaż',
  hide: 'ukryj',
  begins: 'Początek spoilera.',
  ends: 'Koniec spoilera.',
  seen: 'Znam już ten film: pokaż wszystkie spoilery',
};

export const time: T.TimeTerms = { now: 'przed chwilą' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0
      ? 'Brak komentarzy'
      : plural('pl', formatted, count, {
          one: '# komentarz',
          few: '# komentarze',
          many: '# komentarzy',
          other: '# komentarza',
        }),
};
