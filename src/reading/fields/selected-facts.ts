import { ANY_POST_TITLE, AUTHOR_BOX, FURNITURE } from '../../platform/blog-markup/posts.js';
import { attribute, closest, contains, isElement, matches, precedes, propertyOf, queryAll } from '../dom.js';
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
  /** The post in it, its text and its headline. */
  post: ParentNode & Node;
  content: Node;
  title: Element | undefined;
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
    const elements = elementsOf(name, selector, where);
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

/** The elements that a selector names: in the post, or else above it; for the author also the box about them. */
function elementsOf(name: string, selector: string, where: SelectionPlace): Element[] {
  const { root, place, isOutsideComments } = where;
  const inside = [...queryAll(where.post, selector)].filter((each) => isOutsideComments(each) && isOfPost(each, where));
  const around = place ?? (where.post !== root && isElement(where.post) ? where.post : undefined);
  return (inside.length || !around ? inside : elementsAround(around, name, selector, where)).slice(0, MAX_SELECTED);
}

/** Whether what is in a post belongs to it: not to another post inside it, and not to a side bar or footer around its text. */
function isOfPost(element: Element, { post, content, title, onePost }: SelectionPlace): boolean {
  const isOwn = (around: Element): boolean =>
    around === post || !contains(post, around) || [content, title].some((part) => part && contains(around, part));
  const other = closest(element, onePost);
  const beside = closest(element, FURNITURE);
  const isInText = isElement(content) && !matches(content, 'body') && beside && contains(content, beside);
  const isFooter = beside && matches(beside, 'footer') && other && contains(other, beside);
  return (!other || isOwn(other)) && (!beside || isOwn(beside) || Boolean(isInText ?? isFooter));
}

/** The elements around a post that belong to it: in its article, or above it in what holds no other post. */
function elementsAround(
  post: Element,
  name: string,
  selector: string,
  { root, title, isOutsideComments, onePost }: SelectionPlace,
): Element[] {
  const isOther = (other: Element): boolean => !contains(other, post) && other !== title && isOutsideComments(other);
  const isAbove = (each: Element): boolean => !closest(each, FURNITURE) && precedes(each, post);
  const isAuthor = (each: Element): boolean => name === 'author' && closest(each, AUTHOR_BOX) !== null;
  const isIn = (each: Element, article: Element): boolean => {
    const beside = closest(each, FURNITURE);
    return !beside || matches(beside, 'footer') || !contains(article, beside);
  };
  // Where nothing marks the title of a post, each has one heading.
  const headings = title ? propertyOf(title, 'localName') : `${ANY_POST_TITLE}, h2`;
  for (let at: Element | null = post; at && at !== root; at = propertyOf(at, 'parentElement')) {
    const around = at;
    const isArticle = at === post || matches(at, onePost);
    const others = [...queryAll(at, headings)].filter(
      (each) => isOther(each) && !contains(post, each) && !closest(each, FURNITURE),
    );
    const isShared = [...queryAll(at, onePost)].some((each) => isOther(each) && !contains(post, each));
    if (isShared || (!isArticle && others.length > (title ? 0 : 1))) return [];
    const found = [...queryAll(at, selector)].filter((each) => {
      const other = closest(each, onePost);
      const isOfOther = other !== null && isOther(other);
      return (
        isOutsideComments(each) && !isOfOther && (isAbove(each) || isAuthor(each) || (isArticle && isIn(each, around)))
      );
    });
    if (found.length) return found;
  }
  return [];
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
