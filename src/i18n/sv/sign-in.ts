import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Fyll i dina uppgifter nedan eller klicka på en ikon för att logga in:',
  inviteOnly: 'Klicka på en ikon för att logga in:',
  fillIn: 'Fyll i uppgifter från:',
  opensWindow: 'Öppnar ett fönster',
  asks: (site) => `Öppnar ett fönster och frågar ${site} vem du är`,
  connecting: (account) => `Ansluter till ${account} …`,
  commentingAs: (account, name) => `Du kommenterar med ditt ${account}-konto${name && `, som ${name}`}.`,
  filledIn: (account) => `Dina uppgifter är hämtade från ${account}. Bloggen kontrollerar dem inte.`,
  clear: 'Rensa',
  cancel: 'Avbryt',
  logOut: 'Logga ut',
  change: 'Byt',
  loggingOut: 'Loggar ut …',
  loggedOut: 'Du är utloggad.',
  loggedOutHere: (account) => `Du är utloggad här. Hos ${account} är du fortfarande inloggad.`,
  openHere: (account) => `Öppna ${account} i den här fliken`,
  openAlone: 'Öppna recensionen för sig',
  errors: {
    'window-blocked': () => 'Webbläsaren öppnade inte fönstret.',
    'window-closed': () =>
      'Fönstret är stängt eller syns inte härifrån. Om du fortfarande loggar in där kan du fortsätta. Din text finns kvar.',
    refused: (account) => `${account} bekräftade inte vem du är. Din text finns kvar.`,
    'timed-out': () => 'Det tog för lång tid. Försök igen. Din text finns kvar.',
    unreachable: (account) => `Det går inte att nå ${account} just nu. Försök igen. Din text finns kvar.`,
    unavailable: (account) => `${account} har problem just nu. Försök igen senare. Din text finns kvar.`,
    unexpected: (account) =>
      `Svaret från ${account} går inte att lita på, så inget har hämtats från det. Din text finns kvar.`,
    'not-accepted': () => 'Bloggen godtog inte inloggningen. Du kan kommentera som gäst. Din text finns kvar.',
    framed: () => 'Det går inte att logga in inne i en annan sida. Din text finns kvar.',
    expired: () => 'Du är inte längre inloggad. Din text finns kvar.',
  },
};
