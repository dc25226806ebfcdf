import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Vul je gegevens hieronder in of klik op een pictogram om in te loggen:',
  inviteOnly: 'Klik op een pictogram om in te loggen:',
  fillIn: 'Invullen met:',
  opensWindow: 'Opent een venster',
  asks: (site) => `Opent een venster en vraagt ${site} wie je bent`,
  connecting: (account) => `Verbinden met ${account}…`,
  commentingAs: (account, name) => `Je reageert met je ${account}-account${name && `, als ${name}`}.`,
  filledIn: (account) => `Je gegevens zijn overgenomen van ${account}. Het blog controleert ze niet.`,
  clear: 'Wissen',
  cancel: 'Annuleren',
  logOut: 'Uitloggen',
  change: 'Wijzigen',
  loggingOut: 'Uitloggen…',
  loggedOut: 'Je bent uitgelogd.',
  loggedOutHere: (account) => `Je bent hier uitgelogd. Bij ${account} ben je nog ingelogd.`,
  openHere: (account) => `${account} in dit tabblad openen`,
  openAlone: 'Alleen de recensie openen',
  errors: {
    'window-blocked': () => 'Je browser heeft het venster niet geopend.',
    'window-closed': () =>
      'Het venster is gesloten of van hieruit niet te zien. Ben je daar nog aan het inloggen, ga dan gewoon door. Je tekst blijft bewaard.',
    refused: (account) => `${account} heeft niet bevestigd wie je bent. Je tekst blijft bewaard.`,
    'timed-out': () => 'Dat duurde te lang. Probeer het opnieuw. Je tekst blijft bewaard.',
    unreachable: (account) =>
      `We kunnen ${account} op dit moment niet bereiken. Probeer het opnieuw. Je tekst blijft bewaard.`,
    unavailable: (account) =>
      `${account} heeft op dit moment problemen. Probeer het later opnieuw. Je tekst blijft bewaard.`,
    unexpected: (account) =>
      `Het antwoord van ${account} is niet te vertrouwen, dus er is niets van overgenomen. Je tekst blijft bewaard.`,
    'not-accepted': () =>
      'Het blog heeft de login niet geaccepteerd. Je kunt als gast reageren. Je tekst blijft bewaard.',
    framed: () => 'Binnen een andere pagina kun je niet inloggen. Je tekst blijft bewaard.',
    expired: () => 'Je bent niet meer ingelogd. Je tekst blijft bewaard.',
  },
};
