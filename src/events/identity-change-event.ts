/** Reports that somebody signed in or out. It says nothing about who. */
export class IdentityChangeEvent extends CustomEvent<{
  readonly status: 'signed-in' | 'guest';
  readonly provider?: string;
}> {
  static readonly type = 'identity-change';

  constructor(status: 'signed-in' | 'guest', provider?: string) {
    super(IdentityChangeEvent.type, { detail: { status, ...(provider && { provider }) } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'identity-change': IdentityChangeEvent;
  }
}
