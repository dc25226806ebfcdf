import { attributesOf, type ElementEntry } from '../elements/registry.js';
import { COMMENTS } from '../platform/blog-markup/comment-area.js';
import { NOT_STRANGERS } from '../safety/strangers.js';

/* On these a class may stand for an element. They mean nothing by themselves: WordPress has a class "comment-form" on its form. */
const PLAIN = ':is(div, span, p, section, article)';
const named = (tags: readonly string[]): string => tags.map((tag) => `${PLAIN}.${tag}`).join();

const isInReview = (element: Element): boolean => element.closest('film-review') !== null;
const holdsReview = (element: Element): boolean =>
  element.querySelector(`:is(film-review, ${named(['film-review'])})${NOT_STRANGERS}`) !== null;

/** Tells our upgrade classes from a theme's own class names. */
export class ClassRules {
  readonly #elements: Readonly<Record<string, ElementEntry>>;
  /** Plain elements with a class that may stand for an element of ours, as a selector. */
  readonly candidates: string;
  readonly #parts: string;

  constructor(elements: Readonly<Record<string, ElementEntry>>) {
    const tags = Object.keys(elements);
    this.#elements = elements;
    this.candidates = named(tags);
    const parts = [
      ...tags.filter((tag) => tag !== 'film-review'),
      named(tags.filter((tag) => !elements[tag]?.isThemeName)),
      '[data-fact]',
    ];
    this.#parts = `:is(${parts.join()})${NOT_STRANGERS}`;
  }

  /** The element that a class may stand for. As selectors do, without regard to case in a page that has no document type. */
  tagOf(element: Element): string | undefined {
    return Object.keys(this.#elements).find((tag) => element.matches(`.${tag}`));
  }

  /**
   * Whether a class asks for our element. A name that themes use too is one where something of ours is with it: data that
   * the element takes; for a part of a review, a review around it, but not the page's own comments: Blogger's list has the class
   * "comment-thread"; for a review, one of our elements, classes or facts inside. What
   * holds another review is a theme's frame.
   */
  isOurs(element: Element, tag: string): boolean {
    if (tag === 'film-review' && !this.isPerhapsReview(element)) return false;
    if (!this.#elements[tag]?.isThemeName || this.#hasOurData(element, tag)) return true;
    if (tag === 'film-review') return element.querySelector(this.#parts) !== null;
    return isInReview(element) && !element.closest(COMMENTS);
  }

  /** Whether an element that nothing of ours is with could be a review: its words decide. */
  isPerhapsReview(element: Element): boolean {
    return !isInReview(element) && !holdsReview(element);
  }

  #hasOurData(element: Element, tag: string): boolean {
    return (
      element.matches('[data-fact], [data-facts], :has(> .comment-source)') ||
      attributesOf(tag).some((name) => element.hasAttribute(`data-${name}`))
    );
  }
}
