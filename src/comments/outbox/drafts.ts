import { parseRating } from '../../model/comment-check.js';
import type { Rating } from '../../model/rating.js';
import { toJson } from '../../platform/own-values.js';
import { randomId } from '../../platform/random-id.js';
import type { StorageSource } from '../../platform/safe-storage.js';
import type { Unsubscribe } from '../../platform/unsubscribe.js';
import { StoredEntries } from '../stored-entries.js';

/** Text that was typed and not sent yet. */
export interface SavedDraft {
  text: string;
  /** The writer's rating of the film, where one is given. */
  rating?: Rating;
  /** Made here, once a text, and kept with it, so that the comment is stored once however often it is sent. */
  idempotencyKey: string;
  /** When it was last changed: milliseconds since the epoch. */
  time: number;
  /** The browser itself sent it, and nothing told yet what became of it. */
  isSent?: boolean;
}

/** A form in which a draft is typed. */
export interface DraftListener {
  /** Saves what is typed and not saved yet. */
  keep(): void;
  /** Handles a draft that changed elsewhere. @param isAdded - something was added that has to be in the form */
  changed(isAdded: boolean): void;
}

const DRAFT_KEY_PREFIX = 'film-review-draft:';
const MAX_DRAFT_AGE_MS = 90 * 24 * 60 * 60 * 1000;
const MAX_KEY_LENGTH = 100;

/**
 * Keeps what is typed, by thread and by the comment that it answers. Two tabs may hold different texts in one place: each is a draft
 * of its own, and the one that was changed last is the one that is read.
 */
export class Drafts {
  readonly #store: StoredEntries<SavedDraft>;
  readonly #listeners = new Set<DraftListener>();

