import { openIdProviderId } from '../../../../identity/openid-presets.js';
import type { TokenCheck, TokenProof } from '../../../../identity/sign-in-provider.js';
import { toHttpUrl } from '../../../../model/url.js';
import type { Viewer } from '../../../../model/viewer.js';
import { CommentError } from '../../../comment-error.js';
import { TOKEN_FIELD } from '../page-form.js';
import type { RestApi } from '../rest-api.js';
import { asRefused } from './blog-user.js';

const IDENTITY = 'film-review/v1/identity';

/**
 * The accounts elsewhere that readers prove to the blog with an ID token, where it has the plugin in `integrations/wordpress/`. A cookie
 * of the blog, which no script can read, then says who they are.
 */
export class TokenAccounts implements TokenCheck {
  readonly clients: ReadonlyMap<string, string>;
  readonly #api: RestApi;

  private constructor(api: RestApi, clients: ReadonlyMap<string, string>) {
    this.#api = api;
    this.clients = clients;
  }

  /** @returns `undefined` where the blog's form has no field of the plugin's */
  static in(form: HTMLFormElement | undefined, api: RestApi): TokenAccounts | undefined {
    const stated = form?.querySelector<HTMLElement>(`input[name="${TOKEN_FIELD}"]`)?.dataset['providers'];
    const clients = stated === undefined ? [] : clientsIn(stated);
    return clients.length > 0 ? new TokenAccounts(api, new Map(clients)) : undefined;
  }

  async nonce(signal?: AbortSignal): Promise<string> {
    const { json } = await this.#api.request(`${IDENTITY}/start`, { method: 'POST', body: {}, signal });
    const { nonce } = (json ?? {}) as { nonce?: unknown };
    if (typeof nonce === 'string' && nonce) return nonce;
    throw new CommentError('unavailable', { detail: 'the blog gave no nonce for a log-in' });
  }

  async prove({ idToken, accessToken }: TokenProof, signal?: AbortSignal): Promise<void> {
    const body = { id_token: idToken, ...(accessToken !== undefined && { access_token: accessToken }) };
    await this.#api.request(IDENTITY, { method: 'POST', body, signal });
  }

  async end(signal?: AbortSignal): Promise<void> {
    await this.#api.request(IDENTITY, { method: 'DELETE', signal });
  }

  /** Who the blog takes the reader for. @throws CommentError */
  async who(signal?: AbortSignal): Promise<Viewer | undefined> {
    // A page from a cache may still have the field of a plugin that is gone.
    const answer = await this.#api.request(IDENTITY, { signal, isFresh: true }).catch(asRefused);
    const { issuer, account, name } = (answer?.json ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof issuer !== 'string' || !toHttpUrl(issuer) || typeof account !== 'string') return undefined;
    return {
      kind: 'signed-in',
      account: `${issuer} ${account}`,
      provider: openIdProviderId(issuer),
      ...(typeof name === 'string' && name && { name }),
    };
  }
}

function clientsIn(stated: string): [string, string][] {
  try {
    const entries = Object.entries(JSON.parse(stated) as Record<string, unknown>);
    return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  } catch {
    return [];
  }
}
