import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Beoordeling van lezers',
  count: (formatted, count) => plural('nl', formatted, count, { one: '# beoordeling', other: '# beoordelingen' }),
  distribution: 'Zo beoordeelden lezers deze film',
  readers: (formatted, count) => plural('nl', formatted, count, { one: '# lezer', other: '# lezers' }),
  yours: 'Jouw beoordeling',
  empty: 'Nog niemand heeft deze film beoordeeld.',
  loading: 'Beoordelingen laden…',
  failed: 'We konden de beoordelingen niet laden.',
  notSaved: 'We konden je beoordeling niet opslaan.',
  tryAgain: 'Opnieuw proberen',
  closed: 'Beoordelen kan niet meer.',
  unsupported: 'Lezers kunnen hier niet beoordelen.',
  kept: 'Je beoordeling is alleen in deze browser opgeslagen. Andere lezers zien die niet.',
  keptOnPage: 'Je beoordeling blijft bewaard tot je deze pagina verlaat. Andere lezers zien die niet.',
  saved: (rating) => `Je beoordeling is opgeslagen: ${rating}.`,
  removed: 'Je beoordeling is verwijderd.',
  errors: {
    offline: 'Je bent offline. We proberen het opnieuw zodra je weer online bent.',
    'sign-in-required': 'Log in om te beoordelen.',
    'guests-refused': 'Dit blog accepteert geen beoordelingen van gasten.',
    'rate-limited': 'Je beoordeelt te snel. Wacht even en probeer het opnieuw.',
  },
};
