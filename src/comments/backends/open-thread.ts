import type { Comment } from '../../model/comment.js';
import { pageKey } from '../../platform/page/page-key.js';
import type { Backend } from '../backend.js';
import { loadBackend } from './index.js';
import { isWordPressPage } from './wordpress/own-form.js';

/** Which thread of which backend a page asks for. */
export interface ThreadRequest {
  backend?: string;
  src?: string;
  thread?: string;
  /** What only one backend knows: every other attribute of a `<comment-source>`, in camel case. */
  options?: Readonly<Record<string, string | undefined>>;
}

/** An element that takes its comments from a backend; before its code is there, only its attributes tell. */
type ThreadUser = Element & Pick<ThreadRequest, 'backend' | 'src' | 'thread'>;

const SOURCES = ':scope > comment-source, :scope > .comment-source';
const warned = new WeakSet<Element>();

/**
 * Returns what an element asks for: by its own `backend`, `src` and `thread`, the short form for a source without options, or by
 * the first `<comment-source>` inside, as `<video>` has `<source>`.
 */
export function threadRequestOf(element: ThreadUser): ThreadRequest {
  const [source, second] = element.querySelectorAll<HTMLElement>(SOURCES);
  const stated = (name: 'backend' | 'src' | 'thread') => element[name] ?? element.getAttribute(name) ?? undefined;
  const [backend, src, thread] = [stated('backend'), stated('src'), stated('thread')];
  if (!source) return { backend, src, thread };
  const isShort = backend !== undefined || src !== undefined;
  const unused = isShort ? source : second;
  if (unused && !warned.has(unused)) {
    warned.add(unused);
    const reason = isShort ? 'the element has "backend" or "src" itself' : 'only the first one is used';
    console.warn(`film-review-elements: <comment-source> in <${element.localName}> is ignored: ${reason}.`, unused);
  }
  if (isShort) return { backend, src, thread };
  const { backend: itsBackend, src: itsSrc, thread: itsThread, ...options } = attributesOf(source);
  return { backend: itsBackend, src: itsSrc, thread: itsThread ?? thread, options };
}

/** In the class spelling the attributes are `data-*`. */
function attributesOf(source: HTMLElement): Record<string, string | undefined> {
  if (source.localName !== 'comment-source') return { ...source.dataset };
  const toCamelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries([...source.attributes].map(({ name, value }) => [toCamelCase(name), value]));
}

/** What a page tells of a thread, besides what it asks for. */
export interface ThreadPlace {
  /** The name of the thread, where neither the page nor the backend states one. */
  key?: string;
  /** The comments that the page shows. */
  printed?: readonly Comment[];
  /** The backend of a page that names none and belongs to no comment system that we know. */
  fallback?: string;
}

/**
 * Opens a thread and returns its backend and its name there. If no backend is named, a WordPress blog keeps its own comments.
 *
 * @param place - the element that shows the thread
 * @throws CommentError see `loadBackend`
 */
export async function openThread(
  { backend: name, src, thread, options }: ThreadRequest,
  place: HTMLElement,
  { key = pageKey(), printed, fallback }: ThreadPlace = {},
): Promise<{ backend: Backend; thread: string }> {
  const known = name ?? (isWordPressPage(place.ownerDocument) ? 'wordpress' : fallback);
  const backend = await loadBackend(known, { ...options, src, place, printed });
  return { backend, thread: thread ?? backend.thread ?? key };
}
