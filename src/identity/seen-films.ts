import type { Film } from '../model/film.js';
import { toJson } from '../platform/own-values.js';
import { SafeStorage, type StorageSource } from '../platform/safe-storage.js';

const KEY = 'film-review-seen';
/** The oldest are forgotten. */
const MAX_FILMS = 1000;
const MAX_NAME_LENGTH = 300;

/** The name by which a film is remembered: `her (2013)`; `''` for a film without a title. */
export function seenName({ title, year }: Pick<Film, 'title' | 'year'>): string {
  return tidy(year ? `${title} (${year})` : title);
}

function tidy(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, MAX_NAME_LENGTH);
}

/**
 * Remembers in this browser which films a reader has seen, so that the spoilers of these are open. Nothing is kept before the reader
 * says so, and nothing leaves the browser.
 */
export class SeenFilms {
  readonly #storage: SafeStorage;
  readonly #listeners = new Set<() => void>();

  /** @param storage - usually `() => localStorage`; without it films are remembered as long as the page lives */
  constructor(storage?: StorageSource) {
    this.#storage = new SafeStorage(storage);
  }

  has(film: string): boolean {
    return this.#read().includes(tidy(film));
  }

  set(film: string, isSeen: boolean): void {
    const name = tidy(film);
    if (!name) return;
    const others = this.#read().filter((each) => each !== name);
    this.#storage.set(KEY, toJson((isSeen ? [...others, name] : others).slice(-MAX_FILMS)));
    this.#report();
  }

  /** Calls back when a film was seen or is not seen any more, in another tab too. @returns how to stop */
  subscribe(listener: () => void): () => void {
    if (!this.#listeners.size) globalThis.addEventListener?.('storage', this.#handleStorage);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (!this.#listeners.size) globalThis.removeEventListener?.('storage', this.#handleStorage);
    };
  }

  readonly #handleStorage = ({ key }: StorageEvent): void => {
    if (key === KEY || key === null) this.#report();
  };

  #report(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Other scripts on this origin can write here. */
  #read(): string[] {
    try {
      const names: unknown = JSON.parse(this.#storage.get(KEY) ?? '[]');
      return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    } catch {
      return [];
    }
  }
}

/** The films that the reader of this page has seen: one memory for review and comments. */
export const seenFilms: SeenFilms = new SeenFilms(() => localStorage);
