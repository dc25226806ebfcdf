import type { CastMember } from '../../model/film.js';
import { type ParsedName, parseNames } from '../../model/name-list.js';

/* "Starring:" before the first name. */
const LABEL = /^\s*\p{L}[\p{L}\s]{0,30}:\s/u;

/**
 * Makes list items of the names in an element's text, visibly unchanged. The author's text nodes stay where they are, emptied,
 * because a framework may hold on to them; beside them stands the same text with an element around each name.
 */
export class NameMarks {
  /** Who was read. */
  people: CastMember[] = [];
  /** What is not to be seen while the list is cut: names beyond the limit, and line breaks among them. */
  rest: HTMLElement[] = [];
  readonly #emptied: Map<Text, string> = new Map();
  #made: HTMLElement[] = [];

  /** Whether there is nothing but text and line breaks: markup of the author's is left as it is. */
  static canMark(host: HTMLElement): boolean {
    return [...host.children].every((child) => child.localName === 'br');
  }

  /** @param limit - after how many names the rest begins */
  mark(host: HTMLElement, limit: number): void {
    for (const line of lines(host)) {
      if (line instanceof HTMLElement) {
        if (this.people.length >= limit) this.rest.push(line);
        continue;
      }
      const text = line.map(({ data }) => data).join('');
      const names = parseNames(text, LABEL.exec(text)?.[0].length).filter(({ person }) =>
        /[\p{Lu}\p{Lo}]/u.test(person.name),
      );
      if (names.length === 0) continue;
      const made = this.#wrap(text, names, limit - this.people.length);
      this.people.push(...names.map(({ person }) => person));
      line[0]!.after(made);
      this.#made.push(made);
      for (const node of line) {
        this.#emptied.set(node, node.data);
        node.data = '';
      }
    }
  }

  /**
   * Puts the author's text back.
   *
   * @param changed - nodes that others have written to meanwhile: what they wrote stays
   */
  restore(changed: ReadonlySet<Node> = new Set()): void {
    for (const [node, data] of this.#emptied) if (!changed.has(node)) node.data = data;
    for (const made of this.#made) made.remove();
    for (const lineBreak of this.rest) lineBreak.hidden = false;
    this.#emptied.clear();
    this.#made = [];
    this.people = [];
    this.rest = [];
  }

  /** The text in an element of ours, with one around each name, and one around all beyond the limit. */
  #wrap(text: string, names: readonly ParsedName[], limit: number): HTMLElement {
    const made = span('cast-list-names');
    let into = made;
    let at = 0;
    names.forEach(({ start, end }, index) => {
      if (index === Math.max(limit, 0)) {
        into = span('cast-list-rest');
        made.append(into);
        this.rest.push(into);
      }
      const item = span('', text.slice(start, end));
      item.role = 'listitem';
      into.append(text.slice(at, start), item);
      at = end;
    });
    into.append(text.slice(at));
    return made;
  }
}

function span(className: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** The text of an element, line by line; line breaks of the author's in between. */
function* lines(host: HTMLElement): Generator<Text[] | HTMLElement> {
  let line: Text[] = [];
  for (const node of [...host.childNodes]) {
    if (node instanceof Text) line.push(node);
    if (!(node instanceof HTMLElement)) continue;
    yield line;
    yield node;
    line = [];
  }
  yield line;
}
