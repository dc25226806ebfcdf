import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Rating',
  choice: (value, max, level) => `${value} of ${max}, ${level}`,
  levels: ['very bad', 'bad', 'okay', 'good', 'very good'],
  thumbs: { up: 'Thumbs up', down: 'Thumbs down' },
  none: 'Not rated',
  clear: 'Clear the rating',
  problems: {
    missing: 'Please choose a rating.',
    range: (min, max) => `Please choose a rating from ${min} to ${max}.`,
    step: (step) => `Please choose a rating in steps of ${step}.`,
  },
};
