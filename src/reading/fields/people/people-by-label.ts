import type { Person } from '../../../model/film.js';
import { BYLINE, PERHAPS_BYLINE } from '../../../platform/blog-markup/posts.js';
import { closest, isElement, propertyOf } from '../../dom.js';
import type { Extraction, LabelParser } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { isDate, MAX_LINE_LENGTH } from '../../lines/forms.js';
import type { Line } from '../../lines/line.js';
import { countedComments } from '../comments/comment-count.js';
import { parseParts } from '../facts/parts.js';
import { actorsFirst, isFullName, isName, MIN_ROLES, type People, readPeople } from './people.js';

/* Shorter than a line of prose. */
const ONE_NAME_FIRST =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:de|del|della|di|du|la|le|von|van|der|den|da|dos|el|al)){0,2}(?: \p{Lu}[\p{L}.’'-]*){1,3}(?= \p{Ll}.{0,50}$)/u;

/* "Ann Bell: the widow", in a list of the cast. */
const NAME_AND_ROLE = /^([^:：]{2,60}?) ?[:：] ?(.{1,80})$/u;
/* "the widow (Ann Bell)" */
const ROLE_AND_NAME = /^([^(（]{2,60}?) ?[(（]([^()（）]{3,60})[)）]$/u;
const nameFirst = (text: string): string => text.replace(ROLE_AND_NAME, '$2 – $1');
const MAX_CAST_LINES = 40;
const MAX_CREDIT_LINES = 4;
const MAX_WORDS_BEFORE_NAME = 12;
const MAX_VALUE_LENGTH = 160;
const MIN_NAMES = 2;
const MIN_NAME_LENGTH = 4;
/* "Di: " */
const MAX_SHORT_LABEL = 4;

/** Puts semicolons between links that only a space parts: each is a name. */
function withJoints(text: string, { joints = [] }: Line, from: number): string {
  let list = text;
  for (const at of joints) {
    const index = at - from;
    if (list.charAt(index) === ' ') list = `${list.slice(0, index)};${list.slice(index + 1)}`;
  }
  return list;
}

const isSame = (some: readonly Person[], others: readonly Person[]): boolean =>
  some.some(({ name }) => others.some((other) => other.name === name));

/** Names without the work that a script is made from: "Ann Bell, based on the novel by Otto Lind". */
function withoutSource(names: string, words: Words): string {
  const source = words.pattern(String.raw`,? [(]?(?:%basedOn%)(?![\p{L}]{4})`).exec(names);
  return source && source.index > MIN_NAME_LENGTH ? names.slice(0, source.index) : names;
}

const ANY_BYLINE = [...BYLINE, ...PERHAPS_BYLINE].join(', ');

const isInside = ({ nodes }: Line, selectors: string): boolean =>
  nodes.some((node) => {
    const element = isElement(node) ? node : propertyOf(node, 'parentElement');
    return element !== null && closest(element, selectors) !== null;
  });

/** Whether the markup around a line says that it names who wrote the post. */
const isByline = (line: Line): boolean => isInside(line, ANY_BYLINE);

/** Whether the line, or the next but one below a name, holds the day of the post or what else a byline holds. */
function isBesideDay({ lines, words }: Extraction, line: Line, values: number): boolean {
  const from = lines.indexOf(line) + values + 1;
  const isDay = ({ text }: Line): boolean => isDate(text.replace(/^\p{L}+, /u, ''), words);
  const isCounted =
    / [/|·] /.test(line.text) &&
    line.text
      .split(/ [/|·] /)
      .some(
        (part) => isDate(part, words) || countedComments(part, words) !== null || words.pattern('^%reply%').test(part),
      );
  return isCounted || lines.slice(from, from + 2).some(isDay);
}

/** Makes a parser of those who directed, wrote or act. */
function people(field: 'directors' | 'writers' | 'cast'): LabelParser {
  return ({ extraction, label, line, text, below }) => {
    // "Written by Ann", "Written by Ann Bell // May 30, 2016" name the author of the post.
    const isAuthor = field === 'writers' && label.kinds.includes('author');
    if (isAuthor && text && (!text.includes(' ') || text.search(extraction.words.day) >= 0)) return false;
    const isCast = field === 'cast';
    const parse = (value: string): People => readPeople(value, isCast);
    const plainOf = (value: string): string => {
      const [, name = '', role = ''] = (isCast && NAME_AND_ROLE.exec(value)) || [];
      return isName(name) ? `${name} – ${role}` : withoutSource(value, extraction.words);
    };
    const areNames = (value: string): boolean => {
      const { people, onlyNames } = parse(plainOf(value));
      return people.length > 0 && onlyNames && !/[。！？]/.test(value);
    };
    const isRole = (value: string): boolean => {
      const [, role, name] = (isCast && ROLE_AND_NAME.exec(value)) || [];
      return isFullName(name) && !isFullName(role);
    };
    const isPerson = (value: string): boolean => areNames(value) && parse(plainOf(value)).people[0]!.name.includes(' ');
    const areMostlyNames = (value: string): boolean =>
      parse(value).people.length >= MIN_NAMES && !/[.!?。…]/.test(value);
    let values = text
      ? []
      : below(
          (value) => value.length < MAX_VALUE_LENGTH && (areNames(value) || isRole(value)),
          isCast ? MAX_CAST_LINES : MAX_CREDIT_LINES,
        );
    // Below one who directed or wrote may be something else: only one whole name a line, in a list of its own.
    if (
      !isCast &&
      values.length > 1 &&
      !values.every((value) => parse(value.text).people.length === 1 && isPerson(value.text))
    )
      values = values.slice(0, 1);
    // "Summary" below "Screenplay" heads what follows, unless it is the cell beside it.
    const [one] = values;
    const isWord = one && values.length === 1 && /^[\p{Script=Latin}’'-]+$/u.test(one.text);
    if (!isCast && isWord && one.bullet === line.bullet && !isInside(one, 'td')) values = [];
    if (!text && !values.length && isCast)
      values = below((value) => value.length < MAX_LINE_LENGTH * 2 && areMostlyNames(value), 1);
    const [plain = text] =
      text.length < MAX_LINE_LENGTH
        ? withJoints(text, line, label.start).split(/,(?= ?[^,.;]{0,12}\d)|;(?= ?\d)|,? \*| [/|·•] (?=[^/|·•]*\d)/)
        : [];
    // "Di Ann Bell" beside the day of the post names who wrote it.
    const isShort = label.loose || label.start - label.at <= MAX_SHORT_LABEL;
    const isPerhapsAuthor = field === 'directors' && isShort && label.kinds.includes('author');
    if ((isAuthor || isPerhapsAuthor) && [line, ...values].some(isByline)) return false;
    if (isPerhapsAuthor && isBesideDay(extraction, line, values.length)) return false;
    const areRoles = values.length >= MIN_ROLES && values.every(({ text: each }) => isRole(each));
    let list =
      withoutSource(plain, extraction.words) ||
      values.map((value) => (areRoles ? nameFirst(value.text) : plainOf(withJoints(value.text, value, 0)))).join('; ');
    let found = parse(list);
    // "Cast: Ann Bell", and below it, one a line, the others.
    const more =
      isCast && text && (found.people.length === 1 || /,$/.test(text)) && found.onlyNames && !line.bullet
        ? below((value) => value.length < MAX_LINE_LENGTH && isPerson(value), MAX_CAST_LINES)
        : [];
    if (more.length && !more[0]!.gap) {
      values = more;
      list = [list, ...more.map((value) => plainOf(value.text))].join('; ');
      found = parse(list);
    }
    // "Regia di Ann Bell vedi scheda film"
    const [only] =
      label.loose && label.first && !found.people.length && field === 'directors'
        ? (ONE_NAME_FIRST.exec(list) ?? [])
        : [];
    if (only) found = parse(only);
    // Numbers and stars between names are facts of their own: "by A and B, 2011, ****".
    const mixed = text.length < MAX_LINE_LENGTH && /\d|\*/.test(text) && (found.onlyNames || plain === text);
    // "Who made it: the village made it, with help from Ann Bell" is a sentence.
    if (text && !found.onlyNames && found.start > MAX_WORDS_BEFORE_NAME) return false;
    if (!found.people.length || (label.loose && text && !found.onlyNames && !mixed)) return false;
    if (mixed) parseParts(extraction, line, label.start, label.end, true);
    const known = extraction.film[field];
    // "di Ann Bell" in a line of its own, below who directed: the author.
    if (known.length && label.loose && label.kinds.includes('author') && !isSame(known, found.people)) return false;
    // A whole list says more than the names in a sentence.
    const isLonger =
      Math.max(values.length, field === 'writers' ? found.people.length : 0) > known.length &&
      known.every(({ name }) => found.people.some((each) => each.name === name));
    if (known.length && !isLonger) return true;
    extraction.film[field] = isCast ? actorsFirst(found.people) : found.people;
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
