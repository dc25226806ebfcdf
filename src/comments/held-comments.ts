import { ForgivingStorage, type StorageSource } from '../identity/forgiving-storage.js';
import type { Comment } from '../model/comment.js';
import { parseComment } from '../model/comment-check.js';
import { isSameComment } from './look-up.js';

/** A comment of the reader's own that the blog holds for moderation, or held and did not publish. */
export interface HeldComment {
  comment: Comment;
  /** As it was written, to be copied. */
  text: string;
  /** When it was sent: milliseconds since the epoch. */
  time: number;
  isRefused: boolean;
  /** The blog showed it to its writer, as waiting. */
  wasListed: boolean;
}

const PREFIX = 'film-review-held:';
/** What has not been published by then will not be. */
const LONGEST = 60 * 24 * 60 * 60 * 1000;

/**
 * Remembers in this browser which of the reader's comments wait for a moderator: lists for guests do not hold them, and without
 * this they would be gone for their writer after the next reload.
 */
export class HeldComments {
  readonly #storage: ForgivingStorage;
  readonly #prefix: string;

  constructor(thread: string, source?: StorageSource) {
    this.#storage = new ForgivingStorage(source);
    this.#prefix = PREFIX + JSON.stringify(thread);
  }

  read(): HeldComment[] {
    const found = this.#storage.keys(this.#prefix).map((name) => parseHeld(this.#storage.get(name)));
    return found.filter((each) => each !== undefined).sort((a, b) => a.time - b.time);
  }

  remember(comment: Comment, text: string): void {
    this.#write({ comment: { ...comment, own: true }, text, time: Date.now(), isRefused: false, wasListed: false });
  }

  forget(id: string): void {
    this.#storage.remove(this.#prefix + id);
  }

  /**
   * Compares what is remembered with what the blog now shows: what is published is no longer remembered.
   *
   * @param isComplete - whether all comments of the thread are in the list
   */
  compare(listed: ReadonlyMap<string, Comment>, isComplete: boolean): void {
    for (const held of this.read()) {
      const { id, author, parentId } = held.comment;
      const name = author.name ? { name: author.name } : {};
      const sent = { parentId, text: held.text, time: held.time, viewer: { kind: 'guest', ...name } } as const;
      const now = listed.get(id) ?? [...listed.values()].find((comment) => isSameComment(sent, comment));
      if (now?.status === 'pending') {
        if (!held.wasListed) this.#write({ ...held, wasListed: true });
      } else if (now) {
        this.forget(id);
      } else if (isComplete && !held.isRefused && (held.wasListed || Date.now() - held.time > LONGEST)) {
        this.#write({ ...held, isRefused: true });
      }
    }
  }

  /** Notes that the blog did not publish a comment. */
  refuse(id: string): void {
    for (const held of this.read()) if (held.comment.id === id) this.#write({ ...held, isRefused: true });
  }

  #write(held: HeldComment): void {
    this.#storage.set(this.#prefix + held.comment.id, JSON.stringify(held));
  }
}

function parseHeld(written: string | null): HeldComment | undefined {
  try {
    const held = JSON.parse(written ?? 'null') as HeldComment;
    if (typeof held.text !== 'string' || !Number.isFinite(held.time)) return undefined;
    const { text, time, isRefused, wasListed } = held;
    return { comment: parseComment(held.comment), text, time, isRefused: !!isRefused, wasListed: !!wasListed };
  } catch {
    // Something else wrote under this key: it is no comment.
    return undefined;
  }
}
