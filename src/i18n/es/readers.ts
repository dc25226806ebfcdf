import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Puntuación de los lectores',
  count: (formatted, count) => plural('es', formatted, count, { one: '# puntuación', other: '# puntuaciones' }),
  distribution: 'Cómo han puntuado los lectores esta película',
  readers: (formatted, count) => plural('es', formatted, count, { one: '# lector', other: '# lectores' }),
  yours: 'Tu puntuación',
  empty: 'Nadie ha puntuado aún esta película.',
  loading: 'Cargando puntuaciones…',
  failed: 'No hemos podido cargar las puntuaciones.',
  notSaved: 'No hemos podido guardar tu puntuación.',
  tryAgain: 'Reintentar',
  closed: 'Ya no se puede puntuar.',
  unsupported: 'Aquí los lectores no pueden puntuar.',
  kept: 'Tu puntuación se guarda solo en este navegador. Nadie más la ve.',
  keptOnPage: 'Tu puntuación se conserva hasta que salgas de esta página. Nadie más la ve.',
  saved: (rating) => `Tu puntuación se ha guardado: ${rating}.`,
  removed: 'Tu puntuación se ha quitado.',
  errors: {
    offline: 'No tienes conexión. Lo intentaremos de nuevo cuando la recuperes.',
    'sign-in-required': 'Inicia sesión para puntuar.',
    'guests-refused': 'En este blog hay que iniciar sesión para puntuar.',
    'rate-limited': 'Estás puntuando demasiado rápido. Espera un momento y vuelve a intentarlo.',
  },
};
