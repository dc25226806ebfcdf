import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Voto dei lettori',
  count: (formatted, count) => plural('it', formatted, count, { one: '# voto', other: '# voti' }),
  distribution: 'Come i lettori hanno votato questo film',
  readers: (formatted, count) => plural('it', formatted, count, { one: '# lettore', other: '# lettori' }),
  yours: 'Il tuo voto',
  empty: 'Nessuno ha ancora votato questo film.',
  loading: 'Caricamento dei voti…',
  failed: 'Non è stato possibile caricare i voti.',
  notSaved: 'Non è stato possibile salvare il tuo voto.',
  tryAgain: 'Riprova',
  closed: 'Le votazioni sono chiuse.',
  unsupported: 'Qui i lettori non possono votare.',
  kept: 'Il tuo voto è salvato solo in questo browser. Gli altri lettori non lo vedono.',
  keptOnPage: 'Il tuo voto resta finché non lasci questa pagina. Gli altri lettori non lo vedono.',
  saved: (rating) => `Il tuo voto è stato salvato: ${rating}.`,
  removed: 'Il tuo voto è stato rimosso.',
  errors: {
    offline: 'Sei offline. Riproveremo quando tornerai online.',
    'sign-in-required': 'Accedi per votare.',
    'guests-refused': 'Su questo blog si vota solo dopo l’accesso.',
    'rate-limited': 'Stai votando troppo in fretta. Aspetta un momento e riprova.',
  },
};
