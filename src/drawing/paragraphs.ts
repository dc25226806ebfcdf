import { html, type TemplateResult } from 'lit';

/** Plain text as paragraphs, which blank lines part. */
export function paragraphs(text: string): TemplateResult {
  return html`${text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p>${paragraph.trim()}</p>`)}`;
}
