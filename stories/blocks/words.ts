import { html, type TemplateResult } from 'lit';

/** Words of the manifest: what stands between backticks is code. */
export function words(text = ''): TemplateResult {
  return html`${text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}
