import { LINK_REL } from './allowed-markup.js';
import { safeHref } from './comment-link.js';

/** Most comments have neither, and are one paragraph. */
const LINES_OR_ADDRESS = /[\r\n]|:\/\//;
const ADDRESS = /https?:\/\/[^\s<>"'()]*[^\s<>"'().,;:!?]/g;

/** Plain text as paragraphs: blank lines part them, single line breaks stay, web addresses become links. */
export function setPlainText(target: Element, text: string): void {
  if (!LINES_OR_ADDRESS.test(text)) {
    const p = document.createElement('p');
    p.textContent = text.trim();
    target.replaceChildren(...(p.firstChild ? [p] : []));
    return;
  }
  const paragraphs = document.createDocumentFragment();
  for (const words of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)) {
    if (!words.trim()) continue;
    const p = document.createElement('p');
    words
      .trim()
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) p.append(document.createElement('br'));
        appendLinked(p, line);
      });
    paragraphs.append(p);
  }
  target.replaceChildren(paragraphs);
}

function appendLinked(target: Element, line: string): void {
  let end = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const href = safeHref(match[0]);
    if (href === undefined) continue;
    const link = document.createElement('a');
    link.href = href;
    link.rel = LINK_REL;
    link.textContent = match[0];
    target.append(line.slice(end, match.index), link);
    end = match.index + match[0].length;
  }
  target.append(line.slice(end));
}
