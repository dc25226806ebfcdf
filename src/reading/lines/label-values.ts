import { attribute, propertyOf } from '../dom.js';
import type { Extraction, LabelContext, LabelParser } from '../extraction.js';
import { parseParts } from '../fields/facts/parts.js';
import type { Words } from '../languages/words.js';
import type { Field } from '../reading.js';
import { isInline } from './document-lines.js';
import { CERTIFICATE, MAX_LINE_LENGTH } from './forms.js';
import { labelsIn } from './labels.js';
import type { Label, Line } from './line.js';

/* More elements inside a line than a blog has around a name. */
const MAX_DEPTH = 20;

/** A value after its label or on the line below. */
export interface LabelValue {
  line: Line;
  lines: Line[];
  text: string;
  start: number;
}

/** The value that a label announces, on its line or on the next. */
export function valueOf({ label, line, text, below }: LabelContext): LabelValue | undefined {
  if (text) return { line, lines: [line], text, start: label.start };
  const [next] = below(() => true, 1);
  return next && { line: next, lines: [line, next], text: next.text, start: 0 };
}

/**
 * Makes a parser of a single value.
 *
 * @param known - the value, if the post has stated it before
 * @param parse - returns how many characters are the value: 0 where the label is no label, -1 where its value cannot be parsed
 */
export function singleValue(
  field: Field,
  known: (extraction: Extraction) => unknown,
  parse: (text: string, context: LabelContext) => number,
): LabelParser {
  return (context) => {
    const { extraction, label } = context;
    const value = valueOf(context);
    if (!value) return !label.loose || context.line.heading;
    // The first statement counts; the line is a labelled one all the same.
    if (known(extraction)) return !label.loose && !(label.kinds.includes('rating') && !CERTIFICATE.test(value.text));
    const length = parse(value.text, context);
    if (length <= 0) return length < 0;
    extraction.used.add(value.line);
    return extraction.note(field, 'label', value.line, value.start, value.start + length, value.lines);
  };
}

/** Parses the labels of all lines. */
export function parseLabels(extraction: Extraction): void {
  const { lines, words, used } = extraction;
  for (const line of lines) {
    const { text, kind } = line;
    if (!text || used.has(line)) continue;
    const labels = labelsIn(text, words);
    parseLabelsOf(extraction, line, labels.length || !line.heading ? labels : labelOfHeading(line, words));
    const whole: Label = { kinds: kind ? [kind] : [], at: 0, start: 0, end: text.length, loose: false, first: true };
    if (kind && !used.has(line)) parseLabelsOf(extraction, line, [whole]);
  }
}

/** The label that a heading ends in: "Her: the complete cast", "Il cast del film". */
function labelOfHeading({ text }: Line, words: Words): Label[] {
  const last = text.length < MAX_LINE_LENGTH ? (text.split(/[:：] ?| [-–—] /).at(-1) ?? '') : '';
  const kinds = last
    .toLowerCase()
    .replace(/^(?:\p{L}{1,3} |l['’])/u, '')
    .split(/ (?=\p{L}+$)/u)
    .slice(0, 1)
    .flatMap((label) => words.kinds.get(label) ?? [])
    .filter((kind) => kind === 'cast' || kind === 'synopsis');
  const end = text.length;
  return kinds.length ? [{ kinds, at: 0, start: end, end, loose: false, first: true }] : [];
}

/** Parses what the labels of a line announce, there or on the lines below. */
export function parseLabelsOf(extraction: Extraction, line: Line, labels: readonly Label[]): void {
  const { lines, words, labelParsers } = extraction;
  const below = (fits: (text: string) => boolean, max: number): Line[] => {
    const values: Line[] = [];
    for (let i = lines.indexOf(line) + 1; i < lines.length && values.length < max; i++) {
      const next = lines[i]!;
      const [first] = values;
      // A list may be apart from its label, but not from itself.
      if (first && !isOneList(first, next)) break;
      const [label] = labelsIn(next.text.slice(0, MAX_LINE_LENGTH), words);
      if (!next.text || !fits(next.text) || (label?.first && !(next.bullet && label.loose))) break;
      values.push(next);
      if (next.bullet) max = MAX_LINE_LENGTH;
    }
    return values;
  };
  for (const label of labels) {
    const context: LabelContext = { extraction, label, line, text: line.text.slice(label.start, label.end), below };
    let isParsed = false;
    // The first meaning that fits counts; only writing and directing can be announced together.
    for (const kind of label.kinds) {
      const parse = labelParsers[kind] ?? passOver;
      if (!isParsed || kind === 'writers') isParsed = parse(context) || isParsed;
    }
    if (isParsed && label.first) {
      extraction.used.add(line);
      extraction.labelled.add(line);
    }
  }
  const last = labels.at(-1);
  const rest = last && line.text.length < 2 * MAX_LINE_LENGTH ? line.text.slice(last.start, last.end) : '';
  // "Cert: 12A | 104 mins", "Rated PG-13. 99 minutes.", "FSK 12, 101 Minuten"
  const isFact = last?.kinds.some((kind) => kind === 'certificate' || kind === 'runtimeMinutes');
  if (
    last?.kinds.some((kind) => kind !== 'author') &&
    (/[|·•]| \d{2,3} ?(?:min|分)/.test(rest) || (rest.length < 30 && (isFact ? /[.,] / : /\. /).test(rest)))
  ) {
    parseParts(extraction, line, last.start, last.end, true);
  }
}

/** Whether a line goes on with a list: by a line break, as an item, or in an element like the one before and beside it. */
function isOneList(first: Line, next: Line): boolean {
  if (next.bullet !== first.bullet) return false;
  if (!next.gap || next.bullet) return true;
  const [one, other] = [blockOf(first), blockOf(next)];
  return Boolean(
    one &&
    other &&
    one !== other &&
    propertyOf(one, 'parentElement') === propertyOf(other, 'parentElement') &&
    propertyOf(one, 'localName') === propertyOf(other, 'localName') &&
    kindOf(one) === kindOf(other),
  );
}

/* "even", "field-item odd", "views-row-2", "last": which of its list an element is. */
const PLACE_IN_LIST = /(?:^|[\s_-])(?:odd|even|first|last|\d{1,3})(?![\p{L}\d])/gu;

const kindOf = (element: Element): string =>
  (attribute(element, 'class') ?? '').replace(PLACE_IN_LIST, '').split(/\s+/).join(' ').trim();

/** The element that a line fills. */
function blockOf({ nodes }: Line): Element | null {
  const [node] = nodes;
  let at = node ? propertyOf(node, 'parentElement') : null;
  for (let i = 0; at && i < MAX_DEPTH && isInline(propertyOf(at, 'localName')); i++)
    at = propertyOf(at, 'parentElement');
  return at;
}

function passOver({ label, text }: LabelContext): boolean {
  return !text || (!label.loose && text.length < MAX_LINE_LENGTH);
}
