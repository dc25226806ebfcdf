import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Note',
  choice: (value, max, level) => `${value} sur ${max}, ${level}`,
  levels: ['très mauvais', 'mauvais', 'moyen', 'bon', 'très bon'],
  thumbs: { up: 'Pouce levé', down: 'Pouce baissé' },
  none: 'Pas de note',
  clear: 'Effacer la note',
  problems: {
    missing: 'Choisissez une note.',
    range: (min, max) => `Choisissez une note de ${min} à ${max}.`,
    step: (step) => `Choisissez une note par paliers de ${step}.`,
  },
};
