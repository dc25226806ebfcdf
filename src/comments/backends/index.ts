import type { Comment } from '../../model/comment.js';
import type { Backend } from '../backend.js';
import { CommentError, toCommentError } from '../comment-error.js';
import type { IndexedDbBackendOptions } from './local/indexed-db.js';
import type { MemoryBackendOptions } from './testing/memory.js';
import type { WordPressBackendOptions } from './wordpress/wordpress.js';

/** What a page says about its backend. Every backend takes what it knows and leaves the rest. */
export interface BackendOptions {
  /** The address of the comment system. */
  src?: string;
  /** The element that shows the thread, for backends that read the page around it. */
  place?: Element;
  /** The comments that the page shows at this place. */
  printed?: readonly Comment[];
  [option: string]: unknown;
}

export type BackendFactory = (options: BackendOptions) => Backend | Promise<Backend>;

/** Keeps comments in this browser alone. */
export const DEFAULT_BACKEND = 'local';
/** Shows what the page printed, and takes nothing: for a page whose comment system is not known. */
export const PRINTED_BACKEND = 'printed';

const factories = new Map<string, BackendFactory>([
  [
    DEFAULT_BACKEND,
    (options) =>
      import('./local/indexed-db.js').then((module) => new module.IndexedDbBackend(options as IndexedDbBackendOptions)),
  ],
  [PRINTED_BACKEND, () => printedBackend],
  [
    'memory',
    (options) =>
      import('./testing/memory.js').then((module) => new module.MemoryBackend(options as MemoryBackendOptions)),
  ],
  [
    'wordpress',
    (options) =>
      import('./wordpress/wordpress.js').then((module) =>
        module.WordPressBackend.connect(options as WordPressBackendOptions),
      ),
  ],
]);

const printedBackend: Backend = {
  can: {
    reply: false,
    guest: false,
    signIn: false,
    sort: ['oldest', 'newest'],
    format: 'text',
    required: [],
    maxLength: 0,
    storage: 'server',
  },
  list: () => Promise.resolve({ items: [] }),
  count: () => Promise.resolve(new Map()),
  post: () => Promise.reject(new CommentError('forbidden')),
};

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
