import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Einkunn lesenda',
  count: (formatted, count) => plural('is', formatted, count, { one: '# einkunn', other: '# einkunnir' }),
  distribution: 'Svona gáfu lesendur myndinni einkunn',
  readers: (formatted, count) => plural('is', formatted, count, { one: '# lesandi', other: '# lesendur' }),
  yours: 'Þín einkunn',
  empty: 'Enginn lesandi hefur gefið myndinni einkunn enn.',
  loading: 'Sæki einkunnir…',
  failed: 'Ekki tókst að sækja einkunnirnar.',
  notSaved: 'Ekki tókst að vista einkunnina þína.',
  tryAgain: 'Reyna aftur',
  closed: 'Ekki er lengur hægt að gefa einkunn.',
  unsupported: 'Lesendur geta ekki gefið einkunn hér.',
  kept: 'Einkunnin þín er aðeins vistuð í þessum vafra. Aðrir lesendur sjá hana ekki.',
  keptOnPage: 'Einkunnin þín geymist þar til þú yfirgefur síðuna. Aðrir lesendur sjá hana ekki.',
  saved: (rating) => `Einkunnin þín er vistuð: ${rating}.`,
  removed: 'Einkunnin þín hefur verið fjarlægð.',
  errors: {
    offline: 'Þú ert ekki á netinu. Við reynum aftur þegar sambandið kemst á.',
    'sign-in-required': 'Skráðu þig inn til að gefa einkunn.',
    'guests-refused': 'Þetta blogg tekur ekki við einkunnum frá gestum.',
    'rate-limited': 'Þú gefur einkunnir of ört. Bíddu augnablik og reyndu aftur.',
  },
};
