import type { LitElement } from 'lit';
import { toCommentError } from '../../comments/comment-error.js';
import { CommentSubmitEvent } from '../../events/comment-submit-event.js';
import type { Localise } from '../../i18n/localise.js';
import type { Challenge } from './challenge.js';
import { checkFields } from './check-fields.js';
import type { DraftKeeper } from './draft-keeper.js';
import type { FormFields } from './form-fields.js';
import type { FormRating } from './form-rating.js';
import type { GuestFields } from './guest-fields.js';
import type { TargetThread } from './target-thread.js';

/** What a form consists of. */
export interface FormParts {
  readonly localise: Localise<'form'>;
  readonly thread: TargetThread;
  readonly keeper: DraftKeeper;
  readonly challenge: Challenge;
  readonly rating: FormRating;
  /** `undefined` before the first render. */
  fields(): FormFields | undefined;
  guest(): GuestFields | undefined;
}

/** Sends what is written in a form, and knows what is to be said of it. */
export class Sending {
  readonly #host: LitElement & { parentId: string | null };
  readonly #parts: FormParts;
  #isUnderWay = false;
  #error = '';
  #notice = '';
  /** The comment that is answered by what is being sent. */
  #to: string | null = null;

  constructor(host: LitElement & { parentId: string | null }, parts: FormParts) {
    this.#host = host;
    this.#parts = parts;
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** What went wrong. */
  get error(): string {
    return this.#error;
  }

  /** What happened. */
  get notice(): string {
    return this.#notice;
  }

  /** Whether what is written to the place where the writer is now is being sent. */
  get isFromHere(): boolean {
    return this.#isUnderWay && this.#parts.keeper.place?.parentId === this.#to;
  }

  /** Shows words about what happened, or went wrong; the other's are gone where they are not given. */
  say({ notice = '', error = '' }: { notice?: string; error?: string }): void {
    this.#notice = notice;
    this.#error = error;
    this.#host.requestUpdate();
  }

  async submit(event: SubmitEvent): Promise<void> {
    const { keeper, thread, challenge, localise, rating } = this.#parts;
    const fields = this.#parts.fields();
    const guest = this.#parts.guest();
    const { place } = keeper;
    const viewer = thread.state?.viewer ?? guest?.viewer;
    if (!fields || !place || !viewer || event.target !== fields.form) return;
    const { terms } = localise;
    if (this.#isUnderWay || !this.#check(fields, viewer)) {
      event.preventDefault();
      return;
    }
    const answer = challenge.answer;
    if (!answer || fields.trap?.spring()) {
      event.preventDefault();
      keeper.keep();
      this.say({ error: answer ? terms.heldBack : terms.unsolved });
      if (!answer) challenge.focus();
      return;
    }
    const { parentId } = this.#host;
    const { given } = rating;
    const text = fields.control('text')?.value ?? '';
    const extra = { ...fields.extra(rating.isWanted), ...answer };
    const request = new CommentSubmitEvent({
      text,
      parentId,
      viewer,
      idempotencyKey: keeper.save({ text, ...(rating.written && { rating: rating.written }) })!.idempotencyKey,
      ...(given && { rating: given }),
      ...(Object.keys(extra).length > 0 && { fields: extra }),
    });
    const isWanted = this.#host.dispatchEvent(request);
    if (isWanted) thread.take(request);
    // Where nobody here takes the comment, the author's form goes where it would go without us.
    if (isWanted && !request.answer && fields.isAuthored && fields.form.hasAttribute('action')) return;
    event.preventDefault();
    if (!isWanted) return;
    if (!request.answer) return this.say({ error: terms.unconnected });
    this.#isUnderWay = true;
    this.#to = parentId;
    this.say({});
    try {
      await request.answer;
      keeper.clear(place);
      guest?.remember(viewer);
      // A thread says so itself, and takes the reader to the comment.
      this.say({ notice: thread.isAround ? '' : terms.sent });
    } catch (error) {
      const { code, serverMessage, field, isQueued } = toCommentError(error, 'outcome-unknown');
      if (isQueued) {
        keeper.clear(place);
        guest?.remember(viewer);
        this.say({ notice: terms.queued });
      } else {
        this.say({ error: [terms.errors[code], serverMessage].filter(Boolean).join(' ') });
        if (field) fields.control(field)?.focus();
      }
    } finally {
      this.#isUnderWay = false;
      this.#host.requestUpdate();
      challenge.reset();
    }
  }

  /** Says what is wrong at each field, and goes to the first. @returns whether nothing is */
  #check(fields: FormFields, viewer: Parameters<typeof checkFields>[1]): boolean {
    const { thread, localise, rating } = this.#parts;
    const isFilledIn = checkFields(fields, viewer, thread.asked, localise.terms, (value) => localise.number(value));
    const isRated = rating.check();
    if (isFilledIn && !isRated) rating.focus();
    return isFilledIn && isRated;
  }
}
