import type { Comment } from '../../../model/comment.js';
import type { Viewer } from '../../../model/viewer.js';
import type {
  Backend,
  BackendSignIn,
  CommentPage,
  KnownComments,
  ListQuery,
  OutgoingComment,
  StatedCapabilities,
} from '../../backend.js';
import { CommentError } from '../../comment-error.js';
import { keepBrackets } from '../../outbox/plain-words.js';
import { refusalOf } from '../../outbox/validate-draft.js';
import { connect, type Connection, contextOf, type WordPressBackendOptions } from './connection.js';
import type { PostInfo } from './posts.js';
import { siteOf } from './rest-address.js';
import type { RestAnswer } from './rest-api.js';
import { Sender } from './sender.js';
import { COMMENT_FIELDS, COMMENTS, toComment } from './to-comment.js';

export type { WordPressBackendOptions } from './connection.js';

/** WordPress gives no more at once. */
const MAX_PAGE_SIZE = 100;

/**
 * The comments of a WordPress blog, with nothing installed there: read by its REST interface; written by its own comment form where
 * the page is on the same site, else by the REST interface.
 */
export class WordPressBackend implements Backend {
  /** The post that the page is about, where it says so. */
  readonly thread?: string;
  /** Absent where the page cannot have the blog's cookies. */
  readonly signIn?: BackendSignIn;
  readonly #connection: Connection;
  readonly #sender: Sender;

  private constructor(connection: Connection) {
    this.#connection = connection;
    this.thread = connection.thread;
    const { api } = connection;
    const logIn = new URL('wp-login.php', siteOf(api.root)).href;
    const { tokens } = connection;
    if (api.isOwnSite) this.signIn = { logIn, who: (signal) => this.#who(signal), ...(tokens && { tokens }) };
    this.#sender = new Sender(connection);
  }

  /**
   * Finds the blog, and who is signed in there.
   *
   * @throws CommentError
   */
  static async connect(options: WordPressBackendOptions = {}): Promise<WordPressBackend> {
    return new WordPressBackend(await connect(options));
  }

  get can(): StatedCapabilities {
    return this.#connection.can;
  }

  /** The reader, where they are signed in to the blog, or have proved to it who they are. */
  get viewer(): Viewer | undefined {
    const { user, proven } = this.#connection;
    return user?.viewer ?? proven;
  }

  async list({ thread, parent, cursor, order, limit }: ListQuery, signal?: AbortSignal): Promise<CommentPage> {
    signal?.throwIfAborted();
    const { api, posts } = this.#connection;
    const post = await posts.find(thread, signal);
    // A comment that another system keeps has no answers here.
    if (typeof parent === 'string' && !isNumber(parent)) return { items: [] };
    const size = Math.min(Math.max(1, limit), MAX_PAGE_SIZE);
    const page = Number(cursor ?? 1);
    const parameters = {
      post,
      parent: parent === undefined ? undefined : (parent ?? 0),
      page,
      per_page: size,
      order: order === 'newest' ? 'desc' : 'asc',
      orderby: 'date_gmt',
      _fields: COMMENT_FIELDS,
    };
    const [data, about] = await Promise.all([api.request(COMMENTS, { parameters, signal }), posts.about(post)]);
    signal?.throwIfAborted();
    const items = itemsOf(data).map((item) => this.#comment(item, about));
    const total = headerNumber(data, 'X-WP-Total');
    const pages = headerNumber(data, 'X-WP-TotalPages');
    // Where the headers are lost on the way, a full page may not be the last.
    const hasMore = pages === undefined ? items.length === size : page < pages;
    if (page === 1 && (order === 'newest' || !hasMore)) posts.note(post, items);
    return {
      items,
      ...(hasMore && items.length > 0 && { cursor: String(page + 1) }),
      ...(total !== undefined && { total }),
      ...(about.isClosed !== undefined && { closed: about.isClosed }),
    };
  }

  async count(threads: readonly string[], signal?: AbortSignal): Promise<Map<string, number>> {
    signal?.throwIfAborted();
    const { api, posts } = this.#connection;
    const counts = [...new Set(threads)].map(async (thread): Promise<[string, number]> => {
      const parameters = { post: await posts.find(thread, signal), per_page: 1, _fields: 'id' };
      const data = await api.request(COMMENTS, { method: 'HEAD', parameters, signal });
      const total = headerNumber(data, 'X-WP-Total');
      if (total === undefined) throw new CommentError('unavailable', { detail: 'the blog does not say how many' });
      return [thread, total];
    });
    return new Map(await Promise.all(counts));
  }

  async post(comment: OutgoingComment, signal?: AbortSignal): Promise<Comment> {
    signal?.throwIfAborted();
    const refusal = refusalOf(comment, this.can);
    if (refusal) throw refusal;
    // WordPress answers comments by number; what another system keeps cannot be answered here.
    if (comment.parentId !== null && !isNumber(comment.parentId)) throw new CommentError('not-found');
    return this.#sender.post(comment, signal);
  }

  async newest(thread: string, signal?: AbortSignal): Promise<KnownComments> {
    const { posts } = this.#connection;
    return posts.newest(await posts.find(thread, signal), signal);
  }

  look(comment: OutgoingComment & { time: number }, signal?: AbortSignal): Promise<Comment | undefined> {
    return this.#sender.look(comment, signal);
  }

  /**
   * One comment as it now stands: how the writer of a held one learns what became of it.
   *
   * @throws CommentError `forbidden` while it is held, `not-found` when it is gone
   */
  async find(id: string, signal?: AbortSignal): Promise<Comment> {
    if (!isNumber(id)) throw new CommentError('forbidden');
    const data = await this.#connection.api.request(`${COMMENTS}/${id}`, {
      parameters: { _fields: COMMENT_FIELDS },
      signal,
      isFresh: true,
    });
    return this.#comment(data.json);
  }

  async edit(id: string, text: string, signal?: AbortSignal): Promise<Comment> {
    if (!isNumber(id)) throw new CommentError('not-found');
    const { json } = await this.#connection.api.request(`${COMMENTS}/${id}`, {
      method: 'POST',
      body: { content: keepBrackets(text) },
      parameters: { _fields: COMMENT_FIELDS },
      signal,
    });
    return this.#comment(json);
  }

  /** Moves a comment to the blog's trash; deletes it where the blog has none. */
  async remove(id: string, signal?: AbortSignal): Promise<void> {
    if (!isNumber(id)) throw new CommentError('not-found');
    const { api } = this.#connection;
    const answer = await api.request(`${COMMENTS}/${id}`, { method: 'DELETE', signal, isTolerant: true });
    if (answer.status === 501) {
      await api.request(`${COMMENTS}/${id}`, { method: 'DELETE', parameters: { force: 'true' }, signal });
    }
  }

  async #who(signal?: AbortSignal): Promise<Viewer | undefined> {
    await this.#connection.renewUser(signal);
    return this.viewer;
  }

  #comment(item: unknown, { author }: PostInfo = {}): Comment {
    return toComment(item, { ...contextOf(this.#connection), postAuthor: author });
  }
}

function itemsOf({ json }: RestAnswer): readonly unknown[] {
  if (Array.isArray(json)) return json;
  throw new CommentError('unavailable', { detail: 'the blog answered with something else than comments' });
}

function headerNumber({ headers }: RestAnswer, name: string): number | undefined {
  const value = headers.get(name);
  return value !== null && isNumber(value) ? Number(value) : undefined;
}

function isNumber(id: string): boolean {
  return /^\d{1,19}$/.test(id);
}
