import { LINK_REL } from './allowed-markup.js';
import { safeHref } from './comment-link.js';
import { markup, setMarkup, type PreparedMarkup } from './prepared-markup.js';

/** Most comments have neither, and are one paragraph. */
const LINES_OR_ADDRESS = /[\r\n]|:\/\//;
const ADDRESS = /https?:\/\/[^\s<>"'()]*[^\s<>"'().,;:!?]/g;

/** Shows plain text, as `plainTextMarkup` has it. */
export function setPlainText(target: Element, text: string): void {
  setMarkup(target, plainTextMarkup(text));
}

/** Plain text as paragraphs: blank lines part them, single line breaks stay, web addresses become links. */
export function plainTextMarkup(text: string): PreparedMarkup {
  const trimmed = text.trim();
  if (!LINES_OR_ADDRESS.test(trimmed)) return trimmed ? markup`<p>${trimmed}</p>` : markup``;
  const paragraphs = trimmed.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/);
  return markup`${paragraphs.filter((words) => words.trim()).map(paragraph)}`;
}

function paragraph(words: string): PreparedMarkup {
  const lines = words.trim().split('\n');
  return markup`<p>${lines.map((line, index) => markup`${index > 0 && markup`<br>`}${linked(line)}`)}</p>`;
}

function linked(line: string): (string | PreparedMarkup)[] {
  let end = 0;
  const parts: (string | PreparedMarkup)[] = [];
  for (const match of line.matchAll(ADDRESS)) {
    const href = safeHref(match[0]);
    if (href === undefined) continue;
    parts.push(line.slice(end, match.index), markup`<a href="${href}" rel="${LINK_REL}">${match[0]}</a>`);
    end = match.index + match[0].length;
  }
  parts.push(line.slice(end));
  return parts;
}
