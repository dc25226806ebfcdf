import type { CastMember } from './film.js';

/** Between the last two names, in every language that posts are read in. A regular expression. */
export const AND_WORDS = 'and|und|en|et|y|ed?|og|och|&|と';

/* "the late Ann Bell", "and introducing Otto Lind" */
const BEFORE_NAME =
  /^(?:the late|(?:and )?introducing|special guest|newcomer|(?:und )?erstmals|feu|el debutante|la debutante|l’esordiente|o estreante|a estreante|wijlen|nýliðinn) (?=\p{Lu})/u;
const NICKNAME_FIRST = /^["“«][^"“”«»]{1,20}["”»] \p{Lu}/u;

/* Between an actor and the part: "as", in every language that posts are read in. */
const AS_WORDS = 'as|als|como|come|sem|alias|dans le rôle de|nel ruolo di|è|役';

/** A name in a line of names, and where it is with the part that is played. */
export interface ParsedName {
  start: number;
  end: number;
  person: CastMember;
}

/* Longer than any name, quotation marks around it included. */
const MAX_NAME_LENGTH = 200;
/* What parts two names, or brackets, in which nothing does; one that never closes is a comma. "Downey, Jr." is one name. */
const SEPARATOR = new RegExp(
  String.raw`(\([^()]*\)|\[[^[\]]*\]|（[^（）]*）)|[();/|+&!•·、，；／｜]|,(?!\s*(?:[JSjs][Rr]|I[IV]+)\b)|(?<!\S)(?:${AND_WORDS})(?=\s)`,
  'gu',
);
/* Dots may lead to the part without a space: "Ann Bell.......the widow". */
const AS = new RegExp(`(?: (?:${AS_WORDS}|[-–—]))+ | ?(?:\\.{2,40}|[…‥]{1,20}) ?`, 'iu');
/* That of "Jr." or of an initial stays. */
const FULL_STOP = /(?<!(?:^|[^\p{L}])(?:jr|sr|\p{L}))[.。…]{1,3}$/iu;

/**
 * Parses a list of names: "A, B and C (as D)", "A; B | C", "A! B", "A as B", "A – B", "A (B)", in any language that posts are read in.
 *
 * @param from - where the list begins in the text
 */
export function parseNames(text: string, from = 0): ParsedName[] {
  const names: ParsedName[] = [];
  let start = from;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const words = part.trim().replace(FULL_STOP, '');
    const at = start + part.length - part.trimStart().length;
    const person = words && personIn(words.replace(/\s+/g, ' '));
    if (person) names.push({ start: at, end: at + words.length, person });
  };
  for (const { 0: separator, 1: brackets, index } of text.matchAll(SEPARATOR)) {
    if (brackets || index < from) continue;
    add(index);
    start = index + separator.length;
  }
  add(text.length);
  return names;
}

function personIn(words: string): CastMember | undefined {
  const [first = '', character = ''] = words
    .replace(/ ?[([（]/, ' – ')
    .replace(/[)\]）].*/, '')
    .split(AS);
  const plain = first.slice(0, MAX_NAME_LENGTH).replace(BEFORE_NAME, '');
  // '"Big" Jack Horn' is a whole name.
  const name = plain.replace(NICKNAME_FIRST.test(plain) ? /\s+$/ : /^[-–—:"“”«»\s]+|["“”«»\s]+$/g, '');
  if (!name) return undefined;
  // "(voice, uncredited)" is no part.
  return /^[\p{Lu}\p{Lo}]/u.test(character) ? { name, character } : { name };
}
