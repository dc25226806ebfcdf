import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Ocena czytelników',
  count: (formatted, count) =>
    plural('pl', formatted, count, { one: '# ocena', few: '# oceny', many: '# ocen', other: '# oceny' }),
  distribution: 'Jak czytelnicy ocenili ten film',
  readers: (formatted, count) =>
    plural('pl', formatted, count, {
      one: '# czytelnik',
      few: '# czytelników',
      many: '# czytelników',
      other: '# czytelnika',
    }),
  yours: 'Twoja ocena',
  empty: 'Nikt jeszcze nie ocenił tego filmu.',
  loading: 'Wczytywanie ocen…',
  failed: 'Nie udało się wczytać ocen.',
  notSaved: 'Nie udało się zapisać Twojej oceny.',
  tryAgain: 'Spróbuj ponownie',
  closed: 'Nie można już oceniać.',
  unsupported: 'Oceny czytelników nie są tu dostępne.',
  kept: 'Twoja ocena jest zapisana tylko w tej przeglądarce. Inni czytelnicy jej nie widzą.',
  keptOnPage: 'Twoja ocena zniknie, gdy opuścisz tę stronę. Inni czytelnicy jej nie widzą.',
  saved: (rating) => `Twoja ocena została zapisana: ${rating}.`,
  removed: 'Twoja ocena została usunięta.',
  errors: {
    offline: 'Brak połączenia z internetem. Spróbujemy ponownie, gdy połączenie wróci.',
    'sign-in-required': 'Zaloguj się, aby ocenić.',
    'guests-refused': 'Ten blog nie przyjmuje ocen od gości.',
    'rate-limited': 'Oceniasz zbyt szybko. Odczekaj chwilę i spróbuj ponownie.',
  },
};
