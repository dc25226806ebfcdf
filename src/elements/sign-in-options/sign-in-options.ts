import { type CSSResult, html, isServer, nothing, type TemplateResult } from 'lit';
import { FilmElement } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { TargetThreadController } from '../../controllers/target-thread-controller.js';
import { signIn as english } from '../../i18n/en/sign-in.js';
import type { Viewer } from '../../model/viewer.js';
import { SIGNED_IN_FORM } from '../../platform/blog-markup/comment-form.js';
import { blogName, landingOf, optionsIn, type SignInOption } from './option.js';
import { type FormPlace, SignInController } from './sign-in-controller.js';
import { styles } from './sign-in-options.styles.js';

/**
 * Signs a commenter in with the blog's own log-in, and says who is signed in. In a thread or a comment form it goes above the fields for
 * name and e-mail, which are hidden while somebody is signed in; elsewhere `for` names the thread. What is typed stays.
 *
 * ```html
 * <sign-in-options for="comments"><a data-provider="blog" href="/wp-login.php">Log in</a></sign-in-options>
 * ```
 *
 * An OpenID provider is a log-in where the comment system checks its tokens; elsewhere it fills in name, e-mail and website, and the reader
 * stays a guest.
 *
 * Nothing is loaded before a reader comes to a button, and nothing is asked or opened before they press it.
 *
 * @summary Logs commenters in with the blog’s own account, and says who is writing. The text survives.
 * @tag sign-in-options
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The ways to sign in. `data-provider` names each (`blog`, `openid`, `google`, `gitlab`, `wordpress-com`), `data-label` is what readers know it by; a link works without scripts.
 *
 * @fires {SignInEvent} sign-in - A reader wants to sign in; cancelled, nothing is opened.
 * @fires {IdentityChangeEvent} identity-change - Somebody signed in or out. It does not say who.
 *
 * @csspart base - All of it.
 * @csspart label - The words above the options.
 * @csspart options - The row of options.
 * @csspart option - A button for one way to sign in.
 * @csspart mark - The letter on it.
 * @csspart status - Who is signed in, how far it is, what went wrong.
 * @csspart actions - "Log out", "Change", "Cancel", "Clear", and what to do where no window opens.
 *
 * @cssprop [--film-accent] - Colour of the actions.
 * @cssprop [--film-focus] - Colour of the ring around what has the focus.
 *
 * @cssstate connecting - A reader is signing in.
 * @cssstate signed-in - Somebody is signed in.
 */
export class SignInOptionsElement extends FilmElement {
  static override readonly tag = 'sign-in-options';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The id of the `<comment-thread>` that it is for, when it is outside it. */
  @property() for?: string;

  /** The address of `sign-in.html` on the blog’s own site; by default beside the script. Without one, the log-in opens in this tab. */
  @property() landing?: string;

  /** @internal Where the options are, if a form took them in. */
  @state() place?: FormPlace;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #localise: LocalizeController<'signIn'> = new LocalizeController(this, 'signIn', english);
  readonly #target: TargetThreadController = new TargetThreadController(this);
  readonly #isPrerendered: boolean = isServer || this.shadowRoot !== null;
  readonly #signing: SignInController = new SignInController(this, this.#target);
  #options: readonly SignInOption[] = [];

  /** @internal Called by a form that took the options in. */
  join(place: FormPlace): void {
    const { thread, text, parentId, hasGuestFields } = this.place ?? {};
    const isSame = thread === place.thread && text === place.text && parentId === place.parentId;
    if (isSame && hasGuestFields === place.hasGuestFields) return;
    this.#target.element = place.thread;
    this.place = place;
    this.#signing.handlePlaced();
  }

  /** @internal The comment system wants an account: says whether one was lost, and goes to the options. The text stays. */
  async ask(): Promise<void> {
    const before = this.#target.state?.viewer;
    const viewer = await this.#signing.who();
    const provider = before && this.#optionOf(before)?.provider;
    if (provider !== undefined && !viewer) await this.#signing.expire(provider);
    await this.updateComplete;
    this.#focus('option', provider);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer && this.hasUpdated) this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (isServer || !this.isConnected || (this.#isPrerendered && !this.hasUpdated)) return;
    this.#target.follow();
    const { state: thread } = this.#target;
    this.#options = thread ? optionsIn(this, thread.signIn) : [];
  }

  protected override firstUpdated(): void {
    if (this.#isPrerendered) this.requestUpdate();
  }

  protected override updated(): void {
    const viewer = this.#target.state?.viewer;
    this.#internals.states[viewer ? 'add' : 'delete']('signed-in');
    this.#internals.states[this.#signing.progress.status === 'connecting' ? 'add' : 'delete']('connecting');
    void this.#follow();
  }

  /** Comes back to what the reader was at before a log-in left the page. */
  async #follow(): Promise<void> {
    const pending = await this.#signing.follow();
    if (!pending) return;
    const { provider, parentId, returned } = pending;
    await this.updateComplete;
    // A form is fetched when a reader comes near it.
    this.scrollIntoView({ block: 'center' });
    const option = this.#options.find((each) => each.provider === provider);
    const answering = parentId === null ? undefined : this.#signing.answer(parentId);
    if (returned && option) await this.#signing.resume(option, returned);
    await Promise.all([answering, this.updateComplete]);
    if (answering) return;
    const isOver = this.#target.state?.viewer !== undefined || this.#signing.isFilledIn;
    if (!this.#focus(isOver ? 'action' : 'option', provider)) this.place?.text.focus();
  }

  async #begin(option: SignInOption, isChange = false, isHere = false): Promise<void> {
    const next = await this.#signing.begin(option, isChange, isHere);
    if (next) await this.#focusAfter(next);
  }

