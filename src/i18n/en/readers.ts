import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Readers’ rating',
  count: (formatted, count) => plural('en', formatted, count, { one: '# rating', other: '# ratings' }),
  distribution: 'How readers rated this film',
  readers: (formatted, count) => plural('en', formatted, count, { one: '# reader', other: '# readers' }),
  yours: 'Your rating',
  empty: 'No reader has rated this film yet.',
  loading: 'Loading readers’ ratings…',
  failed: 'We couldn’t load the readers’ ratings.',
  notSaved: 'We couldn’t save your rating.',
  tryAgain: 'Try again',
  closed: 'Ratings are closed.',
  unsupported: 'Readers’ ratings aren’t available here.',
  kept: 'Your rating is saved in this browser only. Other readers don’t see it.',
  keptOnPage: 'Your rating is kept until you leave this page. Other readers don’t see it.',
  saved: (rating) => `Your rating is saved: ${rating}.`,
  removed: 'Your rating is removed.',
  errors: {
    offline: 'You’re offline. We’ll try again when you’re back online.',
    'sign-in-required': 'Please sign in to rate.',
    'guests-refused': 'This blog doesn’t accept ratings from guests.',
    'rate-limited': 'You’re rating too fast. Please wait a moment and try again.',
  },
};
