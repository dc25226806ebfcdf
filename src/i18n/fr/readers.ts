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
  closed: 'Les notes sont fermées.',
  unsupported: 'Les notes des lecteurs ne sont pas disponibles ici.',
  kept: 'Votre note est enregistrée dans ce navigateur seulement. Les autres lecteurs ne la voient pas.',
  keptOnPage: 'Votre note est conservée jusqu’à ce que vous quittiez la page. Les autres lecteurs ne la voient pas.',
  saved: (rating) => `Votre note est enregistrée\u00a0: ${rating}.`,
  removed: 'Votre note est supprimée.',
  errors: {
    offline: 'Vous êtes hors ligne. Nous réessaierons quand vous serez de nouveau en ligne.',
    'sign-in-required': 'Connectez-vous pour noter.',
    'guests-refused': 'Ce blog n’accepte pas les notes des invités.',
    'rate-limited': 'Vous notez trop vite. Attendez un instant, puis réessayez.',
  },
};