  async #logOut(option: SignInOption): Promise<void> {
    await this.#focusAfter(await this.#signing.logOut(option));
  }

  #clear({ provider }: SignInOption): void {
    this.#signing.clear();
    void this.updateComplete.then(() => this.#focus('option', provider));
  }

  #cancel(): void {
    const { provider } = this.#signing.progress;
    this.#signing.cancel();
    void this.updateComplete.then(() => this.#focus('option', provider));
  }

  /** Moves the focus on, unless it is elsewhere on the page by now. */
  async #focusAfter(kind: 'option' | 'action'): Promise<void> {
    await this.updateComplete;
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement === this) this.#focus(kind);
  }

  #focus(kind: 'option' | 'action', provider?: string): boolean {
    const selector = kind === 'option' ? '[part=option]' : '[part=actions] button';
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
    const button = buttons.find(({ dataset }) => dataset['provider'] === provider) ?? buttons[0];
    button?.focus();
    return button !== undefined && this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === button;
  }

  /** The option that an account, or an attempt, is of; a comment system that names none has its own log-in. */
  #optionOf({ provider = 'blog' }: { readonly provider?: string }): SignInOption | undefined {
    return this.#options.find((option) => option.provider === provider);
  }

  get #words(): string {
    const { terms } = this.#localise;
    const { status, error } = this.#signing.progress;
    const viewer = this.#target.state?.viewer;
    const { progress } = this.#signing;
    const label = this.#optionOf(progress.provider === undefined && viewer ? viewer : progress)?.label ?? '';
    if (status === 'connecting') return terms.connecting(label);
    if (status === 'ending') return terms.loggingOut;
    if (error) return terms.errors[error]?.(progress.isOfBlog ? blogName() : label) ?? '';
    if (viewer) return terms.commentingAs(label, viewer.name ?? '');
    if (this.#signing.isFilledIn) return terms.filledIn(label);
    const { loggedOut } = this.#signing;
    return !loggedOut ? '' : loggedOut.openId ? terms.loggedOutHere(loggedOut.label) : terms.loggedOut;
  }

  protected override render(): TemplateResult {
    const { terms } = this.#localise;
    const viewer = this.#target.state?.viewer;
    const isSaidByPage = !!viewer && !!this.place?.text.form?.querySelector(SIGNED_IN_FORM);
    const isThere = this.#target.state !== undefined && !isServer;
    // Details go into fields, and nowhere else.
    const offered = this.#options.filter(({ isLogIn }) => !viewer && (isLogIn || this.place?.hasGuestFields));
    const [logIns, fillIns] = [offered.filter(({ isLogIn }) => isLogIn), offered.filter(({ isLogIn }) => !isLogIn)];
    const isShown = isThere && (viewer ? this.#optionOf(viewer) !== undefined : offered.length > 0) && !isSaidByPage;
    const invite = this.place?.hasGuestFields ? terms.invite : terms.inviteOnly;
    return html`<div part="base" ?hidden=${!isShown}>
        ${this.#renderGroup('label', invite, logIns)} ${this.#renderGroup('fill', terms.fillIn, fillIns)}
        <p part="status" role="status">${this.#words || nothing}</p>
        ${this.#renderActions(viewer)}
      </div>
      <slot ?hidden=${isThere}></slot>`;
  }

  readonly #handleApproach = (): void => this.#signing.approach();

  #renderGroup(id: string, words: string, options: readonly SignInOption[]): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    return html`<div role="group" aria-labelledby=${id}>
      <p part="label" id=${id}>${words}</p>
      <div part="options" @pointerover=${this.#handleApproach} @focusin=${this.#handleApproach}>
        ${options.map((option) => this.#renderOption(option))}
      </div>
    </div>`;
  }

  #renderOption(option: SignInOption): TemplateResult {
    const { provider, label, openId } = option;
    const { terms } = this.#localise;
    const isWindow = landingOf(this.landing) !== undefined;
    const issuer = openId ? new URL(openId.issuer).hostname : '';
    return html`<button
      type="button"
      part="option"
      data-provider=${provider}
      aria-describedby="about-${provider}"
      @click=${() => void this.#begin(option)}
    >
      <span part="mark" aria-hidden="true" data-initial=${[...label][0]?.toUpperCase() ?? ''}></span><bdi>${label}</bdi>
      <span id="about-${provider}" hidden>${openId ? terms.asks(issuer) : isWindow ? terms.opensWindow : nothing}</span>
    </button>`;
  }

  #renderActions(viewer: Viewer | undefined): TemplateResult | typeof nothing {
    const { terms } = this.#localise;
    const { status, error } = this.#signing.progress;
    const option = this.#optionOf(viewer ?? this.#signing.progress);
    if (!option || status === 'ending') return nothing;
    const button = (words: string, act: () => void) => html`<button type="button" @click=${act}>${words}</button>`;
    if (status === 'connecting') return html`<span part="actions">${button(terms.cancel, () => this.#cancel())}</span>`;
    if (error === 'framed') {
      const address = location.href.replace(/#.*/, '');
      return html`<span part="actions"><a href=${address} target="_blank" rel="noopener">${terms.openAlone}</a></span>`;
    }
    if (error === 'window-blocked') {
      const openHere = () => void this.#begin(option, false, true);
      return html`<span part="actions">${button(terms.openHere(option.label), openHere)}</span>`;
    }
    const change = button(terms.change, () => void this.#begin(option, true));
    if (viewer) {
      const logOut = button(terms.logOut, () => void this.#logOut(option));
      return html`<span part="actions">(${logOut} / ${change})</span>`;
    }
    if (!this.#signing.isFilledIn) return nothing;
    return html`<span part="actions">(${button(terms.clear, () => this.#clear(option))} / ${change})</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-in-options': SignInOptionsElement;
  }
}