  /** @param storage - usually `() => localStorage`; without it drafts last as long as the page */
  constructor(storage?: StorageSource) {
    this.#store = new StoredEntries(DRAFT_KEY_PREFIX, parseDraft, storage);
    for (const [id, { time }] of this.#store.read()) if (isOld(time)) this.#store.remove(id);
  }

  /** Whether what was typed last outlives the page. */
  get persistent(): boolean {
    return this.#store.storage.persistent;
  }

  /**
   * @param parentId - the comment that is answered; `null` for a comment on the review itself
   * @param rank - what counts of several: the highest, and of those the newest. Below 0 is left out.
   */
  read(thread: string, parentId: string | null, rank: (draft: SavedDraft) => number = () => 0): SavedDraft | undefined {
    const drafts = this.#slots(thread, parentId).map(([, draft]) => ({ draft, rank: rank(draft) }));
    const [first] = drafts
      .filter((each) => each.rank >= 0)
      .sort((one, other) => other.rank - one.rank || other.draft.time - one.draft.time);
    return first?.draft;
  }

  /** Whether the draft of a key is kept. */
  has(thread: string, parentId: string | null, idempotencyKey: string): boolean {
    return this.#slots(thread, parentId).some(([, draft]) => draft.idempotencyKey === idempotencyKey);
  }

  /**
   * Keeps what is written and returns the draft that it belongs to. Other words have another key. Without a word or a rating the draft
   * ends. What the browser itself has begun to send since stays, though another tab writes over it.
   *
   * @param before - the draft that is written on; `null` where none is, so that no other draft changes. Default: the one
   * that `read` returns.
   */
  write(
    thread: string,
    parentId: string | null,
    text: string,
    rating?: Rating,
    before: SavedDraft | null | undefined = this.read(thread, parentId),
  ): SavedDraft {
    const present = this.#slots(thread, parentId).find(([, each]) => each.idempotencyKey === before?.idempotencyKey);
    const isSame = present?.[1].text === text;
    const idempotencyKey = isSame ? present[1].idempotencyKey : randomId();
    const draft = { text, ...(rating && { rating }), idempotencyKey, time: Date.now() };
    const id = present?.[1].isSent && !before?.isSent && !isSame ? undefined : present?.[0];
    if (text || rating) this.#store.set(id ?? this.#freeId(thread, parentId), draft);
    else if (id) this.#store.remove(id);
    return draft;
  }

  /** Notes that the browser itself is sending a draft. */
  noteSent(thread: string, parentId: string | null, idempotencyKey: string): void {
    for (const [id, draft] of this.#slots(thread, parentId))
      if (draft.idempotencyKey === idempotencyKey) this.#store.set(id, { ...draft, isSent: true });
  }

  /** Puts a draft back that another tab wrote over, or that was lost with the browser. Listeners are told. */
  restore(thread: string, parentId: string | null, draft: SavedDraft): void {
    if (this.has(thread, parentId, draft.idempotencyKey)) return;
    this.#store.set(this.#freeId(thread, parentId), draft);
    for (const listener of [...this.#listeners]) listener.changed(false);
  }

  /** @param idempotencyKey - whose draft is removed; without it all drafts of the place are */
  clear(thread: string, parentId: string | null, idempotencyKey?: string): void {
    for (const [id, draft] of this.#slots(thread, parentId))
      if (idempotencyKey === undefined || draft.idempotencyKey === idempotencyKey) this.#store.remove(id);
  }

  /** Removes the drafts of a place that are known to be sent. Listeners are told. */
  forget(thread: string, parentId: string | null, isSent: (draft: SavedDraft) => boolean): void {
    this.#remove(this.#slots(thread, parentId).filter(([, draft]) => isSent(draft)));
  }

  /** Puts a text into a draft that nobody typed: before what is there already, whose rating counts more. Listeners are told. */
  add(thread: string, parentId: string | null, text: string, rating?: Rating): void {
    for (const listener of [...this.#listeners]) listener.keep();
    const present = this.read(thread, parentId);
    const isMore = present?.text && present.text !== text;
    this.write(thread, parentId, isMore ? `${text}\n\n${present.text}` : text, present?.rating ?? rating);
    for (const listener of [...this.#listeners]) listener.changed(true);
  }

  /** Takes out what was sent, which a page that was left in that moment could not do. Listeners are told. */
  forgetSent(wasSent: (idempotencyKey: string) => boolean): void {
    this.#remove([...this.#store.read()].filter(([, { idempotencyKey }]) => wasSent(idempotencyKey)));
  }

  #remove(drafts: readonly (readonly [string, SavedDraft])[]): void {
    for (const [id] of drafts) this.#store.remove(id);
    if (drafts.length) for (const listener of [...this.#listeners]) listener.changed(false);
  }

  /** Tells the listener when a draft changes that is not being typed here: in another tab, by `add`, `forget` or `forgetSent`. */
  subscribe(listener: DraftListener): Unsubscribe {
    this.#listeners.add(listener);
    const unsubscribe = this.#store.subscribe(() => listener.changed(false));
    return () => {
      this.#listeners.delete(listener);
      unsubscribe();
    };
  }

  /** The drafts of a place, by the ids of their entries. */
  #slots(thread: string, parentId: string | null): (readonly [string, SavedDraft])[] {
    const id = idOf(thread, parentId);
    // The closing bracket may be followed by what tells one draft from the next.
    return [...this.#store.read(id)];
  }

  #freeId(thread: string, parentId: string | null): string {
    const id = idOf(thread, parentId);
    return this.#store.get(id) ? `${id}${randomId()}` : id;
  }
}

/* JSON keeps a thread and a parent apart whatever characters their ids hold. */
function idOf(thread: string, parentId: string | null): string {
  return toJson([thread, parentId]);
}

function isOld(time: number): boolean {
  return Date.now() - time > MAX_DRAFT_AGE_MS;
}

function parseDraft(entry: Readonly<Record<string, unknown>>): SavedDraft | undefined {
  const { text, idempotencyKey, time, isSent } = entry;
  if (typeof text !== 'string' || typeof time !== 'number') return undefined;
  const rating = parseRating(entry['rating']);
  // It names what is sent, also in addresses.
  const isKey = typeof idempotencyKey === 'string' && idempotencyKey.length <= MAX_KEY_LENGTH;
  const key = isKey ? idempotencyKey : randomId();
  return { text, ...(rating && { rating }), idempotencyKey: key, time, ...(isSent === true && { isSent }) };
}
