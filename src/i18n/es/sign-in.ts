import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Rellena tus datos o haz clic en un icono para iniciar sesión:',
  inviteOnly: 'Haz clic en un icono para iniciar sesión:',
  fillIn: 'Rellenar con:',
  opensWindow: 'Abre una ventana',
  asks: (site) => `Abre una ventana y pregunta a ${site} quién eres`,
  connecting: (account) => `Conectando con ${account}…`,
  commentingAs: (account, name) => `Estás comentando con tu cuenta de ${account}${name && `, como ${name}`}.`,
  filledIn: (account) => `Tus datos se han tomado de ${account}. El blog no los comprueba.`,
  clear: 'Borrar',
  cancel: 'Cancelar',
  logOut: 'Cerrar sesión',
  change: 'Cambiar',
  loggingOut: 'Cerrando sesión…',
  loggedOut: 'Has cerrado sesión.',
  loggedOutHere: (account) => `Has cerrado sesión aquí. En ${account} tu sesión sigue abierta.`,
  openHere: (account) => `Abrir ${account} en esta pestaña`,
  openAlone: 'Abrir la crítica en su propia página',
  errors: {
    'window-blocked': () => 'Tu navegador no ha abierto la ventana.',
    'window-closed': () =>
      'La ventana está cerrada o no se ve desde aquí. Si aún estás iniciando sesión en ella, continúa. Tu texto se conserva.',
    refused: (account) => `${account} no ha confirmado quién eres. Tu texto se conserva.`,
    'timed-out': () => 'Ha tardado demasiado. Vuelve a intentarlo. Tu texto se conserva.',
    unreachable: (account) =>
      `No podemos conectar con ${account} en este momento. Vuelve a intentarlo. Tu texto se conserva.`,
    unavailable: (account) => `${account} tiene problemas en este momento. Inténtalo más tarde. Tu texto se conserva.`,
    unexpected: (account) =>
      `La respuesta de ${account} no es de fiar, así que no se ha tomado nada de ella. Tu texto se conserva.`,
    'not-accepted': () =>
      'El blog no ha aceptado el inicio de sesión. Puedes comentar como invitado. Tu texto se conserva.',
    framed: () => 'No se puede iniciar sesión dentro de otra página. Tu texto se conserva.',
    expired: () => 'Tu sesión ha terminado. Tu texto se conserva.',
  },
};
