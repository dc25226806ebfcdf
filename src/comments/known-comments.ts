import type { Comment } from '../model/comment.js';
import { withLike } from './liked.js';

/** What is known of a conversation's comments, from the page, from the backend, and from the reader's own doing. */
export class KnownComments {
  readonly #initial: readonly Comment[];
  /** What the page printed, as the reader likes it. */
  #printed: readonly Comment[];
  /** Sent from here and not listed yet: lists come late from caches, and never hold what waits for a moderator. */
  readonly #posted = new Map<string, Comment>();
  /** As the reader changed them, while the backend has not said so. */
  readonly #changed = new Map<string, Comment>();
  /** Listed, and not shown before the reader wants to see them. */
  readonly #held = new Set<string>();
  #listed: ReadonlyMap<string, Comment> = new Map();
  #shown: ReadonlyMap<string, Comment> = new Map();

  constructor(initial: readonly Comment[]) {
    this.#initial = this.#printed = initial;
    this.settle();
  }

  /** What the backend listed, by id. */
  get listed(): ReadonlyMap<string, Comment> {
    return this.#listed;
  }

  /** What is to be shown, by id. */
  get shown(): ReadonlyMap<string, Comment> {
    return this.#shown;
  }

  /** How many are held back. */
  get held(): number {
    return this.#held.size;
  }

  list(comments: ReadonlyMap<string, Comment>): void {
    this.#listed = comments;
    for (const id of this.#posted.keys()) if (comments.has(id)) this.#posted.delete(id);
    for (const id of this.#held) if (!comments.has(id)) this.#held.delete(id);
  }

  /** Learns which of the comments that the page printed the reader likes. What did not change stays the same object. */
  like(likes: ReadonlyMap<string, boolean> = new Map()): void {
    this.#printed = this.#initial.map((comment, at) => {
      const liked = likes.get(comment.id) ?? !!comment.liked;
      const now = this.#printed[at];
      return now && !!now.liked === liked ? now : withLike(comment, liked);
    });
  }

  /** Holds back those of the list that were not there before and are not the reader's own. */
  holdArrivals(comments: ReadonlyMap<string, Comment>): void {
    for (const [id, { own }] of comments) if (!own && !this.#shown.has(id)) this.#held.add(id);
  }

  release(): void {
    this.#held.clear();
  }

  post(comment: Comment): void {
    this.#held.delete(comment.id);
    if (!this.#listed.has(comment.id)) this.#posted.set(comment.id, comment);
  }

  /** Shows a comment as the reader changed it; `undefined` shows it again as the backend has it. */
  change(id: string, comment: Comment | undefined): void {
    if (comment) this.#changed.set(id, comment);
    else this.#changed.delete(id);
  }

  /** Takes what the backend made of a change. */
  confirm(comment: Comment): void {
    this.#changed.delete(comment.id);
    if (this.#posted.has(comment.id)) this.#posted.set(comment.id, comment);
    else this.#listed = new Map(this.#listed).set(comment.id, comment);
  }

  /** Works out anew what is to be shown. @param own - the reader's own comments that no list holds */
  settle(own: readonly Comment[] = []): void {
    const shown = new Map<string, Comment>();
    for (const comment of this.#printed) shown.set(comment.id, comment);
    for (const [id, comment] of this.#listed) if (!this.#held.has(id)) shown.set(id, comment);
    for (const [id, comment] of this.#posted) shown.set(id, comment);
    // What the blog publishes counts more than what is remembered here.
    for (const comment of own) {
      if (this.#listed.get(comment.id)?.status !== 'published') shown.set(comment.id, comment);
    }
    for (const [id, comment] of this.#changed) if (shown.has(id)) shown.set(id, comment);
    this.#shown = shown;
  }
}
