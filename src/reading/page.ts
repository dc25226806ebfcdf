import type { Review } from '../model/review.js';
import { COMMENTS, COMMENTS_ID } from '../platform/blog-markup/comment-area.js';
import {
  ANY_POST_TITLE,
  AUTHOR_BOX,
  BYLINE,
  FURNITURE,
  MENU,
  PERHAPS_COMMENTS,
  PERHAPS_TITLE,
  PLUGIN_PARTS,
  POST,
  POST_AROUND,
  POST_OF_SEVERAL,
  POST_OR_TEXT,
  POST_TEXT,
  POST_TITLE,
} from '../platform/blog-markup/posts.js';
import {
  attribute,
  closest,
  contains,
  isDocument,
  isElement,
  languageOf,
  matches,
  precedes,
  propertyOf,
  queryAll,
  queryOne,
} from './dom.js';
import { findComments } from './fields/comments/thread.js';
import { RATING_ELEMENT, statedRating, wordsIn } from './fields/rating/stated-rating.js';
import type { FactSelectors } from './fields/selected-facts.js';
import type { LabelKind } from './languages/language-table.js';
import { isClaimed } from './languages/load.js';
import { tablesFor } from './languages/registry.js';
import { wordsOf } from './languages/words.js';
import { documentLines } from './lines/document-lines.js';
import type { Line } from './lines/line.js';
import { headingOfPage, isNameOfBlog, mastheadOf } from './page-parts/headline.js';
import { type FurtherSteps, runPipeline } from './pipeline.js';
import type { Found, Reading, ReadingOptions } from './reading.js';
import { toReading } from './to-reading.js';

/* Elements of this library that say what is in them. */
const OUR_TITLE = 'film-heading';
const OUR_AUTHOR_BOX = 'author-bio';
const KINDS: readonly [string, LabelKind][] = [
  ['film-synopsis', 'synopsis'],
  ['cast-list[role-name="director"]', 'directors'],
  ['cast-list[role-name="writer"]', 'writers'],
  ['cast-list:not([role-name]), cast-list[role-name="actor"]', 'cast'],
];
/* What readers gave is never the author's rating. */
const PASSED_OVER = `${PLUGIN_PARTS}, reader-rating, .reader-rating`;

/** What holds one post of several. */
const ONE_POST = `${POST_OF_SEVERAL}, film-review, .film-review`;

const MIN_PROSE_LENGTH = 100;

/** Where a page is read from. */
export interface PageOptions extends ReadingOptions {
  /** Where the post is in the page, if a copy of it is read. */
  place?: Element;
  /** Where the blogger has said, for the whole blog, which elements state facts. */
  selectors?: FactSelectors | undefined;
}

/** Parses what a page states for machines. */
export type StatementParser = (root: ParentNode, url?: string) => Partial<Review> | null;

/**
 * Reads a post in a document: what the page says in its platform's markup, in labelled lines and in patterns.
 *
 * @param statements - parses what the page states for machines, which counts more than its words
 * @param whole - the steps of the full run; without them, only what presents a post in place is read
 */
