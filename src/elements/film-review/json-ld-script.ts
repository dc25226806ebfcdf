import type { Review } from '../../model/review.js';
import { jsonLdText, toJsonLd } from '../../writing/index.js';
import type { Undo } from './wrap.js';

const OURS = 'data-film-review';
const REVIEW_TYPE = /"@type"\s*:\s*(\[[^\]]*)?"(Critic)?Review"/;

/** Adds structured data for search engines, unless the page has its own or the review lacks what they require. @returns how to take it back */
export function addJsonLd(host: HTMLElement, review: Review, best: number): Undo {
  const others = document.querySelectorAll(`script[type="application/ld+json"]:not([${OURS}])`);
  const isPresent = [...others].some((script) => REVIEW_TYPE.test(script.textContent ?? ''));
  if (isPresent || !review.film.title) return () => {};
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(OURS, '');
  // As a text node: assigning `textContent` of a script is refused under Trusted Types, though this one is data.
  script.append(jsonLdText(toJsonLd(review, { best })));
  host.append(script);
  return () => script.remove();
}
