/* The third spelling, on a page that nobody edits: `data-upgrade="SELECTOR"` on the script tag names the posts, and each of them
   that is a film review gets a <film-review> around it, in place. */
import { EXAMPLE_POSTS, FURNITURE } from '../platform/blog-markup/posts.js';
import { createElement } from '../platform/create-element.js';
import { ownOptions } from '../platform/own-values.js';
import { isRenderedByOthers } from '../platform/page/rendered-by-others.js';
import type { Reading } from '../reading/reading.js';
import { addArticleOfPage } from '../reading/sources/article.js';
import { MARKED } from '../reading/sources/marked.js';
import { NOT_STRANGERS } from '../safety/strangers.js';
import { placeOf, THREAD } from './place-of-post.js';
import { putWithoutMoving } from './put-without-moving.js';
import { forgetPageAddress, handReading, hasProse, isFilmReview, isShownAsSource, readWell } from './recognise.js';
import { isRestored } from './wrapped-elements.js';

/* What a card does not state. */
const CREDITS = ['directors', 'writers', 'cast', 'runtimeMinutes'] as const;

/** What there is to know besides the selector. */
export interface UpgradeOptions {
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
  { attributes = {}, define }: UpgradeOptions = {},
): () => void {
  const fault = faultOf(root, selector);
  if (fault) {
    console.warn(
      `film-review-elements: data-upgrade="${selector}" ${fault}, so no post is upgraded by it. An example that works: data-upgrade="${EXAMPLE_POSTS}"`,
    );
    return () => {};
  }
  /* What was read and is no film review is read again only when its words have changed. */
  const known = new WeakMap<Element, string>();

  const upgrade = async (): Promise<void> => {
    const posts = postsIn(root, selector);
    const fresh = posts.filter(
      (post) => known.get(post) !== (post.textContent ?? '') && !isRestored(post) && !isRenderedByOthers(post),
    );
    const recognised = await Promise.all(
      fresh.map(async (post) => {
        const words = post.textContent ?? '';
        known.set(post, words);
        const review = await recognise(post, posts);
        return review ? { ...review, words } : [];
      }),
    );
    const reviews = recognised.flat();
    if (!reviews.length) return;
    // All at once, so that each of them knows whether it is the only one.
    await define?.();
    const isAlone = reviews.length === 1 && !root.querySelector(`film-review${NOT_STRANGERS}`);
    for (const review of reviews) {
      // A post whose words have changed since was read again, and is wrapped with that reading.
      if (known.get(review.post) === review.words) wrap(review, posts, attributes, isAlone);
    }
  };

  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length)) void upgrade();
  });
  void upgrade();
  observer.observe(root, ownOptions({ childList: true, subtree: true }));
  return () => observer.disconnect();
}

/** Whether `data-upgrade` with a selector would upgrade a post of a page as it is. */
export async function namesFilmReview(root: Document, selector: string): Promise<boolean> {
  if (faultOf(root, selector)) return false;
  const posts = postsIn(root, selector);
  const reviews = await Promise.all(posts.map((post) => recognise(post, posts)));
  return reviews.some(Boolean);
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
      !post.closest(`film-review, ${THREAD}`) &&
      !post.querySelector(`film-review${NOT_STRANGERS}`) &&
      !post.parentElement!.closest(selector),
  );
}

/** A post that is a film review. */
interface FilmPost {
  post: Element;
  /** What was read: the post with its title and what belongs to it. */
  nodes: readonly Node[];
  text: string;
  /** `undefined` for a review that this library wrote, which its element reads by its marks. */
  reading: Reading | undefined;
}

async function recognise(post: Element, posts: readonly Element[]): Promise<FilmPost | undefined> {
  const { title, stretches: [nodes] = [] } = placeOf(post, posts) ?? {};
  if (!nodes || isShownAsSource(post)) return undefined;
  const text = textOf(nodes);
  if (post.closest(MARKED) || post.querySelector(`:is(${MARKED})${NOT_STRANGERS}`)) {
    return { post, nodes, text, reading: undefined };
  }
  // Cards in the page's furniture are no posts of their own.
  const isAlone = posts.every((other) => other === post || other.closest(FURNITURE));
  const reading = await readWell(nodes, post);
  // A card beside the post says little more than the film's name.
  const isCard = posts.length > 1 && !hasProse(reading) && !CREDITS.some((field) => reading.found.has(field));
  if (isCard) return undefined;
  return (await isFilmReview(reading, title ? [title, post] : [post], nodes, isAlone))
    ? { post, nodes, text, reading }
    : undefined;
}

/** Wraps a post, unless it has gone or somebody else has wrapped it since it was read. */
function wrap(
  { post, nodes, text, reading }: FilmPost,
  posts: readonly Element[],
  attributes: Readonly<Record<string, string>>,
  isAlone: boolean,
): void {
  const place = post.isConnected ? placeOf(post, posts) : undefined;
  if (!place || post.closest('film-review')) return;
  const review = createElement('film-review', attributes);
  putWithoutMoving(place.stretches, review, post);
  if (!reading || textOf(nodes) !== text) return;
  if (!isAlone) forgetPageAddress(reading, nodes);
  handReading(review, isAlone ? addArticleOfPage(reading, document) : reading);
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => node.textContent ?? '').join('');
}
