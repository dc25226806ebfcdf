import { type Answer, type Bounds, fetchWithin, TransferError } from '../../../platform/bounded-fetch.js';
import { toJson } from '../../../platform/own-values.js';
import { mayRequest } from '../../../platform/page/external-request.js';
import { CommentError } from '../../comment-error.js';
import { jsonOf, type RefusalContext, refusalIn, serverErrorOf } from './refusals.js';
import { type Parameters, restAddress, siteOf } from './rest-address.js';

export interface RestApiOptions {
  /** Where the interface may be, likeliest first. */
  roots: readonly string[];
  /** How the server is asked; the platform's own by default. */
  ask?: typeof fetch;
  bounds: Bounds;
  /** Proves that a request of somebody who is signed in comes from the blog's own page. */
  nonce?: string;
  /** The `Authorization` header, for tools outside a browser. */
  authorization?: string;
  /** The page's own origin; absent outside a browser. */
  origin?: string;
}

/** A response of the REST interface that holds JSON. */
export interface RestAnswer {
  readonly json: unknown;
  readonly headers: Headers;
  readonly status: number;
}

export interface Request {
  method?: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  parameters?: Parameters;
  body?: unknown;
  signal?: AbortSignal;
  /** Takes the error for an answer where the resource is gone already (410) or cannot go that way (501). */
  isTolerant?: boolean;
  /** Past every cache: to see what was stored just now. */
  isFresh?: boolean;
}

/** A blog's REST interface, version 2: https://developer.wordpress.org/rest-api/ */
export class RestApi {
  readonly #roots: string[];
  readonly #ask: typeof fetch;
  readonly #bounds: Bounds;
  readonly #authorization?: string;
  readonly #origin?: string;
  #nonce?: string;
  #isRootKnown: boolean;

  constructor({
    roots,
    ask = (...question) => fetch(...question),
    bounds,
    nonce,
    authorization,
    origin,
  }: RestApiOptions) {
    this.#roots = [...roots];
    this.#isRootKnown = roots.length === 1;
    this.#ask = ask;
    this.#bounds = bounds;
    this.#nonce = nonce;
    this.#authorization = authorization;
    this.#origin = origin;
  }

  get root(): string {
    return this.#roots[0] as string;
  }

  /** Whether the blog is on the site of the page: its cookies count, and its form can be used. */
  get isOwnSite(): boolean {
    return this.#origin !== undefined && new URL(this.root).origin === this.#origin;
  }

  /** Whether requests are made as somebody who is signed in. */
  get isSignedIn(): boolean {
    return this.#nonce !== undefined || this.#authorization !== undefined;
  }

  get refusalContext(): RefusalContext {
    return { canSignIn: this.isOwnSite };
  }

  address(path: string, parameters?: Parameters): string {
    return restAddress(this.root, path, parameters);
  }

