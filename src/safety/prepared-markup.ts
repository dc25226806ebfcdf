import { ourPolicy } from './policy.js';

/* Markup of our own with strangers' words in it: a browser reads ten thousand comments from it in a fraction of the time that it takes
   to build them node by node. This is the only place where values become part of markup that a page reads. */

const SPECIAL = /[&<>"'\0\r]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '',
};

/** Markup in which every value is escaped. It is made by `markup` alone, so a string can never pass for it. */
export class PreparedMarkup {
  readonly #text: string;

  constructor(key: typeof KEY, text: string) {
    if (key !== KEY) throw new TypeError('Markup is made by `markup` alone.');
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const KEY: unique symbol = Symbol('markup');

/** What may stand in markup: words, markup, nothing, or several of these. */
export type MarkupValue = string | number | PreparedMarkup | undefined | false | readonly MarkupValue[];

/** Markup as it is written here, with values that are escaped, whether they stand in text or in an attribute between double quotes. */
export function markup(pieces: TemplateStringsArray, ...values: readonly MarkupValue[]): PreparedMarkup {
  let text = pieces[0] as string;
  for (let index = 0; index < values.length; index++) text += written(values[index]) + (pieces[index + 1] as string);
  return new PreparedMarkup(KEY, text);
}

function written(value: MarkupValue): string {
  if (typeof value === 'string') return SPECIAL.test(value) ? escape(value) : value;
  if (value instanceof PreparedMarkup) return value.toString();
  if (typeof value === 'number') return String(value);
  return value ? value.map(written).join('') : '';
}

function escape(text: string): string {
  return text.replace(/[&<>"'\0\r]/g, (character) => ESCAPES[character] as string);
}

/** Puts markup into an element, in the place of what was there. */
export function setMarkup(target: Element, prepared: PreparedMarkup): void {
  const text = prepared.toString();
  try {
    target.innerHTML = ourPolicy().createHTML(text);
  } catch {
    // The page allows no policy of ours: then node by node.
    target.replaceChildren(buildNodes(text));
  }
}

const TOKEN = /<(\/?)([a-z]+)((?: [a-z-]+="[^"]*")*)>|([^<]+)/g;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPES).map(([letter, entity]) => [entity, letter]),
);

/** What a browser would read, as far as markup of ours goes: every element is closed, every attribute quoted. */
function buildNodes(text: string): DocumentFragment {
  const root = document.createDocumentFragment();
  let place: ParentNode & Node = root;
  for (const [, close, name, attributes = '', words] of text.matchAll(TOKEN)) {
    if (words !== undefined) {
      place.append(unescape(words));
    } else if (close) {
      place = place.parentNode ?? root;
    } else {
      const element = document.createElement(name as string);
      for (const [, attribute, value] of attributes.matchAll(ATTRIBUTE)) {
        element.setAttribute(attribute as string, unescape(value as string));
      }
      place.append(element);
      if (name !== 'br') place = element;
    }
  }
  return root;
}

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#13);/g, (entity) => LETTERS[entity] as string);
}
