import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Beoordeling',
  choice: (value, max, level) => `${value} van ${max}, ${level}`,
  levels: ['heel slecht', 'slecht', 'redelijk', 'goed', 'heel goed'],
  thumbs: { up: 'Duim omhoog', down: 'Duim omlaag' },
  none: 'Niet beoordeeld',
  clear: 'Beoordeling wissen',
  problems: {
    missing: 'Kies een beoordeling.',
    range: (min, max) => `Kies een beoordeling van ${min} tot en met ${max}.`,
    step: (step) => `Kies een beoordeling in stappen van ${step}.`,
  },
};
