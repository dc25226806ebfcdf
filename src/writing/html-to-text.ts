const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const PARTING = /^(?:p|div|li|ul|ol|blockquote|pre|h[1-6]|table|tr|article|section)$/i;
const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi;

/**
 * The words of a short piece of HTML, paragraphs parted by blank lines; for comments, where no parser is at hand. What it
 * returns is text: it has to be escaped like any other. One pass, whatever the source.
 */
export function htmlToText(html: string): string {
  return withoutMarkup(html.replace(/\s+/g, ' '))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, decoded)
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
    else if (PARTING.test(name)) text += '\n\n';
    at = match.index + tag.length;
    if (end || !/^(?:script|style)$/i.test(name)) continue;
    /* What is no text lasts to its end tag, and without one to the end of all. */
    const close = new RegExp(`</${name}[^<>]*>`, 'gi');
    close.lastIndex = at;
    if (!close.test(html)) return text;
    at = TAG.lastIndex = close.lastIndex;
  }
}

function decoded(entity: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0;
  if (code) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : entity;
}
