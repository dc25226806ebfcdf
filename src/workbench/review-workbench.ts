import { type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { controlStyles, palette } from './fields/control.styles.js';
import { FollowStateController } from './follow-state-controller.js';
import type { CopyPaneElement } from './output/copy-pane.js';
import type { PostPaneElement } from './post/post-pane.js';
import { styles } from './review-workbench.styles.js';
import { SavedWork } from './saved-work.js';
import { WorkbenchState } from './workbench-state.js';

/** The workbench: takes a post in, shows the recognised facts to be corrected, and gives the page out. */
export class ReviewWorkbenchElement extends LitElement {
  static override styles: CSSResult[] = [palette, controlStyles, styles];

  readonly state: WorkbenchState = new WorkbenchState(new SavedWork());

  @state() private announcement = '';

  @query('post-pane') private postPane!: PostPaneElement;
  @query('copy-pane') private copyPane!: CopyPaneElement;

  constructor() {
    super();
    new FollowStateController(this);
    this.state.addEventListener('announce', (event) => this.#announce((event as CustomEvent<string>).detail));
  }

  /** A screen reader reads a repeated message only if its text differs. */
  #announce(message: string): void {
    this.announcement = message === this.announcement ? `${message}\u00a0` : message;
  }

  async #startOver(): Promise<void> {
    this.state.startOver();
    await this.#focusPost();
    this.state.announce('Started over. You can restore the previous post.');
  }

  async #restorePrevious(): Promise<void> {
    this.state.restorePrevious();
    await this.#focusPost();
    this.state.announce('Restored the previous post.');
  }

  async #focusPost(): Promise<void> {
    await this.updateComplete;
    await this.postPane.updateComplete;
    this.postPane.focusTextarea();
  }

  protected override render(): TemplateResult {
    const { state: work } = this;
    return html`
      <div class="sticks"></div>
      <header>
        <div>
          <h1>The workbench</h1>
          <p class="lead">
            Paste a film review from your blog. Check the recognised facts, correct them, and copy an accessible page.
            <strong>Nothing leaves this computer:</strong> the workbench works offline and sends nothing.
          </p>
        </div>
        ${work.source ? html`<button type="button" @click=${this.#startOver}>Start over</button>` : nothing}
      </header>
      ${this.#renderNotice()}
      <p class="unseen" role="status">${this.announcement}</p>
      <div class="steps">
        <section class="step post" aria-labelledby="post-title">
          <h2 id="post-title"><span class="number">1</span> Your post</h2>
          <post-pane .state=${work}></post-pane>
        </section>
        <section class="step fields" aria-labelledby="fields-title">
          <h2 id="fields-title">
            <span class="number">2</span> Recognised facts
            ${work.post ? html`<span class="count">${work.fieldCount}</span>` : nothing}
          </h2>
          <field-pane class=${work.post ? 'filled' : nothing} .state=${work}></field-pane>
        </section>
        <section class="step page" aria-labelledby="page-title">
          <h2 id="page-title"><span class="number">3</span> Your page</h2>
          <page-pane .state=${work} @copy-page=${() => this.copyPane.focus()}></page-pane>
        </section>
        <copy-pane .state=${work}></copy-pane>
      </div>
    `;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { canRestore, isSaved, source } = this.state;
    if (canRestore) {
      return html`<p class="notice">
        <span>${source ? 'You opened another post.' : 'You started over.'}</span>
        <button class="quiet" type="button" @click=${this.#restorePrevious}>Restore the previous post</button>
      </p>`;
    }
    if (source && !isSaved) {
      return html`<p class="notice">Your browser doesn’t save your work. Copy the page before you close this tab.</p>`;
    }
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-workbench': ReviewWorkbenchElement;
  }
}
