import { moveTo } from '../../base/move-to.js';
import { ratingElement } from '../../base/rating-element.js';
import { runsOf } from '../../reading/node-runs.js';
import type { Field, Found, Reading, Span } from '../../reading/reading.js';
import { pageKey } from '../../base/page-key.js';
import { keeperOf } from '../../comments/backends/wordpress/own-form.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import { emphasise, labelBefore, labelInside, yearInside } from './emphasis.js';
import { BlockWrap, wrapNodes, wrapSpan, type Undo } from './wrap.js';

/* Puts the elements into an author's post, each around the author's own words and where they stand. Nothing is written anew,
   nothing moves; every step can be taken back. */

/** How a post is presented. */
export interface Presentation {
  /** The scale on which a rating without one is drawn. */
  best: number;
  /** Whether the page's own comments and form stay as they are. */
  comments: 'present' | 'keep';
  /** What the points are called where the post does not say. */
  unit?: string;
}

/** Who a list of people is, by the field that it was read from. */
const ROLES: Partial<Record<Field, string>> = { cast: 'actor', directors: 'director', writers: 'writer' };

/** What goes around whole blocks, by field. */
const BLOCKS: Partial<Record<Field, string>> = { synopsis: 'film-synopsis', body: 'review-body', author: 'author-bio' };

/** Presents a post in place, within its frame. @returns how to take each step back, first step first */
export function present(frame: HTMLElement, reading: Reading, presentation: Presentation): Undo[] {
  const { review, found } = reading;
  const at = (field: Field) => {
    const there = found.get(field);
    return there && !isPresented(there) ? there : undefined;
  };

  const blocks: BlockWrap[] = [];
  for (const [field, tag] of Object.entries(BLOCKS) as [Field, string][]) {
    const nodes = at(field)?.nodes ?? [];
    // Words inside a line, such as a byline, are no box of their own.
    if (nodes.every(isBlock)) for (const run of runsOf(nodes)) blocks.push(new BlockWrap(run, element(tag), frame));
  }

  const heading = element('film-heading');
  const steps: (Undo | undefined)[] = [presentTitle(at('title'), heading)];
  const labels = [];
  const inLine: { span: Span; wrapper: HTMLElement }[] = [];
  for (const [field, role] of Object.entries(ROLES) as [Field, string][]) {
    const span = at(field)?.value;
    if (span) inLine.push({ span: withoutFullStop(span), wrapper: element('cast-list', { 'role-name': role }) });
  }
  const rating = review.rating && ratingElement(review.rating, presentation);
  const words = at('rating')?.value;
  if (words && rating) inLine.push({ span: words, wrapper: rating });
  // From the last to the first: wrapping splits a text, and what stands before the split is still where it was.
  for (const { span, wrapper } of inLine.sort(byPlace).reverse()) steps.push(wrapSpan(span, wrapper));
  labels.push(...inLine.map(({ wrapper }) => (wrapper === rating ? undefined : labelBefore(wrapper))));
  steps.push(
    ...blocks.map((block) => block.wrap()),
    presentation.comments === 'keep' ? undefined : presentConversation(reading),
  );
  labels.push(
    yearInside(heading),
    ...blocks.map(({ wrapper }) => (wrapper.localName === 'film-synopsis' ? labelInside(wrapper) : undefined)),
  );
  steps.push(emphasise(labels.filter((label) => label !== undefined)));
  void Promise.all(blocks.map(({ rendered }) => rendered)).then(() => blocks.forEach((block) => block.undoIfMoved()));
  return steps.filter((step) => step !== undefined);
}

/** An element with attributes. */
export function element(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function presentTitle({ value }: Partial<Found> = {}, wrapper: HTMLElement): Undo | undefined {
  if (!value) return undefined;
  const heading = value.start.node.parentElement?.closest('h1, h2, h3, h4, h5, h6');
  return heading ? wrapNodes([...heading.childNodes], wrapper) : wrapSpan(value, wrapper);
}

/** The page's own comments go into the thread, which reads them and shows them in its way; so does the form that it replaces. */
function presentConversation({ review, found, comments }: Reading): Undo | undefined {
  const list = found.get('comments');
  const form = found.get('commentForm');
  const nodes = [...(list?.nodes ?? []), ...(form?.nodes ?? [])] as ChildNode[];
  if (!nodes.length || [list, form].some((part) => part && isPresented(part))) return undefined;
  const keepers = nodes.map((node) => (node instanceof Element ? keeperOf(node) : undefined));
  // A form that reaches somebody is not replaced by one that does not.
  if (keepers.includes('form')) return undefined;
  const thread = document.createElement('comment-thread');
  thread.initial = comments;
  const places = nodes.map((node) => {
    const place = document.createComment('');
    node.before(place);
    return place;
  });
  places[0]!.before(thread);
  for (const node of nodes) moveTo(thread, node);
  if (keepers.includes('wordpress')) thread.backend = 'wordpress';
  // Several posts on one page are several conversations; a blog tells its own apart.
  else if (document.querySelectorAll(`film-review${NOT_STRANGERS}`).length > 1)
    thread.thread = `${pageKey()}#${review.film.title}`;
  // A page without a form takes no more comments.
  thread.readonly = !form;
  return () => {
    places.forEach((place, index) => {
      if (place.parentNode) moveTo(place.parentNode, nodes[index]!, place);
      place.remove();
    });
    thread.remove();
  };
}

/** Whether the author has put one of our elements there already. */
function isPresented({ value, nodes }: Found): boolean {
  const start = value?.start.node ?? nodes?.[0];
  const around = start && (start.nodeType === Node.ELEMENT_NODE ? (start as Element) : start.parentElement);
  return around?.closest(PRESENTED) != null;
}

const PRESENTED =
  'film-heading, cast-list, film-synopsis, review-body, clapper-rating, author-bio, comment-thread, comment-form';

/** Names without the full stop of their sentence; that of an abbreviation is part of the name. */
function withoutFullStop({ start, end }: Span): Span {
  const words = end.node.textContent?.slice(0, end.offset) ?? '';
  const isSentence = /\.$/.test(words) && !/\b(\p{Lu}|Jr|Sr)\.$/u.test(words);
  return isSentence ? { start, end: { node: end.node, offset: end.offset - 1 } } : { start, end };
}

function byPlace({ span: { start: a } }: { span: Span }, { span: { start: b } }: { span: Span }): number {
  if (a.node === b.node) return a.offset - b.offset;
  return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function isBlock(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && !getComputedStyle(node as Element).display.startsWith('inline');
}
