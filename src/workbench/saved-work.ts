import { SafeStorage } from '../identity/index.js';

const STORAGE_KEY = 'film-review-workbench';

/** What is kept over a reload. */
export interface Work {
  source: string;
  /** BCP 47 tag, if the author chose one. */
  language?: string;
  corrections: [string, string][];
}

/** Stores the work in this browser. */
export class SavedWork {
  readonly #storage = new SafeStorage(() => localStorage);

  /** Whether the browser stored what was saved last. */
  get persistent(): boolean {
    return this.#storage.persistent;
  }

  read(): Work | undefined {
    try {
      const { source, language, corrections } = JSON.parse(this.#storage.get(STORAGE_KEY) ?? 'null') as Partial<Work>;
      if (typeof source !== 'string' || !Array.isArray(corrections)) return undefined;
      const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.every((each) => typeof each === 'string');
      return {
        source,
        ...(typeof language === 'string' && { language }),
        corrections: corrections.filter(isPair),
      };
    } catch {
      // Another script may have written here.
      return undefined;
    }
  }

  save(work: Work): void {
    this.#storage.set(STORAGE_KEY, JSON.stringify(work));
  }

  forget(): void {
    this.#storage.remove(STORAGE_KEY);
  }
}
