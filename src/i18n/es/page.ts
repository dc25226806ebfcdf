import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* Spanish. Readers are addressed by "tú", as in WordPress. */

const UNITS: UnitForms<'es'> = {
  claquetas: { one: 'claqueta', other: 'claquetas' },
  estrellas: { one: 'estrella', other: 'estrellas' },
  corazones: { one: 'corazón', other: 'corazones' },
  pulgares: { one: 'pulgar', other: 'pulgares' },
  puntos: { one: 'punto', other: 'puntos' },
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('es', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'No hemos podido cargar la crítica. Recarga la página o vuelve más tarde.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} de ${max}${unit && ` ${inNumber(unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'Sin puntuar',
  units: {
    clapper: 'claquetas',
    star: 'estrellas',
    heart: 'corazones',
    popcorn: 'palomitas',
    thumb: 'pulgares',
    dot: 'puntos',
  },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Reparto',
    director: 'Dirección',
    writer: 'Guion',
    composer: 'Música',
    producer: 'Producción',
  },
  showAll: (count) => `Mostrar todo (${count})`,
  showFewer: 'Mostrar menos',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Sinopsis', more: 'Leer más', less: 'Leer menos' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('es', minutes, count, { one: '# minuto de lectura', other: '# minutos de lectura' }),
};

export const bio: T.BioTerms = {
  about: (name) => `Sobre ${name}`,
  aboutAuthor: 'Biografía',
  website: 'Sitio web',
};

export const verdict: T.VerdictTerms = { verdict: 'Veredicto', pros: 'Lo mejor', cons: 'Lo peor' };

export const facts: T.FactsTerms = {
  title: 'Ficha de la película',
  labels: {
    year: 'Año',
    released: 'Estreno',
    runtime: 'Duración',
    certificate: 'Clasificación por edades',
    genres: 'Género',
    countries: 'País',
    languages: 'Idioma',
    scores: 'Puntuaciones en otros sitios',
  },
  roles: {
    musicBy: 'Música',
    cinematographer: 'Fotografía',
    editor: 'Montaje',
    producer: 'Producción',
    productionCompany: 'Productora',
  },
};

export const byline: T.BylineTerms = { title: 'Sobre esta crítica', by: 'Por', updated: 'Actualizado:' };

export const poster: T.PosterTerms = { poster: (film) => `Cartel de ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('es', formatted, count, { one: '# palabra', other: '# palabras' }),
  show: 'mostrar',
  hide: 'ocultar',
  begins: 'Empieza el spoiler.',
  ends: 'Termina el spoiler.',
  seen: 'Ya he visto esta película: mostrar todos sus spoilers',
};

export const time: T.TimeTerms = { now: 'ahora mismo' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0
      ? 'Aún no hay comentarios'
      : plural('es', formatted, count, { one: '# comentario', other: '# comentarios' }),
};
