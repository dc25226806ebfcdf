import { html, LitElement, type TemplateResult } from 'lit';
import { tables } from './element-tables.js';
import { ELEMENTS } from './manifest.js';
import { words } from './words.js';

/** The events of all elements, from the manifest: `<event-table>`. */
class EventTable extends LitElement {
  static override styles = tables;

  protected override render(): TemplateResult {
    const rows = ELEMENTS.flatMap(({ tagName, events = [] }) => events.map((event) => ({ tagName, event })));
    return html`<table>
      <thead>
        <tr>
          <th scope="col">event</th>
          <th scope="col">from</th>
          <th scope="col">when</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ tagName, event }) =>
            html`<tr>
              <th scope="row"><code>${event.name}</code></th>
              <td><code>${tagName}</code></td>
              <td>${words(event.description)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
customElements.define('event-table', EventTable);
