import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Bewertung der Leser:innen',
  count: (formatted, count) => plural('de', formatted, count, { one: '# Bewertung', other: '# Bewertungen' }),
  distribution: 'So haben Leser:innen bewertet',
  readers: (formatted, count) => plural('de', formatted, count, { one: '# Stimme', other: '# Stimmen' }),
  yours: 'Deine Bewertung',
  empty: 'Noch hat niemand diesen Film bewertet.',
  loading: 'Bewertungen werden geladen\u00a0…',
  failed: 'Wir konnten die Bewertungen nicht laden.',
  notSaved: 'Wir konnten deine Bewertung nicht speichern.',
  tryAgain: 'Erneut versuchen',
  closed: 'Bewerten ist nicht mehr möglich.',
  unsupported: 'Bewertungen gibt es hier nicht.',
  kept: 'Deine Bewertung ist nur in diesem Browser gespeichert. Andere sehen sie nicht.',
  keptOnPage: 'Deine Bewertung bleibt nur erhalten, bis du diese Seite verlässt. Andere sehen sie nicht.',
  saved: (rating) => `Deine Bewertung wurde gespeichert: ${rating}.`,
  removed: 'Deine Bewertung wurde entfernt.',
  errors: {
    offline: 'Du bist offline. Wir versuchen es erneut, sobald du wieder online bist.',
    'sign-in-required': 'Bitte melde dich an, um zu bewerten.',
    'guests-refused': 'Dieser Blog nimmt keine Bewertungen von Gästen an.',
    'rate-limited': 'Du bewertest zu schnell. Bitte warte kurz und versuche es erneut.',
  },
};
