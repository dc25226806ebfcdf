import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Puntuación',
  choice: (value, max, level) => `${value} de ${max}, ${level}`,
  levels: ['muy mala', 'mala', 'regular', 'buena', 'muy buena'],
  thumbs: { up: 'Pulgar arriba', down: 'Pulgar abajo' },
  none: 'Sin puntuar',
  clear: 'Quitar la puntuación',
  problems: {
    missing: 'Elige una puntuación.',
    range: (min, max) => `Elige una puntuación de ${min} a ${max}.`,
    step: (step) => `Elige una puntuación en intervalos de ${step}.`,
  },
};
