import type { Comment } from '../../../model/comment.js';
import { Deadline } from '../../../platform/deadline.js';
import type { KnownComments } from '../../backend.js';
import { CommentError } from '../../comment-error.js';
import { isAfter } from '../../outbox/look-up.js';
import type { RestApi } from './rest-api.js';
import { COMMENTS, toComment } from './to-comment.js';

/** What is known of a post besides its comments. */
export interface PostInfo {
  /** The number of the user who wrote it. */
  author?: number;
  isClosed?: boolean;
}

/** A comment of a post, and when it was seen to be the newest. */
interface NewestComment {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** As long as this the newest comment that was seen counts as the newest; others may have written since. */
const NEWEST_PERIOD_MS = 60_000;
const NEWEST_TIMEOUT_MS = 5_000;
const COLLECTIONS = ['wp/v2/posts', 'wp/v2/pages'];

/** The posts of a blog that have comments. */
export class Posts {
  readonly #api: RestApi;
  readonly #addresses: Map<string, string>;
  readonly #about = new Map<string, Promise<PostInfo>>();
  readonly #newest = new Map<string, NewestComment>();
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
  about(post: string, { anew = false }: { anew?: boolean } = {}): Promise<PostInfo> {
    let about = anew ? undefined : this.#about.get(post);
    if (!about) this.#about.set(post, (about = this.#ask(post)));
    return about;
  }

  /** Notes the comments that a post was seen to have. @param time - when: milliseconds since the epoch */
  note(post: string, comments: readonly Comment[], time: number = Date.now()): void {
    const ids = [this.#newest.get(post)?.id ?? '0', ...comments.map(({ id }) => id)];
    const id = ids.reduce((newest, each) => (isAfter(each, newest) ? each : newest));
    this.#newest.set(post, { id, time });
  }

  /** Notes a comment that was sent, and returns it. The next one that is sent is newer. */
  noteSent(post: string, comment: Comment): Comment {
    // One that has no number yet may be the newest.
    if (/^\d+$/.test(comment.id)) this.note(post, [comment]);
    else this.#newest.delete(post);
    return comment;
  }

  /**
   * The newest comment of a post: "0" where it has none. Where that cannot be found out now, the newest that was seen, after which the
   * commenter may have sent others (`hasRival`).
   */
  async newest(post: string, signal?: AbortSignal): Promise<KnownComments> {
    const known = this.#fresh(post);
    if (known) return known;
    const deadline = new Deadline(NEWEST_TIMEOUT_MS, signal);
    try {
      const parameters = { post, per_page: 1, order: 'desc', orderby: 'id', _fields: 'id' };
      const { json } = await this.#api.request(COMMENTS, { parameters, signal: deadline.signal, isFresh: true });
      if (Array.isArray(json))
        this.note(
          post,
          json.map((item) => toComment(item)),
        );
    } catch {
      signal?.throwIfAborted();
    } finally {
      deadline.end();
    }
    const seen = this.#newest.get(post);
    return this.#fresh(post) ?? (seen ? { newest: seen.id, hasRival: true } : {});
  }

  #fresh(post: string): KnownComments | undefined {
    const seen = this.#newest.get(post);
    return seen && Date.now() - seen.time < NEWEST_PERIOD_MS ? { newest: seen.id } : undefined;
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

  async #ask(post: string): Promise<PostInfo> {
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
