import { toHttpUrl } from '../model/url.js';
import { LINK_REL } from './allowed-markup.js';

/** Longer addresses lead nowhere that a comment has to lead. */
const LONGEST = 2_000;
const MAIL = /^mailto:[^\s?@]+@[^\s?@]+$/i;

/** The address that a link from outside may have: http(s) or mailto, else none. */
export function safeHref(address: string): string | undefined {
  return toHttpUrl(address, document.baseURI) ?? (address.length < LONGEST && MAIL.test(address) ? address : undefined);
}

/** Makes a link that a stranger wrote harmless; one that leads nowhere allowed becomes text. */
export function tameLink(link: HTMLAnchorElement): void {
  const href = safeHref(link.getAttribute('href') ?? '');
  link.setAttribute('rel', LINK_REL);
  if (href !== undefined) {
    link.setAttribute('href', href);
    return;
  }
  link.removeAttribute('href');
  // One by one: a link may hold more nodes than a call takes arguments.
  while (link.firstChild) link.before(link.firstChild);
  link.remove();
}
