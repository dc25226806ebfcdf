import { mayRequest } from '../../platform/page/external-request.js';
import {
  askOpenId,
  checkOpenIdAnswer,
  dropAccess,
  openIdDetails,
  openIdProof,
  openIdServer,
  type OpenIdSettings,
} from '../openid-answer.js';
import {
  type Attempt,
  type ReturnedSignIn,
  type SignInDetails,
  SignInError,
  type SignInErrorCode,
  type SignInProvider,
  type TokenCheck,
} from '../sign-in-provider.js';

export interface OpenIdProviderOptions extends OpenIdSettings {
  readonly id: string;
  readonly label: string;
  /** The comment system's own check of ID tokens; without it the page fills in fields, and the reader stays a guest. */
  readonly check?: TokenCheck;
}

type Server = Awaited<ReturnType<typeof openIdServer>>;

/** What the errors of a comment system that has not refused mean here, by its codes. */
const FAILURES: Readonly<Partial<Record<string, SignInErrorCode>>> = {
  offline: 'unreachable',
  'outcome-unknown': 'unreachable',
  unavailable: 'unavailable',
  'rate-limited': 'unavailable',
};

/** An OpenID provider: it says who the reader is. */
export class OpenIdProvider implements SignInProvider {
  readonly gives: 'details' | 'proof';
  readonly id: string;
  readonly label: string;
  readonly reaches: readonly string[];
  readonly #settings: OpenIdSettings;
  readonly #check?: TokenCheck;

  constructor({ id, label, check, ...settings }: OpenIdProviderOptions) {
    this.id = id;
    this.label = label;
    this.gives = check ? 'proof' : 'details';
    this.reaches = [new URL(settings.issuer).origin];
    this.#settings = settings;
    this.#check = check;
  }

  async begin({ window, isChange, signal, tellClosed, leave }: Attempt): Promise<SignInDetails | undefined> {
    this.#mayAsk();
    const nonce = this.#check && (await this.#ours(this.#check.nonce(signal)));
    const request = await askOpenId(this.#settings, { isChange, ...(nonce && { nonce }) }, signal);
    if (!window) {
      const { state, nonce: expectedNonce, verifier } = request;
      return leave(request.address, { state, nonce: expectedNonce, verifier, client: this.#settings.client });
    }
    const answer = window.answerTo(request.state);
    window.go(request.address);
    void window.closed().then(tellClosed);
    return this.#finish(request.server, request, await answer, signal);
  }

  async resume({ answer, expected }: ReturnedSignIn, signal: AbortSignal): Promise<SignInDetails | undefined> {
    // The page may name another client since then, or another provider under the same name.
    if (expected.client !== this.#settings.client) throw new SignInError('unexpected');
    this.#mayAsk();
    return this.#finish(await openIdServer(this.#settings, signal), expected, answer, signal);
  }

  /** The comment system forgets the reader; the provider does not. */
  async end({ signal }: Pick<Attempt, 'signal'>): Promise<void> {
    if (this.#check) await this.#ours(this.#check.end(signal));
  }

  async #finish(
    server: Server,
    attempt: Parameters<typeof checkOpenIdAnswer>[2],
    answer: string,
    signal: AbortSignal,
  ): Promise<SignInDetails | undefined> {
    const checked = await checkOpenIdAnswer(this.#settings, server, attempt, answer, signal);
    try {
      if (!this.#check) return await openIdDetails(this.#settings, server, checked, signal);
      await this.#ours(this.#check.prove(openIdProof(checked), signal));
      return undefined;
    } finally {
      void dropAccess(this.#settings, server, checked);
    }
  }

  #mayAsk(): void {
    if (!mayRequest(this.#settings.issuer, 'sign-in')) throw new SignInError('unreachable');
  }

  /** What the comment system says, without its error, which may hold a token. */
  async #ours<T>(asked: Promise<T>): Promise<T> {
    return asked.catch((error: unknown) => {
      const code = FAILURES[(error as { code?: string }).code ?? ''];
      throw code ? new SignInError(code, { isOfBlog: true }) : new SignInError('not-accepted');
    });
  }
}
