import type { Comment } from '../../model/comment.js';
import { parseComment } from '../../model/comment-check.js';
import { toJson } from '../../platform/own-values.js';
import type { StorageSource } from '../../platform/safe-storage.js';
import type { KnownComments } from '../backend.js';
import { StoredEntries } from '../stored-entries.js';
import { findSent } from './look-up.js';
import { type OutboxEntry, parseKnown } from './outbox-entry.js';

/** A comment of the reader's own that the blog took and does not list, or did not publish. */
export interface HeldComment {
  comment: Comment;
  /** As it was written, to be copied. */
  text: string;
  /** When it was sent: milliseconds since the epoch. */
  time: number;
  isRefused: boolean;
  /** The blog showed it to its writer, as waiting. */
  wasListed: boolean;
  /** What was known of the other comments when it was sent. */
  known?: KnownComments;
}

const HELD_KEY_PREFIX = 'film-review-held:';
/** A comment that is not published by then is taken for refused. */
const MAX_HOLD_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * Remembers in this browser which of the reader's comments wait for a moderator: lists for guests do not hold them, and without
 * this they would be gone for their writer after the next reload.
 */
export class AwaitingModeration {
  readonly #store: StoredEntries<HeldComment>;

  constructor(thread: string, source?: StorageSource) {
    this.#store = new StoredEntries(HELD_KEY_PREFIX + toJson(thread), parseHeld, source);
  }

  /** The oldest first. */
  read(): HeldComment[] {
    return [...this.#store.read().values()].sort((a, b) => a.time - b.time);
  }

  remember(comment: Comment, { text, time, known }: Pick<OutboxEntry, 'text' | 'time' | 'known'>): void {
    const more = known && { known };
    this.#write({ comment: { ...comment, own: true }, text, time, isRefused: false, wasListed: false, ...more });
  }

  /** Notes that a comment is another one of the same commenter. */
  noteOther(id: string): void {
    for (const held of this.read()) {
      const { known = {}, comment } = held;
      const { others = [] } = known;
      if (comment.id !== id && !others.includes(id))
        this.#write({ ...held, known: { ...known, others: [...others, id] } });
    }
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
      const { id, author, parentId, status } = held.comment;
      const { text, time, known } = held;
      const viewer = { kind: 'guest', ...(author.name && { name: author.name }) } as const;
      // The blog's own number is enough; an id that was made here is in no list.
      const now =
        listed.get(id) ?? findSent({ parentId, text, time, viewer, known }, /^\d+$/.test(id) ? [] : listed.values());
      if (now?.status === 'pending') {
        if (!held.wasListed) this.#write({ ...held, wasListed: true });
      } else if (now) {
        this.forget(id);
      } else if (status === 'accepted') {
        if (Date.now() - time > MAX_HOLD_MS) this.forget(id);
      } else if (isComplete && !held.isRefused && (held.wasListed || Date.now() - time > MAX_HOLD_MS)) {
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
  { comment, text, time, isRefused, wasListed, known }: Readonly<Record<string, unknown>>,
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
    ...parseKnown(known),
  };
}
