import { html, LitElement, type TemplateResult } from 'lit';
import { THEMES } from './themes.js';

/** A piece of a page in a theme of its own, whatever the toolbar says. */
class ThemeBox extends LitElement {
  static override properties = { theme: {}, content: { attribute: false } };
  declare theme: string;
  declare content: unknown;
  readonly #sheet = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  protected override willUpdate(): void {
    this.#sheet.replaceSync(`:host { display: block } ${THEMES[this.theme] ?? ''}`);
  }

  protected override render(): TemplateResult {
    return html`${this.content}`;
  }
}
customElements.define('theme-box', ThemeBox);
