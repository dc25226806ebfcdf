import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Remplissez les champs ci-dessous ou cliquez sur une icône pour vous connecter\u00a0:',
  inviteOnly: 'Cliquez sur une icône pour vous connecter\u00a0:',
  fillIn: 'Remplir avec\u00a0:',
  opensWindow: 'Ouvre une fenêtre',
  asks: (site) => `Ouvre une fenêtre et demande à ${site} qui vous êtes`,
  connecting: (account) => `Connexion à ${account}…`,
  commentingAs: (account, name) => `Vous commentez avec votre compte ${account}${name && `, en tant que ${name}`}.`,
  filledIn: (account) => `Vos informations sont reprises de ${account}. Le blog ne les vérifie pas.`,
  clear: 'Effacer',
  cancel: 'Annuler',
  logOut: 'Se déconnecter',
  change: 'Changer',
  loggingOut: 'Déconnexion…',
  loggedOut: 'Vous êtes déconnecté.',
  loggedOutHere: (account) => `Vous êtes déconnecté ici. Vous restez connecté à ${account}.`,
  openHere: (account) => `Ouvrir ${account} dans cet onglet`,
  openAlone: 'Ouvrir la critique seule',
  errors: {
    'window-blocked': () => 'Votre navigateur n’a pas ouvert la fenêtre.',
    'window-closed': () =>
      'La fenêtre est fermée, ou n’est pas visible d’ici. Si vous êtes encore en train de vous y connecter, continuez. Votre texte est conservé.',
    refused: (account) => `${account} n’a pas confirmé qui vous êtes. Votre texte est conservé.`,
    'timed-out': () => 'Cela a pris trop de temps. Veuillez réessayer. Votre texte est conservé.',
    unreachable: (account) =>
      `${account} est inaccessible pour le moment. Veuillez réessayer. Votre texte est conservé.`,
    unavailable: (account) =>
      `${account} a des difficultés en ce moment. Veuillez réessayer plus tard. Votre texte est conservé.`,
    unexpected: (account) =>
      `La réponse de ${account} n’est pas fiable, rien n’en a été repris. Votre texte est conservé.`,
    'not-accepted': () =>
      'Le blog n’a pas accepté cette connexion. Vous pouvez commenter en tant qu’invité. Votre texte est conservé.',
    framed: () => 'La connexion ne fonctionne pas à l’intérieur d’une autre page. Votre texte est conservé.',
    expired: () => 'Vous n’êtes plus connecté. Votre texte est conservé.',
  },
};
