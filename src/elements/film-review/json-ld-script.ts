import { warnOnce } from '../../base/film-element.js';
import { ReaderRatingsEvent } from '../../events/reader-ratings-event.js';
import type { Review } from '../../model/review.js';
import { ownOptions } from '../../platform/own-values.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import { createDataScript } from '../../safety/trusted-types.js';
import type { JsonLdOptions, ReaderRatings } from '../../writing/index.js';

const OURS = 'data-film-review';
/** Somebody else's structured data. A type may have parameters, such as a charset. */
const OTHERS = `script[type^="application/ld+json" i]:not([${OURS}])`;
const FULL_NAME = '^(?:https?://schema\\.org/|schema:)?';
const REVIEW = new RegExp(`${FULL_NAME}(?:Critic)?Review$`);
/** What a review of a film may be of. Most plugins write a type that is exact, some "CreativeWork". */
const FILM = new RegExp(`${FULL_NAME}(?:Movie|TV\\w+|CreativeWork\\w*|Clip|VideoObject|Thing)$`);
/** Microdata and RDFa. */
const MARKED_REVIEW = ['Review', 'CriticReview']
  .map((type) => `[itemtype$="schema.org/${type}" i], [typeof~="${type}"], [typeof~="schema:${type}"]`)
  .join();
/** Values in a script that are looked at. */
const MAX_VALUES = 10_000;

/** Whether a page lacks structured data that search engines want, and the review says enough to give it. */
export function isJsonLdWanted(host: Element, review: Review): boolean {
  const scripts = [...document.querySelectorAll(OTHERS)].filter(holdsFilmReview);
  const marked = document.querySelectorAll(`:is(${MARKED_REVIEW})${NOT_STRANGERS}`);
  return isAboutFilm(review) && ![...scripts, ...marked].some((other) => isPerhapsOf(host, other));
}

function holdsFilmReview({ textContent }: Element): boolean {
  const words = textContent ?? '';
  if (!words.includes('Review"')) return false;
  try {
    return isFilmReviewIn(JSON.parse(words));
  } catch {
    // Search engines forgive more than a parser does.
    return true;
  }
}

/** Whether a review of a film is somewhere in a value. A review of something else, such as of what a shop sells, says nothing of ours. */
function isFilmReviewIn(value: unknown): boolean {
  const values = [value];
  for (const each of values.values()) {
    if (typeof each !== 'object' || each === null || values.length > MAX_VALUES) continue;
    const { '@type': type, itemReviewed } = each as Record<string, unknown>;
    const film = (itemReviewed as Record<string, unknown> | null | undefined)?.['@type'];
    if (hasType(type, REVIEW) && (film === undefined || hasType(film, FILM))) return true;
    values.push(...Object.values(each as Record<string, unknown>));
  }
  return false;
}

function hasType(types: unknown, wanted: RegExp): boolean {
  return [types].flat().some((type) => typeof type === 'string' && wanted.test(type));
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

/* Plugins write theirs later, too. One observer for all reviews of a page: each hears of every comment that is added. */
const written = new Map<Element, () => void>();
let arrivals: MutationObserver | undefined;

/** Calls `check` when somebody else's structured data comes into the page, as long as `script` counts. */
function watch(script: Element, check: () => void): void {
  written.set(script, check);
  if (arrivals) return;
  arrivals = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some(holdsStatement))) return;
    for (const each of [...written.values()]) each();
  });
  arrivals.observe(document, ownOptions({ childList: true, subtree: true }));
}

function forget(script: Element): void {
  written.delete(script);
  if (written.size) return;
  arrivals?.disconnect();
  arrivals = undefined;
}

function holdsStatement(node: Node): boolean {
  return node instanceof Element && (node.matches(OTHERS) || node.querySelector(OTHERS) !== null);
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
    this.#takeAway();
  }

  /** Removes what nobody answers for: a page that was left and put back from its markup has the statement of before. */
  removeCopies(): void {
    const inHost = this.#host.querySelectorAll(`:scope > script[${OURS}]`);
    const inHead = document.querySelectorAll(`head > script[${OURS}]`);
    for (const script of [...inHost, ...inHead]) if (!written.has(script)) script.remove();
  }

  #takeAway(): void {
    if (!this.#script) return;
    forget(this.#script);
    this.#script.remove();
    this.#script = undefined;
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
    this.#takeAway();
    this.removeCopies();
    const place = this.#isKept() ? document.querySelector('head') : this.#host;
    place?.append((this.#script = script));
    watch(script, () => {
      if (!isJsonLdWanted(this.#host, shown.review)) this.#takeAway();
    });
  }
}
