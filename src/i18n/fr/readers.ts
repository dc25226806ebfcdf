import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Note des lecteurs',
  count: (formatted, count) => plural('fr', formatted, count, { one: '# note', other: '# notes' }),
  distribution: 'Comment les lecteurs ont noté ce film',
  readers: (formatted, count) => plural('fr', formatted, count, { one: '# lecteur', other: '# lecteurs' }),
  yours: 'Votre note',
  empty: 'Aucun lecteur n’a encore noté ce film.',
  loading: 'Chargement des notes…',
  failed: 'Nous n’avons pas pu charger les notes.',
  notSaved: 'Nous n’avons pas pu enregistrer votre note.',
  tryAgain: 'Réessayer',
  closed: 'Il n’est plus possible de noter ce film.',
  unsupported: 'Les notes des lecteurs ne sont pas disponibles ici.',
  kept: 'Votre note est enregistrée uniquement dans ce navigateur. Personne d’autre ne la voit.',
  keptOnPage: 'Votre note est conservée jusqu’à ce que vous quittiez cette page. Personne d’autre ne la voit.',
  saved: (rating) => `Votre note a été enregistrée\u00a0: ${rating}.`,
  removed: 'Votre note a été supprimée.',
  errors: {
    offline: 'Vous êtes hors ligne. Nous réessaierons quand vous serez de nouveau en ligne.',
    'sign-in-required': 'Connectez-vous pour noter.',
    'guests-refused': 'Sur ce blog, il faut se connecter pour noter.',
    'rate-limited': 'Vous notez trop vite. Patientez un instant, puis réessayez.',
  },
};
