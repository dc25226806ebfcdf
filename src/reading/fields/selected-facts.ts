import { attribute, closest, contains, propertyOf, queryAll } from '../dom.js';
import { Extraction } from '../extraction.js';
import { documentLines } from '../lines/document-lines.js';
import { labelsIn } from '../lines/labels.js';
import { emptyLine, type Label, type Line } from '../lines/line.js';

/* Facts whose place the blogger has named for the whole blog: they count more than all that the parser finds. */

const IN_FILM = ['directors', 'writers', 'cast', 'year', 'runtimeMinutes', 'certificate', 'synopsis'] as const;
const IN_REVIEW = ['rating', 'author'] as const;
const MAX_SELECTED = 60;
/* What says a rating that is drawn */
const SPOKEN = ['aria-label', 'title', 'alt', 'content', 'datetime'] as const;

/** Selectors of the elements that state facts, by the names that the script tag has for these. */
export type FactSelectors = Readonly<
  Partial<
    Record<
      | 'title'
      | 'directors'
      | 'writers'
      | 'cast'
      | 'year'
      | 'runtime'
      | 'certificate'
      | 'synopsis'
      | 'rating'
      | 'author',
      string
    >
  >
>;

type SelectedField = (typeof IN_FILM)[number] | (typeof IN_REVIEW)[number];

/** Where elements are looked for. */
interface SelectionPlace {
  root: ParentNode & Node;
  /** Where the post is in the page, if a copy of it is read. */
  place: Element | undefined;
  isOutsideComments: (element: Element) => boolean;
  /** What holds one post of several. */
  onePost: string;
}

/** Puts the facts that the blogger's selectors name in the place of those that were found. */
export function takeSelectedFacts(
  extraction: Extraction,
  { title: _, ...selectors }: FactSelectors,
  where: SelectionPlace,
): void {
  for (const [name, selector] of Object.entries(selectors)) {
    const field = (name === 'runtime' ? 'runtimeMinutes' : name) as SelectedField;
    const elements = elementsOf(selector, where);
    const line = joined(elements.flatMap((element) => linesOf(element)));
    const own = line.text ? parsed(extraction, field, line) : undefined;
    const fact = own?.facts.get(field);
    if (!own || !fact) continue;
    for (const each of IN_FILM) if (each === field) Object.assign(extraction.film, { [each]: own.film[each] });
    for (const each of IN_REVIEW) if (each === field) Object.assign(extraction.review, { [each]: own.review[each] });
    const isInside = elements.every((element) => contains(where.root, element));
    extraction.facts.set(
      field,
      isInside ? { ...fact, from: 'platform' } : { from: 'platform', lines: [], text: line.text },
    );
  }
}

/** Parses a line as what a label announces; its own label is no part of the value. */
function parsed({ words, labelParsers }: Extraction, field: SelectedField, line: Line): Extraction {
  const own = new Extraction({ lines: [line], words }, labelParsers);
  const whole: Label = { kinds: [field], at: 0, start: 0, end: line.text.length, loose: false, first: true };
  const stated = labelsIn(line.text, words).find(
    ({ first, kinds, start, end }) => first && end > start && kinds.includes(field),
  );
  const label = { ...(stated ?? whole), kinds: [field] };
  const text = line.text.slice(label.start, label.end);
  labelParsers[field]?.({ extraction: own, label, line, text, below: () => [] });
  return own;
}

/** The elements that a selector names: in the post, or else above and below it. */
function elementsOf(selector: string, { root, place, isOutsideComments, onePost }: SelectionPlace): Element[] {
  const page = place && propertyOf(place, 'ownerDocument');
  const isOfOther = (element: Element): boolean => {
    const post = closest(element, onePost);
    return post !== null && place !== undefined && !contains(post, place);
  };
  const inside = [...queryAll(root, selector)].filter(isOutsideComments);
  const outside = inside.length || !page ? [] : [...queryAll(page, selector)].filter(isOutsideComments);
  return [...inside, ...outside.filter((element) => !isOfOther(element))].slice(0, MAX_SELECTED);
}

function linesOf(element: Element): Line[] {
  const { lines } = documentLines(element, () => false);
  const read = lines.filter(({ text }) => text);
  const said = SPOKEN.map((name) => attribute(element, name)?.trim() ?? '').find(Boolean);
  return read.length || !said ? read : [{ ...emptyLine(true), text: said, nodes: [element] }];
}

/** Several elements, such as the items of a list, as one line. */
function joined(lines: readonly Line[]): Line {
  const all = emptyLine(true);
  for (const { text, runs, nodes } of lines) {
    if (all.text) all.text += ', ';
    all.runs.push(...runs.map((run) => ({ ...run, at: run.at + all.text.length })));
    all.nodes.push(...nodes);
    all.text += text;
  }
  return all;
}
