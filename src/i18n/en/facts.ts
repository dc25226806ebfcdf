import type * as T from '../terms.js';

export const facts: T.FactsTerms = {
  title: 'About the film',
  labels: {
    year: 'Year',
    released: 'Release',
    runtime: 'Running time',
    certificate: 'Age rating',
    genres: 'Genre',
    countries: 'Country',
    languages: 'Language',
    scores: 'Ratings elsewhere',
  },
  roles: {
    musicBy: 'Music',
    cinematographer: 'Cinematography',
    editor: 'Editing',
    producer: 'Produced by',
    productionCompany: 'Studio',
  },
};

export const byline: T.BylineTerms = { title: 'About this review', by: 'By', updated: 'Updated' };
