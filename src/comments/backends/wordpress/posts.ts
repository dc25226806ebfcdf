import { CommentError } from '../../comment-error.js';
import type { RestApi } from './rest-api.js';

/** What is known of a post besides its comments. */
export interface Post {
  /** The number of the user who wrote it. */
  author?: number;
  isClosed?: boolean;
}

const COLLECTIONS = ['wp/v2/posts', 'wp/v2/pages'];

/** The posts of a blog that conversations are about. */
export class Posts {
  readonly #api: RestApi;
  readonly #addresses: Map<string, string>;
  readonly #about = new Map<string, Promise<Post>>();
  readonly #found = new Map<string, Promise<string>>();

  /** @param addresses - where posts are in the REST interface, by number, as far as the page says it */
  constructor(api: RestApi, addresses: ReadonlyMap<string, string> = new Map()) {
    this.#api = api;
    this.#addresses = new Map(addresses);
  }

  /**
   * The number of a post that is named by its number, or by the path of its page: `/?p=42`, or `/2026/03/the-last-reel/`, whose
   * last part is what WordPress calls the slug.
   *
   * @throws CommentError `not-found` where the blog has none of that name
   */
  async find(thread: string, signal?: AbortSignal): Promise<string> {
    if (/^\d{1,19}$/.test(thread)) return thread;
    const { pathname, searchParams } = new URL(thread, 'https://blog.invalid/');
    const number = searchParams.get('p') ?? searchParams.get('page_id');
    if (number !== null && /^\d{1,19}$/.test(number)) return number;
    const slug = decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '');
    let found = this.#found.get(slug);
    if (!found) this.#found.set(slug, (found = this.#numberOf(slug, thread, signal)));
    return found.catch((error: unknown) => {
      this.#found.delete(slug);
      throw error;
    });
  }

  /** Who wrote a post, and whether it takes comments. What cannot be found out is absent: the comments matter more. */
  about(post: string, { anew = false }: { anew?: boolean } = {}): Promise<Post> {
    let about = anew ? undefined : this.#about.get(post);
    if (!about) this.#about.set(post, (about = this.#ask(post)));
    return about;
  }

  async #numberOf(slug: string, thread: string, signal?: AbortSignal): Promise<string> {
    for (const collection of slug ? COLLECTIONS : []) {
      const { json } = await this.#api.request(collection, { parameters: { slug, _fields: 'id' }, signal });
      const id = Array.isArray(json) ? (json[0] as { id?: unknown } | undefined)?.id : undefined;
      if (typeof id !== 'number') continue;
      this.#addresses.set(String(id), `${collection}/${id}`);
      return String(id);
    }
    throw new CommentError('not-found', { detail: `the blog has no post "${thread}"`, isFinal: true });
  }

  async #ask(post: string): Promise<Post> {
    const known = this.#addresses.get(post);
    for (const address of known ? [known] : COLLECTIONS.map((collection) => `${collection}/${post}`)) {
      try {
        const { json } = await this.#api.request(address, { parameters: { _fields: 'author,comment_status' } });
        const { author, comment_status } = (json ?? {}) as { author?: unknown; comment_status?: unknown };
        return {
          ...(typeof author === 'number' && { author }),
          ...(typeof comment_status === 'string' && { isClosed: comment_status !== 'open' }),
        };
      } catch (error) {
        // Not a post but a page, or of a type of the blog's own; anything else will not go better with the next.
        if (!(error instanceof CommentError) || error.code !== 'not-found') break;
      }
    }
    this.#about.delete(post);
    return {};
  }
}
