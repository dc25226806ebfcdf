import { NOT_STRANGERS } from '../safety/strangers.js';

/* Which class is a wish for one of our elements, and which is the name of something in somebody else's theme. */

/** The elements, and the attributes that each takes. */
export type Attributes = Readonly<Record<string, readonly string[]>>;

/* Names that themes use for things of their own. All others of ours are told apart by their words. */
const COMMON: ReadonlySet<string> = new Set([
  'film-review',
  'author-bio',
  'comment-count',
  'comment-form',
  'comment-thread',
  'posted-time',
  'review-body',
]);

/* On these a class may stand for an element. They mean nothing by themselves: WordPress has a class "comment-form" on its form. */
const PLAIN = ':is(div, span, p, section, article)';
const named = (tags: readonly string[]): string => tags.map((tag) => `${PLAIN}.${tag}`).join();

const isInReview = (element: Element): boolean => element.closest('film-review') !== null;
const holdsReview = (element: Element): boolean =>
  element.querySelector(`:is(film-review, ${named(['film-review'])})${NOT_STRANGERS}`) !== null;

/** The rules for classes. */
export class Wishes {
  readonly #attributes: Attributes;
  /** Plain elements with a class that may stand for an element of ours, as a selector. */
  readonly candidates: string;
  readonly #parts: string;

  constructor(attributes: Attributes) {
    const tags = Object.keys(attributes);
    this.#attributes = attributes;
    this.candidates = named(tags);
    const parts = [
      ...tags.filter((tag) => tag !== 'film-review'),
      named(tags.filter((tag) => !COMMON.has(tag))),
      '[data-fact]',
    ];
    this.#parts = `:is(${parts.join()})${NOT_STRANGERS}`;
  }

  /** The element that a class may stand for. */
  tagOf(element: Element): string | undefined {
    return Object.keys(this.#attributes).find((tag) => element.classList.contains(tag));
  }

  /**
   * Whether a class is a wish for our element. A name that themes use too is one where something of ours is with it: data that
   * the element takes; for a part of a review, a review around it; for a review, one of our elements, classes or facts inside. What
   * holds another review is a theme's frame.
   */
  isOurs(element: Element, tag: string): boolean {
    if (tag === 'film-review' && !this.isPerhapsReview(element)) return false;
    if (!COMMON.has(tag) || this.#hasOurData(element, tag)) return true;
    return tag === 'film-review' ? element.querySelector(this.#parts) !== null : isInReview(element);
  }

  /** Whether an element that nothing of ours is with could be a review: its words decide. */
  isPerhapsReview(element: Element): boolean {
    return !isInReview(element) && !holdsReview(element);
  }

  #hasOurData(element: Element, tag: string): boolean {
    const names = this.#attributes[tag] ?? [];
    return element.matches('[data-fact], [data-facts]') || names.some((name) => element.hasAttribute(`data-${name}`));
  }
}
