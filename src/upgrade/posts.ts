/* The third spelling, on a page that nobody edits: `data-upgrade="SELECTOR"` on the script tag names the posts, and each of them
   that is a film review gets a <film-review> around it, in place. */
import { NOT_STRANGERS } from '../safety/strangers.js';
import { isReleased } from './own-elements.js';
import { CONVERSATION, placeOf, type PlaceOfPost } from './place-of-post.js';
import { putWithoutMoving } from './put-without-moving.js';
import { isFilmReview, isShownAsSource, readCopy } from './recognise.js';

/** What there is to know besides the selector. */
export interface PostOptions {
  /** Attributes for each <film-review>. */
  attributes?: Readonly<Record<string, string>>;
  /** Makes sure that <film-review> is defined, so that the post is presented at once and nothing is seen to change twice. */
  define?: () => Promise<unknown>;
}

/**
 * Wraps the posts that a selector names, and those that come later. A post in which no film review is recognised stays exactly as
 * it was; so does one that is in a <film-review>, or holds one.
 *
 * @returns how to stop
 */
export function upgradePosts(
  root: Document,
  selector: string,
  { attributes = {}, define }: PostOptions = {},
): () => void {
  const fault = faultOf(root, selector);
  if (fault) {
    console.warn(
      `film-review-elements: data-upgrade="${selector}" ${fault}, so no post is upgraded by it. An example that works: data-upgrade=".entry-content"`,
    );
    return () => {};
  }
  /* What was read and is no film review is read again only when its words have changed. */
  const known = new WeakMap<Element, string>();

  const upgrade = (): void => {
    const posts = postsIn(root, selector);
    const reviews = posts.filter((post) => {
      const words = post.textContent ?? '';
      if (known.get(post) === words || isReleased(post)) return false;
      known.set(post, words);
      const place = placeOf(post, posts);
      return place && isRecognised(post, place);
    });
    if (!reviews.length) return;
    // All at once, so that each of them knows whether it is the only one.
    void (define?.() ?? Promise.resolve()).then(() => {
      for (const post of reviews) wrap(post, posts, attributes);
    });
  };

  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length)) upgrade();
  });
  upgrade();
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** What is wrong with a selector, in words that go after it. */
function faultOf(root: Document, selector: string): string | undefined {
  try {
    return root.body.matches(selector) ? 'names the whole page' : undefined;
  } catch {
    return selector.trim() ? 'is no selector that CSS knows' : 'is empty';
  }
}

/** The posts that are not upgraded yet: the outermost that the selector names, without what strangers wrote. */
function postsIn(root: Document, selector: string): Element[] {
  return [...root.body.querySelectorAll(selector)].filter(
    (post) =>
      !post.closest(`film-review, ${CONVERSATION}`) &&
      !post.querySelector(`film-review${NOT_STRANGERS}`) &&
      !post.parentElement!.closest(selector),
  );
}

function isRecognised(post: Element, { title }: PlaceOfPost): boolean {
  if (isShownAsSource(post)) return false;
  const language = post.closest<HTMLElement>('[lang]')?.lang;
  return isFilmReview(readCopy(title && !post.contains(title) ? [title, post] : [post], language));
}

/** Wraps a post, unless it has gone or somebody else has wrapped it since it was read. */
function wrap(post: Element, posts: readonly Element[], attributes: Readonly<Record<string, string>>): void {
  const place = post.isConnected ? placeOf(post, posts) : undefined;
  if (!place || post.closest('film-review')) return;
  const review = document.createElement('film-review');
  for (const [name, value] of Object.entries(attributes)) review.setAttribute(name, value);
  putWithoutMoving(place.stretches, review, post);
}
