import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Note',
  choice: (value, max, level) => `${value} sur ${max}, ${level}`,
  levels: ['très mauvais', 'mauvais', 'moyen', 'bon', 'très bon'],
  thumbs: { up: 'Pouce levé', down: 'Pouce baissé' },
  none: 'Pas de note',
  clear: 'Effacer la note',
  problems: {
    missing: 'Veuillez choisir une note.',
    range: (min, max) => `Veuillez choisir une note de ${min} à ${max}.`,
    step: (step) => `Veuillez choisir une note par pas de ${step}.`,
  },
};
