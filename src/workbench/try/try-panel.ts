import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { POST, POST_TEXT } from '../../platform/blog-markup/posts.js';
import { TRY_COMMAND } from '../../platform/release.js';
import { namesFilmReview } from '../../upgrade/posts.js';
import { controlStyles, palette } from '../fields/control.styles.js';
import { FollowStateController } from '../follow-state-controller.js';
import type { Output } from '../output/outputs.js';
import { WorkbenchState } from '../workbench-state.js';
import { bookmarkletUrl } from './bookmarklet.js';
import { type Look, LOOKS, outputsFor, themePath } from './looks.js';
import { styles } from './try-panel.styles.js';

/** What may name the posts of a page, the text alone first: what is around it is more than the post. */
const SELECTORS: readonly string[] = [...POST_TEXT, ...POST].flatMap((selectors) => selectors.split(', '));
/** Time in which a post is upgraded once the loader is there. */
const UPGRADE_TIME_MS = 8_000;
/** Room beside the panel, on a page that is wide enough for both. */
const PANEL_WIDTH = '416px';
/** Font size of a root that no page has changed, which the styles of the workbench are made for. */
const ROOT_FONT_PX = 16;
const NO_FILM =
  'No film review is recognised in this page, so nothing was changed. A title with a year, a label such as “Directed by:” and a rating such as “4.5 out of 5” are what is looked for.';

/**
 * The panel of `film-review try`: puts our loader into the page, and shows what was understood, the looks, and the snippet to copy. It is
 * the same in the copy that the command serves and, by the bookmarklet, in the live page.
 */
export class TryPanelElement extends LitElement {
  static override styles: CSSResult[] = [palette, controlStyles, styles];

  /** Address of the server that the panel comes from. */
  @property({ attribute: false }) origin = '';

  /** Address of the page that is shown as a copy; `undefined` in a live page. */
  @property({ attribute: false }) copyOf?: string;

  /** Whether the server knows of a content security policy of the page. */
  @property({ attribute: false }) hasPolicy = false;

  readonly state: WorkbenchState = new WorkbenchState();

