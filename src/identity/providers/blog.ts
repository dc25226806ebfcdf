import type { Viewer } from '../../model/viewer.js';
import { decodeEntities } from '../../platform/html-text.js';
import { randomId } from '../../platform/random-id.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import { type Attempt, SignInError, type SignInProvider } from '../sign-in-provider.js';
import { isFramed } from '../sign-in-window.js';

export interface BlogProviderOptions {
  /** The blog's name. */
  label: string;
  /** The address of the blog's log-in page, on the page's own site. */
  logIn: string;
  /** The landing page, on the page's own site. */
  landing: string;
  /** Asks the blog who is signed in. */
  who(signal?: AbortSignal): Promise<Viewer | undefined>;
}

/** What a WordPress page has to log out with: its nonce is in it. */
const LOG_OUT_LINK = 'a[href*="action=logout"][href*="_wpnonce="]';
const LOG_OUT_ADDRESS = /href=["']([^"']*action=logout[^"']*_wpnonce=[^"']*)["']/;

/**
 * The log-in page of the WordPress blog itself, with whatever a plugin puts there. The blog then knows the reader by its cookie, which no
 * script sees.
 */
export class BlogProvider implements SignInProvider {
  readonly id = 'blog';
  readonly gives = 'log-in';
  readonly reaches: readonly string[] = [];
  readonly label: string;
  readonly #options: BlogProviderOptions;

  constructor(options: BlogProviderOptions) {
    this.label = options.label;
    this.#options = options;
  }

  async begin({ window, isChange, signal, tellClosed, leave }: Attempt): Promise<undefined> {
    if (!window) return leave(this.#logIn(location.href.replace(/#.*/, ''), isChange));
    const state = `film-review.${randomId()}`;
    const landing = new URL(this.#options.landing);
    landing.searchParams.set('state', state);
    const answer = window.answerTo(state);
    window.go(this.#logIn(landing.href, isChange));
    // A plugin may lead to a page of its own, which the reader closes.
    const closed = window.closed().then(async () => {
      if (await this.#who(signal)) return;
      tellClosed();
      await answer;
    });
    await Promise.race([answer, closed]);
    if (!(await this.#who(signal))) throw new SignInError(isFramed() ? 'framed' : 'refused');
  }

  /** By the page's own link, or by the one on the page that asks whether one really wants to; both have the blog's nonce. */
  async end({ signal, leave }: Pick<Attempt, 'signal' | 'leave'>): Promise<void> {
    const ask = new URL(this.#options.logIn);
    ask.searchParams.set('action', 'logout');
    const link =
      document.querySelector<HTMLAnchorElement>(LOG_OUT_LINK + NOT_STRANGERS)?.href ??
      (await this.#linkIn(ask, signal));
    if (link && new URL(link, ask).origin === location.origin)
      await this.#fetch(new URL(link, ask), { redirect: 'manual', signal });
    if (!(await this.#who(signal))) return;
    ask.searchParams.set('redirect_to', location.href.replace(/#.*/, ''));
    await leave(ask.href);
  }

  #logIn(back: string, isChange: boolean): string {
    const address = new URL(this.#options.logIn);
    address.searchParams.set('redirect_to', back);
    if (isChange) address.searchParams.set('reauth', '1');
    return address.href;
  }

  async #linkIn(page: URL, signal: AbortSignal): Promise<string | undefined> {
    const response = await this.#fetch(page, { signal });
    const [, link] = LOG_OUT_ADDRESS.exec(await response.text()) ?? [];
    return link && decodeEntities(link);
  }

  async #fetch(address: URL, init: RequestInit): Promise<Response> {
    try {
      return await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...init });
    } catch (cause) {
      throw new SignInError('unreachable', { cause });
    }
  }

  async #who(signal: AbortSignal): Promise<Viewer | undefined> {
    try {
      return await this.#options.who(signal);
    } catch (cause) {
      throw new SignInError('unreachable', { cause });
    }
  }
}
