/** What is asked for: comments, a picture of somebody, a review as data, who the reader is. */
export type ExternalRequestKind = 'comments' | 'picture' | 'review' | 'sign-in';

/**
 * A request to ask a server of another origin, before anything is sent there. It is fired on the document, once for each origin and kind
 * until it is allowed. Cancelled, nothing is sent.
 */
export class ExternalRequestEvent extends CustomEvent<{ readonly url: string; readonly kind: ExternalRequestKind }> {
  static readonly type = 'film-external-request';

  constructor(url: string, kind: ExternalRequestKind) {
    super(ExternalRequestEvent.type, { detail: { url, kind }, cancelable: true });
  }
}

const allowed = new Set<string>();

/** Whether an address may be asked: of another origin, only if nobody on the page objects. */
export function mayRequest(address: string, kind: ExternalRequestKind): boolean {
  if (typeof document === 'undefined') return true;
  const { origin, href } = new URL(address, document.baseURI);
  const key = `${kind} ${origin}`;
  if (origin === location.origin || allowed.has(key)) return true;
  const isAllowed = document.dispatchEvent(new ExternalRequestEvent(href, kind));
  if (isAllowed) allowed.add(key);
  return isAllowed;
}

declare global {
  interface DocumentEventMap {
    'film-external-request': ExternalRequestEvent;
  }
}
