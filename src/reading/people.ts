import type { CastMember } from '../model/film.js';
import type { Words } from './words.js';

const LONGEST_NAME = 60;
/* What is longer is no name, quotation marks and brackets around it included. */
const LONGEST_PART = 200;
const MOST_WORDS = 6;
/* Longer than any way to say that there are more. */
const TAIL = 30;
/* "u.v.m.", "et al.", "..." */
const AND_OTHERS =
  /[\s,]*(?:\bu\. ?a\.?|u\.v\.m\.|\bet al\.?|\betc\.?|…|\.{2,}|(?:and|und|et|y|e|en|och) (?:more|others|andere|d['’]autres|otros|outros|altri|mehr))\.?$/i;
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;

/** Whether words can be a person's name: no sentence, no number, every longer word with a capital (where the script has them). */
export function isName(text: string): boolean {
  /* "Script: OOO" is a row of marks. */
  if (!text || text.length > LONGEST_NAME || /[\d★☆*%:]|^(\p{Lu})\1*$/u.test(text)) return false;
  const parts = text.split(' ');
  return (
    parts.length <= MOST_WORDS &&
    /^["'“«]?[\p{Lu}\p{Lo}]/u.test(text) &&
    parts.every((part) => part.length <= 3 || /[\p{Lu}\p{Lo}]/u.test(part))
  );
}

/** What a text says about people: the names, and whether it consists of names only. */
export interface People {
  people: CastMember[];
  onlyNames: boolean;
}

/**
 * Reads a list of names: "A, B and C", "A; B | C", "A! B", "Actor as Role", "Actor (Role)".
 *
 * @param roles - whether the names are actors', so that brackets and dashes hold the part they play
 */
export function readPeople(text: string, words: Words, roles: boolean): People {
  const people: CastMember[] = [];
  /* "Otto Lind. It floats." */
  const [sentence = ''] = text.split(/(?<=\p{Ll}{2})\. (?=[\p{Lu}\d])/u);
  const list = sentence.slice(0, -TAIL) + sentence.slice(-TAIL).replace(AND_OTHERS, '');
  let onlyNames = true;
  const and = words.pattern('(?:^| )%and% ', 'u');
  const as = words.pattern(String.raw` (?:%as%|-|–|—|…|\.\.\.?) `);
  /* Brackets stay with the name before them; a bracket that never closes parts names like a comma. */
  const parts = (list.match(/(?:\([^()]*\)|[^(),;/|&+!•·、，；])+/g) ?? []).flatMap((part) => part.split(and));
  for (const part of parts) {
    const bracket = part.indexOf('(');
    const [name = '', ...rest] = part.slice(0, bracket < 0 ? undefined : bracket).split(roles ? as : / [-–—] /);
    const plain = name
      .trim()
      .slice(0, LONGEST_PART)
      .replace(/(?<!(?:^|[^\p{L}])(?:jr|sr|\p{L}))[.。]$/iu, '')
      .replace(/^[-–—:"“”«»\s]+|["“”«»\s]+$/g, '');
    if (!plain) continue;
    const last = people.at(-1);
    if (last && SUFFIX.test(plain)) last.name += `, ${plain}`;
    else if (!isName(plain)) onlyNames = false;
    else {
      const character = roles ? rest.join(' ').trim() || part.slice(bracket + 1, part.indexOf(')')).trim() : '';
      people.push(
        character && bracket + rest.length >= 0 && /^\p{Lu}|^\p{Lo}/u.test(character)
          ? { name: plain, character }
          : { name: plain },
      );
    }
  }
  return { people, onlyNames };
}
