import type { Comment } from '../../../model/comment.js';
import type { Draft, PostOptions } from '../../backend.js';
import { CommentError, toCommentError, type CommentErrorCode } from '../../comment-error.js';
import { Attempts } from './attempts.js';
import { sendForm } from './classic-form.js';
import { contextOf, type Connection } from './connection.js';
import { heldIdOnPage } from './held-id.js';
import type { Letter } from './letter.js';
import { isSameComment } from '../../look-up.js';
import { keepBrackets } from '../../plain-words.js';
import { isOffline } from './rest-api.js';
import { COMMENTS, COMMENT_FIELDS, heldComment, toComment } from './to-comment.js';

/** What a reader has to do before anything can be asked. */
const ASKS_READER: readonly CommentErrorCode[] = ['sign-in-required', 'password-required', 'challenge'];
/** How many of the newest comments are looked through for one that was sent. */
const NEWEST = 50;

/** Sends comments to a blog, each once: after an answer that never came it looks whether the comment stands before it sends again. */
export class Sender {
  readonly #connection: Connection;
  readonly #attempts: Attempts;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#attempts = new Attempts(typeof document === 'object' ? () => localStorage : undefined);
  }

  /** @throws CommentError */
  post(draft: Draft, { viewer, idempotencyKey: key, signal }: PostOptions): Promise<Comment> {
    return this.#attempts.once(key, async (since) => {
      const { posts, reader } = this.#connection;
      const post = await posts.find(draft.thread, signal);
      const letter: Letter = {
        post,
        parentId: draft.parentId,
        text: keepBrackets(draft.text),
        viewer,
        reader: reader?.id,
        rating: this.#ratingOf(draft),
      };
      // It was sent before, and no answer told what became of it: so look, before a word is said twice.
      const standing = since === undefined ? undefined : await this.#look(letter, since, signal);
      if (standing) return standing;
      if (isOffline()) throw new CommentError('offline');
      this.#attempts.begin(key);
      try {
        return await this.#send(letter, key, signal);
      } catch (error) {
        signal?.throwIfAborted();
        return await this.#judge(toCommentError(error, 'outcome-unknown'), letter, key, since);
      }
    });
  }

  async #send(letter: Letter, key: string, signal?: AbortSignal): Promise<Comment> {
    const { api, form, via } = this.#connection;
    const sent = Date.now();
    // The blog is asked to lead to the newest comments, where the one that was sent stands with all that the blog made of it.
    const newest = api.address(COMMENTS, { ...this.#newest(letter), _: key });
    const answer = via === 'form' ? await sendForm(api, form, letter, newest, signal) : undefined;
    if (!answer) return this.#sendByRest(letter, key, signal);

    const author = this.#authorOf(letter);
    if (answer.heldId) return heldComment(answer.heldId, letter.parentId, letter.text, author);
    // That the blog took it is known; that it cannot be asked for more is no failure.
    const standing =
      this.#find(answer.newest, letter, sent) ?? (await this.#look(letter, sent, signal).catch(() => undefined));
    if (standing) return standing;
    // Taken, and not shown: it waits for a moderator, or among what looked like spam.
    const id = (await heldIdOnPage(api, letter, signal)) ?? `held-${key}`;
    return heldComment(id, letter.parentId, letter.text, author);
  }

  async #sendByRest(
    { post, parentId, text, viewer, reader, rating }: Letter,
    key: string,
    signal?: AbortSignal,
  ): Promise<Comment> {
    // Not as `meta`: to those who may not edit comments WordPress then says no, after it has stored the comment.
    const more = rating && { [rating.name]: rating.value };
    const guest = { author_name: viewer.name ?? '', author_email: viewer.email ?? '', author_url: viewer.url ?? '' };
    const { json } = await this.#connection.api.request(COMMENTS, {
      method: 'POST',
      parameters: { _fields: COMMENT_FIELDS },
      body: {
        ...more,
        post: Number(post),
        parent: Number(parentId ?? 0),
        content: text,
        ...(reader === undefined && guest),
      },
      signal,
    });
    const { status } = (json ?? {}) as { status?: unknown };
    // A word is on the blog's list of those that it never wants.
    if (status === 'trash') throw new CommentError('forbidden', { detail: 'the blog put the comment into its trash' });
    const comment = this.#own(json);
    return comment.id === undefined ? { ...comment, id: `held-${key}` } : comment;
  }

  /** What an error means, for a comment that may have been sent before. */
  async #judge(error: CommentError, letter: Letter, key: string, since: number | undefined): Promise<Comment> {
    const isRetry = since !== undefined;
    const isUnknown = error.code === 'outcome-unknown';
    if (isUnknown || (isRetry && error.code === 'duplicate')) {
      const standing = await this.#look(letter, since ?? Date.now()).catch((reason: unknown) => {
        // Where the look fails as well, what was known before still holds; unless it is the reader who can do something about it.
        const failure = toCommentError(reason, 'unavailable');
        if (ASKS_READER.includes(failure.code)) throw failure;
      });
      if (standing) return standing;
    }
    // The blog has it from the attempt that was never answered, and does not show it: so it is held.
    if (isRetry && error.code === 'duplicate')
      return heldComment(`held-${key}`, letter.parentId, letter.text, this.#authorOf(letter));
    // What became of the attempt before stays open, whatever became of this one.
    if (!isUnknown && !isRetry) this.#attempts.settle(key);
    throw await this.#explained(error, letter);
  }

  /** Why the form says no more than "forbidden", or nothing: it is closed, or wants an account or the post's password. */
  async #explained(error: CommentError, letter: Letter): Promise<CommentError> {
    const { post, viewer, reader } = letter;
    const { code, serverMessage } = error;
    if (viewer.kind === 'signed-in' && reader === undefined && code === 'invalid' && error.field !== 'text')
      return new CommentError('sign-in-required', { serverMessage, cause: error });
    if (this.#connection.via !== 'form') return error;
    // To a post that is not there, and to one whose password is wanted (again), the form says the same: nothing.
    if (code === 'not-found') {
      const reason = await this.#look(letter, Date.now()).catch((failure: unknown) => failure);
      return reason instanceof CommentError && reason.code === 'password-required' ? reason : error;
    }
    if (code !== 'forbidden') return error;
    const { isClosed } = await this.#connection.posts.about(post, { anew: true });
    if (isClosed) return new CommentError('closed', { serverMessage, cause: error });
    return error;
  }

  /** The comment as it stands on the blog, if it does. */
  async #look(letter: Letter, since: number, signal?: AbortSignal): Promise<Comment | undefined> {
    const parameters = this.#newest(letter);
    const { json } = await this.#connection.api.request(COMMENTS, { parameters, signal, isFresh: true });
    return this.#find(json, letter, since);
  }

  /** The comment that a letter became, among those of its post. WordPress itself takes no second one like it. */
  #find(items: unknown, letter: Letter, time: number): Comment | undefined {
    if (!Array.isArray(items)) return undefined;
    const comments = items.map((item) => toComment(item, contextOf(this.#connection)));
    const found = comments.find((comment) => {
      const isWriter = letter.reader === undefined || comment.own;
      return isWriter && isSameComment({ ...letter, time }, comment);
    });
    return found && { ...found, own: true };
  }

  #ratingOf({ rating }: Draft): Letter['rating'] {
    const { ratingMeta: name, ratingBest } = this.#connection;
    if (name === undefined || typeof rating?.value !== 'number') return undefined;
    const best = rating.best ?? (rating.kind === 'percent' ? 100 : undefined);
    const factor = best && ratingBest ? ratingBest / best : 1;
    return { name, value: Math.round(rating.value * factor * 100) / 100 };
  }

  #newest({ post }: Letter): Record<string, string | number> {
    return { post, per_page: NEWEST, order: 'desc', orderby: 'id', _fields: COMMENT_FIELDS };
  }

  #own(item: unknown): Comment {
    return { ...toComment(item, contextOf(this.#connection)), own: true };
  }

  #authorOf({ viewer }: Letter): Comment['author'] {
    const { name, url, picture } = this.#connection.reader?.viewer ?? viewer;
    return { ...(name && { name }), ...(url && { url }), ...(picture && { picture: { url: picture } }) };
  }
}
