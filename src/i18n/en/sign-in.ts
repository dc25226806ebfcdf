import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Fill in your details below or click an icon to log in:',
  inviteOnly: 'Click an icon to log in:',
  fillIn: 'Fill in from:',
  opensWindow: 'Opens a window',
  asks: (site) => `Opens a window and asks ${site} who you are`,
  connecting: (account) => `Connecting to ${account}…`,
  commentingAs: (account, name) => `You are commenting using your ${account} account${name && `, as ${name}`}.`,
  filledIn: (account) => `Your details are filled in from ${account}. The blog doesn’t check them.`,
  clear: 'Clear',
  cancel: 'Cancel',
  logOut: 'Log out',
  change: 'Change',
  loggingOut: 'Logging out…',
  loggedOut: 'You are logged out.',
  loggedOutHere: (account) => `You are logged out here. You’re still logged in at ${account}.`,
  openHere: (account) => `Open ${account} in this tab`,
  openAlone: 'Open the review by itself',
  errors: {
    'window-blocked': () => 'Your browser didn’t open the window.',
    'window-closed': () =>
      'The window is closed, or can’t be seen from here. If you’re still logging in there, go on. Your text is kept.',
    refused: (account) => `${account} didn’t confirm who you are. Your text is kept.`,
    'timed-out': () => 'That took too long. Please try again. Your text is kept.',
    unreachable: (account) => `We can’t reach ${account} at the moment. Please try again. Your text is kept.`,
    unavailable: (account) => `${account} has trouble at the moment. Please try again later. Your text is kept.`,
    unexpected: (account) => `${account}’s answer can’t be trusted, so nothing was taken from it. Your text is kept.`,
    'not-accepted': () => 'The blog didn’t accept it. You can comment as a guest. Your text is kept.',
    framed: () => 'Logging in doesn’t work inside another page. Your text is kept.',
    expired: () => 'You are no longer logged in. Your text is kept.',
  },
};
