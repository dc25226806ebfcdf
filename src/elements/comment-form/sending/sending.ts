import { isServer, type LitElement, type ReactiveController } from 'lit';
import { warnOnce } from '../../../base/film-element.js';
import type { FormSubmission, OutgoingComment } from '../../../comments/backend.js';
import { isWordPressForm } from '../../../comments/backends/wordpress/own-form.js';
import { canRepeat, entriesOf, OWN_RATING_NAME } from '../../../comments/backends/wordpress/page-form.js';
import { type Outcome, outcomeOfError, outcomeOfStored } from '../../../comments/outbox/outcome.js';
import { outcomeInForm } from '../../../comments/view/outcome-words.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { TargetThreadController } from '../../../controllers/target-thread-controller.js';
import { CommentSubmitEvent } from '../../../events/comment-submit-event.js';
import type { Viewer } from '../../../model/viewer.js';
import { COMMENT_FORM_ID } from '../../../platform/blog-markup/comment-form.js';
import type { DraftController, DraftLocation } from '../draft-controller.js';
import type { FormFields } from '../fields/form-fields.js';
import type { FormRating } from '../fields/form-rating.js';
import { Challenge } from './challenge.js';
import { checkFields } from './check-fields.js';
import { DECOY_NAME } from './spam-trap.js';

/** What a form consists of. */
export interface FormParts {
  readonly localise: LocalizeController<'form'>;
  readonly target: TargetThreadController;
  readonly draft: DraftController;
  readonly rating: FormRating;
  /** `undefined` before the first render. */
  fields(): FormFields | undefined;
  /** The comment system wants an account: goes to the ways to sign in, where there are some. */
  askToSignIn(): void;
}

/** A form that a script sends leaves the page at once. */
const LEAVE_WITHIN_MS = 1_000;
/** Where the browser tells of it only when the next page has come. */
const HIDE_WITHIN_MS = 10_000;
/** How often the text is looked at after a script of the page took it over, and how many times. */
const FOLLOW_INTERVAL_MS = 500;
const MAX_FOLLOW_COUNT = 60;

/**
 * Sends the comment in a form, and tells what became of it. Our own checks come before all listeners of the page; sending comes after
 * them, unless one of them stops it. A script of the page that sends the form itself is let through.
 */
export class Sending implements ReactiveController {
  readonly #host: LitElement & { parentId: string | null };
  readonly #parts: FormParts;
  readonly #challenge: Challenge;
  /** Where the events of the form end. */
  #root?: EventTarget;
  #isUnderWay = false;
  #isCollecting = false;
  #isChecking = false;
  #isUsedUp = false;
  #leaving?: AbortController;
  #error = '';
  #notice = '';
  #follower?: ReturnType<typeof setInterval>;
  /** The comment that the one being sent answers. */
  #sentParentId: string | null = null;

