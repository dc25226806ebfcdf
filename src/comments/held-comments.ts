import type { StorageSource } from '../identity/forgiving-storage.js';
import type { Comment } from '../model/comment.js';
import { parseComment } from '../model/comment-check.js';
import { isSameComment } from './look-up.js';
import { StoredEntries } from './stored-entries.js';

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
  readonly #store: StoredEntries<HeldComment>;

  constructor(thread: string, source?: StorageSource) {
    this.#store = new StoredEntries(PREFIX + JSON.stringify(thread), parseHeld, source);
  }

  /** The oldest first. */
  read(): HeldComment[] {
    return [...this.#store.read().values()].sort((a, b) => a.time - b.time);
  }

  remember(comment: Comment, text: string): void {
    this.#write({ comment: { ...comment, own: true }, text, time: Date.now(), isRefused: false, wasListed: false });
  }

  forget(id: string): void {
    this.#store.remove(id);
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
    const held = this.#store.get(id);
    if (held) this.#write({ ...held, isRefused: true });
  }

  #write(held: HeldComment): void {
    this.#store.set(held.comment.id, held);
  }
}

function parseHeld(
  { comment, text, time, isRefused, wasListed }: Readonly<Record<string, unknown>>,
  id: string,
): HeldComment | undefined {
  const held = parseComment(comment);
  if (held.id !== id || typeof text !== 'string' || !Number.isFinite(time)) return undefined;
  return {
    comment: held,
    text,
    time: time as number,
    isRefused: isRefused === true,
    wasListed: wasListed === true,
  };
}
