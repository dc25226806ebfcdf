import type { Unsubscribe } from '../../../platform/unsubscribe.js';
import { LocalBackend } from './local-backend.js';
import { LocalDatabase } from './local-database.js';

export interface IndexedDbBackendOptions {
  /** Name of the database, and of the channel on which pages tell each other about changes. */
  database?: string;
}

/** Keeps comments in this browser: a page on a static site has comments at once, though nobody else sees them. */
export class IndexedDbBackend extends LocalBackend {
  readonly #name: string;
  readonly #database: LocalDatabase;
  #channel: BroadcastChannel | undefined;

  constructor({ database: name = 'film-review-comments' }: IndexedDbBackendOptions = {}) {
    const database = new LocalDatabase(name);
    super(database, {});
    this.#name = name;
    this.#database = database;
  }

  override subscribe(thread: string, onChange: () => void): Unsubscribe {
    const unsubscribe = super.subscribe(thread, onChange);
    if (!this.#channel && typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(this.#name);
      this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') this.hear(data);
      };
    }
    return () => {
      unsubscribe();
      if (this.isHeard) return;
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  /** Gives the database back; the next request opens it again. */
  close(): Promise<void> {
    return this.#database.close();
  }

  protected override report(thread: string): void {
    super.report(thread);
    if (typeof BroadcastChannel !== 'function') return;
    const channel = this.#channel ?? new BroadcastChannel(this.#name);
    channel.postMessage(thread);
    if (channel !== this.#channel) channel.close();
  }
}
