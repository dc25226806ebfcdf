import type { StorageSource } from '../identity/forgiving-storage.js';
import { parseRating } from '../model/comment-check.js';
import type { Rating } from '../model/rating.js';
import type { Unsubscribe } from './backend.js';
import { randomId } from './random-id.js';
import { StoredEntries } from './stored-entries.js';

/** What somebody typed and has not sent yet. */
export interface SavedDraft {
  text: string;
  /** The writer's rating of the film, where one is given. */
  rating?: Rating;
  /** Made once a draft, so that however often it is sent, it is stored once. */
  idempotencyKey: string;
  /** When it was last changed: milliseconds since the epoch. */
  time: number;
}

/** Somebody who types a draft. */
export interface DraftListener {
  /** Write what is typed and not written yet. */
  keep(): void;
  /** A draft changed that is not being typed here. */
  changed(): void;
}

const PREFIX = 'film-review-draft:';
const LIFETIME = 90 * 24 * 60 * 60 * 1000;
const LONGEST_KEY = 100;

/** Keeps what is typed, by thread and by the comment that it answers. */
export class Drafts {
  readonly #store: StoredEntries<SavedDraft>;
  readonly #listeners = new Set<DraftListener>();

  /** @param storage - usually `() => localStorage`; without it drafts last as long as the page */
  constructor(storage?: StorageSource) {
    this.#store = new StoredEntries(PREFIX, parseDraft, storage);
    for (const [id, { time }] of this.#store.read()) if (isOld(time)) this.#store.remove(id);
  }

  /** Whether what was typed last outlives the page. */
  get persistent(): boolean {
    return this.#store.storage.persistent;
  }

  /** @param parentId - the comment that is answered; `null` for a comment on the review itself */
  read(thread: string, parentId: string | null): SavedDraft | undefined {
    return this.#store.get(idOf(thread, parentId));
  }

  /** Keeps what is written and returns the draft that it belongs to. Without a word or a rating it ends: the next has a new key. */
  write(thread: string, parentId: string | null, text: string, rating?: Rating): SavedDraft {
    const id = idOf(thread, parentId);
    const idempotencyKey = this.#store.get(id)?.idempotencyKey ?? randomId();
    const draft = { text, ...(rating && { rating }), idempotencyKey, time: Date.now() };
    if (text || rating) this.#store.set(id, draft);
    else this.#store.remove(id);
    return draft;
  }

  clear(thread: string, parentId: string | null): void {
    this.#store.remove(idOf(thread, parentId));
  }

  /** Puts a text into a draft that nobody typed: before what is there already, whose rating counts more. Listeners are told. */
  add(thread: string, parentId: string | null, text: string, rating?: Rating): void {
    for (const listener of [...this.#listeners]) listener.keep();
    const present = this.read(thread, parentId);
    const isMore = present?.text && present.text !== text;
    this.write(thread, parentId, isMore ? `${text}\n\n${present.text}` : text, present?.rating ?? rating);
    for (const listener of [...this.#listeners]) listener.changed();
  }

  /** Takes out what was sent, which a page that was left in that moment could not do. Listeners are told. */
  forgetSent(wasSent: (idempotencyKey: string) => boolean): void {
    const sent = [...this.#store.read()].filter(([, { idempotencyKey }]) => wasSent(idempotencyKey));
    for (const [id] of sent) this.#store.remove(id);
    if (sent.length) for (const listener of [...this.#listeners]) listener.changed();
  }

  /** Tells the listener when a draft changes that is not being typed here: in another tab, by `add` or by `forgetSent`. */
  subscribe(listener: DraftListener): Unsubscribe {
    this.#listeners.add(listener);
    const unsubscribe = this.#store.subscribe(() => listener.changed());
    return () => {
      this.#listeners.delete(listener);
      unsubscribe();
    };
  }
}

/* JSON keeps a thread and a parent apart whatever characters their ids hold. */
function idOf(thread: string, parentId: string | null): string {
  return JSON.stringify([thread, parentId]);
}

function isOld(time: number): boolean {
  return Date.now() - time > LIFETIME;
}

function parseDraft(entry: Readonly<Record<string, unknown>>): SavedDraft | undefined {
  const { text, idempotencyKey, time } = entry;
  if (typeof text !== 'string' || typeof time !== 'number') return undefined;
  const rating = parseRating(entry['rating']);
  // It names what is sent, also in addresses.
  const isKey = typeof idempotencyKey === 'string' && idempotencyKey.length <= LONGEST_KEY;
  return { text, ...(rating && { rating }), idempotencyKey: isKey ? idempotencyKey : randomId(), time };
}
