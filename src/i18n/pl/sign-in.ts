import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Wypełnij pola poniżej lub kliknij ikonę, aby się zalogować:',
  inviteOnly: 'Kliknij ikonę, aby się zalogować:',
  fillIn: 'Wypełnij danymi z:',
  opensWindow: 'Otwiera okno',
  asks: (site) => `Otwiera okno i pyta ${site}, kim jesteś`,
  connecting: (account) => `Łączenie z ${account}…`,
  commentingAs: (account, name) => `Komentujesz z konta ${account}${name && ` jako ${name}`}.`,
  filledIn: (account) => `Pola wypełniono danymi z ${account}. Blog ich nie sprawdza.`,
  clear: 'Wyczyść',
  cancel: 'Anuluj',
  logOut: 'Wyloguj się',
  change: 'Zmień',
  loggingOut: 'Wylogowywanie…',
  loggedOut: 'Wylogowano.',
  loggedOutHere: (account) => `Wylogowano tutaj. Sesja w ${account} nadal trwa.`,
  openHere: (account) => `Otwórz ${account} w tej karcie`,
  openAlone: 'Otwórz samą recenzję',
  errors: {
    'window-blocked': () => 'Przeglądarka nie otworzyła okna.',
    'window-closed': () =>
      'Okno jest zamknięte albo go stąd nie widać. Jeśli nadal się tam logujesz, kontynuuj. Twój tekst jest zachowany.',
    refused: (account) => `${account}: nie potwierdzono, kim jesteś. Twój tekst jest zachowany.`,
    'timed-out': () => 'To trwało zbyt długo. Spróbuj ponownie. Twój tekst jest zachowany.',
    unreachable: (account) => `Nie można teraz połączyć się z ${account}. Spróbuj ponownie. Twój tekst jest zachowany.`,
    unavailable: (account) => `${account} ma teraz problemy. Spróbuj ponownie później. Twój tekst jest zachowany.`,
    unexpected: (account) =>
      `Odpowiedź z ${account} nie jest wiarygodna, więc nic z niej nie przejęto. Twój tekst jest zachowany.`,
    'not-accepted': () => 'Blog nie zaakceptował logowania. Możesz skomentować jako gość. Twój tekst jest zachowany.',
    framed: () => 'Wewnątrz innej strony nie można się zalogować. Twój tekst jest zachowany.',
    expired: () => 'Twoja sesja wygasła. Twój tekst jest zachowany.',
  },
};
