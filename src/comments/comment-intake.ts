import type { Comment } from '../model/comment.js';
import { parseComment } from '../model/comment-check.js';
import { TimeSlices } from './time-slices.js';

/** So many comments at once are noticed. */
const MANY = 200;

/** Takes in what a backend gives: only what is a comment, a slice at a time. */
export class CommentIntake {
  readonly #thread: string;
  #hasWarned = false;

  constructor(thread: string) {
    this.#thread = thread;
  }

  /**
   * Adds the comments among the items to those that were fetched. One that did not change stays the same object, so that a
   * page need not look at it again.
   *
   * @returns how many items are no comments
   */
  async take(
    items: readonly unknown[],
    known: ReadonlyMap<string, Comment>,
    fetched: Map<string, Comment>,
    signal: AbortSignal,
  ): Promise<number> {
    const slices = new TimeSlices();
    let dropped = 0;
    for (const item of items) {
      if (slices.isOver) {
        await slices.next();
        signal.throwIfAborted();
      }
      try {
        const comment = parseComment(item);
        const before = known.get(comment.id);
        fetched.set(comment.id, before && JSON.stringify(before) === JSON.stringify(comment) ? before : comment);
      } catch (error) {
        dropped++;
        if (!this.#hasWarned) console.warn(`Thread "${this.#thread}": a comment is left out.`, error);
        this.#hasWarned = true;
      }
    }
    // To put many into their places is a slice of its own.
    if (items.length > MANY) await slices.next();
    signal.throwIfAborted();
    return dropped;
  }
}
