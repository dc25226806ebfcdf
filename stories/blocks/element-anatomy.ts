import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { elementOf } from './manifest.js';
import { attributes, sampleOf } from './playground.js';
import { hideReactKeys } from './react-keys.js';
import { words } from './words.js';

const OUTLINE = 'outline: 3px solid #d6006c !important; outline-offset: 2px !important;';

const STYLES = `
  element-anatomy {
    display: grid;
    gap: 1rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    font: 0.875rem/1.5 system-ui, sans-serif;
  }
  element-anatomy .anatomy-sample {
    padding: 1rem;
    border: 1px solid #d5d5d5;
    font-size: 1rem;
  }
  element-anatomy ul.anatomy-names {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  element-anatomy .anatomy-names button {
    padding: 0.1em 0.4em;
    border: 1px solid #767676;
    border-radius: 3px;
    background: #fff;
    color: #222;
    font:
      0.8125rem ui-monospace,
      monospace;
  }
`;

/**
 * A picture of an element with the names of its parts, slots and classes; each is outlined while its name has the pointer or the focus:
 * `<element-anatomy tag="clapper-rating">`. The rule that outlines it is what a theme would write.
 */
class ElementAnatomy extends LitElement {
  static override properties = { tag: {}, outlined: { state: true }, isMissing: { state: true } };
  declare tag: string;
  declare outlined: string;
  declare isMissing: boolean;

  constructor() {
    super();
    this.outlined = '';
    this.isMissing = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    hideReactKeys(this);
  }

  // The sample stands in the page, as on a blog.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #outline(name: string): void {
    const selector = name === this.#inDefaultSlot && this.#isText() ? this.tag : name;
    this.outlined = selector;
    this.isMissing = selector !== '' && !this.#isShown(selector);
  }

  #outlineRule(): string {
    return this.outlined ? `element-anatomy .anatomy-sample ${this.outlined} { ${OUTLINE} }` : '';
  }

  get #inDefaultSlot(): string {
    return `${this.tag} > :not([slot])`;
  }

  /** Whether the content is text alone, which cannot be outlined: the element around it is. */
  #isText(): boolean {
    const host = this.querySelector(`.anatomy-sample ${this.tag}`);
    return !!host?.textContent.trim() && !this.querySelector(`.anatomy-sample ${this.#inDefaultSlot}`);
  }

  #isShown(selector: string): boolean {
    const [, part] = /::part\((.+)\)$/.exec(selector) ?? [];
    const found = [...this.querySelectorAll(`.anatomy-sample ${part ? this.tag : selector}`)].flatMap((each) =>
      part ? [...(each.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])] : [each],
    );
    return found.some((each) => each.checkVisibility() && each.getClientRects().length > 0);
  }

  #name(label: string, selector: string, description = ''): TemplateResult {
    return html`<li>
      <button
        type="button"
        @pointerenter=${() => this.#outline(selector)}
        @pointerleave=${() => this.#outline('')}
        @focus=${() => this.#outline(selector)}
        @blur=${() => this.#outline('')}
      >
        ${label}
      </button>
      ${words(description)}
    </li>`;
  }

  protected override render(): unknown {
    const options = sampleOf(this.tag);
    const { cssParts = [], slots = [], cssClasses = [] } = elementOf(this.tag);
    if (!options) return nothing;
    return html`
      <style .textContent=${STYLES + this.#outlineRule()}></style>
      <div class="anatomy-sample sb-unstyled">${options.sample(attributes(options.anatomy ?? options.args ?? {}))}</div>
      <div class="sb-unstyled">
        <ul class="anatomy-names">
          ${this.#name(this.tag, this.tag, 'The element.')}
          ${cssParts.map(({ name, description }) => this.#name(`::part(${name})`, `${this.tag}::part(${name})`, description))}
          ${slots.map(({ name, description }) =>
            this.#name(
              name ? `slot="${name}"` : 'default slot',
              name ? `${this.tag} > [slot="${name}"]` : this.#inDefaultSlot,
              description,
            ),
          )}
          ${cssClasses.map(({ name, description }) => this.#name(`.${name}`, `.${name}`, description))}
        </ul>
        <p role="status">${this.isMissing ? 'Not in this picture.' : nothing}</p>
      </div>
    `;
  }
}
customElements.define('element-anatomy', ElementAnatomy);
