/* The page that a log-in leads back to: it tells the review where it was led, and closes. Where the review itself was left for the log-in,
   it leads back there. It exchanges nothing, and keeps nothing else. */
import { LANDING_WORDS } from './i18n/landing.js';
import {
  ANSWER_KEY,
  LANDING_CHANNEL,
  type LandingMessage,
  landingMessageIn,
  PENDING_KEY,
  stateIn,
} from './identity/landing-message.js';
import type { PendingSignIn } from './identity/pending-sign-in.js';

/** How long the review has to answer. */
const HEARD_WITHIN_MS = 1500;

const answer = location.search + location.hash;
// At once: what is in the address may be worth something to whoever sees it.
history.replaceState(null, '', location.pathname);
const state = stateIn(answer);
const channel = new BroadcastChannel(LANDING_CHANNEL);
const languages = navigator.languages.map((each) => each.split('-')[0] ?? '');
const language = languages.find((each): each is keyof typeof LANDING_WORDS => each in LANDING_WORDS) ?? 'en';

function say(words: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const place = document.querySelector('p');
  if (place) place.textContent = words;
}

/** The page that was left in this tab for this very log-in; `undefined` where there is none. */
function pageLeft(): URL | undefined {
  try {
    const { expected, back } = JSON.parse(sessionStorage.getItem(PENDING_KEY) ?? '') as Partial<PendingSignIn>;
    const page = new URL(back ?? '');
    return state !== undefined && expected?.state === state && page.origin === location.origin ? page : undefined;
  } catch {
    return undefined;
  }
}

const timer = setTimeout(() => say(LANDING_WORDS[language].lost), HEARD_WITHIN_MS);
const hear = (data: unknown): void => {
  if (state === undefined || landingMessageIn(data, 'sign-in-heard')?.state !== state) return;
  clearTimeout(timer);
  close();
};
channel.addEventListener('message', ({ data }) => hear(data));
addEventListener('message', ({ data, origin }) => {
  if (origin === location.origin) hear(data);
});
say(LANDING_WORDS[language].wait);
const back = pageLeft();
if (back) {
  sessionStorage.setItem(ANSWER_KEY, answer);
  location.replace(back);
} else if (state !== undefined) {
  const message: LandingMessage = { film: 'sign-in-answer', state, answer };
  (opener as Window | null)?.postMessage(message, location.origin);
  channel.postMessage(message);
}
