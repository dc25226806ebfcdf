import { type CSSResult, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FilmElement, warnOnce } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import { HeadingLevelController } from '../../controllers/heading-level-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { TargetThreadController, type ThreadElement } from '../../controllers/target-thread-controller.js';
import { CommentReplyEvent } from '../../events/comment-reply-event.js';
import { form as english } from '../../i18n/en/form.js';
import { formStyles, styles } from './comment-form.styles.js';
import { DraftController, type FormContent } from './draft-controller.js';
import type { FormFields } from './fields/form-fields.js';
import { FormRating } from './fields/form-rating.js';
import { MadeFields } from './fields/made-fields.js';
import { PageFields } from './fields/page-fields.js';
import { SignInRow } from './fields/sign-in-row.js';
import { moveTypedText } from './fields/typed-before.js';
import { Sending } from './sending/sending.js';
import type { FormTools } from './tools/form-tools.js';

/** Each form has ids of its own. */
let formCount = 0;

/**
 * Takes a comment: a real form in the light DOM, so that autofill and password managers work. What is typed is kept, by thread and
 * by the comment that is answered, until it is sent. A form that the author puts inside is used as it is, and so is a WordPress
 * blog's own form: exactly its entries are sent.
 *
 * ```html
 * <comment-thread backend="local">
 *   <comment-form></comment-form>
 * </comment-thread>
 * ```
 *
 * Inside a `<comment-thread>` it posts there; elsewhere `for` names the thread. While the thread takes no comments, the form is
 * hidden; what was typed is kept.
 *
 * @summary A real form in the page, where autofill works. Text survives a reload and a failure, and is sent when that is possible.
 * @tag comment-form
 * @status stable
 * @since 0.1.0
 *
 * @slot - The form; made where none is there.
 * @slot challenge - A check such as Turnstile, hCaptcha or ALTCHA. Nothing is sent before a named field in it has a value; that is sent along, and `challenge-reset` is fired on it after each attempt.
 *
 * @fires {CommentSubmitEvent} comment-submit - A comment is to be stored. Answer it with `respondWith(promise)`, or cancel it.
 * @fires {CommentReplyEvent} comment-reply - The commenter gave up a reply (`parentId` is `null`).
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
 * @cssclass film-comment-form - The form, in the light DOM, where the author wrote none.
 * @cssclass film-form-row - A field with its label and its error.
 * @cssclass film-form-text - The row of the comment's text.
 * @cssclass film-form-rating - The row of the rating.
 * @cssclass film-form-error - What is wrong with a field.
 * @cssclass film-form-tools - The box of the tools for writing, below the text.
 * @cssclass film-form-toolbar - The buttons for formatting.
 * @cssclass film-form-help - How text is formatted.
 * @cssclass film-form-preview - How the comment will look.
 * @cssclass film-form-given - The rating in the preview.
 * @cssclass film-form-count - The number of characters left.
 * @cssclass film-form-over - On the number of characters, when there are too many.
 * @cssclass film-form-viewer - Who is signed in.
 * @cssclass film-form-remember - "Remember my details".
 * @cssclass film-form-buttons - The buttons below the fields.
 * @cssclass film-form-submit - The button that sends.
 * @cssclass film-form-cancel - In the blog’s form without such a link: ends a reply.
 * @cssclass film-form-decoy - A hidden field that only programs fill in.
 *
 * @cssstate closed - The thread takes no comments, and the form is hidden.
 */
export class CommentFormElement extends FilmElement {
  static override readonly tag = 'comment-form';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** @internal Brings in `<clapper-input>`; the module that registers the form says how. */
  static fetchInput: () => Promise<unknown> = () => Promise.resolve();

  /** The id of the `<comment-thread>` that the comment goes to, when the form is outside it. */
  @property() for?: string;

  /** The comment that is answered; `null` for a comment on the review itself. */
  @property({ attribute: false, useDefault: true }) parentId: string | null = null;

  /** The name of the commenter who is answered. */
  @property({ attribute: false, useDefault: true }) replyTo = '';

  /**
   * Asks for the commenter's own rating of the film as well, where the backend keeps one with a comment. A reply has none.
   * Default false.
   */
  @property({ type: Boolean }) rating = false;

