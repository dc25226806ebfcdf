import { warnOnce } from '../../base/film-element.js';
import type { Review } from '../../model/review.js';
import { createDataScript } from '../../safety/data-script.js';

const OURS = 'data-film-review';
/* A list of types is short; without a bound, every list that never ends would be read to the end of the script. */
const REVIEW_TYPE = /"@type"\s*:\s*(\[[^\]]{0,200})?"(Critic)?Review"/;

/** Whether a page lacks structured data that search engines want, and the review says enough to give it. */
export function isJsonLdWanted(review: Review): boolean {
  const others = document.querySelectorAll(`script[type="application/ld+json"]:not([${OURS}])`);
  return isAboutFilm(review) && ![...others].some((script) => REVIEW_TYPE.test(script.textContent ?? ''));
}

/** Whether a post says enough of a film to be called a review of one: a title and some prose may be about anything. */
function isAboutFilm({ film, rating }: Review): boolean {
  const { title, year, directors, cast } = film;
  return Boolean(title && (rating || year || directors.length || cast.length));
}

/** The structured data of a review; `undefined`, with a warning, where the page's policy allows none. */
export async function createJsonLd(review: Review, best: number): Promise<HTMLScriptElement | undefined> {
  const { jsonLdText, toJsonLd } = await import('../../writing/json-ld.js');
  try {
    const script = createDataScript('application/ld+json', jsonLdText(toJsonLd(review, { best })));
    script.setAttribute(OURS, '');
    return script;
  } catch (error) {
    warnOnce(`The page's Trusted Types allow no structured data: add "film-review-elements" to them. ${String(error)}`);
    return undefined;
  }
}
