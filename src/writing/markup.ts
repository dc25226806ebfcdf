import { PreparedMarkup } from '../safety/prepared-markup.js';

/* The one place where values of a review become part of HTML: all of it is written by `tag`; the conversation, in which every value is
   escaped as well, is prepared in `safety/`. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
const VOID: ReadonlySet<string> = new Set(['br', 'img', 'meta']);
const NAME = /^[a-z][a-z0-9-]*$/;

/** A value as text or as the value of an attribute. Control characters, which no parser keeps, are left out. */
function escape(value: string): string {
  return value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '').replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!);
}

/** HTML in which every value has been escaped. It is made by `tag` alone, so a string can never pass for it. */
export class Markup {
  readonly #html: string;

  private constructor(html: string) {
    this.#html = html;
  }

  /** An element. Attributes that are `undefined` are left out; strings inside are text. */
  static tag(name: string, attributes: Attributes = {}, content: Content = undefined): Markup {
    if (![name, ...Object.keys(attributes)].every((each) => NAME.test(each))) {
      throw new TypeError(`Not a name in HTML: ${name} ${Object.keys(attributes).join(' ')}`);
    }
    const written = Object.entries(attributes)
      .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escape(String(value))}"`))
      .join('');
    const start = `<${name}${written}>`;
    return new Markup(VOID.has(name) ? start : `${start}${htmlOf(content)}</${name}>`);
  }

  toString(): string {
    return this.#html;
  }
}

/** Values of attributes by their names. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What stands in an element: text, elements, or nothing. */
export type Content = string | Markup | PreparedMarkup | undefined | readonly Content[];

/** An element: see `Markup.tag`. */
export const tag: typeof Markup.tag = Markup.tag.bind(Markup);

function htmlOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escape(content);
  if (content instanceof Markup || content instanceof PreparedMarkup) return content.toString();
  return content.map(htmlOf).join('');
}

/** The pieces with something between them. */
export function joined(pieces: readonly Content[], between: string): Content {
  return pieces.flatMap((piece, index) => (index ? [between, piece] : [piece]));
}

/** Blocks, each on a line of its own: without blank lines, which some blogs turn into paragraphs. */
export function blocks(pieces: readonly Content[]): Content {
  return pieces.flatMap((piece) => (piece === undefined ? [] : ['\n', piece])).concat('\n');
}
