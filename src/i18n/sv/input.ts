import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Betyg',
  choice: (value, max, level) => `${value} av ${max}, ${level}`,
  levels: ['mycket dålig', 'dålig', 'okej', 'bra', 'mycket bra'],
  thumbs: { up: 'Tummen upp', down: 'Tummen ner' },
  none: 'Inget betyg',
  clear: 'Ta bort betyget',
  problems: {
    missing: 'Välj ett betyg.',
    range: (min, max) => `Välj ett betyg från ${min} till ${max}.`,
    step: (step) => `Välj ett betyg i steg om ${step}.`,
  },
};
