import type { Person } from '../model/film.js';
import type { Review } from '../model/review.js';
import { toHttpUrl } from '../model/url.js';
import { closest, contains, isDocument, isElement, languageOf, matches, own, queryAll, queryOne } from './dom.js';
import { documentLines, wholeNodes } from './document-lines.js';
import type { Draft, Fact, More } from './draft.js';
import { understand } from './engine.js';
import type { LabelKind } from './languages/language-table.js';
import { spanOf } from './line.js';
import { CONVERSATION, findConversation, readConversation } from './conversation.js';
import type { Field, Found, Reading, ReadingOptions } from './reading.js';
import { tablesFor } from './languages/registry.js';
import { wordsOf, type Words } from './words.js';

/* How blog platforms mark the parts of a page; the first that is there counts. */
const POST = ['.hentry, .h-entry, .hreview, .h-review', 'article', 'main'];
const TITLE = ['film-heading', '.entry-title, .wp-block-post-title', '.p-item .p-name', '.post-title', 'h1'];
const CONTENT = [
  '.entry-content, .wp-block-post-content',
  '.post-content, .gh-content, .blog-item-content',
  '.post-body',
  '.e-content',
];
const AUTHOR_BOX = [
  'author-bio',
  '.author-info, #entry-author-info, .author-box, .author-bio, .about-author, .post-author-box',
];
const BYLINE = ['.author .fn', '.byline .author, .wp-block-post-author__name', '.p-author', '[rel~="author"]'];
/* Elements of this library, and classes of microformats, that say what stands in them. */
const KINDS: readonly [string, LabelKind][] = [
  ['film-synopsis', 'synopsis'],
  ['cast-list[role-name="director"]', 'directors'],
  ['cast-list[role-name="writer"]', 'writers'],
  ['cast-list:not([role-name]), cast-list[role-name="actor"]', 'cast'],
];
const FURNITURE =
  'nav, aside, footer, #masthead, .site-header, .widget, .sidebar, .post-navigation, [role="navigation"], [role="complementary"]';
/* What readers gave is never the author's rating. */
const INSIDE_A_POST = '.sharedaddy, .jp-relatedposts, .wpcnt, reader-rating, .reader-rating';

const textOf = (node: Node): string =>
  documentLines(node, () => false)
    .lines.flatMap(({ text }) => text || [])
    .join('\n');

/** What a reader of whole archives looks for in a page, besides what the page needs to be presented in place. */
export interface PageMore extends More {
  /** The words for all fields. */
  wordsFor: (language: string | undefined, sample: string) => Words;
  /** Reads what the page says besides its lines: its title element, pictures, videos and links. */
  readPage: (draft: Draft, page: { root: ParentNode; content: ParentNode; url: string | undefined }) => void;
}

/** Reads what a page states for machines. */
export type StatementReader = (root: ParentNode, url?: string) => Partial<Review> | null;

/**
 * Reads a post in a document: what the page says in its platform's markup, in labelled lines and in patterns.
 *
 * @param readStatements - reads what the page states for machines, which counts more than its words
 * @param more - fields and dialects beyond those that present a post in place
 */
