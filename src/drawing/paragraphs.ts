import { html, type TemplateResult } from 'lit';
import { spoilerParts, spoilersWithin } from '../safety/spoilers.js';

/** Plain text as paragraphs, which blank lines part. What is between bars, `||he was dead||`, is a spoiler. */
export function paragraphs(text: string): TemplateResult {
  return html`${spoilersWithin(text.trim(), /\n\s*\n/)
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p>${phrase(paragraph.trim())}</p>`)}`;
}

/** Plain text in a line, its spoilers in elements. */
export function phrase(text: string): (TemplateResult | string)[] {
  return spoilerParts(text).map(drawn);
}

function drawn({ text, isSpoiler }: { text: string; isSpoiler: boolean }): TemplateResult | string {
  return isSpoiler ? html`<spoiler-text>${text}</spoiler-text>` : text;
}
