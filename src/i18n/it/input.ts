import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Voto',
  choice: (value, max, level) => `${value} su ${max}, ${level}`,
  levels: ['pessimo', 'scarso', 'discreto', 'buono', 'ottimo'],
  thumbs: { up: 'Pollice su', down: 'Pollice giù' },
  none: 'Senza voto',
  clear: 'Rimuovi il voto',
  problems: {
    missing: 'Scegli un voto.',
    range: (min, max) => `Scegli un voto da ${min} a ${max}.`,
    step: (step) => `Scegli un voto a intervalli di ${step}.`,
  },
};
