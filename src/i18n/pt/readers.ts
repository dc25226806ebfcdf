import { plural } from '../plural.js';
import type { ReadersTerms } from '../terms.js';

export const readers: ReadersTerms = {
  title: 'Nota dos leitores',
  count: (formatted, count) => plural('pt', formatted, count, { one: '# nota', other: '# notas' }),
  distribution: 'Como os leitores avaliaram este filme',
  readers: (formatted, count) => plural('pt', formatted, count, { one: '# leitor', other: '# leitores' }),
  yours: 'Sua nota',
  empty: 'Ninguém avaliou este filme ainda.',
  loading: 'Carregando as notas…',
  failed: 'Não foi possível carregar as notas.',
  notSaved: 'Não foi possível salvar sua nota.',
  tryAgain: 'Tentar novamente',
  closed: 'Não é mais possível dar notas.',
  unsupported: 'As notas dos leitores não estão disponíveis aqui.',
  kept: 'Sua nota fica salva apenas neste navegador. Ninguém mais a vê.',
  keptOnPage: 'Sua nota fica guardada até você sair desta página. Ninguém mais a vê.',
  saved: (rating) => `Sua nota foi salva: ${rating}.`,
  removed: 'Sua nota foi removida.',
  errors: {
    offline: 'Você está sem conexão. Tentaremos novamente quando a conexão voltar.',
    'sign-in-required': 'Entre na sua conta para dar uma nota.',
    'guests-refused': 'Este blog não aceita notas de visitantes.',
    'rate-limited': 'Você está dando notas rápido demais. Aguarde um momento e tente novamente.',
  },
};
