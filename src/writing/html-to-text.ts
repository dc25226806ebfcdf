import { decodeEntities } from '../platform/html-text.js';

const BLOCK_NAME = /^(?:p|div|li|ul|ol|blockquote|pre|h[1-6]|table|tr|article|section)$/i;
const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi;

/**
 * Returns the text of a short piece of HTML, with blank lines between paragraphs, where there is no HTML parser. The result must be
 * escaped like any text. Takes one pass, whatever the source.
 */
export function htmlToText(html: string): string {
  return decodeEntities(withoutMarkup(html.replace(/\s+/g, ' ')))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutMarkup(html: string): string {
  let text = '';
  let at = 0;
  for (TAG.lastIndex = 0; ;) {
    const match = TAG.exec(html);
    if (!match) return text + html.slice(at);
    const [tag, end, name = ''] = match;
    text += html.slice(at, match.index);
    if (/^br$/i.test(name)) text += '\n';
    else if (BLOCK_NAME.test(name)) text += '\n\n';
    at = match.index + tag.length;
    if (end || !/^(?:script|style)$/i.test(name)) continue;
    // A script or style lasts to its end tag; without one, to the end of the source.
    const close = new RegExp(`</${name}[^<>]*>`, 'gi');
    close.lastIndex = at;
    if (!close.test(html)) return text;
    at = TAG.lastIndex = close.lastIndex;
  }
}
