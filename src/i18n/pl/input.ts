import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Ocena',
  choice: (value, max, level) => `${value} na ${max}, ${level}`,
  levels: ['bardzo słaby', 'słaby', 'przeciętny', 'dobry', 'bardzo dobry'],
  thumbs: { up: 'Kciuk w górę', down: 'Kciuk w dół' },
  none: 'Bez oceny',
  clear: 'Usuń ocenę',
  problems: {
    missing: 'Wybierz ocenę.',
    range: (min, max) => `Wybierz ocenę od ${min} do ${max}.`,
    step: (step) => `Wybierz ocenę z dokładnością do ${step}.`,
  },
};
