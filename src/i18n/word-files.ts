import type { Terms } from './terms.js';

/** What each file of a language holds: the words of what a page shows from the start, and those of parts that load on demand. */
export interface WordFiles {
  page: Omit<Terms, 'input' | 'readers' | 'thread' | 'form' | 'signIn' | 'tools'>;
  input: Pick<Terms, 'input'>;
  readers: Pick<Terms, 'readers'>;
  thread: Pick<Terms, 'thread'>;
  form: Pick<Terms, 'form'>;
  signIn: Pick<Terms, 'signIn'>;
  tools: Pick<Terms, 'tools'>;
}

/** The words of a page, and how the others are fetched. */
export type WordParts = WordFiles['page'] & {
  readonly parts: { readonly [File in Exclude<keyof WordFiles, 'page'>]: () => Promise<WordFiles[File]> };
};