export function readPage(
  root: ParentNode,
  options: ReadingOptions = {},
  readStatements?: StatementReader,
  more?: PageMore,
): Reading {
  const { url } = options;
  const top = root as ParentNode & Node;
  const first = (
    selectors: readonly string[],
    within: ParentNode = root,
    accept = (_: Element): boolean => true,
  ): Element | undefined => {
    for (const selector of selectors)
      for (const element of queryAll(within, selector)) if (accept(element)) return element;
    return undefined;
  };
  const outsideComments = (element: Element): boolean => !closest(element, `${CONVERSATION}, ${FURNITURE}`);
  const isPage = isDocument(top) || (isElement(top) && own(top, 'localName') === 'body');
  const post: ParentNode & Node = (isPage && first(POST, root, (element) => !closest(element, CONVERSATION))) || top;
  const content = first(CONTENT, post) ?? top;
  const language = options.language ?? languageOf(top);
  const words = more?.wordsFor(language, own(content, 'textContent') ?? '') ?? wordsOf(tablesFor(language));

  const { list, form } = findConversation(root);
  const box = first(AUTHOR_BOX, root, (element) => !closest(element, CONVERSATION));
  const byline = first(BYLINE, post, outsideComments);
  const parts = new Set<Node | null | undefined>([list, form, box, queryOne(root, '#comments')]);
  const document = documentLines(
    post,
    (element) =>
      parts.has(element) ||
      matches(element, INSIDE_A_POST) ||
      (matches(element, FURNITURE) && content !== top && !contains(content, element)),
  );
  for (const [selector, kind] of KINDS) {
    for (const element of queryAll(post, selector)) {
      for (const line of document.lines) if (line.nodes.some((node) => contains(element, node))) line.kind = kind;
    }
  }
  const title = first(TITLE, post, (element) => !parts.has(element) && outsideComments(element));
  const titled = title ? document.lines.filter((line) => line.nodes.some((node) => contains(title, node))) : [];
  const draft = understand(document.lines, words, titled, more);
  more?.readPage(draft, { root, content, url });
  const { review, facts, commentCount, outsideRatings } = draft;

  const found = new Map<Field, Found>();
  const addFact = (field: Field, { from, lines, value }: Fact): void => {
    const span = value && spanOf(value.line, value.start, value.end);
    const within =
      field === 'body'
        ? new Set(lines.filter((line) => line.nodes.every((node) => contains(content, node))))
        : new Set(lines);
    found.set(field, {
      from,
      text: lines
        .map(({ text }) => text)
        .filter(Boolean)
        .join('\n'),
      ...(span && { value: span }),
      nodes: wholeNodes(field === 'body' ? content : post, document, within),
    });
  };
  facts.forEach((fact, field) => addFact(field, fact));
  const addNodes = (field: Field, ...nodes: Node[]): void => {
    found.set(field, { from: 'platform', text: nodes.map(textOf).join('\n'), nodes });
  };

  const named = box ? first(['.fn', '.author-name', '[rel~="author"]', 'h1, h2, h3, h4, h5, h6'], box) : byline;
  const about = words.pattern('^%about% ');
  const name = named && textOf(named).replace(about, '');
  if (named && name && name.length < 80) {
    const writer = byline ?? named;
    const link = matches(writer, 'a') ? writer : queryOne(writer, 'a');
    const address = toHttpUrl(link?.getAttribute('href'), url);
    review.author = { name, ...(address && { url: address }) } satisfies Person;
    addNodes('author', box ?? named);
  }

  const { comments, count: shown, nodes } = readConversation(list, url, title);
  let count = shown ?? commentCount;
  if (nodes.length) addNodes('comments', ...nodes);
  if (form) addNodes('commentForm', form);

  const statements = readStatements?.(root, url);
  if (statements) {
    count = statements.commentCount ?? count;
    merge(review, statements, found);
  }
  if (url) review.url ??= url;
  if (language) review.language ??= language;
  if (count !== null) review.commentCount = count;
  return { review, comments, commentCount: count, found, ...(outsideRatings.length && { outsideRatings }) };
}

const FIELDS_OF_FILM = [
  'title',
  'year',
  'directors',
  'writers',
  'cast',
  'synopsis',
  'runtimeMinutes',
  'certificate',
] as const;

/** What the page states for machines wins over what was read; where on the page it stands is kept. */
function merge(review: Review, { film, rating, ...rest }: Partial<Review>, found: Map<Field, Found>): void {
  const mark = (field: Field, value: unknown): void => {
    const { value: span, nodes } = found.get(field) ?? {};
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
    found.set(field, { from: 'json-ld', text, ...(span && { value: span }), ...(nodes && { nodes }) });
  };
  Object.assign(review, rest);
  if (rest.author) mark('author', rest.author.name);
  for (const [key, value] of Object.entries(film ?? {}) as [string, unknown][]) {
    if (Array.isArray(value) && !value.length) continue;
    Object.assign(review.film, { [key]: value });
    const field = FIELDS_OF_FILM.find((each) => each === key);
    if (field) mark(field, Array.isArray(value) ? (value as Person[]).map(({ name }) => name).join(', ') : value);
  }
  if (rating) {
    /* The words of the post name a unit, which machine-readable ratings cannot. */
    const own = review.rating;
    review.rating = own?.value === rating.value ? { ...own, ...rating, raw: own.raw } : rating;
    mark('rating', review.rating.raw);
  }
}
