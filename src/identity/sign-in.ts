import type { Unsubscribe } from '../platform/unsubscribe.js';
import { MAX_SIGN_IN_MS, takePendingSignIn } from './pending-sign-in.js';
import {
  type Attempt,
  type ExpectedAnswer,
  type ReturnedSignIn,
  type SignInDetails,
  SignInError,
  type SignInErrorCode,
  type SignInProvider,
} from './sign-in-provider.js';
import { isFramed, SignInWindow } from './sign-in-window.js';

/** How far signing in or out is. Who is signed in is the comment system's to say. */
export interface SignInSnapshot {
  readonly status: 'idle' | 'connecting' | 'ending';
  /** The id of the provider that it is about. */
  readonly provider?: string;
  /** Why the last attempt failed. */
  readonly error?: SignInErrorCode;
  /** Whether it was the blog that failed, and not the provider. */
  readonly isOfBlog?: boolean;
  /** What the provider said of the reader, where it says no more than that. */
  readonly details?: SignInDetails;
}

export interface SignInOptions {
  /** Leaves the page for the provider's; it is noted before what the reader was at. */
  leave(provider: string, address: string, expected?: ExpectedAnswer): Promise<never>;
}

/** Signs a reader in and out: one attempt at a time. Subscribe to `snapshot`. */
export class SignIn {
  readonly #options: SignInOptions;
  readonly #listeners = new Set<(snapshot: SignInSnapshot) => void>();
  #snapshot: SignInSnapshot = { status: 'idle' };
  #attempt?: AbortController;
  #window?: SignInWindow;

  constructor(options: SignInOptions) {
    this.#options = options;
  }

  get snapshot(): SignInSnapshot {
    return this.#snapshot;
  }

  /** Calls back with every new snapshot; not with the present one. */
  subscribe(listener: (snapshot: SignInSnapshot) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Brings the window of the attempt to the front. @returns whether there is one for this provider */
  focusWindow(provider: string): boolean {
    const isOpen = this.#snapshot.status === 'connecting' && this.#snapshot.provider === provider;
    if (!isOpen || !this.#window?.isOpen) return false;
    this.#window.focus();
    return true;
  }

  /**
   * Signs in, and resolves when that is over, however it went. An attempt before is given up.
   *
   * @param opened - a window that was opened in the click; without it the page is left
   */
  begin(provider: SignInProvider, opened?: Window, isChange = false): Promise<void> {
    return this.#run('connecting', provider, (signal) => {
      const window = (this.#window = opened && new SignInWindow(opened, signal));
      const attempt: Attempt = {
        ...(window && { window }),
        isChange,
        signal,
        tellClosed: () => {
          if (!signal.aborted) this.fail('window-closed', provider.id);
        },
        leave: (address, expected) => this.#options.leave(provider.id, address, expected),
      };
      return provider.begin(attempt).finally(() => window?.close());
    });
  }

  /** Goes on where the page was left, and resolves when that is over, however it went. */
  resume(provider: SignInProvider, returned: ReturnedSignIn): Promise<void> {
    return this.#run('connecting', provider, async (signal) => provider.resume?.(returned, signal));
  }

  /** Signs out, and resolves when that is over, however it went. */
  end(provider: SignInProvider): Promise<void> {
    return this.#run('ending', provider, (signal) =>
      provider.end({ signal, leave: (address) => this.#options.leave(provider.id, address) }),
    );
  }

  /** Gives the attempt up. */
  cancel(): void {
    this.#attempt?.abort();
    this.#window?.close();
    this.#attempt = this.#window = undefined;
    takePendingSignIn();
    this.#set({ status: 'idle' });
  }

  /** Says why there is nothing to wait for. In a frame of another site, that is why. */
  fail(code: SignInErrorCode, provider: string): void {
    const error = code.startsWith('window-') && isFramed() ? 'framed' : code;
    this.#set({ status: 'idle', error, provider });
  }

  async #run(
    status: SignInSnapshot['status'],
    { id: provider }: SignInProvider,
    work: (signal: AbortSignal) => Promise<SignInDetails | undefined | void>,
  ): Promise<void> {
    this.#attempt?.abort();
    this.#window?.close();
    const attempt = (this.#attempt = new AbortController());
    const { signal } = attempt;
    const timer = setTimeout(() => attempt.abort(new SignInError('timed-out')), MAX_SIGN_IN_MS);
    this.#set({ status, provider });
    let error: SignInErrorCode | undefined;
    let isOfBlog: boolean | undefined;
    let details: SignInDetails | undefined;
    try {
      details = (await work(signal)) ?? undefined;
    } catch (thrown) {
      // Not `instanceof`: a provider in a file of its own has an error class of its own.
      const { name, code, isOfBlog: isBlogs } = thrown as Partial<SignInError>;
      error = name === 'SignInError' && code ? code : 'unreachable';
      isOfBlog = isBlogs;
    } finally {
      clearTimeout(timer);
    }
    // Given up, or followed by another.
    if (this.#attempt !== attempt) return;
    this.#attempt = undefined;
    attempt.abort();
    const failure = error && { error, ...(isOfBlog && { isOfBlog }) };
    this.#set({ status: 'idle', provider, ...failure, ...(details && { details }) });
  }

  #set(snapshot: SignInSnapshot): void {
    this.#snapshot = Object.freeze(snapshot);
    for (const listener of [...this.#listeners]) listener(snapshot);
  }
}
