import type { LabelParser } from '../../extraction.js';
import { MAX_LINE_LENGTH } from '../../lines/forms.js';
import type { Line } from '../../lines/line.js';
import { parseParts } from '../facts/parts.js';
import { type People, readPeople } from './people.js';

/* Shorter than a line of prose. */
const ONE_NAME_FIRST =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:de|del|della|di|du|la|le|von|van|der|den|da|dos|el|al)){0,2}(?: \p{Lu}[\p{L}.’'-]*){1,3}(?= \p{Ll}.{0,50}$)/u;

/** Puts semicolons between links that only a space parts: each is a name. */
function withJoints(text: string, { joints = [] }: Line, from: number): string {
  let list = text;
  for (const at of joints) {
    const index = at - from;
    if (list.charAt(index) === ' ') list = `${list.slice(0, index)};${list.slice(index + 1)}`;
  }
  return list;
}

/** Makes a parser of those who directed, wrote or act. */
function people(field: 'directors' | 'writers' | 'cast'): LabelParser {
  return ({ extraction, label, line, text, below }) => {
    // "Written by Ann", "Written by Ann Bell // May 30, 2016" name the author of the post.
    const isAuthor = field === 'writers' && label.kinds.includes('author');
    if (isAuthor && text && (!text.includes(' ') || text.search(extraction.words.day) >= 0)) return false;
    const parse = (value: string): People => readPeople(value, field === 'cast');
    const areNames = (value: string): boolean => {
      const { people, onlyNames } = parse(value);
      return people.length > 0 && onlyNames;
    };
    const values = text
      ? []
      : below((value) => value.length < MAX_LINE_LENGTH && areNames(value), field === 'cast' ? 40 : 1);
    const [plain = text] =
      text.length < MAX_LINE_LENGTH
        ? withJoints(text, line, label.start).split(/,(?= ?[^,.;]{0,12}\d)|;(?= ?\d)|,? \*/)
        : [];
    const list = plain || values.map((value) => withJoints(value.text, value, 0)).join('; ');
    let found = parse(list);
    // "Regia di Ann Bell vedi scheda film"
    const [only] =
      label.loose && label.first && !found.people.length && field === 'directors'
        ? (ONE_NAME_FIRST.exec(list) ?? [])
        : [];
    if (only) found = parse(only);
    // Numbers and stars between names are facts of their own: "by A and B, 2011, ****".
    const mixed = text.length < MAX_LINE_LENGTH && /\d|\*/.test(text) && (found.onlyNames || plain === text);
    if (!found.people.length || (label.loose && !found.onlyNames && !mixed)) return false;
    if (mixed) parseParts(extraction, line, label.start, label.end, true);
    if (extraction.film[field].length) return true;
    extraction.film[field] = found.people;
    const [first = line] = values;
    const [start, end] = text
      ? [label.start + found.start, Math.min(label.end, label.start + found.end)]
      : [0, first.text.length];
    extraction.note(field, 'label', first, start, end, [line, ...values]);
    if (values.length > 1) delete extraction.facts.get(field)?.value;
    values.forEach((value) => extraction.used.add(value));
    return true;
  };
}

export const directorsLabel: LabelParser = people('directors');
export const writersLabel: LabelParser = people('writers');
export const castLabel: LabelParser = people('cast');
