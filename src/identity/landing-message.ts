/* What the landing page and the review say to each other: by `postMessage`, and by a channel, since a page in between may cut the window
   off from the page that opened it. Where there is no window, by the tab's own storage. */

export const LANDING_CHANNEL = 'film-review-sign-in';
/** In `sessionStorage`: a log-in for which the page was left, and the answer to it. */
export const PENDING_KEY = 'film-review-sign-in';
export const ANSWER_KEY = 'film-review-sign-in-answer';

/** The landing page says where it was led, or the review says that it has heard. */
export interface LandingMessage {
  readonly film: 'sign-in-answer' | 'sign-in-heard';
  readonly state: string;
  /** The query and the fragment that the provider added to the landing page's address. */
  readonly answer?: string;
}

/** The message that an event brings; `undefined` for anything else. */
export function landingMessageIn(data: unknown, film: LandingMessage['film']): LandingMessage | undefined {
  const message = data as Partial<LandingMessage> | null;
  const isOne = typeof message === 'object' && message?.film === film && typeof message.state === 'string';
  return isOne ? (message as LandingMessage) : undefined;
}

/** The state in an answer: in its query, or in its fragment. */
export function stateIn(answer: string): string | undefined {
  const [query = '', fragment = ''] = answer.split('#');
  return new URLSearchParams(query).get('state') ?? new URLSearchParams(fragment).get('state') ?? undefined;
}

/** Forgets a log-in for which the page was left, on a page that nobody can sign in on. */
export function forgetPendingSignIn(): void {
  if (document.querySelector('sign-in-options')) return;
  try {
    for (const key of [PENDING_KEY, ANSWER_KEY]) sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing was.
  }
}
