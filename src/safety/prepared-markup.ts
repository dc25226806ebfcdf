import { decodeEntities, escapeHtml } from '../platform/html-text.js';
import { ourPolicy } from './trusted-types.js';

/* The one way to make markup with values in it: for HTML that is written (`writing/`, the command), and for comments, since a browser
   parses ten thousand from markup in a fraction of the time that it takes to build their nodes. A few nodes are built by
   `platform/create-element.ts`, and what an element shows in its shadow root by Lit's templates. */

/** Markup in which every value is escaped. Only `markup` and `tag` make it, so that a string never passes for it. */
export class PreparedMarkup {
  readonly #text: string;

  constructor(key: typeof KEY, text: string) {
    if (key !== KEY) throw new TypeError('Only `markup` and `tag` make prepared markup.');
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const KEY: unique symbol = Symbol('markup');

/** A value in markup: text, markup, nothing, or a list of these. */
export type MarkupValue = string | number | PreparedMarkup | undefined | false | readonly MarkupValue[];

/** Returns markup from a template; its values are escaped, in text and in attributes between double quotes. */
export function markup(pieces: TemplateStringsArray, ...values: readonly MarkupValue[]): PreparedMarkup {
  let text = pieces[0] as string;
  for (let index = 0; index < values.length; index++) text += textOf(values[index]) + (pieces[index + 1] as string);
  return new PreparedMarkup(KEY, text);
}

const NAME = /^[a-z][a-z0-9-]*$/;
const VOID: ReadonlySet<string> = new Set(['base', 'br', 'img', 'link', 'meta']);

/** Values of attributes by their names. One that is `undefined` is left out. */
export type MarkupAttributes = Readonly<Record<string, string | number | undefined>>;

/** Returns the markup of an element, for names that only the program knows. @throws TypeError for a name that HTML does not allow */
export function tag(name: string, attributes: MarkupAttributes = {}, content?: MarkupValue): PreparedMarkup {
  let start = `<${name}`;
  for (const each of [name, ...Object.keys(attributes)]) {
    if (!NAME.test(each)) throw new TypeError(`"${each}" is not a valid name in HTML`);
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${attribute}="${escapeHtml(String(value))}"`;
  }
  return new PreparedMarkup(KEY, VOID.has(name) ? `${start}>` : `${start}>${textOf(content)}</${name}>`);
}

function textOf(value: MarkupValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof PreparedMarkup) return value.toString();
  if (typeof value === 'number') return String(value);
  // To join a list copies what is in it, once for each list around it.
  let text = '';
  if (value) for (const each of value) text += textOf(each);
  return text;
}

/** Replaces the content of an element by markup. */
export function setMarkup(target: Element, prepared: PreparedMarkup): void {
  const text = prepared.toString();
  try {
    target.innerHTML = ourPolicy().createHTML(text);
  } catch {
    // The page's Trusted Types do not allow our policy.
    target.replaceChildren(buildNodes(text));
  }
}

const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?: [a-z0-9-]+="[^"]*")*)>|([^<]+)/g;
const ATTRIBUTE = / ([a-z0-9-]+)="([^"]*)"/g;

/** Builds what a browser would parse, as far as our markup goes: every element is closed, every attribute quoted. */
function buildNodes(text: string): DocumentFragment {
  const root = document.createDocumentFragment();
  let parent: ParentNode & Node = root;
  for (const [, close, name, attributes = '', words] of text.matchAll(TOKEN)) {
    if (words !== undefined) {
      parent.append(decodeEntities(words));
    } else if (close) {
      parent = parent.parentNode ?? root;
    } else {
      const element = document.createElement(name as string);
      for (const [, attribute, value] of attributes.matchAll(ATTRIBUTE)) {
        element.setAttribute(attribute as string, decodeEntities(value as string));
      }
      parent.append(element);
      if (!VOID.has(name as string)) parent = element;
    }
  }
  return root;
}
