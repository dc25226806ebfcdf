import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Wertung',
  choice: (value, max, level) => `${value} von ${max}, ${level}`,
  levels: ['sehr schlecht', 'schlecht', 'mittel', 'gut', 'sehr gut'],
  thumbs: { up: 'Daumen hoch', down: 'Daumen runter' },
  none: 'Nicht bewertet',
  clear: 'Wertung entfernen',
  problems: {
    missing: 'Bitte wähle eine Wertung.',
    range: (min, max) => `Bitte wähle eine Wertung von ${min} bis ${max}.`,
    step: (step) => `Bitte wähle eine Wertung in Schritten von ${step}.`,
  },
};
