import type { CastMember, Person } from '../../../model/film.js';
import { AND_WORDS, parseNames } from '../../../model/name-list.js';

const MAX_NAME_LENGTH = 60;
const MAX_NAME_WORDS = 6;
/* "Otto Lind. It floats." */
const SENTENCE_END = /(?<=\p{Ll}{2})\. (?=[\p{Lu}\d*★☆⭐])/u;
/* In Japanese names are parted by spaces; a family name and a given name are shorter. */
const JAPANESE_NAMES = /^[\p{Lo}ー・]{3,}(?: [\p{Lo}ー・]{3,})+$/u;
/* Longer than any way to say that there are more. */
const MAX_TAIL_LENGTH = 30;
/* "u.v.m.", "et al.", "and others", "..." */
const AND_OTHERS = new RegExp(
  String.raw`[\s,]*(?:\bu\. ?a\.?|u\.v\.m\.|\bet al\.?|\betc\.?|…|\.{2,}|(?:${AND_WORDS}) (?:many |viele |bien |muchos |molti |muitos |vele )?(?:more|others|andere|anderen|weitere|d['’]autres|otr[oa]s|outr[oa]s|altr[ie]|mehr|meer|más|mais|fleiri)|entre (?:otr[oa]s|outr[oa]s|autres)|(?:tra|fra) gli altri|amongst?(?: many)? others|unter anderen|o\. ?a|e\. ?a|u\. ?v\. ?a|m\. ?fl|o\.fl|ほか|他|など)\.?$`,
  'i',
);

const AND_BEFORE_LAST = new RegExp(String.raw`^\S+(?:, \S+){0,3},? (?:${AND_WORDS}) \S+ \S+\.?$`, 'u');

/** Whether words can be a person's name: no sentence, no number, every longer word with a capital (where the script has them). */
export function isName(text: string): boolean {
  /* "Script: OOO" is a row of marks. */
  if (!text || text.length > MAX_NAME_LENGTH || /[\d★☆*%:]|^(\p{Lu})\1*$/u.test(text)) return false;
  const parts = text.split(' ');
  return (
    parts.length <= MAX_NAME_WORDS &&
    /^["'“«]?[\p{Lu}\p{Lo}]/u.test(text) &&
    parts.every((part) => part.length <= 3 || /[\p{Lu}\p{Lo}]/u.test(part))
  );
}

/** What a text says about people: the names, and whether it consists of names only. */
export interface People {
  people: CastMember[];
  onlyNames: boolean;
  /** Where the names begin and end in the text. */
  start: number;
  end: number;
}

/**
 * Parses a list of names, as `<cast-list>` does, and keeps what can be a person's name.
 *
 * @param hasCharacters - whether the names are actors', so that brackets and dashes hold the part they play
 */
export function readPeople(text: string, hasCharacters: boolean): People {
  const [sentence = ''] = text.split(SENTENCE_END, 1);
  const tail = Math.max(sentence.length - MAX_TAIL_LENGTH, 0);
  const list = sentence.slice(0, tail) + sentence.slice(tail).replace(AND_OTHERS, '');
  const bare = list.replace(/（[^（）]{1,20}）/g, '');
  const parts = parseNames(JAPANESE_NAMES.test(bare) ? bare.replaceAll(' ', '、') : list);
  const all = parts.map(({ person }) => (hasCharacters ? person : { name: person.name }));
  const people = all.filter(({ name }) => isName(name));
  const named = parts.filter(({ person }) => isName(person.name));
  if (!hasCharacters) shareFamilyName(people, list);
  return {
    people,
    onlyNames: people.length === all.length,
    start: named[0]?.start ?? 0,
    end: named.at(-1)?.end ?? text.length,
  };
}

const IS_FULL_NAME = /\S[ ・＝]\S/u;

/** So many parts in a list tell whether the parts or the actors are first. */
export const MIN_ROLES = 3;

export const isFullName = (name = ''): boolean => IS_FULL_NAME.test(name) && isName(name);

/** Puts the actors first where a list has the parts first: "Emma (Ruby Adams), the guard (Ivo Hale)". */
export function actorsFirst(cast: readonly CastMember[]): CastMember[] {
  const withRole = cast.filter(({ character }) => character);
  const areRolesFirst =
    withRole.length >= MIN_ROLES &&
    !withRole.some(({ name }) => isFullName(name)) &&
    withRole.filter(({ character }) => isFullName(character)).length * 2 >= withRole.length;
  return cast.map((person) =>
    areRolesFirst && person.character ? { name: person.character, character: person.name } : person,
  );
}

/** "Nils and Karl Brandvold" are two of one family. */
function shareFamilyName(people: Person[], list: string): void {
  const last = people.at(-1);
  const others = people.slice(0, -1);
  const family = last && / (\S+)$/.exec(last.name)?.[1];
  if (!family || !others.length || !AND_BEFORE_LAST.test(list)) return;
  if (others.every(({ name }) => !name.includes(' '))) others.forEach((person) => (person.name += ` ${family}`));
}
