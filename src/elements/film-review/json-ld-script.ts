import type { Review } from '../../model/review.js';
import { jsonLdText, toJsonLd, type JsonLdOptions } from '../../writing/index.js';
import { warnOnce } from '../../base/film-element.js';
import { createDataScript } from '../../safety/data-script.js';
import type { Undo } from './wrap.js';

const OURS = 'data-film-review';
/* A list of types is short; without a bound, every list that never ends would be read to the end of the script. */
const REVIEW_TYPE = /"@type"\s*:\s*(\[[^\]]{0,200})?"(Critic)?Review"/;

/** Adds structured data for search engines, unless the page has its own or the review lacks what they require. @returns how to take it back */
export function addJsonLd(host: HTMLElement, review: Review, options: JsonLdOptions): Undo {
  const others = document.querySelectorAll(`script[type="application/ld+json"]:not([${OURS}])`);
  const isPresent = [...others].some((script) => REVIEW_TYPE.test(script.textContent ?? ''));
  if (isPresent || !isAboutFilm(review)) return () => {};
  let script: HTMLScriptElement;
  try {
    script = createDataScript('application/ld+json', jsonLdText(toJsonLd(review, options)));
  } catch (error) {
    warnOnce(`The page's Trusted Types allow no structured data: add "film-review-elements" to them. ${String(error)}`);
    return () => {};
  }
  script.setAttribute(OURS, '');
  host.append(script);
  return () => script.remove();
}

/** Whether a post says enough of a film to be called a review of one: a title and some prose may be about anything. */
function isAboutFilm({ film, rating }: Review): boolean {
  const { title, year, directors, cast } = film;
  return Boolean(title && (rating || year || directors.length || cast.length));
}
