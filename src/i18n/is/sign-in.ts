import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Fylltu út upplýsingarnar hér að neðan eða smelltu á tákn til að skrá þig inn:',
  inviteOnly: 'Smelltu á tákn til að skrá þig inn:',
  fillIn: 'Fylla út með:',
  opensWindow: 'Opnar glugga',
  asks: (site) => `Opnar glugga og spyr ${site} hver þú ert`,
  connecting: (account) => `Tengist: ${account}…`,
  commentingAs: (account, name) => `Þú skrifar með aðganginum þínum (${account})${name && `, sem ${name}`}.`,
  filledIn: (account) => `Upplýsingarnar þínar koma frá ${account}. Bloggið staðfestir þær ekki.`,
  clear: 'Hreinsa',
  cancel: 'Hætta við',
  logOut: 'Skrá út',
  change: 'Skipta',
  loggingOut: 'Skrái þig út…',
  loggedOut: 'Þú hefur skráð þig út.',
  loggedOutHere: (account) => `Þú hefur skráð þig út hér. Innskráningin hjá ${account} er enn virk.`,
  openHere: (account) => `Opna ${account} í þessum flipa`,
  openAlone: 'Opna gagnrýnina eina og sér',
  errors: {
    'window-blocked': () => 'Vafrinn opnaði ekki gluggann.',
    'window-closed': () =>
      'Glugginn er lokaður eða sést ekki héðan. Ef þú ert enn að skrá þig inn þar skaltu halda áfram. Textinn þinn geymist.',
    refused: (account) => `${account} staðfesti ekki hver þú ert. Textinn þinn geymist.`,
    'timed-out': () => 'Þetta tók of langan tíma. Reyndu aftur. Textinn þinn geymist.',
    unreachable: (account) => `Ekki næst samband við ${account} eins og er. Reyndu aftur. Textinn þinn geymist.`,
    unavailable: (account) => `Bilun er hjá ${account} eins og er. Reyndu aftur seinna. Textinn þinn geymist.`,
    unexpected: (account) =>
      `Svarinu frá ${account} er ekki treystandi og því var ekkert sótt úr því. Textinn þinn geymist.`,
    'not-accepted': () => 'Bloggið tók það ekki gilt. Þú getur skrifað athugasemd sem gestur. Textinn þinn geymist.',
    framed: () => 'Ekki er hægt að skrá sig inn innan í annarri síðu. Textinn þinn geymist.',
    expired: () => 'Innskráningin þín er runnin út. Textinn þinn geymist.',
  },
};
