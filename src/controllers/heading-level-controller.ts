import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../contexts/heading-level-context.js';

/** Tells the level of a heading below the film's, and updates the element when that changes. */
export class HeadingLevelController {
  readonly #film: ContextConsumer<typeof headingLevelContext, LitElement>;

  constructor(host: LitElement) {
    this.#film = new ContextConsumer(host, { context: headingLevelContext, subscribe: true });
  }

  /**
   * Returns a level from 1 to 6.
   *
   * @param below - levels below the film's heading
   * @param stated - the level that the author states, which comes first
   */
  level(below: number, stated?: number): number {
    return Math.min(stated ?? (this.#film.value ?? DEFAULT_HEADING_LEVEL) + below, 6);
  }
}
