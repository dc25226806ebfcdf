import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* German. Readers are addressed by "du", as in WordPress. */

/** The unit as it follows "von": in the dative. */
const UNITS: UnitForms<'de'> = {
  Klappen: { one: 'Klappe', other: 'Klappen' },
  Sternen: { one: 'Stern', other: 'Sternen' },
  Herzen: { one: 'Herz', other: 'Herzen' },
  Punkten: { one: 'Punkt', other: 'Punkten' },
};
/** As it follows a number alone. */
const COUNTED: UnitForms<'de'> = {
  ...UNITS,
  Sternen: { one: 'Stern', other: 'Sterne' },
  Punkten: { one: 'Punkt', other: 'Punkte' },
};
const inNumber = (forms: UnitForms<'de'>, unit: string, count: number) =>
  forms[unit] ? formFor('de', count, forms[unit]) : unit;

export const review: T.ReviewTerms = {
  failed: 'Wir konnten die Kritik nicht laden. Bitte lade die Seite neu oder komm später wieder.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} von ${max}${unit && ` ${inNumber(UNITS, unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(COUNTED, unit, count)}`.trim(),
  notRated: 'Nicht bewertet',
  units: {
    clapper: 'Klappen',
    star: 'Sternen',
    heart: 'Herzen',
    popcorn: 'Popcorn',
    thumb: 'Daumen',
    dot: 'Punkten',
  },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Besetzung',
    director: 'Regie',
    writer: 'Drehbuch',
    composer: 'Musik',
    producer: 'Produktion',
  },
  showAll: (count) => `Alle ${count} anzeigen`,
  showFewer: 'Weniger anzeigen',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Handlung', more: 'Weiterlesen', less: 'Weniger anzeigen' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('de', minutes, count, { one: '# Minute Lesezeit', other: '# Minuten Lesezeit' }),
};

export const bio: T.BioTerms = { about: (name) => `Über ${name}`, aboutAuthor: 'Zur Person', website: 'Website' };

export const verdict: T.VerdictTerms = { verdict: 'Fazit', pros: 'Stärken', cons: 'Schwächen' };

export const facts: T.FactsTerms = {
  title: 'Zum Film',
  labels: {
    year: 'Jahr',
    released: 'Kinostart',
    runtime: 'Laufzeit',
    certificate: 'Altersfreigabe',
    genres: 'Genre',
    countries: 'Land',
    languages: 'Sprache',
    scores: 'Andere Bewertungen',
  },
  roles: {
    musicBy: 'Musik',
    cinematographer: 'Kamera',
    editor: 'Schnitt',
    producer: 'Produktion',
    productionCompany: 'Studio',
  },
};

export const byline: T.BylineTerms = { title: 'Zu dieser Kritik', by: 'Von', updated: 'Aktualisiert:' };

export const poster: T.PosterTerms = { poster: (film) => `Filmplakat zu ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('de', formatted, count, { one: '# Wort', other: '# Wörter' }),
  show: 'anzeigen',
  hide: 'ausblenden',
  begins: 'Anfang des Spoilers.',
  ends: 'Ende des Spoilers.',
  seen: 'Ich habe diesen Film gesehen: alle Spoiler dazu anzeigen',
};

export const time: T.TimeTerms = { now: 'gerade eben' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0
      ? 'Noch keine Kommentare'
      : plural('de', formatted, count, { one: '# Kommentar', other: '# Kommentare' }),
};
