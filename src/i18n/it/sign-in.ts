import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Inserisci i tuoi dati qui sotto o fai clic su un’icona per accedere:',
  inviteOnly: 'Fai clic su un’icona per accedere:',
  fillIn: 'Compila con:',
  opensWindow: 'Apre una finestra',
  asks: (site) => `Apre una finestra e chiede a ${site} chi sei`,
  connecting: (account) => `Connessione a ${account}…`,
  commentingAs: (account, name) => `Stai commentando con il tuo account ${account}${name && `, come ${name}`}.`,
  filledIn: (account) => `I tuoi dati sono stati presi da ${account}. Il blog non li verifica.`,
  clear: 'Cancella',
  cancel: 'Annulla',
  logOut: 'Esci',
  change: 'Cambia',
  loggingOut: 'Uscita in corso…',
  loggedOut: 'Sei uscito dall’account.',
  loggedOutHere: (account) => `Qui sei uscito dall’account. Su ${account} l’accesso è ancora attivo.`,
  openHere: (account) => `Apri ${account} in questa scheda`,
  openAlone: 'Apri solo la recensione',
  errors: {
    'window-blocked': () => 'Il tuo browser non ha aperto la finestra.',
    'window-closed': () =>
      'La finestra è chiusa o non si vede da qui. Se stai ancora effettuando l’accesso, continua pure. Il tuo testo è conservato.',
    refused: (account) => `${account} non ha confermato chi sei. Il tuo testo è conservato.`,
    'timed-out': () => 'Ci è voluto troppo tempo. Riprova. Il tuo testo è conservato.',
    unreachable: (account) => `Al momento ${account} non è raggiungibile. Riprova. Il tuo testo è conservato.`,
    unavailable: (account) => `Al momento ${account} ha dei problemi. Riprova più tardi. Il tuo testo è conservato.`,
    unexpected: (account) =>
      `La risposta di ${account} non è affidabile, quindi non ne abbiamo usato nulla. Il tuo testo è conservato.`,
    'not-accepted': () => 'Il blog non ha accettato l’accesso. Puoi commentare come ospite. Il tuo testo è conservato.',
    framed: () => 'Non si può accedere dall’interno di un’altra pagina. Il tuo testo è conservato.',
    expired: () => 'La tua sessione è scaduta. Il tuo testo è conservato.',
  },
};