  /**
   * Asks for data, below the root or at a whole address.
   *
   * @throws CommentError - `outcome-unknown` where something was to be stored and no answer tells whether it was
   */
  async request(path: string, request: Request = {}): Promise<RestAnswer> {
    // What stores something is sent once, so where to has to be known before.
    if (!this.#isRootKnown && request.method === 'POST')
      await this.request('', { parameters: { _fields: 'name' }, signal: request.signal });
    const { root } = this;
    let answer = await this.#send(path, request);
    if (answer.status === 403 && this.#nonce && serverErrorOf(answer)?.code === 'rest_cookie_invalid_nonce') {
      // The blog looked at nothing but the nonce. Without one the same request is a guest's.
      this.#nonce = await this.#renewedNonce(request.signal);
      answer = await this.#send(path, request);
    }
    const isData =
      answer.status >= 200 && answer.status < 300 && (request.method === 'HEAD' || jsonOf(answer) !== undefined);
    if (!isData && (!this.#isRootKnown || this.root !== root) && !serverErrorOf(answer)) {
      // Several questions may have gone to the wrong root at once.
      if (this.root === root) this.#roots.shift();
      this.#isRootKnown = this.#roots.length === 1;
      return this.request(path, request);
    }
    this.#isRootKnown = true;
    const isTolerated = request.isTolerant && (answer.status === 410 || answer.status === 501);
    if (!isData && !isTolerated) throw this.#refusal(answer, request);
    this.#nonce = this.#nonce && (answer.headers.get('X-WP-Nonce') ?? this.#nonce);
    return { json: jsonOf(answer), headers: answer.headers, status: answer.status };
  }

  /** Asks for anything on the blog's own site, as its own pages do. @throws TransferError; CommentError where the page forbids it */
  async fetch(address: string, init: RequestInit, signal?: AbortSignal): Promise<Answer> {
    if (!mayRequest(address, 'comments'))
      throw new CommentError('unavailable', { detail: `the page does not allow a request to ${address}` });
    return fetchWithin(this.#bounds, this.#ask, address, { credentials: 'same-origin', ...init }, signal);
  }

  /** From now on as somebody who is signed in, where the blog knows the reader's cookies. */
  async signIn(signal?: AbortSignal): Promise<void> {
    this.#nonce ??= await this.#renewedNonce(signal);
  }

  /** Asks the blog whose cookies the browser holds, and from now on speaks as them. @throws CommentError where no answer came */
  async renewSignIn(signal?: AbortSignal): Promise<void> {
    const answer = await this.#askNonce(signal).catch((error: unknown) => {
      throw error instanceof TransferError ? lostAnswer(error, true) : error;
    });
    if (answer.status >= 500) throw new CommentError('unavailable', { detail: `HTTP ${answer.status}` });
    // Guests get "0". A blog that lets nobody ask has not said that the page's own nonce is none.
    const nonce = nonceIn(answer);
    if (nonce || answer.text.trim() === '0') this.#nonce = nonce;
  }

  async #send(path: string, { method = 'GET', parameters, body, signal, isFresh }: Request): Promise<Answer> {
    const isReading = method === 'GET' || method === 'HEAD';
    const address = /^https?:/.test(path) ? withParameters(path, parameters) : this.address(path, parameters);
    const headers: Record<string, string> = {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(this.#nonce && { 'X-WP-Nonce': this.#nonce }),
      ...(this.#authorization && { Authorization: this.#authorization }),
    };
    try {
      return await this.fetch(
        address,
        {
          method,
          headers,
          // A nonce that comes without its cookie makes an error of everything, so it goes to the page's own site only.
          credentials: this.isOwnSite ? 'same-origin' : 'omit',
          ...(body !== undefined && { body: toJson(body) }),
          ...(isFresh && { cache: 'no-store' as const }),
        },
        signal,
      );
    } catch (error) {
      if (!(error instanceof TransferError)) throw error;
      throw lostAnswer(error, isReading);
    }
  }

  #refusal(answer: Answer, { method = 'GET' }: Request): CommentError {
    const isReading = method === 'GET' || method === 'HEAD';
    // A server that fails while it stores, or a gateway that tires of waiting, may have stored before.
    const isUnclear = !isReading && !serverErrorOf(answer) && (answer.status < 300 || isServerFault(answer.status));
    if (isUnclear) return new CommentError('outcome-unknown', { detail: `HTTP ${answer.status}` });
    return refusalIn(answer, this.refusalContext);
  }

  /** @returns a nonce for the reader's cookies; none where the blog does not know them (any more) */
  async #renewedNonce(signal?: AbortSignal): Promise<string | undefined> {
    if (!this.isOwnSite) return undefined;
    return this.#askNonce(signal).then(nonceIn, (error: unknown) => {
      if (error instanceof TransferError) return undefined;
      throw error;
    });
  }

  #askNonce(signal?: AbortSignal): Promise<Answer> {
    const address = new URL('wp-admin/admin-ajax.php?action=rest-nonce', siteOf(this.root)).href;
    return this.fetch(address, { cache: 'no-store' }, signal);
  }
}

/** Guests get "0". */
function nonceIn({ status, text }: Answer): string | undefined {
  return status === 200 && /^[\da-f]{6,32}$/i.test(text.trim()) ? text.trim() : undefined;
}

/** Whether a status says that the server itself failed. 503 is said by one that has not begun. */
export function isServerFault(status: number): boolean {
  return status >= 500 && status !== 501 && status !== 503;
}

/** What it means that no whole answer came. */
export function lostAnswer(error: TransferError, isReading: boolean): CommentError {
  const detail = error.message;
  if (!isReading) return new CommentError('outcome-unknown', { detail, cause: error });
  return new CommentError(isOffline() ? 'offline' : 'unavailable', { detail, cause: error });
}

/** Whether the browser knows that there is no network; it may not know. */
export function isOffline(): boolean {
  return typeof navigator === 'object' && navigator.onLine === false;
}

function withParameters(address: string, parameters: Parameters = {}): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return url.href;
}
