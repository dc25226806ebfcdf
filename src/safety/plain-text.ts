import { LINK_REL, safeHref } from './allowed-markup.js';
import { markup, type PreparedMarkup, setMarkup } from './prepared-markup.js';

/** Most comments have neither, and are one paragraph. */
const LINES_OR_ADDRESS = /[\r\n]|:\/\//;
const ADDRESS = /https?:\/\/[^\s<>"'()]*[^\s<>"'().,;:!?]/g;

/** Of one text; what follows is a single line. */
const MAX_LINES = 2_000;
/** Of one text; further addresses stay words. */
const MAX_LINKS = 200;

/** Shows plain text, as `plainTextMarkup` has it. */
export function setPlainText(target: Element, text: string): void {
  setMarkup(target, plainTextMarkup(text));
}

/** Plain text as paragraphs: blank lines part them, single line breaks stay, web addresses become links. */
export function plainTextMarkup(text: string): PreparedMarkup {
  const trimmed = text.trim();
  if (!LINES_OR_ADDRESS.test(trimmed)) return trimmed ? markup`<p>${trimmed}</p>` : markup``;
  const paragraphs = withFewLines(trimmed.replace(/\r\n?/g, '\n')).split(/\n[^\S\n]*\n/);
  const links = { left: MAX_LINKS };
  return markup`${paragraphs.filter((words) => words.trim()).map((words) => paragraph(words, links))}`;
}

function withFewLines(text: string): string {
  const lines = text.split('\n', MAX_LINES);
  if (lines.length < MAX_LINES) return text;
  const first = lines.join('\n');
  return `${first} ${text.slice(first.length).replaceAll('\n', ' ')}`;
}

function paragraph(words: string, links: { left: number }): PreparedMarkup {
  const lines = words.trim().split('\n');
  return markup`<p>${lines.map((line, index) => markup`${index > 0 && markup`<br>`}${linked(line, links)}`)}</p>`;
}

function linked(line: string, links: { left: number }): (string | PreparedMarkup)[] {
  let end = 0;
  const parts: (string | PreparedMarkup)[] = [];
  for (const match of line.matchAll(ADDRESS)) {
    if (links.left === 0) break;
    const href = safeHref(match[0]);
    if (href === undefined) continue;
    links.left -= 1;
    parts.push(line.slice(end, match.index), markup`<a href="${href}" rel="${LINK_REL}">${match[0]}</a>`);
    end = match.index + match[0].length;
  }
  parts.push(line.slice(end));
  return parts;
}
