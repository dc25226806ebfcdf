import { warnOnce } from '../../base/film-element.js';
import { ReaderRatingsEvent } from '../../events/reader-ratings-event.js';
import type { Review } from '../../model/review.js';
import { createDataScript } from '../../safety/trusted-types.js';
import type { JsonLdOptions, ReaderRatings } from '../../writing/index.js';

const OURS = 'data-film-review';
/** The bound keeps a list that never ends from being searched to the end of the script. */
const REVIEW_TYPE = /"@type"\s*:\s*(\[[^\]]{0,200})?"(Critic)?Review"/;

/** Whether a page lacks structured data that search engines want, and the review says enough to give it. */
export function isJsonLdWanted(host: Element, review: Review): boolean {
  const others = document.querySelectorAll(`script[type="application/ld+json"]:not([${OURS}])`);
  const isPresent = [...others].some(
    (script) => isPerhapsOf(host, script) && REVIEW_TYPE.test(script.textContent ?? ''),
  );
  return isAboutFilm(review) && !isPresent;
}

/** Whether a script may say the same of this post: not if it stands in another one. */
function isPerhapsOf(host: Element, script: Element): boolean {
  const post = script.closest('film-review, article');
  return !post || post === host || post.contains(host) || host.contains(post);
}

/** Whether a post says enough of a film to be called a review of one: a title and some prose may be about anything. */
function isAboutFilm({ film, rating }: Review): boolean {
  const { title, year, directors, cast } = film;
  return Boolean(title && (rating || year || directors.length || cast.length));
}

/** The structured data of a review; `undefined`, with a warning, where the page's policy allows none. */
async function createJsonLd(review: Review, options: JsonLdOptions): Promise<HTMLScriptElement | undefined> {
  const { jsonLdText, toJsonLd } = await import('../../writing/json-ld.js');
  try {
    const script = createDataScript('application/ld+json', jsonLdText(toJsonLd(review, options)));
    script.setAttribute(OURS, '');
    return script;
  } catch (error) {
    warnOnce(`The page's Trusted Types allow no structured data: add "film-review-elements" to them. ${String(error)}`);
    return undefined;
  }
}

/** The structured data that one element adds to its page: the review, and the readers' ratings, which come later and change. */
export class JsonLdScript {
  readonly #host: HTMLElement;
  readonly #isKept: () => boolean;
  #shown?: { review: Review; best: number };
  #readerRatings?: ReaderRatings;
  #script?: HTMLScriptElement;

  /** @param isKept - whether nothing may be added to the host */
  constructor(host: HTMLElement, isKept: () => boolean) {
    this.#host = host;
    this.#isKept = isKept;
    // On a server there is nothing to listen to.
    host.addEventListener?.(ReaderRatingsEvent.type, (event) => void this.#handleReaderRatings(event));
  }

  /** Adds the review, unless the page has its own or the review lacks what search engines require. */
  async show(review: Review, best: number): Promise<void> {
    this.#shown = { review, best };
    await this.#write();
  }

  remove(): void {
    this.#shown = undefined;
    this.#script?.remove();
  }

  async #handleReaderRatings(event: ReaderRatingsEvent): Promise<void> {
    const { average, count, best } = event.detail;
    // A listener further out may still cancel the event.
    await Promise.resolve();
    if (event.defaultPrevented) return;
    // Locally stored ratings are not an aggregate: keep them out of JSON-LD.
    const isShared = event.storage === 'server' && average !== null;
    this.#readerRatings = isShared ? { average, count, best } : undefined;
    await this.#write();
  }

  async #write(): Promise<void> {
    const shown = this.#shown;
    if (!shown || !isJsonLdWanted(this.#host, shown.review)) return;
    const script = await createJsonLd(shown.review, { best: shown.best, readerRatings: this.#readerRatings });
    // Since then the element may show another review, or another element of the page may have been quicker.
    if (!script || shown !== this.#shown || !isJsonLdWanted(this.#host, shown.review)) return;
    // Also that of a page which was left and put back from its markup.
    for (const before of this.#host.querySelectorAll(`:scope > script[${OURS}]`)) before.remove();
    this.#script?.remove();
    (this.#isKept() ? document.head : this.#host).append((this.#script = script));
  }
}
