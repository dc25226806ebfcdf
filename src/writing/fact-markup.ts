import type { CastMember, Person } from '../model/film.js';
import { type MarkupAttributes, type MarkupValue, type PreparedMarkup, tag } from '../safety/prepared-markup.js';
import type { Locale } from './locale.js';
import type { Spelling } from './spelling.js';

/* One fact as a text of its own, named by `data-fact`, and what stands around it. */

const PICTURE_DATA = ['alt', 'width', 'height', 'credit'] as const;

export const label = (text: string): PreparedMarkup => tag('strong', {}, `${text}:`);
export const marked = (fact: string, text: string): PreparedMarkup => tag('span', { 'data-fact': fact }, text);
export const part = (name: string, text: string): PreparedMarkup => tag('span', { 'data-part': name }, text);

/** Pictures of people are data, not images: thirty portraits would bury a post in a feed. */
function personData({ picture }: Person): MarkupAttributes {
  if (!picture) return {};
  return {
    'data-picture': picture.url,
    ...Object.fromEntries(PICTURE_DATA.map((name) => [`data-picture-${name}`, picture[name]])),
  };
}

export function personMarkup(person: CastMember, fact: string, data: MarkupAttributes = {}): PreparedMarkup {
  const { name, url, character } = person;
  const attributes = { 'data-fact': fact, ...data, ...personData(person) };
  if (!character) return url ? tag('a', { href: url, ...attributes }, name) : tag('span', attributes, name);
  const named = url ? tag('a', { href: url, 'data-part': 'name' }, name) : part('name', name);
  return tag('span', attributes, [named, ' (', part('character', character), ')']);
}

export function dateMarkup(fact: string, iso: string, spelling: Spelling, locale: Locale): PreparedMarkup {
  return spelling.element('posted-time', 'span', { datetime: iso, format: 'date' }, locale.date(iso), fact);
}

/** The pieces with something between them. */
export function joined(pieces: readonly MarkupValue[], between: string): MarkupValue {
  return pieces.flatMap((piece, index) => (index ? [between, piece] : [piece]));
}

/** Blocks, each on a line of its own: without blank lines, which some blogs turn into paragraphs. */
export function blocks(pieces: readonly MarkupValue[]): MarkupValue {
  return pieces.flatMap((piece) => (piece ? ['\n', piece] : [])).concat('\n');
}
