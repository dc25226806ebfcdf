import { parseRatingWords, toHttpUrl } from 'film-review-elements/model';
import type { Aspect, CastMember, Person, Picture } from 'film-review-elements/model';
import { FieldProblem } from './field-problem.js';
import type { FieldKind, FieldSpec } from './fields.js';
import { parseRating } from './rating-draft.js';

const ISO_DAY = /^\d{4}-\d\d-\d\d(?:T.*)?$/;

/** The lines of a text, without the empty ones. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function address(text: string): string {
  const url = toHttpUrl(text) ?? (text.includes('.') ? toHttpUrl(`https://${text}`) : undefined);
  if (!url) throw new FieldProblem(`“${text}” is no web address. One begins with https:// and has no spaces.`);
  return url;
}

function number(text: string, { label, least = 0, most = Infinity }: FieldSpec): number {
  const value = Number(text.replace(',', '.'));
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new FieldProblem(`${label} has to be a whole number from ${least} to ${most}.`);
  }
  return value;
}

function day(text: string): string {
  if (!ISO_DAY.test(text) || Number.isNaN(Date.parse(text))) {
    throw new FieldProblem('Write the day as year-month-day: 2014-01-13.');
  }
  return text;
}

/** What is known of a person besides the name stays, as long as the name does. */
function person(text: string, before: readonly CastMember[]): CastMember {
  const [, name = text, character] = /^(.*?)(?:\s*[(（]([^()（）]+)[)）])?$/.exec(text) ?? [];
  const { character: _, ...known } = before.find((each) => each.name === name) ?? { name };
  return character ? { ...known, character } : known;
}

function aspect(line: string): Aspect {
  const [, name, words = ''] = /^([^:：]+)[:：]\s*(.+)$/.exec(line) ?? [];
  const { value, best, unit } = parseRatingWords(words);
  if (!name || value === null) throw new FieldProblem(`“${line}” is no rating of a side. Write it so: Story: 4/5.`);
  const scale = { ...(best !== undefined && { best }), ...(unit && { unit }) };
  return { name: name.trim(), rating: { value, ...scale, raw: words.trim(), kind: 'number' } };
}

type Parser = (text: string, spec: FieldSpec, before: unknown) => unknown;

const PARSERS: Readonly<Record<FieldKind, Parser>> = {
  text: (text) => text,
  long: (text) => text,
  type: (text) => text,
  number,
  date: day,
  address: (text) => address(text),
  addresses: (text) => lines(text).map(address),
  picture: (text, _, before) => ({ ...(before as Picture | undefined), url: address(text) }),
  list: (text) => lines(text),
  person: (text, _, before) => ({ ...(before as Person | undefined), name: text }),
  people: (text, _, before) => lines(text).map((line) => person(line, (before ?? []) as CastMember[])),
  aspects: (text) => lines(text).map(aspect),
  rating: (text) => parseRating(text),
};

/**
 * The value that a blogger wrote; `undefined` where they wrote nothing.
 *
 * @param before - the value that it replaces
 * @throws FieldProblem where it cannot be one
 */
export function parseField(spec: FieldSpec, text: string, before: unknown): unknown {
  return text.trim() ? PARSERS[spec.kind](text.trim(), spec, before) : undefined;
}
