import { mayRequest } from '../../platform/page/external-request.js';
import { askOpenId, openIdDetails, type OpenIdSettings } from '../openid-answer.js';
import { type Attempt, type SignInDetails, SignInError, type SignInProvider } from '../sign-in-provider.js';

export interface OpenIdProviderOptions extends OpenIdSettings {
  readonly id: string;
  readonly label: string;
}

/** An OpenID provider: it says who the reader is, and the page fills in the fields. The blog learns nothing that it can check. */
export class OpenIdProvider implements SignInProvider {
  readonly gives = 'details';
  readonly id: string;
  readonly label: string;
  readonly reaches: readonly string[];
  readonly #settings: OpenIdSettings;

  constructor({ id, label, ...settings }: OpenIdProviderOptions) {
    this.id = id;
    this.label = label;
    this.reaches = [new URL(settings.issuer).origin];
    this.#settings = settings;
  }

  async begin({ window, isChange, signal, tellClosed }: Attempt): Promise<SignInDetails> {
    if (!window) throw new SignInError('window-blocked');
    if (!mayRequest(this.#settings.issuer, 'sign-in')) throw new SignInError('unreachable');
    const request = await askOpenId(this.#settings, isChange, signal);
    const answer = window.answerTo(request.state);
    window.go(request.address);
    void window.closed().then(tellClosed);
    return openIdDetails(this.#settings, request, await answer, signal);
  }

  /** Nothing is kept that could be ended. */
  end(): Promise<void> {
    return Promise.resolve();
  }
}
