import type { Rating } from '../../model/rating.js';
import type { Field, Found, Reading } from '../../reading/reading.js';
import { BlockWrap, runsOf, wrapNodes, wrapSpan, type Undo } from './wrap.js';

/* Puts the elements into an author's post, each around the author's own words and where they stand. Nothing is written anew,
   nothing moves; every step can be taken back. */

/** How a post is presented. */
export interface Presentation {
  /** The scale on which a rating without one is drawn. */
  best: number;
  /** What the points are called where the post does not say. */
  unit?: string;
}

/** Who a list of people is, by the field that it was read from. */
const ROLES: Partial<Record<Field, string>> = { cast: 'actor', directors: 'director', writers: 'writer' };

/** What goes around whole blocks, by field. */
const BLOCKS: Partial<Record<Field, string>> = { synopsis: 'film-synopsis', body: 'review-body', author: 'author-bio' };

/** Presents a post in place. @returns how to take each step back, first step first */
export function present(reading: Reading, presentation: Presentation): Undo[] {
  const { review, found } = reading;
  const at = (field: Field) => {
    const there = found.get(field);
    return there && !isPresented(there) ? there : undefined;
  };

  const blocks: BlockWrap[] = [];
  for (const [field, tag] of Object.entries(BLOCKS) as [Field, string][]) {
    const nodes = at(field)?.nodes ?? [];
    // Words inside a line, such as a byline, are no box of their own.
    if (nodes.every(isBlock)) for (const run of runsOf(nodes)) blocks.push(new BlockWrap(run, element(tag)));
  }

  const steps: (Undo | undefined)[] = [presentTitle(at('title'))];
  for (const [field, role] of Object.entries(ROLES) as [Field, string][]) {
    const people = at(field)?.value;
    steps.push(people && wrapSpan(people, element('cast-list', { 'role-name': role })));
  }
  const rating = review.rating && ratingElement(review.rating, presentation);
  const words = at('rating')?.value;
  steps.push(words && rating && wrapSpan(words, rating));
  steps.push(...blocks.map((block) => block.wrap()), presentConversation(reading));
  void Promise.all(blocks.map(({ rendered }) => rendered)).then(() => blocks.forEach((block) => block.undoIfMoved()));
  return steps.filter((step) => step !== undefined);
}

/** The element for a rating; none where it has no single value that could be drawn. */
export function ratingElement(
  { value, best, unit, kind }: Rating,
  presentation: Presentation,
): HTMLElement | undefined {
  if (typeof value !== 'number') return undefined;
  const words = unit ?? presentation.unit;
  return element('clapper-rating', {
    value: String(value),
    max: String(best ?? (kind === 'percent' ? 100 : presentation.best)),
    ...(words && { unit: words, symbol: symbolFor(words) }),
  });
}

/** The picture for a unit: stars are drawn as stars; the default is the clapperboard. */
function symbolFor(unit: string): string {
  return /star|stern|étoile|estrell/i.test(unit) || unit === '★'
    ? 'star'
    : /heart|❤|♥/i.test(unit)
      ? 'heart'
      : 'clapper';
}

/** An element with attributes. */
export function element(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function presentTitle({ value }: Partial<Found> = {}): Undo | undefined {
  if (!value) return undefined;
  const heading = value.start.node.parentElement?.closest('h1, h2, h3, h4, h5, h6');
  return heading
    ? wrapNodes([...heading.childNodes], element('film-heading'))
    : wrapSpan(value, element('film-heading'));
}

/** The page's own comments go into the thread, which reads them and shows them in its way; so does the form that it replaces. */
function presentConversation({ found, comments }: Reading): Undo | undefined {
  const list = found.get('comments');
  const form = found.get('commentForm');
  const nodes = [...(list?.nodes ?? []), ...(form?.nodes ?? [])] as ChildNode[];
  if (!nodes.length || [list, form].some((part) => part && isPresented(part))) return undefined;
  const thread = document.createElement('comment-thread');
  thread.initial = comments;
  const places = nodes.map((node) => {
    const place = document.createComment('');
    node.replaceWith(place);
    return place;
  });
  places[0]!.before(thread);
  thread.append(...nodes);
  // A page without a form takes no more comments.
  thread.readonly = !form;
  return () => {
    thread.remove();
    places.forEach((place, index) => place.replaceWith(nodes[index]!));
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

function isBlock(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && !getComputedStyle(node as Element).display.startsWith('inline');
}
