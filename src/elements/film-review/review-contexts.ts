import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { blogScaleContext } from '../../contexts/blog-scale-context.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { reviewContext } from '../../contexts/review-context.js';
import { threadContext } from '../../contexts/thread-context.js';
import { ThreadConnectEvent } from '../../events/thread-connect-event.js';
import type { BlogScale } from '../../model/rating.js';
import type { Review } from '../../model/review.js';

/** What a review provides for the elements inside: the review, the blog's scale, the level of the heading, the thread. */
export class ReviewContexts {
  readonly #host: ReactiveElement;
  readonly #review;
  readonly #scale;
  readonly #level;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#review = new ContextProvider(host, { context: reviewContext });
    this.#scale = new ContextProvider(host, { context: blogScaleContext });
    this.#level = new ContextProvider(host, { context: headingLevelContext, initialValue: DEFAULT_HEADING_LEVEL });
    const thread = new ContextProvider(host, { context: threadContext });
    // On a server there is nothing to listen to.
    host.addEventListener?.(ThreadConnectEvent.type, ({ detail }) => thread.setValue(detail.thread));
  }

  provideReview(review: Review): void {
    this.#review.setValue(review);
  }

  provideScale(scale: BlogScale): void {
    this.#scale.setValue(scale);
  }

  /** @param level - by default that of the post's own first heading, else 2 */
  provideHeadingLevel(level: number | undefined): void {
    const heading = this.#host.querySelector('h1, h2, h3, h4, h5, h6');
    this.#level.setValue(level ?? (heading ? Number(heading.localName.slice(1)) : DEFAULT_HEADING_LEVEL));
  }
}
