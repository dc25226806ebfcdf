import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Einkunn',
  choice: (value, max, level) => `${value} af ${max}, ${level}`,
  levels: ['mjög slæm', 'slæm', 'sæmileg', 'góð', 'mjög góð'],
  thumbs: { up: 'Þumall upp', down: 'Þumall niður' },
  none: 'Engin einkunn',
  clear: 'Fjarlægja einkunnina',
  problems: {
    missing: 'Veldu einkunn.',
    range: (min, max) => `Veldu einkunn frá ${min} til ${max}.`,
    step: (step) => `Veldu einkunn í þrepum upp á ${step}.`,
  },
};
