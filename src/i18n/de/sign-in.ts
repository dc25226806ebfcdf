import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Fülle die Felder unten aus oder klicke auf ein Symbol, um dich anzumelden:',
  inviteOnly: 'Klicke auf ein Symbol, um dich anzumelden:',
  fillIn: 'Ausfüllen mit:',
  opensWindow: 'Öffnet ein Fenster',
  asks: (site) => `Öffnet ein Fenster und fragt ${site}, wer du bist`,
  connecting: (account) => `Verbindung mit ${account} wird hergestellt …`,
  commentingAs: (account, name) => `Du kommentierst mit deinem Konto bei ${account}${name && `, als ${name}`}.`,
  filledIn: (account) => `Deine Angaben sind aus ${account} übernommen. Der Blog prüft sie nicht.`,
  clear: 'Leeren',
  cancel: 'Abbrechen',
  logOut: 'Abmelden',
  change: 'Wechseln',
  loggingOut: 'Du wirst abgemeldet …',
  loggedOut: 'Du bist abgemeldet.',
  loggedOutHere: (account) => `Du bist hier abgemeldet. Bei ${account} bist du weiterhin angemeldet.`,
  openHere: (account) => `${account} in diesem Tab öffnen`,
  openAlone: 'Nur die Kritik öffnen',
  errors: {
    'window-blocked': () => 'Dein Browser hat das Fenster nicht geöffnet.',
    'window-closed': () =>
      'Das Fenster ist geschlossen oder von hier aus nicht zu sehen. Wenn du dich dort noch anmeldest, mach weiter. Dein Text bleibt erhalten.',
    refused: (account) => `${account} hat nicht bestätigt, wer du bist. Dein Text bleibt erhalten.`,
    'timed-out': () => 'Das hat zu lange gedauert. Bitte versuche es noch einmal. Dein Text bleibt erhalten.',
    unreachable: (account) =>
      `Wir erreichen ${account} gerade nicht. Bitte versuche es noch einmal. Dein Text bleibt erhalten.`,
    unavailable: (account) =>
      `${account} hat gerade Schwierigkeiten. Bitte versuche es später noch einmal. Dein Text bleibt erhalten.`,
    unexpected: (account) =>
      `Der Antwort von ${account} ist nicht zu trauen, deshalb wurde nichts daraus übernommen. Dein Text bleibt erhalten.`,
    'not-accepted': () =>
      'Der Blog hat die Anmeldung nicht anerkannt. Du kannst als Gast kommentieren. Dein Text bleibt erhalten.',
    framed: () => 'Innerhalb einer anderen Seite kannst du dich nicht anmelden. Dein Text bleibt erhalten.',
    expired: () => 'Du bist nicht mehr angemeldet. Dein Text bleibt erhalten.',
  },
};
