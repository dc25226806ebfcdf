import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Läsarnas betyg',
  count: (formatted, count) => plural('sv', formatted, count, { one: '# betyg', other: '# betyg' }),
  distribution: 'Så har läsarna betygsatt filmen',
  readers: (formatted, count) => plural('sv', formatted, count, { one: '# läsare', other: '# läsare' }),
  yours: 'Ditt betyg',
  empty: 'Ingen läsare har betygsatt filmen än.',
  loading: 'Läser in betyg\u00a0…',
  failed: 'Det gick inte att läsa in betygen.',
  notSaved: 'Det gick inte att spara ditt betyg.',
  tryAgain: 'Försök igen',
  closed: 'Det går inte längre att sätta betyg.',
  unsupported: 'Läsare kan inte sätta betyg här.',
  kept: 'Ditt betyg sparas bara i den här webbläsaren. Andra läsare ser det inte.',
  keptOnPage: 'Ditt betyg finns kvar tills du lämnar sidan. Andra läsare ser det inte.',
  saved: (rating) => `Ditt betyg är sparat: ${rating}.`,
  removed: 'Ditt betyg är borttaget.',
  errors: {
    offline: 'Du är offline. Vi försöker igen när du är online.',
    'sign-in-required': 'Logga in för att sätta betyg.',
    'guests-refused': 'Den här bloggen tar inte emot betyg från gäster.',
    'rate-limited': 'Du sätter betyg för snabbt. Vänta en stund och försök igen.',
  },
};
