import { html, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { controlStyles } from './control.styles.js';
import { FollowState } from './follow-state.js';
import type { PostPaneElement } from './post-pane.js';
import { styles } from './review-workbench.styles.js';
import type { TakePaneElement } from './take-pane.js';
import { WorkbenchState } from './workbench-state.js';

/** The workbench: a post in, its page out, and everything between in sight. */
export class ReviewWorkbenchElement extends LitElement {
  static override styles: CSSResult[] = [controlStyles, styles];

  readonly state: WorkbenchState = new WorkbenchState();

  @state() private said = '';

  @query('post-pane') private postPane!: PostPaneElement;
  @query('take-pane') private takePane!: TakePaneElement;

  constructor() {
    super();
    new FollowState(this);
    this.state.addEventListener('say', (event) => this.#say((event as CustomEvent<string>).detail));
  }

  /* The same words twice are news twice. */
  #say(words: string): void {
    this.said = words === this.said ? `${words}\u00a0` : words;
  }

  async #startOver(): Promise<void> {
    this.state.startOver();
    await this.#focusPost();
    this.state.say('Started over. The post before can be brought back.');
  }

  async #bringBack(): Promise<void> {
    this.state.bringBack();
    await this.#focusPost();
    this.state.say('The post before is back.');
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
            Paste a film review from your blog. See what is understood of it, correct what is not, and take away a page
            that everybody can read. <strong>Nothing leaves this computer:</strong> it works offline, and sends nothing
            anywhere.
          </p>
        </div>
        ${work.source ? html`<button type="button" @click=${this.#startOver}>Start over</button>` : nothing}
      </header>
      ${this.#renderNotice()}
      <p class="unseen" role="status">${this.said}</p>
      <div class="steps">
        <section class="step post" aria-labelledby="post-title">
          <h2 id="post-title"><span class="number">1</span> Your post</h2>
          <post-pane .state=${work}></post-pane>
        </section>
        <section class="step fields" aria-labelledby="fields-title">
          <h2 id="fields-title">
            <span class="number">2</span> What was understood
            ${work.read ? html`<span class="count">${work.stated} ${work.stated === 1 ? 'field' : 'fields'}</span>` : nothing}
          </h2>
          <field-pane class=${work.read ? 'filled' : nothing} .state=${work}></field-pane>
        </section>
        <section class="step page" aria-labelledby="page-title">
          <h2 id="page-title"><span class="number">3</span> Your page</h2>
          <page-pane .state=${work} @take=${() => this.takePane.focus()}></page-pane>
        </section>
        <take-pane .state=${work}></take-pane>
      </div>
    `;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { canBringBack, isKept, source } = this.state;
    if (canBringBack) {
      return html`<p class="notice">
        <span>${source ? 'Another post was opened.' : 'Started over.'}</span>
        <button class="quiet" type="button" @click=${this.#bringBack}>Bring back the post before</button>
      </p>`;
    }
    if (source && !isKept) {
      return html`<p class="notice">
        Your browser keeps nothing for this page: what you do here is gone when you close it. Copy the result before.
      </p>`;
    }
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-workbench': ReviewWorkbenchElement;
  }
}
