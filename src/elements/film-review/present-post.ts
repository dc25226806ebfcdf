import type { ReactiveElement } from 'lit';
import { present, type Presentation } from '../../marking/present.js';
import type { Undo } from '../../marking/wrap.js';
import type { Reading } from '../../reading/reading.js';
import type { Arrangement } from './arrange/arrangement.js';

export type { Arrangement };
export { isRenderedByOthers } from '../../platform/page/rendered-by-others.js';

/** How a post on a page is presented. */
export interface PostPresentation extends Required<Presentation> {
  /** Whether nothing of it may be touched. */
  readonly isKept: boolean;
  /** Gets how to take each step back, first step first. */
  readonly steps: Undo[];
  /** Where what is drawn may stand, apart from the post. */
  readonly root: HTMLElement | DocumentFragment;
  /** Whether the post is still to be presented, after code was fetched for it. */
  isWanted(): boolean;
}

/** Presents a post by elements around its words; or, where nothing of it may be touched, beside it. */
export async function presentPost(post: HTMLElement, reading: Reading, how: PostPresentation): Promise<void> {
  const { isKept, isWanted, steps, root, scale, handleChange } = how;
  if (!isKept) {
    steps.push(...present(post, reading, how));
    return;
  }
  const { presentKept } = await import('./kept-post.js');
  if (isWanted()) steps.push(...presentKept(post, root, reading, scale, handleChange));
}

/** Fetches what arranges a review, where an arrangement is asked for. */
export async function loadArrangement(host: ReactiveElement, internals: ElementInternals): Promise<Arrangement> {
  const { Arrangement } = await import('./arrange/arrangement.js');
  return new Arrangement(host, internals);
}