  constructor(host: LitElement & { parentId: string | null }, parts: FormParts) {
    this.#host = host;
    this.#parts = parts;
    this.#challenge = new Challenge(host);
    host.addController(this);
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** Whether a comment was sent whose form cannot send another: its captcha is solved, its nonce used. Loading the page renews it. */
  get isUsedUp(): boolean {
    return this.#isUsedUp;
  }

  /** Loads the page again, and goes to its form. */
  renew(): void {
    const address = new URL(location.href);
    address.searchParams.delete('replytocom');
    address.hash = COMMENT_FORM_ID;
    history.replaceState(history.state, '', address);
    location.reload();
  }

  /** What went wrong. */
  get error(): string {
    return this.#error;
  }

  /** What happened. */
  get notice(): string {
    return this.#notice;
  }

  /** Whether what the form shows now is being sent: the commenter may be at another reply by now. */
  get isSendingHere(): boolean {
    return this.#isUnderWay && this.#parts.draft.location?.parentId === this.#sentParentId;
  }

  hostConnected(): void {
    if (isServer) return;
    const root = this.#host.getRootNode();
    // The window comes first in capturing and last in bubbling; in a shadow tree its root does.
    const at = (this.#root = root instanceof Document ? window : root);
    at.addEventListener('submit', this.#handleBefore, true);
    at.addEventListener('invalid', this.#handleInvalid, true);
    at.addEventListener('formdata', this.#handleEntries, true);
    at.addEventListener('submit', this.#handleSubmit);
    this.#host.addEventListener('submit', this.#handleSubmit);
  }

  hostDisconnected(): void {
    const at = this.#root;
    at?.removeEventListener('submit', this.#handleBefore, true);
    at?.removeEventListener('invalid', this.#handleInvalid, true);
    at?.removeEventListener('formdata', this.#handleEntries, true);
    at?.removeEventListener('submit', this.#handleSubmit);
    this.#host.removeEventListener('submit', this.#handleSubmit);
    clearInterval(this.#follower);
    this.#leaving?.abort();
  }

  /** Shows what happened or what went wrong, and removes what is not given. */
  say({ notice = '', error = '' }: { notice?: string; error?: string }): void {
    this.#notice = notice;
    this.#error = error;
    this.#host.requestUpdate();
  }

  /** Our own checks come first. What fails them reaches no listener of the page, as if the browser had stopped it. */
  readonly #handleBefore = (event: Event): void => {
    if (!this.#isOurs(event) || (!this.#isUnderWay && this.#isReady())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** The browser checks the page's form itself: what we know of is said in our words, at the field. */
  readonly #handleInvalid = (event: Event): void => {
    const fields = this.#parts.fields();
    const control = event.composedPath()[0];
    const isKnown = (['text', 'name', 'email', 'url'] as const).some((field) => fields?.control(field) === control);
    if (!isKnown) return;
    event.preventDefault();
    if (this.#isChecking) return;
    this.#isChecking = true;
    queueMicrotask(() => {
      this.#isChecking = false;
      this.#isReady();
    });
  };

  /**
   * A script of the page may send the form itself, without the event that we wait for: then the page is left at once. It may also build
   * what the form holds for another purpose.
   */
  readonly #handleEntries = (event: Event): void => {
    const isFull = this.#parts.fields()?.text.value.trim();
    if (this.#isCollecting || this.#isUnderWay || !this.#isOurs(event) || !isFull) return;
    const { formData: entries } = event as FormDataEvent;
    const since = performance.now();
    this.#leaving?.abort();
    const { signal } = (this.#leaving = new AbortController());
    const leave = ({ type }: Event): void => {
      this.#leaving?.abort();
      const isByForm = performance.now() - since < (type === 'pagehide' ? HIDE_WITHIN_MS : LEAVE_WITHIN_MS);
      if (isByForm) this.#leaveWith(entries);
    };
    for (const type of ['beforeunload', 'pagehide']) addEventListener(type, leave, { signal });
  };

  /** Has the outbox keep the comment: the next page knows what became of it. */
  #leaveWith(entries: FormData): void {
    const { fields, target, draft } = this.#parts;
    const element = fields()?.form;
    const request = element && this.#request({ element, entries, leaving: new AbortController().signal });
    if (!request) return;
    if (!target.state) draft.noteSent(request.detail);
    else if (this.#host.dispatchEvent(request)) request.answer?.catch(() => undefined);
  }

  /**
   * The page's own form is sent when all its listeners have heard of it. One that we made is sent before the event leaves this element:
   * Turbo, for one, sends every form whose event nobody has stopped by the time it reaches the document.
   */
  readonly #handleSubmit = (event: Event): void => {
    const isPages = this.#parts.fields()?.isAuthored ?? false;
    if (!this.#isOurs(event) || (event.currentTarget === this.#host) === isPages) return;
    if (event.defaultPrevented) this.#followPage();
    else void this.#submit(event as SubmitEvent);
  };

  async #submit(event: SubmitEvent): Promise<void> {
    const { draft, target, localise } = this.#parts;
    const fields = this.#parts.fields()!;
    const { location } = draft;
    const entries = this.#collect(fields.form, event.submitter);
    const request = this.#request({ element: fields.form, entries });
    if (!request || !location) return;
    const isWanted = this.#host.dispatchEvent(request);
    if (isWanted) target.post(request);
    // Without a thread the author's form is sent to its own address.
    if (isWanted && !request.answer && fields.isAuthored && fields.form.hasAttribute('action'))
      return draft.noteSent(request.detail);
    event.preventDefault();
    if (!isWanted) return;
    if (!request.answer) return this.say({ error: localise.terms.unconnected });
    this.#isUnderWay = true;
    this.#sentParentId = request.detail.parentId;
    this.say({});
    const outcome = await request.answer.then(outcomeOfStored, outcomeOfError);
    this.#tell(outcome, request.detail, location);
    this.#isUnderWay = false;
    this.#host.requestUpdate();
    this.#challenge.reset();
  }

  /** Builds the entries, once an attempt. */
  #collect(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
    this.#isCollecting = true;
    try {
      const entries = entriesOf(form, submitter);
      entries.delete(DECOY_NAME);
      for (const [name, value] of Object.entries(this.#challenge.answer ?? {}))
        if (!entries.has(name)) entries.append(name, value);
      return entries;
    } finally {
      this.#isCollecting = false;
    }
  }

  /** @returns `undefined` before the form has its place in a thread */
  #request(form: FormSubmission): CommentSubmitEvent | undefined {
    const { draft, target, rating } = this.#parts;
    const fields = this.#parts.fields();
    const { location } = draft;
    if (!fields || !location) return undefined;
    const text = fields.text.value;
    const saved = draft.store({ text, ...(rating.written && { rating: rating.written }) });
    const { given } = rating;
    return (
      saved &&
      new CommentSubmitEvent({
        thread: location.thread,
        parentId: this.#host.parentId ?? fields.printedParentId,
        text,
        viewer: commenterIn(fields, target.state?.viewer),
        idempotencyKey: saved.idempotencyKey,
        page: document.location.href.replace(/#.*/, ''),
        ...(given && { rating: given }),
        form,
      })
    );
  }

  /** A script of the page stopped the event: what becomes of the comment is that script's to say. */
  #followPage(): void {
    const { fields, draft, target } = this.#parts;
    const text = fields()?.text;
    const sent = text?.value;
    draft.save();
    warnOnce(
      '<comment-form>: a script of the page stopped this form or sends it, so <comment-form> leaves that to it.',
    );
    clearInterval(this.#follower);
    let count = 0;
    this.#follower = setInterval(() => {
      const isOver = text?.value !== sent || !text?.isConnected;
      if (isOver) {
        draft.save();
        target.state?.refresh();
      }
      if (isOver || ++count === MAX_FOLLOW_COUNT) clearInterval(this.#follower);
    }, FOLLOW_INTERVAL_MS);
  }

  #tell(outcome: Outcome, sent: OutgoingComment, location: DraftLocation): void {
    const { draft, target, localise } = this.#parts;
    const { code, field } = outcome;
    const words = outcomeInForm(outcome, localise.terms, location.drafts.persistent);
    if (code === 'sent' || code === 'held' || code === 'accepted' || code === 'queued') {
      const fields = this.#parts.fields();
      draft.clear(location, sent);
      this.#isUsedUp = code !== 'queued' && this.#isByHand;
      fields?.remember(sent.viewer);
      // A thread around the form announces it and shows the comment.
      this.say({ notice: code !== 'queued' && target.isAround ? '' : words });
      if (code === 'queued') this.#followQueued(sent.idempotencyKey, words);
    } else {
      this.say({ error: words });
      if (field) this.#parts.fields()?.control(field)?.focus();
      else void this.#showError();
      if (outcome.reason === 'sign-in-required') this.#parts.askToSignIn();
    }
  }

  /** The message stands below the button, which is often at the lower edge of the window. */
  async #showError(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('[part=error]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Whether the blog's form holds what is good for one attempt. */
  get #isByHand(): boolean {
    const form = this.#parts.fields()?.form;
    return !!form && isWordPressForm(form) && !canRepeat(form, [OWN_RATING_NAME]);
  }

  /** Takes back that a comment waits once it no longer does. */
  #followQueued(key: string, words: string): void {
    const { state } = this.#parts.target;
    const unsubscribe = state?.subscribe(() => {
      const now = state.pending.stateOf(key);
      if (now === 'waiting' || now === 'sending') return;
      unsubscribe?.();
      if (this.#notice === words) this.say({ error: this.#error });
    });
  }

  #isOurs(event: Event): boolean {
    return event.composedPath()[0] === this.#parts.fields()?.form;
  }

  /** Says what is missing or wrong, and goes there. @returns whether nothing is */
  #isReady(): boolean {
    const { localise, draft } = this.#parts;
    const { terms } = localise;
    const fields = this.#parts.fields();
    if (!fields || !this.#areFieldsRight(fields)) return false;
    const { answer } = this.#challenge;
    if (answer && !fields.isSpam()) return true;
    draft.save();
    const isSaved = draft.location?.drafts.persistent;
    this.say({ error: answer ? terms.heldBack : `${terms.unsolved} ${isSaved ? terms.saved : terms.notSaved}` });
    if (!answer) this.#challenge.focus();
    return false;
  }

  /** Says what is wrong at each field, and goes to the first. @returns whether nothing is */
  #areFieldsRight(fields: FormFields): boolean {
    const { target, localise, rating } = this.#parts;
    const viewer = commenterIn(fields, target.state?.viewer);
    const limits = fields.limits(target.requirements);
    // An account may have no name; where the form has a field for one, it is asked for.
    const isNameAsked = viewer.kind === 'signed-in' && !viewer.name && !!fields.control('name')?.checkVisibility();
    const [asked, required] = isNameAsked
      ? [{ kind: 'guest' } as const, limits.required.filter((field) => field === 'name')]
      : [viewer, limits.required];
    const isFilledIn = checkFields(fields, asked, { ...limits, required }, localise.terms, (value) =>
      localise.number(value),
    );
    const isRated = rating.check();
    if (isFilledIn && !isRated) rating.focus();
    return isFilledIn && isRated;
  }
}

/** Who is writing. An account may have no name; then one is typed. */
function commenterIn({ guest }: FormFields, viewer: Viewer | undefined): Viewer {
  return viewer && !viewer.name && guest.name ? { ...viewer, name: guest.name } : (viewer ?? guest);
}
