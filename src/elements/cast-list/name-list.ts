import type { CastMember } from '../../model/film.js';

/** A name in a line of names, and where it stands. */
export interface ReadName {
  start: number;
  end: number;
  person: CastMember;
}

/** What parts two names, or (first) brackets, which nothing within parts. "Downey, Jr." is one name. */
const SEPARATOR =
  /(\([^()]*\)|\[[^[\]]*\])|,(?!\s*(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d)\b)|[;/|&!·•、，；]|\s(?:and|et|und|y)(?=\s)/giu;
/** "Starring:" before the first name. */
const LABEL = /^\s*\p{L}[\p{L}\s]{0,30}:\s/u;
/** A full stop that ends the line; that of "Jr." or of an initial does not. */
const FULL_STOP = /(?<=\p{Ll}{2})(?<!\b(?:jr|sr))[.…]+$/iu;
const AS = /^(.+?)\s+(?:\(as\s+([^()]+)\)|as\s+(.+))$/iu;

/** The names in a line of text, such as `Joaquin Phoenix (as Theodore), Amy Adams and Rooney Mara`. */
export function readNames(text: string): ReadName[] {
  const names: ReadName[] = [];
  let start = LABEL.exec(text)?.[0].length ?? 0;
  for (const separator of text.matchAll(SEPARATOR)) {
    if (separator[1]) continue;
    add(names, text, start, separator.index);
    start = separator.index + separator[0].length;
  }
  add(names, text, start, text.length);
  return names;
}

function add(names: ReadName[], text: string, from: number, to: number): void {
  const words = text.slice(from, Math.max(from, to));
  const start = from + words.length - words.trimStart().length;
  const name = words.trim().replace(FULL_STOP, '');
  if (!/\p{L}/u.test(name)) return;
  const folded = name.replace(/\s+/g, ' ');
  const [, actor, bracketed, character = bracketed] = AS.exec(folded) ?? [];
  const person: CastMember = { name: (actor ?? folded).replace(/\s*\([^()]*\)/g, '') };
  if (character) person.character = character.trim();
  names.push({ start, end: start + name.length, person });
}
