import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Documented, elementOf } from './manifest.js';
import { sampleOf } from './playground.js';
import { words } from './words.js';

/** How tables of the manifest look, whatever Storybook does with others. */
export const tables: CSSResult = css`
  :host {
    display: block;
    font:
      0.875rem/1.5 system-ui,
      sans-serif;
  }
  div {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block: 1.5em 0.5em;
    font-size: 1.125rem;
    font-weight: 700;
    text-align: start;
  }
  :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid #d5d5d5;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
    white-space: nowrap;
  }
  code {
    padding: 0.1em 0.3em;
    border-radius: 3px;
    background: #f1f1f1;
    color: #222;
    font-size: 0.9em;
  }
`;

/** Everything public of an element, from the manifest: `<element-tables tag="clapper-rating">`. */
class ElementTables extends LitElement {
  static override properties = { tag: {} };
  static override styles = tables;
  declare tag: string;

  #table(caption: string, rows: readonly Documented[] = [], name = ({ name }: Documented): string => name): unknown {
    if (rows.length === 0) return nothing;
    const hasType = rows.some(({ type }) => type?.text);
    const hasDefault = rows.some((row) => row.default);
    return html`<div>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">name</th>
            <th scope="col">what for</th>
            ${hasType ? html`<th scope="col">type</th>` : nothing}
            ${hasDefault ? html`<th scope="col">default</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row"><code>${name(row)}</code></th>
                <td>${words(row.description)} ${this.#control(caption, row)}</td>
                ${hasType ? html`<td>${row.type?.text ? html`<code>${row.type.text}</code>` : nothing}</td>` : nothing}
                ${hasDefault ? html`<td>${row.default ? html`<code>${row.default}</code>` : nothing}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #control(caption: string, { name }: Documented): unknown {
    const why = caption === 'Attributes' ? sampleOf(this.tag)?.unseen?.[name] : undefined;
    return why ? html`<em>No control: ${why}.</em>` : nothing;
  }

  protected override render(): TemplateResult {
    const {
      attributes,
      members = [],
      slots,
      events,
      cssParts,
      cssStates,
      cssClasses,
      cssProperties,
    } = elementOf(this.tag);
    return html`
      ${this.#table('Attributes', attributes)}
      ${this.#table(
        'Properties',
        members.filter(({ kind }) => kind === 'field'),
      )}
      ${this.#table(
        'Methods',
        members.filter(({ kind }) => kind === 'method'),
        ({ name }) => `${name}()`,
      )}
      ${this.#table('Slots', slots, ({ name }) => name || '(default)')} ${this.#table('Events', events)}
      ${this.#table('Parts', cssParts, ({ name }) => `::part(${name})`)}
      ${this.#table('States', cssStates, ({ name }) => `:state(${name})`)}
      ${this.#table('Classes in the page', cssClasses, ({ name }) => `.${name}`)}
      ${this.#table('CSS properties', cssProperties)}
    `;
  }
}
customElements.define('element-tables', ElementTables);
