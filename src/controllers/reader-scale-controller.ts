import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { type AskedScale, type ReaderScale, readerScale } from '../comments/ratings/reader-scale.js';
import { blogScaleContext } from '../contexts/blog-scale-context.js';
import { reviewContext } from '../contexts/review-context.js';
import { rating as english } from '../i18n/en/page.js';
import type { Review } from '../model/review.js';
import { LocalizeController } from './localize-controller.js';

/** Tells on which scale readers rate: that of the author of the review around, so that both ratings can be compared. */
export class ReaderScaleController {
  readonly #localise: LocalizeController<'rating'>;
  readonly #review: ContextConsumer<typeof reviewContext, LitElement>;
  readonly #blogScale: ContextConsumer<typeof blogScaleContext, LitElement>;
  readonly #asked: () => AskedScale;

  /** @param asked - what the page asks for, which comes first */
  constructor(host: LitElement, asked: () => AskedScale) {
    this.#asked = asked;
    this.#localise = new LocalizeController(host, 'rating', english);
    this.#review = new ContextConsumer(host, { context: reviewContext, subscribe: true });
    this.#blogScale = new ContextConsumer(host, { context: blogScaleContext, subscribe: true });
  }

  /** The review around the element; `undefined` until it has been read. */
  get review(): Review | undefined {
    return this.#review.value;
  }

  get scale(): ReaderScale {
    return readerScale(this.#asked(), this.review?.rating, this.#blogScale.value, this.#localise.terms.units);
  }

  /** Returns a number of points with the unit: `5 clappers`. */
  points(formatted: string, value: number): string {
    return this.#localise.terms.points(formatted, this.scale.unit, value);
  }

  /** Returns a rating as a sentence: `4.5 out of 5 clappers`. */
  words(value: number, maximumFractionDigits: number): string {
    const number = (points: number): string => this.#localise.number(points, { maximumFractionDigits });
    const { best, unit } = this.scale;
    return this.#localise.terms.rating(number(value), number(best), unit, best);
  }
}
