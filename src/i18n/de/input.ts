import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Bewertung',
  choice: (value, max, level) => `${value} von ${max}, ${level}`,
  levels: ['sehr schlecht', 'schlecht', 'mittel', 'gut', 'sehr gut'],
  thumbs: { up: 'Daumen hoch', down: 'Daumen runter' },
  none: 'Nicht bewertet',
  clear: 'Bewertung entfernen',
  problems: {
    missing: 'Bitte wähle eine Bewertung.',
    range: (min, max) => `Bitte wähle eine Bewertung von ${min} bis ${max}.`,
    step: (step) => `Bitte wähle eine Bewertung in Schritten von ${step}.`,
  },
};
