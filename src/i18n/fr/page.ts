import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';
import { de } from './de.js';

/* French. Readers are addressed by "vous". Spaces before high punctuation do not break: narrow, but wide before a colon. */

const UNITS: UnitForms<'fr'> = {
  claps: { one: 'clap', other: 'claps' },
  étoiles: { one: 'étoile', other: 'étoiles' },
  cœurs: { one: 'cœur', other: 'cœurs' },
  points: { one: 'point', other: 'points' },
  'pouces levés': { one: 'pouce levé', other: 'pouces levés' },
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('fr', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'Nous n’avons pas pu charger la critique. Rechargez la page ou revenez plus tard.',
};

export const rating: T.RatingTerms = {
  // The unit follows the value, not the scale: "4,5 étoiles sur 5".
  rating: (value, max, unit) => {
    const word = inNumber(unit, Math.abs(Number.parseFloat(value.replace(',', '.'))));
    return `${value}${word && ` ${word}`} sur ${max}`;
  },
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'Pas de note',
  units: {
    clapper: 'claps',
    star: 'étoiles',
    heart: 'cœurs',
    popcorn: 'pop-corn',
    thumb: 'pouces levés',
    dot: 'points',
  },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Distribution',
    director: 'Réalisation',
    writer: 'Scénario',
    composer: 'Musique',
    producer: 'Production',
  },
  showAll: (count) => `Tout afficher (${count})`,
  showFewer: 'Afficher moins',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Synopsis', more: 'Lire la suite', less: 'Réduire' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('fr', minutes, count, { one: '# minute de lecture', other: '# minutes de lecture' }),
};

export const bio: T.BioTerms = {
  // Without a name: the beginning of the headings of author boxes.
  about: (name) => (name ? `À propos ${de(name)}` : 'À propos'),
  aboutAuthor: 'Biographie',
  website: 'Site web',
};

export const verdict: T.VerdictTerms = { verdict: 'Verdict', pros: 'Points forts', cons: 'Points faibles' };

export const facts: T.FactsTerms = {
  title: 'Fiche du film',
  labels: {
    year: 'Année',
    released: 'Sortie',
    runtime: 'Durée',
    certificate: 'Classification',
    genres: 'Genre',
    countries: 'Pays',
    languages: 'Langue',
    scores: 'Notes sur d’autres sites',
  },
  roles: {
    musicBy: 'Musique',
    cinematographer: 'Photographie',
    editor: 'Montage',
    producer: 'Production',
    productionCompany: 'Société de production',
  },
};

export const byline: T.BylineTerms = { title: 'À propos de cette critique', by: 'Par', updated: 'Mise à jour\u00a0:' };

export const poster: T.PosterTerms = { poster: (film) => `Affiche du film ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('fr', formatted, count, { one: '# mot', other: '# mots' }),
  show: 'afficher',
  hide: 'masquer',
  begins: 'Début du spoiler.',
  ends: 'Fin du spoiler.',
  seen: 'J’ai vu ce film\u00a0: afficher tous ses spoilers',
};

export const time: T.TimeTerms = { now: 'à l’instant' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0
      ? 'Aucun commentaire'
      : plural('fr', formatted, count, { one: '# commentaire', other: '# commentaires' }),
};
