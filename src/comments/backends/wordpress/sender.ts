import type { Comment } from '../../../model/comment.js';
import { randomId } from '../../../platform/random-id.js';
import type { FormSubmission, KnownComments, OutgoingComment } from '../../backend.js';
import { CommentError, type CommentErrorCode, toCommentError } from '../../comment-error.js';
import { findSent, isAfter, type SentComment } from '../../outbox/look-up.js';
import { keepBrackets } from '../../outbox/plain-words.js';
import { hasSameWords } from '../../outbox/printed-words.js';
import { sendForm } from './classic-form.js';
import { type Connection, contextOf } from './connection.js';
import { IdempotencyKeys, type UnansweredAttempt } from './idempotency-keys.js';
import { isWordPressForm } from './own-form.js';
import { canRepeat, collectAgain, OWN_RATING_NAME } from './page-form.js';
import { commentsOnPage, type Proof, proofOf } from './proof.js';
import type { CommentRequest } from './request.js';
import { isOffline } from './rest-api.js';
import { COMMENT_FIELDS, COMMENTS, toComment, unlistedComment } from './to-comment.js';

/** Failures that the reader can do something about. */
const ASKS_READER: readonly CommentErrorCode[] = ['sign-in-required', 'password-required', 'challenge'];
/** What a blog may answer to a second request that the browser made by itself, after a connection that was cut. */
const MAY_BE_SECOND: readonly CommentErrorCode[] = ['duplicate', 'forbidden', 'invalid', 'challenge'];
/** A form that `<comment-form>` made: what waited is sent without one of the page. */
const OUR_FORM = 'form.film-comment-form';
/** How many of the newest comments are searched for one that was sent. */
const LOOKUP_SIZE = 100;

/** A comment that is sent, and what is known of the others. */
type SentRequest = CommentRequest & SentComment & { readonly known: KnownComments };