  /** Whether the thread takes no comments. */
  @state() private isClosed = false;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #localise: LocalizeController<'form'> = new LocalizeController(this, 'form', english);
  readonly #level: HeadingLevelController = new HeadingLevelController(this);
  readonly #target: TargetThreadController = new TargetThreadController(this, (isClosed) => {
    // A hidden form gets no more input, so save now.
    if (isClosed && !this.isClosed) this.#draft.save();
    this.isClosed = isClosed;
  });
  readonly #rootStyles: RootStylesController = new RootStylesController(this, formStyles);
  readonly #prefix: string = `film-form-${++formCount}`;
  readonly #rating: FormRating = new FormRating(this, () => CommentFormElement.fetchInput());
  readonly #signIn: SignInRow = new SignInRow(this);
  readonly #draft: DraftController = new DraftController(
    this,
    this.#target,
    { read: () => this.#content, write: (content) => this.#write(content) },
    (change) => {
      // What became of a comment that is sent from here is said when it is known.
      const { draftKept, sentElsewhere } = this.#localise.terms;
      const notice = { sent: sentElsewhere, restored: draftKept, gone: '' }[change];
      if (!this.#sending.isUnderWay) this.#sending.say({ notice });
    },
  );
  /** Whether the first render has to be what a server rendered, which knew nothing of drafts. */
  readonly #isPrerendered: boolean = isServer || this.shadowRoot !== null;
  #fields?: FormFields;
  /** The page's own form, which stays where it is. */
  #pageForm?: HTMLFormElement;
  #listening?: AbortController;
  #tools?: FormTools;
  readonly #sending: Sending = new Sending(this, {
    localise: this.#localise,
    target: this.#target,
    draft: this.#draft,
    rating: this.#rating,
    fields: () => this.#fields,
    askToSignIn: () => this.#signIn.ask(),
  });

  /** @internal The field for the text. */
  get text(): HTMLTextAreaElement | undefined {
    return this.#fields?.text;
  }

  /** @internal Whether the page has to be loaded again before its form can send another comment. */
  get isUsedUp(): boolean {
    return this.#sending.isUsedUp;
  }

  /** @internal Adds what this element does to a form of the page, which stays where it is, for a thread that may be elsewhere. */
  enhance(form: HTMLFormElement, thread: ThreadElement): void {
    this.#pageForm = form;
    this.#target.element = thread;
    this.requestUpdate();
  }

  /** @internal Sends the form as its button does. A field may be named as the method is. */
  send(): void {
    const form = this.#fields?.form;
    if (form) HTMLFormElement.prototype.requestSubmit.call(form);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer && this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.isConnected && this.stop());
  }

  /** @internal Leaves the form of the page or its author as it was found. */
  stop(): void {
    if (!this.#fields?.isAuthored) return;
    this.#draft.leave();
    this.#rating.forgetField();
    this.#listening?.abort();
    this.#tools = undefined;
    this.#signIn.restore();
    this.#fields.restore();
    this.#fields = undefined;
  }

  protected override willUpdate(): void {
    if (isServer || !this.isConnected || (this.#isPrerendered && !this.hasUpdated)) return;
    this.#target.follow();
    this.#restoreDraft();
  }

  protected override firstUpdated(): void {
    if (this.#isPrerendered) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isNew = !this.#fields;
    const fields = (this.#fields ??= this.#makeFields());
    this.#rootStyles.use(true);
    // Without a text field there is nothing to send: the page's form is left as it is.
    if (!fields) return;
    if (this.#draft.fill()) fields.setError('text');
    if (isNew && !this.#pageForm && moveTypedText(this, fields)) this.#draft.save();
    const { requirements, state } = this.#target;
    const { terms } = this.#localise;
    const { isUnderWay, isSendingHere } = this.#sending;
    const { parentId } = this;
    const { required, storage } = requirements;
    const viewer = state?.viewer;
    const thread = this.#target.element ?? this.closest<ThreadElement>('comment-thread');
    this.#signIn.update(fields, { thread, parentId, takesGuests: state?.snapshot.can.guest ?? true });
    const hasSignIn = viewer !== undefined && this.#signIn.saysOf(viewer);
    fields.update({ terms, required, isOnServer: storage === 'server', viewer, hasSignIn, parentId, isUnderWay });
    // A reply is about another comment, and a reader is asked once what they think of the film.
    const isRatingWanted = this.rating && !!requirements.rating && parentId === null;
    this.#rating.update(fields, { terms, isWanted: isRatingWanted, isReadonly: isSendingHere });
    this.#tools?.update(requirements);
    // What is typed while it is being sent would be neither sent nor kept.
    fields.isReadonly = isSendingHere;
    this.#internals.role = this.#pageForm ? 'none' : 'group';
    this.#internals.ariaLabel = this.#pageForm ? null : this.#heading;
    this.#internals.states[this.isClosed ? 'add' : 'delete']('closed');
    if (changed.has('parentId') && (parentId !== null || changed.get('parentId') !== undefined)) this.#enter();
  }

  get #content(): FormContent | undefined {
    const text = this.#fields?.text.value;
    const { written: rating } = this.#rating;
    return text === undefined ? undefined : { text, ...(rating && { rating }) };
  }

  #write({ text, rating }: FormContent): void {
    if (this.#fields) this.#fields.text.value = text;
    this.#rating.written = rating;
    this.#tools?.refresh();
  }

  #makeFields(): FormFields | undefined {
    // Left by a page that was put back from its markup: without the thread that it was made for, or without its listeners.
    this.querySelector(':scope > form.film-comment-form')?.remove();
    if (this.dataset['beside'] !== undefined && !this.#pageForm) return undefined;
    const giveUp = () => this.#giveUp();
    const form = this.#pageForm ?? this.querySelector('form');
    const fields = form ? PageFields.in(form, this.#prefix, giveUp) : new MadeFields(this, this.#prefix, giveUp);
    if (!fields) {
      warnOnce('<comment-form> leaves its form as it is: people see no text field in it.');
      return undefined;
    }
    const { signal } = (this.#listening = new AbortController());
    fields.form.addEventListener('input', (event) => this.#handleInput(event), { signal });
    fields.form.addEventListener('keydown', (event) => this.#handleKey(event), { signal });
    fields.form.addEventListener(
      'focusin',
      ({ target }) => {
        // Only for the text: the tools move what is below them, such as a rating that is being tapped.
        if (target !== fields.text) return;
        if (this.isUsedUp && !fields.text.value) this.#sending.renew();
        else void this.#addTools();
      },
      { signal },
    );
    if (fields.text === document.activeElement) void this.#addTools();
    return fields;
  }

  /** Looks for a draft when the form comes to another thread or another comment. */
  #restoreDraft(): void {
    const isRestored = this.#draft.follow();
    if (isRestored === undefined) return;
    const { draftKept, draftSent } = this.#localise.terms;
    this.#sending.say({ notice: isRestored ? (this.#draft.isSent ? draftSent : draftKept) : '' });
  }

  /** Loads the tools for writing once the form has the focus. The form works without them. */
  async #addTools(): Promise<void> {
    const fields = this.#fields;
    const box = fields?.tools;
    if (!box || this.#tools || box.ariaBusy) return;
    box.ariaBusy = 'true';
    try {
      const [{ FormTools }] = await Promise.all([import('./tools/form-tools.js'), this.#localise.load('tools')]);
      if (fields !== this.#fields) return;
      this.#tools = new FormTools(this, box, fields.text, () => this.#rating.given?.raw);
      this.#tools.update(this.#target.requirements);
    } catch (error) {
      console.warn('<comment-form>: the tools for writing failed to load.', error);
    } finally {
      box.ariaBusy = null;
    }
  }

  #handleInput(event: Event): void {
    const text = this.#fields?.text;
    for (const field of ['text', 'name', 'email', 'url'] as const) {
      if (event.target === this.#fields?.control(field)) this.#fields?.setError(field);
    }
    if (!this.#rating.handleInput(event) && event.target !== text) return;
    this.#sending.say({ error: this.#sending.error });
    this.#tools?.refresh();
    this.#draft.saveSoon();
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'Escape' && this.parentId !== null && !event.isComposing) {
      event.preventDefault();
      this.#giveUp();
    }
  }

  #giveUp(): void {
    this.#draft.save();
    this.dispatchEvent(new CommentReplyEvent(null));
  }

  #enter(): void {
    if (this.parentId !== null) this.#fields?.text.focus();
  }

  get #heading(): string {
    const { terms } = this.#localise;
    return this.parentId === null ? terms.leaveReply : terms.replyTo(this.replyTo);
  }

  protected override render(): TemplateResult {
    const heading = html`<div part="heading" role="heading" aria-level=${this.#level.level(2)}>${this.#heading}</div>`;
    return html`${this.#pageForm ? nothing : heading}
      <slot></slot>
      <slot name="challenge"></slot>
      <p part="error" role="alert">${this.#sending.error || nothing}</p>
      <p part="status" role="status">${this.#sending.notice || nothing}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-form': CommentFormElement;
  }
}
