import type { Backend } from '../backend.js';
import { CommentError, toCommentError } from '../comment-error.js';
import type { IndexedDbBackendOptions } from './indexed-db.js';
import type { MemoryBackendOptions } from './memory.js';
import type { WordPressBackendOptions } from './wordpress.js';

/** What a page says about its backend. Every backend takes what it knows and leaves the rest. */
export interface BackendOptions {
  /** The address of the comment system. */
  src?: string;
  /** The element that shows the conversation, for backends that read the page around it. */
  place?: Element;
  [option: string]: unknown;
}

export type BackendFactory = (options: BackendOptions) => Backend | Promise<Backend>;

/** The backend that a thread has without being told one. */
export const DEFAULT_BACKEND = 'indexed-db';

const factories = new Map<string, BackendFactory>([
  [
    DEFAULT_BACKEND,
    (options) =>
      import('./indexed-db.js').then((module) => new module.IndexedDbBackend(options as IndexedDbBackendOptions)),
  ],
  [
    'memory',
    (options) => import('./memory.js').then((module) => new module.MemoryBackend(options as MemoryBackendOptions)),
  ],
  [
    'wordpress',
    (options) =>
      import('./wordpress.js').then((module) => module.WordPressBackend.connect(options as WordPressBackendOptions)),
  ],
]);

/** Makes a backend of one's own available by name. A name that is taken gets the new meaning. */
export function registerBackend(name: string, factory: BackendFactory): void {
  factories.set(name, factory);
}

/**
 * The backend of this name; its code is fetched only now.
 *
 * @throws CommentError `unavailable` where there is none of that name, or it cannot be had
 */
export async function loadBackend(name: string = DEFAULT_BACKEND, options: BackendOptions = {}): Promise<Backend> {
  const factory = factories.get(name);
  if (!factory) {
    const known = [...factories.keys()].join(', ');
    const detail = `no backend is called "${name}"; known are ${known}`;
    throw new CommentError('unavailable', { detail, isFinal: true });
  }
  try {
    return await factory(options);
  } catch (error) {
    throw toCommentError(error, 'unavailable');
  }
}
