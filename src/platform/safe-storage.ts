/** The part of `localStorage` that is used here. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A storage, or a function that gives it: reading `window.localStorage` throws where the browser refuses it. */
export type StorageSource = StorageLike | (() => StorageLike | undefined);

/**
 * A storage that never throws. What the browser refuses to keep (private mode, quota, a sandboxed frame) is held for
 * as long as the page lives.
 */
export class SafeStorage {
  readonly #storage: StorageLike | undefined;
  /** Values that could not be written; `null` is a removal that was refused, so that the old value does not come back. */
  readonly #refused = new Map<string, string | null>();
  #persistent: boolean;

  constructor(source?: StorageSource) {
    this.#storage = attempt(() => (typeof source === 'function' ? source() : source)) ?? undefined;
    this.#persistent = !!this.#storage;
  }

  /** Whether the last thing that was written outlives the page. */
  get persistent(): boolean {
    return this.#persistent;
  }

  get(key: string): string | null {
    return (
      this.#refused.get(key) ?? (this.#refused.has(key) ? null : (attempt(() => this.#storage?.getItem(key)) ?? null))
    );
  }

  set(key: string, value: string): void {
    this.#persistent = this.#write(key, value, (storage) => storage.setItem(key, value));
  }

  remove(key: string): void {
    this.#write(key, null, (storage) => storage.removeItem(key));
  }

  /** The keys that begin so. */
  keys(prefix: string): string[] {
    const keys = new Set<string>();
    attempt(() => {
      for (let index = 0; index < (this.#storage?.length ?? 0); index++) keys.add(this.#storage?.key(index) ?? '');
    });
    for (const [key, value] of this.#refused) keys[value === null ? 'delete' : 'add'](key);
    return [...keys].filter((key) => key.startsWith(prefix));
  }

  #write(key: string, value: string | null, write: (storage: StorageLike) => void): boolean {
    const storage = this.#storage;
    const written = !!storage && !!attempt(() => (write(storage), true));
    if (written) this.#refused.delete(key);
    else this.#refused.set(key, value);
    return written;
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