export function readPage(
  root: ParentNode,
  { place, selectors = {}, ...options }: PageOptions = {},
  statements?: StatementParser,
  whole?: FurtherSteps,
): Reading {
  const top = root as ParentNode & Node;
  const { title: titleSelector } = selectors;
  const first = (
    selectors: readonly string[],
    within: ParentNode = root,
    accept = (_: Element): boolean => true,
  ): Element | undefined => {
    for (const selector of selectors)
      for (const element of queryAll(within, selector)) if (accept(element)) return element;
    return undefined;
  };
  const isOutsideComments = (element: Element): boolean => !closest(element, COMMENTS);
  const isOfPost = (element: Element): boolean => !closest(element, `${COMMENTS}, ${FURNITURE}`);
  const isPage = isDocument(top) || (isElement(top) && propertyOf(top, 'localName') === 'body');
  const masthead = mastheadOf((place && propertyOf(place, 'ownerDocument')) ?? root);
  const { list, form } = findComments(root);
  const authorBox = first([OUR_AUTHOR_BOX, AUTHOR_BOX], root, isOutsideComments);
  const commentAreas = [...queryAll(root, PERHAPS_COMMENTS)].filter(
    (each) => !matches(each, 'body, article, main') && !queryOne(each, ANY_POST_TITLE),
  );
  const perhapsComments = commentAreas.filter((each) => !queryOne(each, POST_OR_TEXT));
  const passedOver = new Set<Node | null | undefined>([
    list,
    form,
    authorBox,
    queryOne(root, COMMENTS_ID),
    ...perhapsComments,
  ]);
  const isTitle = (element: Element): boolean =>
    !passedOver.has(element) &&
    isOfPost(element) &&
    !commentAreas.some((area) => contains(area, element)) &&
    !closest(element, MENU) &&
    !isNameOfBlog(element, masthead) &&
    !closest(element, BYLINE[2]!);
  /* A heading above all prose, which is no label. */
  const isFirstHeading = (element: Element): boolean => {
    const paragraph = first(['p'], root, (each) => (propertyOf(each, 'textContent')?.length ?? 0) > MIN_PROSE_LENGTH);
    const text = propertyOf(element, 'textContent')?.trim().toLowerCase() ?? '';
    const isAbove = paragraph !== undefined && precedes(element, paragraph) && isPage;
    return (
      isAbove &&
      isTitle(element) &&
      text !== '' &&
      !wordsOf(tablesFor(options.language ?? languageOf(top))).kinds.has(text)
    );
  };
  const titleIn = (within: ParentNode): Element | undefined =>
    (titleSelector ? first([titleSelector], within, isTitle) : undefined) ??
    first([OUR_TITLE, ...POST_TITLE], within, isTitle) ??
    headingOfPage(within, masthead, isTitle) ??
    first(PERHAPS_TITLE, within, isTitle) ??
    first(['h2, h3'], within, isFirstHeading);
  /* An hReview may be a box in the text of a post. */
  const marked = isPage ? first(POST, root, isOutsideComments) : undefined;
  let post: ParentNode & Node = (marked && (closest(marked, POST_AROUND) ?? marked)) || top;
  let inside = titleIn(post);
  if (marked && !inside && isElement(post)) {
    // A headline above the post, and what stands between them, belongs to it, unless it holds other posts too.
    const outside = headingOfPage(root, masthead, isTitle) ?? first(PERHAPS_TITLE, root, isTitle);
    const around = outside && precedes(outside, post) ? commonAncestor(outside, post) : undefined;
    if (around && [...queryAll(around, POST_AROUND)].every((each) => contains(post, each)))
      [post, inside] = [around, outside];
  }
  const content: ParentNode & Node = first(POST_TEXT, post) ?? top;
  const language = options.language ?? languageOf(top);
  const words = whole?.wordsFor(language, propertyOf(content, 'textContent') ?? '') ?? wordsOf(tablesFor(language));

  const beside =
    whole && isPage && inside
      ? whole.elementsBeside(inside, post, content === top ? undefined : content)
      : new Set<Element>();
  const hasRatings = queryOne(post, RATING_ELEMENT) !== null;
  const document = documentLines(
    post,
    (element) =>
      passedOver.has(element) ||
      beside.has(element) ||
      matches(element, PASSED_OVER) ||
      isContents(element) ||
      isAnchorSign(element) ||
      (matches(element, FURNITURE) && content !== top && !contains(content, element)),
    (element) =>
      hasRatings && matches(element, RATING_ELEMENT) && !wordsIn(element) && statedRating(element) !== undefined,
    (label) => words.kinds.has(label),
  );
  if (hasRatings) document.lines.forEach(noteStatedRating);
  for (const [selector, kind] of KINDS) {
    for (const element of queryAll(post, selector)) {
      for (const line of document.lines) if (line.nodes.some((node) => contains(element, node))) line.kind = kind;
    }
  }
  /* The footer of a post says by whom it is, that of a page does not. */
  const isByline = (element: Element): boolean => {
    const around = closest(element, FURNITURE);
    return isOutsideComments(element) && (!around || (matches(around, 'footer') && closest(around, ONE_POST) !== null));
  };
  const around = place ?? (isElement(post) && (!isPage || post !== top) ? post : undefined);
  // A post whose first line is a heading has its own.
  const above =
    inside || !around || document.lines[0]?.heading ? {} : aboveOf(around, titleSelector ?? ANY_POST_TITLE, isTitle);
  const title = inside ?? above.title;
  const titleLines = inside
    ? document.lines.filter((line) => line.nodes.some((node) => contains(inside, node)))
    : above.title
      ? documentLines(above.title, () => false).lines
      : [];
  // In a language without a table the words would be read by guesses: only what is stated for machines counts.
  const isRead = whole !== undefined || !language || isClaimed(language);
  const isMast = ({ text }: Line): boolean => isPage && masthead.names.has(text.toLowerCase());
  const ownLines = document.lines.filter((line) => titleLines.includes(line) || !isMast(line));
  const lines = inside ? ownLines : [...titleLines, ...ownLines];
  const extraction = runPipeline(
    {
      lines: isRead ? lines : [],
      words,
      titleLines: isRead ? titleLines : [],
      page: {
        root: top,
        post,
        content,
        url: options.url,
        title,
        authorBox: isRead ? authorBox : undefined,
        byline: isRead ? (first(BYLINE, post, isByline) ?? above.byline) : undefined,
        commentList: list,
        commentForm: form,
        names: masthead.names,
        pageTitle: masthead.title,
        isOfPost: isByline,
      },
      isTitleSure: titleSelector !== undefined && title !== undefined && matches(title, titleSelector),
      fileName: options.fileName,
      statements,
    },
    whole,
  );
  const where = { root: top, post, content, title, place, isOutsideComments, onePost: ONE_POST };
  whole?.takeSelectedFacts(extraction, selectors, where);
  const reading = toReading(extraction, { ...options, ...(language && { language }) }, { ...document, post, content });
  // What is above a post is read, and stays as it is.
  const isInside = ({ nodes = [], value }: Found): boolean =>
    [...nodes, ...(value ? [value.start.node] : [])].every((node) => contains(top, node));
  return above.title
    ? { ...reading, found: new Map([...reading.found].filter(([, fact]) => isInside(fact))) }
    : reading;
}

