import { ForgivingStorage } from 'film-review-elements/identity';

const KEY = 'film-review-workbench';

/** What outlives the page. */
export interface Work {
  source: string;
  /** BCP 47 tag, where the blogger chose one. */
  language?: string;
  corrections: [string, string][];
}

/** Keeps the work in this browser, and nowhere else. */
export class SavedWork {
  readonly #storage = new ForgivingStorage(() => localStorage);

  /** Whether what was saved last outlives the page. */
  get persistent(): boolean {
    return this.#storage.persistent;
  }

  read(): Work | undefined {
    try {
      const { source, language, corrections } = JSON.parse(this.#storage.get(KEY) ?? 'null') as Partial<Work>;
      if (typeof source !== 'string' || !Array.isArray(corrections)) return undefined;
      const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.every((each) => typeof each === 'string');
      return {
        source,
        ...(typeof language === 'string' && { language }),
        corrections: corrections.filter(isPair),
      };
    } catch {
      /* Nothing was saved, or something else than work of ours: there is nothing to go on with. */
      return undefined;
    }
  }

  save(work: Work): void {
    this.#storage.set(KEY, JSON.stringify(work));
  }

  forget(): void {
    this.#storage.remove(KEY);
  }
}
