/* Text in HTML: the one escape, and the one decoder of entities. Both run without a document. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
const SPECIAL = /[&<>"'\0\r]/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');

/** Escapes a value for text, and for an attribute between double quotes. NUL, which HTML forbids, is dropped. */
export function escapeHtml(value: string): string {
  return SPECIAL.test(value) ? value.replace(EACH_SPECIAL, (character) => ESCAPES[character] ?? '') : value;
}

/** Escapes text between tags, and no more than it takes: for HTML that people see and edit. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Characters by the names of their entities, as far as blogs write them. A map: an object knows `valueOf` as well. */
export const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
  }),
);

/** Replaces entities by their characters. An entity that is not known stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED_CHARACTERS.get(name) ?? entity;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : entity;
    },
  );
}
