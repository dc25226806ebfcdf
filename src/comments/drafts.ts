import { ForgivingStorage, type StorageSource } from '../identity/forgiving-storage.js';
import { parseRating } from '../model/comment-check.js';
import type { Rating } from '../model/rating.js';
import type { Unsubscribe } from './backend.js';
import { randomId } from './random-id.js';

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

/**
 * Keeps what is typed, by thread and by the comment that it answers. Every draft has a key of its own in the storage,
 * so that two tabs never overwrite each other's.
 */
export class Drafts {
  readonly #storage: ForgivingStorage;
  readonly #listeners = new Set<DraftListener>();

  /** @param storage - usually `() => localStorage`; without it drafts last as long as the page */
  constructor(storage?: StorageSource) {
    this.#storage = new ForgivingStorage(storage);
    for (const key of this.#storage.keys(PREFIX)) this.#read(key);
  }

  /** Whether what was typed last outlives the page. */
  get persistent(): boolean {
    return this.#storage.persistent;
  }

  /** @param parentId - the comment that is answered; `null` for a comment on the review itself */
  read(thread: string, parentId: string | null): SavedDraft | undefined {
    return this.#read(keyOf(thread, parentId));
  }

  /** Keeps what is written and returns the draft that it belongs to. Without a word or a rating it ends: the next has a new key. */
  write(thread: string, parentId: string | null, text: string, rating?: Rating): SavedDraft {
    const key = keyOf(thread, parentId);
    const idempotencyKey = this.#read(key)?.idempotencyKey ?? randomId();
    const draft = { text, ...(rating && { rating }), idempotencyKey, time: Date.now() };
    if (text || rating) this.#storage.set(key, JSON.stringify(draft));
    else this.#storage.remove(key);
    return draft;
  }

  clear(thread: string, parentId: string | null): void {
    this.#storage.remove(keyOf(thread, parentId));
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
    const sent = this.#storage.keys(PREFIX).filter((key) => {
      const draft = this.#read(key);
      return draft && wasSent(draft.idempotencyKey);
    });
    for (const key of sent) this.#storage.remove(key);
    if (sent.length) for (const listener of [...this.#listeners]) listener.changed();
  }

  /** Tells the listener when a draft changes that is not being typed here: in another tab, by `add` or by `forgetSent`. */
  subscribe(listener: DraftListener): Unsubscribe {
    const hear = ({ key }: StorageEvent): void => {
      if (key === null || key.startsWith(PREFIX)) listener.changed();
    };
    this.#listeners.add(listener);
    addEventListener('storage', hear);
    return () => {
      this.#listeners.delete(listener);
      removeEventListener('storage', hear);
    };
  }

  #read(key: string): SavedDraft | undefined {
    const stored = this.#storage.get(key);
    if (stored === null) return undefined;
    const draft = parseDraft(stored);
    if (!draft || Date.now() - draft.time > LIFETIME) this.#storage.remove(key);
    else return draft;
    return undefined;
  }
}

/* JSON keeps a thread and a parent apart whatever characters their ids hold. */
function keyOf(thread: string, parentId: string | null): string {
  return PREFIX + JSON.stringify([thread, parentId]);
}

function parseDraft(stored: string): SavedDraft | undefined {
  try {
    const { text, idempotencyKey, time, ...data } = JSON.parse(stored) as Partial<Record<keyof SavedDraft, unknown>>;
    const rating = parseRating(data.rating);
    if (typeof text === 'string' && typeof idempotencyKey === 'string' && typeof time === 'number')
      return { text, ...(rating && { rating }), idempotencyKey, time };
  } catch {
    // Something else wrote under this key: it is no draft.
  }
  return undefined;
}
