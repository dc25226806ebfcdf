import { toHttpUrl } from '../model/url.js';
import { LINK_REL } from './allowed-markup.js';

/** The address that a link from outside may have: http(s) or mailto, else none. */
export function safeHref(address: string): string | undefined {
  return toHttpUrl(address, document.baseURI) ?? (/^mailto:[^\s?]+@[^\s?]+$/i.test(address) ? address : undefined);
}

/** Makes a link that a stranger wrote harmless; one that leads nowhere allowed becomes text. */
export function tameLink(link: HTMLAnchorElement): void {
  const href = safeHref(link.getAttribute('href') ?? '');
  if (href === undefined) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.setAttribute('href', href);
  link.setAttribute('rel', LINK_REL);
}
