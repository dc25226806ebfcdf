import type { Comment } from '../../model/comment.js';
import { parseComment } from '../../model/comment-check.js';
import { toJson } from '../../platform/own-values.js';
import { TimeSlices } from '../../platform/scheduler.js';

/** Sorting more comments than this takes noticeable time. */
const MAX_UNSLICED_ITEMS = 200;

/** Parses what a backend lists, in tasks that yield. Items that are no comments are left out. */
export class CommentIntake {
  readonly #thread: string;
  #hasWarned = false;

  constructor(thread: string) {
    this.#thread = thread;
  }

  /**
   * Parses the items and adds them to `fetched`. A comment that did not change stays the same object (structural sharing).
   *
   * @returns how many items could not be parsed
   */
  async addComments(
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
        fetched.set(comment.id, before && toJson(before) === toJson(comment) ? before : comment);
      } catch (error) {
        dropped++;
        if (!this.#hasWarned) console.warn(`Thread "${this.#thread}": a comment is left out.`, error);
        this.#hasWarned = true;
      }
    }
    // Sorting many comments into the tree gets a task of its own.
    if (items.length > MAX_UNSLICED_ITEMS) await slices.next();
    signal.throwIfAborted();
    return dropped;
  }
}