/** Sends comments to a blog, each once: after an answer that never came it looks whether the comment stands before it sends again. */
export class Sender {
  readonly #connection: Connection;
  readonly #keys: IdempotencyKeys;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#keys = new IdempotencyKeys(typeof document === 'object' ? () => localStorage : undefined);
  }

  /** The names of entries that are ours. */
  get #ownNames(): readonly string[] {
    const { ratingMeta = OWN_RATING_NAME } = this.#connection;
    return [ratingMeta, OWN_RATING_NAME];
  }

  /** @throws CommentError */
  post(comment: OutgoingComment, signal?: AbortSignal): Promise<Comment> {
    const { idempotencyKey: key, form } = comment;
    if (form?.leaving) return this.#leaveToPage(comment, form.leaving, signal);
    return this.#keys.sendOnce(key, async (before) => {
      const request = await this.#requestOf(comment, before, signal);
      // It was sent before, and no answer told what became of it: so look, before a word is said twice.
      const standing = before && (await this.#look(request, signal));
      const { posts } = this.#connection;
      if (standing) return posts.noteSent(request.post, standing);
      request.form ??= this.#formAgain(request);
      if (isOffline()) throw this.#forOutbox(new CommentError('offline'), request);
      // After an attempt before, what is the newest now says nothing.
      const isToBeAsked = !before && request.known.newest === undefined;
      const newest = isToBeAsked ? await posts.newest(request.post, signal) : {};
      const known = { ...request.known, ...newest };
      const sent = { ...request, known };
      this.#keys.noteAttempt(key, known.newest);
      try {
        return posts.noteSent(sent.post, await this.#send(sent, signal));
      } catch (error) {
        signal?.throwIfAborted();
        const unclear = toCommentError(error, 'outcome-unknown');
        const explained = this.#explainFailure(unclear, sent, before !== undefined).catch((reason: unknown) => {
          throw this.#forOutbox(toCommentError(reason, 'outcome-unknown'), sent);
        });
        return posts.noteSent(sent.post, await explained);
      }
    });
  }

  /** A script of the page sends the form: the next page knows what became of it. Rejects if the page stays. */
  #leaveToPage({ idempotencyKey: key }: OutgoingComment, leaving: AbortSignal, signal?: AbortSignal): Promise<Comment> {
    // Nothing can be asked any more: the page is being left.
    this.#keys.noteAttempt(key, this.#connection.printed?.map(({ id }) => id).reduce(newerOf, '0'));
    return new Promise((_, reject) => {
      const detail = 'a script of the page took the comment';
      leaving.addEventListener('abort', () => reject(new CommentError('outcome-unknown', { detail, isFinal: true })));
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  }

  /**
   * Collects the form on the page again, for a comment that waited in the outbox.
   *
   * @throws CommentError `form-required` where only its commenter can send the form
   */
  #formAgain(request: CommentRequest): FormSubmission | undefined {
    const { via, place } = this.#connection;
    if (via !== 'form' || !place || place.querySelector(OUR_FORM)) return undefined;
    const form = collectAgain(place, request);
    if (!form || !canRepeat(form.element, this.#ownNames)) throw new CommentError('form-required');
    return form;
  }

  /** The outbox sends nothing again that needs its commenter: the form keeps it. */
  #forOutbox(error: CommentError, { form }: CommentRequest): CommentError {
    if (!form || !isWordPressForm(form.element) || canRepeat(form.element, this.#ownNames)) return error;
    const { code, serverMessage, field, retryAt } = error;
    return new CommentError(code, { serverMessage, field, retryAt, isFinal: true, cause: error });
  }

  /**
   * Looks for a comment that was sent, whether by this page or by one that is gone.
   *
   * @throws CommentError
   */
  async look(comment: OutgoingComment & { time: number }, signal?: AbortSignal): Promise<Comment | undefined> {
    const { time, idempotencyKey: key } = comment;
    return this.#look(await this.#requestOf(comment, { time, ...this.#keys.attempt(key) }, signal), signal);
  }

  async #requestOf(
    comment: OutgoingComment,
    before: UnansweredAttempt | undefined,
    signal?: AbortSignal,
  ): Promise<SentRequest> {
    const { thread, text, known } = comment;
    const { posts, user } = this.#connection;
    const newest = known?.newest ?? before?.newest;
    return {
      ...comment,
      post: await posts.find(thread, signal),
      text,
      account: user?.id,
      // Without the number of an account nothing else tells whose a comment is.
      isByName: user === undefined,
      meta: this.#metaOf(comment),
      time: before?.time ?? Date.now(),
      known: { ...known, ...(newest !== undefined && { newest }) },
    };
  }

  async #send(sent: SentRequest, signal?: AbortSignal): Promise<Comment> {
    const { api, via } = this.#connection;
    // The blog is asked to lead to the newest comments, where the one that was sent is with all that the blog made of it. The random
    // word tells this attempt from every other one.
    const redirectTo = api.address(COMMENTS, { ...this.#newest(sent), _: randomId() });
    const context = { sent, redirectTo, read: (items: unknown) => this.#commentsOf(items, sent) };
    const proof = via === 'form' ? await sendForm(api, sent, context, signal) : undefined;
    if (!proof) return this.#sendByRest(sent, signal);
    // That it is stored is known; that nothing more can be found out is no failure.
    const more =
      proof.status === 'accepted' ? await this.#lookEverywhere(sent, signal).catch(() => undefined) : undefined;
    return this.#proven(more ?? proof, sent);
  }

  #proven({ status, id, comment }: Proof, sent: SentRequest): Comment {
    if (comment) return { ...comment, own: true };
    if (status === 'published') throw new CommentError('outcome-unknown');
    return unlistedComment(id ?? `held-${sent.idempotencyKey}`, status, sent, this.#authorOf(sent));
  }

  /** In the list, and where the commenter agreed to cookies on the page, which then shows them what awaits moderation. */
  async #lookEverywhere(sent: SentRequest, signal?: AbortSignal): Promise<Proof | undefined> {
    const listed = await this.#look(sent, signal);
    if (listed) return proofOf(listed);
    if (!sent.viewer.remember || typeof location !== 'object') return undefined;
    const { text } = await this.#connection.api.fetch(location.href.replace(/#.*/, ''), { cache: 'no-store' }, signal);
    const shown = findSent(sent, commentsOnPage(text, sent));
    if (!shown) return undefined;
    return shown.status === 'pending' ? { status: 'pending', id: shown.id } : proofOf(shown);
  }

  async #sendByRest(
    { post, parentId, text, viewer, account, meta, idempotencyKey: key }: CommentRequest,
    signal?: AbortSignal,
  ): Promise<Comment> {
    // Not as `meta`: to those who may not edit comments WordPress then says no, after it has stored the comment.
    const more = meta && { [meta.name]: meta.value };
    const guest = { author_name: viewer.name ?? '', author_email: viewer.email ?? '', author_url: viewer.url ?? '' };
    const { json } = await this.#connection.api.request(COMMENTS, {
      method: 'POST',
      parameters: { _fields: COMMENT_FIELDS },
      body: {
        ...more,
        post: Number(post),
        parent: Number(parentId ?? 0),
        content: keepBrackets(text),
        ...(account === undefined && guest),
      },
      signal,
    });
    const { status } = (json ?? {}) as { status?: unknown };
    // A word is on the blog's list of those that it never wants.
    if (status === 'trash') throw new CommentError('forbidden', { detail: 'the blog put the comment into its trash' });
    const comment = this.#ownComment(json);
    return comment.id === undefined ? { ...comment, id: `held-${key}` } : comment;
  }

  /** What an error means, for a comment that may have been sent before. */
  async #explainFailure(error: CommentError, sent: SentRequest, isRetry: boolean): Promise<Comment> {
    const isUnknown = error.code === 'outcome-unknown';
    const isDuplicate = error.code === 'duplicate';
    if (isUnknown || MAY_BE_SECOND.includes(error.code)) {
      const listed = await this.#list(sent).catch((reason: unknown) => {
        // Where the look fails as well, what was known before still holds; unless it is the reader who can do something about it.
        const failure = toCommentError(reason, 'unavailable');
        if ((isUnknown || isDuplicate) && ASKS_READER.includes(failure.code)) throw failure;
      });
      const found = listed && (this.#find(listed, sent) ?? (isDuplicate ? this.#findTwin(listed, sent) : undefined));
      if (found) return found;
      // Where the same words are not in the list, the blog has them and does not show them.
      if (isDuplicate && !listed) throw new CommentError('outcome-unknown', { cause: error });
      if (isDuplicate && !listed?.some((comment) => isSame(comment, sent)))
        return this.#proven({ status: 'accepted' }, sent);
    }
    // What became of the attempt before stays open, whatever became of this one.
    if (!isUnknown && !isRetry) this.#keys.forgetAttempt(sent.idempotencyKey);
    throw await this.#explained(error, sent);
  }

  /** Why the form says no more than "forbidden", or nothing: it is closed, or wants an account or the post's password. */
  async #explained(error: CommentError, request: SentRequest): Promise<CommentError> {
    const { post, viewer, account } = request;
    const { code, serverMessage } = error;
    // Whoever proved an account elsewhere has none here; a proof that is lost is answered with 401.
    const isMember = viewer.kind === 'signed-in' && (viewer.provider ?? 'blog') === 'blog';
    if (isMember && account === undefined && code === 'invalid' && error.field !== 'text')
      return new CommentError('sign-in-required', { serverMessage, cause: error });
    if (this.#connection.via !== 'form') return error;
    // To a post that is not there, and to one whose password is wanted (again), the form says the same: nothing.
    if (code === 'not-found') {
      const reason = await this.#list(request).catch((failure: unknown) => failure);
      return reason instanceof CommentError && reason.code === 'password-required' ? reason : error;
    }
    if (code !== 'forbidden') return error;
    const { isClosed } = await this.#connection.posts.about(post, { anew: true });
    if (isClosed) return new CommentError('closed', { serverMessage, cause: error });
    return error;
  }

  /** The comment as it stands on the blog, if it does. */
  async #look(sent: SentRequest, signal?: AbortSignal): Promise<Comment | undefined> {
    // The page shows commenters their own comments, held ones too.
    const { printed = [] } = this.#connection;
    return this.#find(printed, sent) ?? this.#find(await this.#list(sent, signal), sent);
  }

  /** The newest comments of the post that may be this commenter's. */
  async #list(request: SentRequest, signal?: AbortSignal): Promise<readonly Comment[]> {
    const parameters = this.#newest(request);
    const { json } = await this.#connection.api.request(COMMENTS, { parameters, signal, isFresh: true });
    return this.#commentsOf(json, request);
  }

  #commentsOf(items: unknown, { account }: CommentRequest): readonly Comment[] {
    if (!Array.isArray(items)) return [];
    const comments = items.map((item) => toComment(item, contextOf(this.#connection)));
    return comments.filter(({ own }) => account === undefined || own);
  }

  /** Without the newest comment of before, nothing tells a new comment from one that was there. */
  #find(listed: readonly Comment[], sent: SentRequest): Comment | undefined {
    const found = sent.known.newest === undefined ? undefined : findSent(sent, listed);
    return found && { ...found, own: true };
  }

  /** The same words that this commenter has sent from another tab at the same time: the blog keeps them once. */
  #findTwin(listed: readonly Comment[], sent: SentRequest): Comment | undefined {
    const same = listed.filter((comment) => isSame(comment, sent));
    return this.#find(same, { ...sent, known: { ...sent.known, others: [] } });
  }

  #metaOf({ rating }: OutgoingComment): CommentRequest['meta'] {
    const { ratingMeta: name, ratingBest } = this.#connection;
    if (name === undefined || typeof rating?.value !== 'number') return undefined;
    const best = rating.best ?? (rating.kind === 'percent' ? 100 : undefined);
    const factor = best && ratingBest ? ratingBest / best : 1;
    return { name, value: Math.round(rating.value * factor * 100) / 100 };
  }

  #newest({ post }: CommentRequest): Record<string, string | number> {
    return { post, per_page: LOOKUP_SIZE, order: 'desc', orderby: 'id', _fields: COMMENT_FIELDS };
  }

  #ownComment(item: unknown): Comment {
    return { ...toComment(item, contextOf(this.#connection)), own: true };
  }

  #authorOf({ viewer }: CommentRequest): Comment['author'] {
    const { name, url, picture } = this.#connection.user?.viewer ?? viewer;
    return { ...(name && { name }), ...(url && { url }), ...(picture && { picture: { url: picture } }) };
  }
}

/** Whether a comment says the same in the same place, whenever it was sent. */
function isSame({ parentId, body }: Comment, sent: SentRequest): boolean {
  return parentId === sent.parentId && hasSameWords(body.source, sent.text);
}

function newerOf(a: string, b: string): string {
  return isAfter(b, a) ? b : a;
}
