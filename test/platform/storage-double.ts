import type { StorageLike } from '../../src/platform/safe-storage.js';

/** A storage that can be told to refuse, as browsers do in private mode or when it is full. */
export class StorageDouble implements StorageLike {
  readonly entries = new Map<string, string>();
  refusesReading = false;
  refusesWriting = false;
  refusesRemoving = false;

  /** What a browser has on disk at this moment. */
  copy(): StorageDouble {
    const copy = new StorageDouble();
    for (const [key, value] of this.entries) copy.entries.set(key, value);
    return copy;
  }

  get length(): number {
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.refusesReading) throw new DOMException('refused', 'SecurityError');
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.refusesWriting) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    if (this.refusesRemoving) throw new DOMException('refused', 'SecurityError');
    this.entries.delete(key);
  }
}
