import type { SignInWindow } from './sign-in-window.js';

/**
 * A way to tell the blog who is writing. `log-in`: the comment system learns it by its own means, such as a cookie. `proof`: it checks a
 * token. `details`: only fields of the form are filled in, and the reader stays a guest.
 */
export interface SignInProvider {
  /** In storage, events and parts: lowercase letters and hyphens. */
  readonly id: string;
  /** A proper name, which is not translated. */
  readonly label: string;
  readonly gives: 'log-in' | 'proof' | 'details';
  /** The origins that are asked after the click, besides the page's own. */
  readonly reaches: readonly string[];
  /**
   * Resolves when the comment system knows the reader; with details, where only those are given.
   *
   * @throws SignInError
   */
  begin(attempt: Attempt): Promise<SignInDetails | undefined>;
  /** Goes on where the page was left for the provider's, and its answer came back. @throws SignInError */
  resume?(returned: ReturnedSignIn, signal: AbortSignal): Promise<SignInDetails | undefined>;
  /** Ends what can be ended. @throws SignInError */
  end(attempt: Pick<Attempt, 'signal' | 'leave'>): Promise<void>;
}

/** What a provider says of a reader, for the fields of a form. Nobody has checked it for the blog. */
export interface SignInDetails {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

/** What a comment system needs to check who the reader is, by itself. Handed over once, and kept nowhere. */
export interface TokenProof {
  readonly idToken: string;
  /** For the profile, where the token holds none. */
  readonly accessToken?: string;
}

/** A comment system's own check of ID tokens. */
export interface TokenCheck {
  /** What the next token has to hold: good for one log-in, in this browser. */
  nonce(signal?: AbortSignal): Promise<string>;
  /** Hands a token over; from then on the system knows the reader. Rejects where it does not believe it. */
  prove(proof: TokenProof, signal?: AbortSignal): Promise<void>;
  /** The system forgets who the reader is. */
  end(signal?: AbortSignal): Promise<void>;
}

/** What an answer is checked against that comes after the page was left. */
export interface ExpectedAnswer {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly client: string;
}

/** An answer that came while the page was left. */
export interface ReturnedSignIn {
  readonly expected: ExpectedAnswer;
  /** The query and the fragment that the provider added to the landing page's address. */
  readonly answer: string;
}

/** One attempt at signing in. */
export interface Attempt {
  /** Open already: browsers allow that in a click only. Absent where the page itself is left. */
  readonly window?: SignInWindow;
  /** Another account is wanted. */
  readonly isChange: boolean;
  readonly signal: AbortSignal;
  /** Says that the window looks closed; the attempt goes on, since another site's page may only hide it. */
  tellClosed(): void;
  /** Leaves the page for another one, and does not resolve. @param expected - what is needed when the reader is back */
  leave(address: string, expected?: ExpectedAnswer): Promise<never>;
}

/** Why signing in failed, for words. */
export type SignInErrorCode =
  | 'window-blocked'
  | 'window-closed'
  | 'refused'
  | 'timed-out'
  | 'unreachable'
  | 'unavailable'
  | 'unexpected'
  | 'not-accepted'
  | 'framed'
  | 'expired';

/** The one error of signing in. It never holds a token. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly code: SignInErrorCode;
  /** Whether it is the blog's failure, and not the provider's. */
  readonly isOfBlog: boolean;

  constructor(code: SignInErrorCode, { isOfBlog = false, ...options }: ErrorOptions & { isOfBlog?: boolean } = {}) {
    super(code, options);
    this.code = code;
    this.isOfBlog = isOfBlog;
  }
}
