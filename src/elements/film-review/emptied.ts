import { readPage } from '../../reading/page.js';

/* WordPress's paragraph filter takes an element that it does not know for words: of

     <film-review>                     it makes    <p><film-review></p>
     <h2>Her (2014)</h2>                           <h2>Her (2014)</h2>
     </film-review>                                <p></film-review></p>

   which a browser reads as an empty element in a paragraph, its content beside it, and an empty paragraph where it ended. The same
   happens to the elements inside. Some older Markdown engines do the like. */

/** An element that a filter has emptied, and what stood in it. */
export interface Emptied {
  element: Element;
  /** The paragraph that the filter put around its beginning. */
  holder: Element;
  /** What stood in it, besides what it still holds. */
  content: readonly ChildNode[];
}

/* Elements that are nothing without content. Others may be empty because their author wants them so. */
const FRAMES = 'film-review, film-synopsis, review-body, spoiler-text, cast-list, author-bio';
const FROM_ATTRIBUTES = '[src], [text], [name]';

/**
 * Finds what stood in a review, and in the elements inside, from what a filter has left; the outermost first.
 *
 * The review ends at the empty paragraph in which its end tag stood, at the paragraph that ends with a line break before it, where
 * the next review begins, or, where no trace is left of its end, with what it stands in.
 *
 * @returns nothing where the review is no emptied one
 */
export function findEmptied(review: Element): Emptied[] {
  const holder = review.parentElement;
  if (!holder || emptiedIn(holder) !== review) return [];
  const open = [{ element: review, holder, content: [] as ChildNode[] }];
  const closed: Emptied[] = [];
  for (let node = holder.nextSibling; node && !isOrHoldsReview(node); node = node.nextSibling) {
    const paragraph = isParagraph(node) ? node : undefined;
    const begins = paragraph && emptiedIn(paragraph);
    if (paragraph && beginsWithEnd(paragraph, begins)) closed.push(open.pop()!);
    for (const { content } of open) content.push(node);
    if (begins) open.push({ element: begins, holder: paragraph, content: [] });
    else if (paragraph && open.length && endsWithBreak(paragraph)) closed.push(open.pop()!);
    if (!open.length) break;
  }
  /* Where an end is missing, only the review itself is sure: what is in it ends before it does. */
  const found = open.length ? [open[0]!] : [...closed].reverse();
  return found.some(({ content, element }) => content.length && element === review) ? found : [];
}

const isParagraph = (node: Node): node is HTMLParagraphElement => node instanceof HTMLParagraphElement;

/** White space that a parser leaves; a space that somebody wants to be there is none. */
const isBlank = (node: Node): boolean => node instanceof Comment || /^[ \t\n\r\f]*$/.test(node.textContent ?? '');
const isBreak = (node: Node): boolean => node instanceof HTMLBRElement;
const isNothing = (node: Node): boolean => !(node instanceof Element) && isBlank(node);
const wordsIn = (paragraph: Element): ChildNode[] => [...paragraph.childNodes].filter((node) => !isNothing(node));

function isOrHoldsReview(node: Node): boolean {
  return node instanceof Element && (node.matches('film-review') || node.querySelector('film-review') !== null);
}

/** The element whose beginning alone stands in a paragraph: the last in it, and open where the paragraph ends. */
function emptiedIn(paragraph: Element): Element | undefined {
  const last = isParagraph(paragraph) ? wordsIn(paragraph).at(-1) : undefined;
  const isFrame = last instanceof Element && last.matches(FRAMES) && !last.matches(FROM_ATTRIBUTES);
  return isFrame && !isWhole(last) ? last : undefined;
}

/** Whether an element in a paragraph has its content: of an emptied one, that holds at most the first lines. */
function isWhole(element: Element): boolean {
  const words = wordsIn(element);
  if (!words.length) return false;
  if (isBreak(words.at(-1)!)) return true;
  /* Reviewers judge at the end. */
  return element.matches('film-review') ? readPage(element, {}).review.rating !== undefined : !isBreak(words[0]!);
}

/** Whether an end tag stood at the beginning of a paragraph: nothing else is there, or the line break that followed it. */
function beginsWithEnd(paragraph: Element, begins: Element | undefined): boolean {
  const words = wordsIn(paragraph);
  return words.length === 0 || (begins !== undefined && words.length > 1 && isBreak(words[0]!));
}

function endsWithBreak(paragraph: Element): boolean {
  const last = wordsIn(paragraph).at(-1);
  return last !== undefined && isBreak(last);
}
