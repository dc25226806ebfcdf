import { formFor, plural, type UnitForms } from '../plural.js';
import type * as T from '../terms.js';

/* Portuguese, in words that Brazil and Portugal share where there are any, else Brazil's. Readers are addressed by "você". */

const UNITS: UnitForms<'pt'> = {
  claquetes: { one: 'claquete', other: 'claquetes' },
  estrelas: { one: 'estrela', other: 'estrelas' },
  corações: { one: 'coração', other: 'corações' },
  pipocas: { one: 'pipoca', other: 'pipocas' },
  polegares: { one: 'polegar', other: 'polegares' },
  pontos: { one: 'ponto', other: 'pontos' },
};
const inNumber = (unit: string, count: number) => (UNITS[unit] ? formFor('pt', count, UNITS[unit]) : unit);

export const review: T.ReviewTerms = {
  failed: 'Não foi possível carregar a crítica. Recarregue a página ou volte mais tarde.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} de ${max}${unit && ` ${inNumber(unit, count)}`}`,
  points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
  notRated: 'Sem nota',
  units: {
    clapper: 'claquetes',
    star: 'estrelas',
    heart: 'corações',
    popcorn: 'pipocas',
    thumb: 'polegares',
    dot: 'pontos',
  },
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Elenco',
    director: 'Direção',
    writer: 'Roteiro',
    composer: 'Música',
    producer: 'Produção',
  },
  showAll: (count) => `Mostrar tudo (${count})`,
  showFewer: 'Mostrar menos',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Sinopse', more: 'Ler mais', less: 'Ler menos' };

export const body: T.BodyTerms = {
  readingTime: (minutes, count) =>
    plural('pt', minutes, count, { one: '# minuto de leitura', other: '# minutos de leitura' }),
};

export const bio: T.BioTerms = {
  about: (name) => `Sobre ${name}`,
  aboutAuthor: 'Biografia',
  website: 'Site',
};

export const verdict: T.VerdictTerms = { verdict: 'Veredito', pros: 'Pontos fortes', cons: 'Pontos fracos' };

export const facts: T.FactsTerms = {
  title: 'Ficha do filme',
  labels: {
    year: 'Ano',
    released: 'Estreia',
    runtime: 'Duração',
    certificate: 'Classificação etária',
    genres: 'Gênero',
    countries: 'País',
    languages: 'Idioma',
    scores: 'Notas em outros sites',
  },
  roles: {
    musicBy: 'Música',
    cinematographer: 'Fotografia',
    editor: 'Montagem',
    producer: 'Produção',
    productionCompany: 'Produtora',
  },
};

export const byline: T.BylineTerms = { title: 'Sobre esta crítica', by: 'Por', updated: 'Atualizado em' };

export const poster: T.PosterTerms = { poster: (film) => `Cartaz de ${film}` };

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('pt', formatted, count, { one: '# palavra', other: '# palavras' }),
  show: 'mostrar',
  hide: 'ocultar',
  begins: 'Início do spoiler.',
  ends: 'Fim do spoiler.',
  seen: 'Já vi este filme: mostrar todos os spoilers',
};

export const time: T.TimeTerms = { now: 'agora mesmo' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0
      ? 'Ainda não há comentários'
      : plural('pt', formatted, count, { one: '# comentário', other: '# comentários' }),
};