  @state() private isOpen = true;
  @state() private selector?: string;
  @state() private look: Look = LOOKS[0]!;
  @state() private problem = '';
  @state() private status = '';
  #outputs: readonly Output[] = [];
  #style?: HTMLLinkElement;
  readonly #wide = matchMedia('(min-width: 64rem)');
  readonly #makeRoom = (): void => {
    document.documentElement.style.marginRight =
      this.isConnected && this.isOpen && this.#wide.matches ? PANEL_WIDTH : '';
  };

  @query('.panel') private panel!: HTMLElement;
  @query('.show') private showButton!: HTMLElement;
  @query('.hide') private hideButton!: HTMLElement;

  constructor() {
    super();
    new FollowStateController(this);
    this.state.addEventListener('announce', (event) => (this.status = (event as CustomEvent<string>).detail));
  }

  /** Reads the page as it is, and puts the loader into it. */
  async start(page: Document = document): Promise<void> {
    this.state.open(page.documentElement.outerHTML);
    if (this.state.failure) return this.#tell(this.state.failure);
    if (customElements.get('film-review')) return this.#tell('This page has the elements already.');
    this.selector = await selectorOfPost(page);
    if (!this.selector) return this.#tell(NO_FILM);
    await this.#load(page, this.selector);
  }

  #load(page: Document, selector: string): Promise<void> {
    const loader = page.createElement('script');
    loader.type = 'module';
    loader.dataset.upgrade = selector;
    return new Promise((resolve) => {
      loader.onload = () => resolve(this.#waitForReview(page));
      loader.onerror = () => {
        this.#tell(`The elements could not be loaded. Run this instead: ${TRY_COMMAND} "${location.href}"`);
        resolve();
      };
      loader.src = `${this.origin}/film-review/loader.js`;
      page.head.append(loader);
    });
  }

  async #waitForReview(page: Document): Promise<void> {
    const end = performance.now() + UPGRADE_TIME_MS;
    while (!page.querySelector('film-review') && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (!page.querySelector('film-review'))
      this.#tell(
        'The facts were understood, but no element was put around the post: an app renders it (React, Vue and others). Write <film-review> in the app; docs/frameworks.md shows how.',
      );
  }

  #tell(problem: string): void {
    this.problem = problem;
  }

  #chooseLook(look: Look): void {
    this.look = look;
    this.#style?.remove();
    this.#style = undefined;
    if (!look.theme) return;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${this.origin}/film-review/${themePath(look.theme)}`;
    style.onerror = () =>
      this.#tell(`This look could not be loaded into the page. Run this to see it: ${TRY_COMMAND} "${location.href}"`);
    document.head.append(style);
    this.#style = style;
  }

  async #toggle(isOpen: boolean): Promise<void> {
    this.isOpen = isOpen;
    await this.updateComplete;
    (isOpen ? this.hideButton : this.showButton).focus();
  }

  #handleBookmarklet(event: Event): void {
    event.preventDefault();
    this.status = 'Drag this link to the bookmarks bar. Then open a post of your blog, and click it there.';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide.addEventListener('change', this.#makeRoom);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide.removeEventListener('change', this.#makeRoom);
    this.#makeRoom();
    this.#style?.remove();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('selector') || changed.has('look'))
      this.#outputs = outputsFor(this.selector ?? '', this.look.theme);
  }

  protected override updated(): void {
    this.panel.togglePopover(this.isOpen);
    this.showButton.togglePopover(!this.isOpen);
    const rootFont = parseFloat(getComputedStyle(document.documentElement).fontSize);
    for (const part of [this.panel, this.showButton]) part.style.zoom = String(ROOT_FONT_PX / rootFont);
    this.#makeRoom();
  }

  protected override render(): TemplateResult {
    const { review } = this.state;
    return html`
      <div class="panel" popover="manual" role="region" aria-labelledby="title" lang="en" dir="ltr">
        <header>
          <h2 id="title">Film review, tried on this page</h2>
          <button class="hide" type="button" @click=${() => this.#toggle(false)}>Hide</button>
          ${this.selector ? this.#renderNavigation() : nothing}
        </header>
        <div class="content">
          ${this.#renderIntroduction()}
          <p class="problem" role="alert" ?hidden=${!this.problem}>${this.problem}</p>
          <p class="note" role="status" ?hidden=${!this.status}>${this.status}</p>
          ${review ? this.#renderFacts() : nothing} ${this.selector ? this.#renderLooks() : nothing}
          ${
            review && this.selector
              ? html`<section aria-labelledby="copy">
                  <h3 id="copy" tabindex="-1">Copy it to your blog</h3>
                  <output-tabs .review=${review} .state=${this.state} .outputs=${this.#outputs}></output-tabs>
                </section>`
              : nothing
          }
          ${this.copyOf === undefined ? nothing : this.#renderBookmarklet()}
        </div>
      </div>
      <button class="show" popover="manual" type="button" @click=${() => this.#toggle(true)}>
        Show what was understood
      </button>
    `;
  }

  /** The facts are long: what comes after them is a click away. */
  #renderNavigation(): TemplateResult {
    const parts = {
      facts: 'Facts',
      looks: 'Looks',
      copy: 'Copy',
      ...(this.copyOf !== undefined && { live: 'Live page' }),
    };
    return html`<nav class="row" aria-label="Parts">
      ${Object.entries(parts).map(
        ([id, label]) => html`<button class="quiet" type="button" @click=${() => this.#goTo(id)}>${label}</button>`,
      )}
    </nav>`;
  }

  #goTo(id: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  #renderIntroduction(): TemplateResult {
    if (this.copyOf === undefined)
      return html`<p class="note">
        The elements are in this page until you reload it. Your readers see no difference.
      </p>`;
    return html`<p class="note">
      This is a copy on your
      computer${this.copyOf ? html` of <a href=${this.copyOf} target="_blank" rel="noreferrer">${this.copyOf}</a>` : nothing}.
      Its own scripts do not run, and it sends nothing, so comments can be written and not posted.
      ${this.hasPolicy ? 'The page has a content security policy, which must allow the script on your blog: docs/safety.md says what to add.' : nothing}
    </p>`;
  }

  #renderFacts(): TemplateResult {
    const { fieldCount } = this.state;
    return html`<section aria-labelledby="facts">
      <h3 id="facts" tabindex="-1">What was understood (${fieldCount})</h3>
      <field-pane .state=${this.state}></field-pane>
    </section>`;
  }

  #renderLooks(): TemplateResult {
    return html`<fieldset>
      <legend id="looks" tabindex="-1">Choose a look</legend>
      ${LOOKS.map(
        (look) =>
          html`<label class="look"
            ><input
              type="radio"
              name="look"
              .checked=${look === this.look}
              aria-labelledby="name-${look.theme}"
              aria-describedby="look-${look.theme}"
              @change=${() => this.#chooseLook(look)}
            /><span id="name-${look.theme}">${look.label}</span
            ><span class="note" id="look-${look.theme}">${look.advice}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #renderBookmarklet(): TemplateResult {
    const address = bookmarkletUrl(`${this.origin}/try.js`, TRY_COMMAND);
    return html`<section aria-labelledby="live">
      <h3 id="live" tabindex="-1">Try it on the live page</h3>
      <p class="note">
        Drag this link to the bookmarks bar, and click it there on a post of your blog. It works while “film-review try”
        runs.
      </p>
      <p><a class="button" href=${address} @click=${this.#handleBookmarklet}>Film review</a></p>
    </section>`;
  }
}

/** Returns the selector for `data-upgrade` by which a post of the page is upgraded. */
async function selectorOfPost(page: Document): Promise<string | undefined> {
  for (const selector of SELECTORS) if (await namesFilmReview(page, selector)) return selector;
  return undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'try-panel': TryPanelElement;
  }
}
