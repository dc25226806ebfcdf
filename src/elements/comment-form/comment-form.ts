import { ContextConsumer } from '@lit/context';
import { html, isServer, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { pageKey } from '../../base/page-key.js';
import { FilmElement } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import type { DraftField } from '../../comments/comment-error.js';
import { toCommentError } from '../../comments/comment-error.js';
import { Drafts } from '../../comments/drafts.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { RootStyles } from '../../controllers/root-styles.js';
import { CommentReplyEvent } from '../../events/comment-reply-event.js';
import { CommentSubmitEvent } from '../../events/comment-submit-event.js';
import { form as english } from '../../i18n/en-conversation.js';
import { Localise } from '../../i18n/localise.js';
import { Challenge } from './challenge.js';
import { checkFields } from './check-fields.js';
import { formStyles, styles } from './comment-form.styles.js';
import { DraftKeeper } from './draft-keeper.js';
import { FormFields } from './form-fields.js';
import { FormThread } from './form-thread.js';
import type { FormTools } from './form-tools.js';
import { GuestFields } from './guest-fields.js';
import { takeTypedBefore } from './typed-before.js';

/** How many forms the page has had: each has ids of its own. */
let forms = 0;

/**
 * Takes a comment: a real form in the light DOM, so that autofill and password managers work. What is typed is kept, by
 * conversation and by the comment that is answered, until it is sent. A form of the author's inside is used as it is, where its
 * fields have WordPress's names (`comment`, `author`, `email`, `url`).
 *
 * ```html
 * <comment-thread>
 *   <comment-form></comment-form>
 * </comment-thread>
 * ```
 *
 * Inside a `<comment-thread>` it posts there; elsewhere `for` names the thread. While the conversation takes no comments, the form
 * is out of sight; what was typed is kept.
 *
 * @summary Leave a reply.
 * @tag comment-form
 * @status stable
 * @since 0.1.0
 *
 * @slot - The form; made where none is there.
 * @slot challenge - A check such as Turnstile, hCaptcha or ALTCHA. Nothing is sent before a named field in it has a value; that is sent along, and `challenge-reset` is fired on it after each attempt.
 *
 * @fires {CommentSubmitEvent} comment-submit - A comment is to be stored. Answer it with `respondWith(promise)`, or cancel it.
 * @fires {CommentReplyEvent} comment-reply - The writer gave up a reply (`parentId` is `null`).
 *
 * @csspart heading - "Leave a reply", "Reply to Annie".
 * @csspart error - What went wrong with sending.
 * @csspart status - What happened: the draft is back, the comment is posted.
 *
 * @cssprop [--comment-form-field-background] - Background of the fields.
 * @cssprop [--comment-form-field-border] - Border colour of the fields.
 * @cssprop [--film-accent] - Colour of the button.
 * @cssprop [--film-on-accent] - Colour of the words on the button.
 * @cssprop [--film-error] - Colour of what is wrong.
 *
 * @cssstate closed - The conversation takes no comments, and the form is out of sight.
 */
export class CommentFormElement extends FilmElement {
  static override readonly tag = 'comment-form';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The id of the `<comment-thread>` that the comment goes to, when the form stands outside it. */
  @property() for?: string;

  /** The comment that is answered; `null` for a comment on the review itself. */
  @property({ attribute: false }) parentId: string | null = null;

  /** The name of the writer who is answered. */
  @property({ attribute: false }) replyTo = '';

  readonly #internals: ElementInternals = this.attachInternals();
  @state() private isSending = false;
  @state() private error = '';
  @state() private notice = '';
  /** Whether the conversation takes no comments. */
  @state() private isClosed = false;

  readonly #localise: Localise<'form'> = new Localise(this, 'form', english);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #thread: FormThread = new FormThread(this, (isClosed) => {
    // Out of sight nobody types on, so this is the last chance to keep it.
    if (isClosed && !this.isClosed) this.#keeper.keep();
    this.isClosed = isClosed;
  });
  readonly #rootStyles: RootStyles = new RootStyles(this, formStyles);
  readonly #prefix: string = `film-form-${++forms}`;
  readonly #keeper: DraftKeeper = new DraftKeeper(
    () => this.#fields?.control('text'),
    (change) => {
      // What becomes of words that are sent from here is said when it is known.
      if (!this.isSending) this.notice = this.#localise.terms[change === 'gone' ? 'sentElsewhere' : 'draftKept'];
    },
  );
  /** Whether the first render has to be what a server rendered, which knew nothing of drafts. */
  readonly #isPrerendered: boolean = isServer || this.shadowRoot !== null;
  #ownDrafts?: Drafts;
  #fields?: FormFields;
  #guest?: GuestFields;
  #tools?: FormTools;
  readonly #challenge: Challenge = new Challenge(this);
  /** The comment that is answered by what is being sent. */
  #sendingTo: string | null = null;
  constructor() {
    super();
    if (isServer) return;
    this.addEventListener('submit', (event) => void this.#handleSubmit(event));
    this.addEventListener('input', (event) => this.#handleInput(event));
    this.addEventListener('keydown', (event) => this.#handleKey(event));
    this.addEventListener('focusin', () => void this.#addTools());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    addEventListener('pagehide', this.#keeper.keep);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#keeper.keep);
    this.#keeper.rest();
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => {
      if (this.isConnected || !this.#fields?.isAuthored) return;
      this.#keeper.leave();
      this.#fields.release();
      this.#fields = undefined;
    });
  }

  protected override willUpdate(): void {
    if (isServer || !this.isConnected || (this.#isPrerendered && !this.hasUpdated)) return;
    this.#thread.follow();
    this.#findDraft();
  }

  protected override firstUpdated(): void {
    if (this.#isPrerendered) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isNew = !this.#fields;
    const fields = (this.#fields ??= this.#makeFields());
    if (this.#keeper.show()) fields.setError('text');
    if (isNew && takeTypedBefore(this, fields)) this.#keeper.keep();
    this.#rootStyles.use(!fields.isAuthored);
    const { asked } = this.#thread;
    const viewer = this.#thread.state?.viewer;
    const isShown = (field: DraftField) =>
      field === 'text' ||
      (!viewer && (field !== 'email' || asked.storage === 'server' || asked.required.includes('email')));
    fields.update(this.#localise.terms, asked.required, isShown, this.parentId);
    fields.viewer = viewer && this.#localise.terms.commentingAs(viewer.name ?? '');
    this.#tools?.update(asked);
    fields.submit.ariaDisabled = String(this.isSending);
    // What would be typed now would be neither sent nor kept.
    fields.isReadonly = this.isSending && this.#keeper.place?.parentId === this.#sendingTo;
    if (this.isSending && !fields.isAuthored) fields.submit.textContent = this.#localise.terms.sending;
    this.#internals.role = 'group';
    this.#internals.ariaLabel = this.#heading;
    this.#internals.states[this.isClosed ? 'add' : 'delete']('closed');
    if (changed.has('parentId') && (this.parentId !== null || changed.get('parentId') !== undefined)) this.#enter();
  }

  #makeFields(): FormFields {
    const fields = new FormFields(this, this.#prefix);
    fields.cancel.addEventListener('click', () => this.#giveUp());
    this.#guest = new GuestFields(fields);
    return fields;
  }

  get #drafts(): Drafts {
    return this.#thread.state?.drafts ?? (this.#ownDrafts ??= new Drafts(() => localStorage));
  }

  /** Looks for what was typed before, when the form comes to another conversation or another comment. */
  #findDraft(): void {
    const { parentId } = this;
    const isBack = this.#keeper.go({ thread: this.#thread.state?.thread ?? pageKey(), parentId, drafts: this.#drafts });
    if (isBack === undefined) return;
    this.notice = isBack ? this.#localise.terms.draftKept : '';
    this.error = '';
  }

  /** Fetches what helps with writing, when somebody begins to. Without it the form does all that it has to. */
  async #addTools(): Promise<void> {
    const place = this.#fields?.tools;
    if (!place || this.#tools || place.ariaBusy) return;
    place.ariaBusy = 'true';
    try {
      const { FormTools } = await import('./form-tools.js');
      this.#tools = new FormTools(this, place, this.#fields!.control('text') as HTMLTextAreaElement);
      this.#tools.update(this.#thread.asked);
    } catch (error) {
      console.warn('<comment-form>: the tools for writing could not be fetched.', error);
    } finally {
      place.ariaBusy = null;
    }
  }

  #handleInput(event: Event): void {
    const text = this.#fields?.control('text');
    for (const field of ['text', 'name', 'email', 'url'] as const) {
      if (event.target === this.#fields?.control(field)) this.#fields?.setError(field);
    }
    if (event.target !== text) return;
    this.notice = '';
    this.#keeper.keepSoon();
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#fields?.form.requestSubmit();
    } else if (event.key === 'Escape' && this.parentId !== null && !event.isComposing) {
      event.preventDefault();
      this.#giveUp();
    }
  }

  #giveUp(): void {
    this.#keeper.keep();
    this.dispatchEvent(new CommentReplyEvent(null));
  }

  async #handleSubmit(event: SubmitEvent): Promise<void> {
    const fields = this.#fields;
    const place = this.#keeper.place;
    const viewer = this.#thread.state?.viewer ?? this.#guest?.viewer;
    if (!fields || !place || !viewer || event.target !== fields.form) return;
    const { terms } = this.#localise;
    const { asked } = this.#thread;
    const text = fields.control('text')?.value ?? '';
    if (this.isSending || !checkFields(fields, viewer, asked, terms, (value) => this.#localise.number(value))) {
      event.preventDefault();
      return;
    }
    const answer = this.#challenge.answer;
    if (!answer || fields.trap?.spring()) {
      event.preventDefault();
      this.#keeper.keep();
      this.error = answer ? terms.heldBack : terms.unsolved;
      if (!answer) this.#challenge.focus();
      return;
    }
    const { parentId } = this;
    const extra = { ...fields.extra, ...answer };
    const idempotencyKey = this.#keeper.save(text)!.idempotencyKey;
    const request = new CommentSubmitEvent({
      text,
      parentId,
      viewer,
      idempotencyKey,
      ...(Object.keys(extra).length > 0 && { fields: extra }),
    });
    const isWanted = this.dispatchEvent(request);
    if (isWanted) this.#thread.take(request);
    // Where nobody here takes the comment, the author's form goes where it would go without us.
    if (isWanted && !request.answer && fields.isAuthored && fields.form.hasAttribute('action')) return;
    event.preventDefault();
    if (!isWanted) return;
    if (!request.answer) {
      this.error = terms.unconnected;
      return;
    }
    this.isSending = true;
    this.#sendingTo = parentId;
    this.error = this.notice = '';
    try {
      await request.answer;
      this.#keeper.clear(place);
      this.#guest?.remember(viewer);
      // A thread says so itself, and takes the reader to the comment.
      this.notice = this.#thread.isAround ? '' : terms.sent;
    } catch (error) {
      const { code, serverMessage, field, isQueued } = toCommentError(error, 'outcome-unknown');
      if (isQueued) {
        this.#keeper.clear(place);
        this.#guest?.remember(viewer);
        this.notice = terms.queued;
      } else {
        this.error = [terms.errors[code], serverMessage].filter(Boolean).join(' ');
        if (field) fields.control(field)?.focus();
      }
    } finally {
      this.isSending = false;
      this.#challenge.reset();
    }
  }

  #enter(): void {
    if (this.parentId !== null) this.#fields?.control('text')?.focus();
  }

  get #heading(): string {
    const { terms } = this.#localise;
    return this.parentId === null ? terms.leaveReply : terms.replyTo(this.replyTo);
  }

  protected override render(): TemplateResult {
    const level = Math.min((this.#level.value ?? DEFAULT_HEADING_LEVEL) + 2, 6);
    return html`<div part="heading" role="heading" aria-level=${level}>${this.#heading}</div>
      <slot></slot>
      <slot name="challenge"></slot>
      <p part="error" role="alert">${this.error || nothing}</p>
      <p part="status" role="status">${this.notice || nothing}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-form': CommentFormElement;
  }
}
