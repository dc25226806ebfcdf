import { html, type TemplateResult } from 'lit';
import { spoilerParts, spoilersWithin } from '../safety/spoilers.js';

/** Plain text as paragraphs, which blank lines part. What is between bars, `||he was dead||`, is a spoiler. */
export function paragraphs(text: string): TemplateResult {
  return html`${spoilersWithin(text.trim(), /\n\s*\n/)
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p>${spoilerParts(paragraph.trim()).map(drawn)}</p>`)}`;
}

function drawn({ text, isSpoiler }: { text: string; isSpoiler: boolean }): TemplateResult | string {
  return isSpoiler ? html`<spoiler-text>${text}</spoiler-text>` : text;
}
