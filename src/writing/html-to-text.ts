const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const PARTING = /^(?:p|div|li|ul|ol|blockquote|pre|h[1-6]|table|tr|article|section)$/i;

/**
 * The words of a short piece of HTML, paragraphs parted by blank lines; for comments, where no parser is at hand. What it
 * returns is text: it has to be escaped like any other. One pass, whatever the source.
 */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1[^>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?([a-z][a-z0-9]*)[^<>]*>/gi, (_tag, name: string) =>
      /^br$/i.test(name) ? '\n' : PARTING.test(name) ? '\n\n' : '',
    )
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (entity, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex as string, 16) : 0;
      if (code) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return ENTITIES[name as string] ?? entity;
    });
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
