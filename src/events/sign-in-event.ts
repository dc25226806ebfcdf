/** A request to sign the reader in. Cancelled, nothing is opened. */
export class SignInEvent extends CustomEvent<{ readonly provider: string }> {
  static readonly type = 'sign-in';

  constructor(provider: string) {
    super(SignInEvent.type, { detail: { provider }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sign-in': SignInEvent;
  }
}