/** Whether an element is a list of links into the page, as a table of contents is. */
function isContents(element: Element): boolean {
  if (!matches(element, 'ol, ul')) return false;
  const item = propertyOf(element, 'firstElementChild');
  const link = item && propertyOf(item, 'firstElementChild');
  return Boolean(link && /^#./.test(attribute(link, 'href') ?? '') && propertyOf(element, 'childElementCount') > 1);
}

/** Whether an element is the sign at the end of a heading that links to the heading itself: "#", "¶". */
function isAnchorSign(element: Element): boolean {
  return (
    matches(element, ':is(h1, h2, h3, h4, h5, h6) a[href^="#"]') &&
    !/[\p{L}\p{N}]/u.test(propertyOf(element, 'textContent') ?? '')
  );
}

function commonAncestor(a: Element, b: Node): Element | undefined {
  for (let at = propertyOf(a, 'parentElement'); at; at = propertyOf(at, 'parentElement'))
    if (contains(at, b)) return at;
  return undefined;
}

/** The headline and the byline that a page has above a post's text. */
function aboveOf(
  post: Element,
  titles: string,
  accept: (element: Element) => boolean,
): { title?: Element; byline?: Element } {
  const isOfOther = (element: Element): boolean => {
    const other = closest(element, ONE_POST);
    return other !== null && !contains(other, post);
  };
  const isAbove = (element: Element): boolean => precedes(element, post) && !isOfOther(element) && accept(element);
  for (let at = propertyOf(post, 'parentElement'); at; at = propertyOf(at, 'parentElement')) {
    const others = [...queryAll(at, ONE_POST)].filter((other) => !contains(other, post) && !contains(post, other));
    // Many themes print a comment as an article.
    if (others.some((other) => !closest(other, COMMENTS))) return {};
    const title = [...queryAll(at, titles)].findLast(isAbove);
    const byline = [...queryAll(at, BYLINE.join())].findLast(isAbove);
    if (title) return { title, ...(byline && { byline }) };
  }
  return {};
}

/** Notes the first rating that an element in the line states. */
function noteStatedRating(line: Line): void {
  const elementAt = (node: Node): Element | null => {
    const around = isElement(node) ? node : propertyOf(node, 'parentElement');
    return around && closest(around, RATING_ELEMENT);
  };
  for (const element of new Set(line.nodes.map(elementAt))) {
    const rating = element && statedRating(element);
    if (!rating) continue;
    const first = line.runs.find(({ node }) => contains(element, node));
    const last = line.runs.findLast(({ node }) => contains(element, node));
    const start = first?.at ?? line.text.length;
    const end = (last && line.runs[line.runs.indexOf(last) + 1]?.at) ?? line.text.length;
    line.stated = { element, rating, start, end: start + line.text.slice(start, end).trimEnd().length };
    return;
  }
}
