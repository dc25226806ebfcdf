import { directionOf, nameOf, type WordsContext } from '../../../comments/view/comment-words.js';
import type { Comment } from '../../../model/comment.js';
import type { Rating } from '../../../model/rating.js';
import { setFullBody } from '../../../safety/comment-body.js';
import { showAvatar } from './comment-avatar.js';
import type { CommentItem } from './comment-item.js';

/** What the details of an item depend on besides its comment. */
export interface DetailsContext extends WordsContext {
  /** Changes with anything here and with every minute; never 0. */
  readonly version: number;
  canReply(id: string): boolean;
  readonly canVote: boolean;
  /** Whether a commenter's picture is shown, or a letter is drawn. */
  mayShow(picture: string): boolean;
  /** A rating as a sentence: `4.5 out of 5 clappers`. */
  rating(value: number, best: number, unit: string): string;
  /** Whether there is more to do with a comment than to answer and to like it. */
  hasMore(comment: Comment): boolean;
  isCollapsed(id: string): boolean;
}

/** The buttons of a comment, in the order in which they are shown. */
const ACTIONS = ['vote', 'reply', 'toggle', 'more'] as const;
type Action = (typeof ACTIONS)[number];

/**
 * Shows what a comment has besides its text: picture, badge, account, rating, buttons, and the links and quotations of its body.
 *
 * @param selected - what the reader has selected, where that is something
 */
export function showDetails(item: CommentItem, context: DetailsContext, selected?: Range): void {
  if (item.version === context.version) return;
  const { comment, article } = item;
  const { terms } = context;
  item.version = context.version;
  item.hydrate(terms);
  const isDeleted = comment.status === 'deleted';
  const name = nameOf(comment, terms);
  const meta = article.firstElementChild as HTMLElement;
  const actions = article.querySelector(':scope > .film-comment-actions') as HTMLElement;
  item.showTime(context);
  showTimeInFull(meta, comment, name, context);
  showAvatar(meta.firstElementChild as HTMLElement, comment, (url) => !isDeleted && context.mayShow(url));
  const isByAuthor = !!comment.byPostAuthor && !isDeleted;
  showWords(meta, 'badge', isByAuthor ? terms.byAuthor : '');
  article.classList.toggle('film-comment-by-author', isByAuthor);
  const { signedInWith } = comment;
  showWords(meta, 'account', signedInWith && !isDeleted ? terms.signedInWith(signedInWith) : '');
  showRating(meta, isDeleted ? undefined : comment, context);
  if (!item.isComplete) writeFullBody(item, terms.spoiler, selected);

  const replies = item.chunks.length > 0 ? (item.node?.descendants ?? 0) : 0;
  const likes = comment.likes ?? 0;
  const vote = button(actions, 'vote', (context.canVote || likes > 0) && !isDeleted);
  if (vote) {
    vote.textContent = likes > 0 ? context.number(likes) : '';
    vote.ariaPressed = context.canVote ? String(!!comment.liked) : null;
    vote.ariaDisabled = context.canVote ? null : 'true';
    vote.ariaLabel = terms.like(name, context.number(likes), likes);
  }
  const reply = button(actions, 'reply', context.canReply(comment.id) && !isDeleted);
  if (reply) {
    reply.textContent = terms.reply;
    reply.ariaLabel = terms.replyTo(name);
  }
  const toggle = button(actions, 'toggle', replies > 0);
  if (toggle) {
    toggle.ariaExpanded = String(!context.isCollapsed(comment.id));
    toggle.textContent = terms.replies(context.number(replies), replies);
    toggle.ariaLabel = terms.repliesTo(name, context.number(replies), replies);
  }
  const more = button(actions, 'more', context.hasMore(comment) && !isDeleted);
  if (more) {
    more.textContent = '⋯';
    more.ariaHasPopup = 'menu';
    more.ariaLabel = terms.more(name);
  }
}

function showTimeInFull(meta: HTMLElement, { publishedAt }: Comment, name: string, context: WordsContext): void {
  const permalink = meta.querySelector('a.film-comment-permalink') as HTMLAnchorElement;
  const words = publishedAt === undefined ? undefined : context.time(publishedAt);
  const label = context.terms.permalink(name);
  // Of what a server wrote, a `<base>` may lead elsewhere.
  if (context.permalinkBase) permalink.href = context.permalinkBase + permalink.hash;
  permalink.ariaLabel = words ? `${words.short}. ${label}` : label;
  (permalink.firstElementChild as HTMLElement).title = words?.full ?? '';
}

function showRating(meta: HTMLElement, { rating }: Partial<Comment> = {}, context: DetailsContext): void {
  const { shown = '', spoken = null } = rating ? ratingInWords(rating, context.rating) : {};
  const element = showWords(meta, 'rating', shown);
  if (element) [element.role, element.ariaLabel] = [spoken && 'img', spoken];
}

/** A few words beside the name; without any, there is no element. */
function showWords(meta: HTMLElement, part: string, words: string): Element | undefined {
  const present = meta.querySelector(`:scope > .film-comment-${part}`);
  if (!words) {
    present?.remove();
    return undefined;
  }
  const element = present ?? document.createElement('span');
  element.textContent = words;
  if (present) return present;
  element.className = `film-comment-${part}`;
  meta.querySelector('.film-comment-permalink')?.before(element);
  return element;
}

function button(actions: HTMLElement, action: Action, isWanted: boolean): HTMLButtonElement | undefined {
  const present = actions.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
  if (!isWanted || present) {
    if (present) present.hidden = !isWanted;
    return isWanted ? (present ?? undefined) : undefined;
  }
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'film-comment-button';
  made.dataset['action'] = action;
  const later = ACTIONS.slice(ACTIONS.indexOf(action) + 1);
  const next = later
    .map((each) => actions.querySelector(`:scope > [data-action="${each}"]`))
    .find((each) => each !== null);
  actions.insertBefore(made, next ?? null);
  return made;
}

function writeFullBody(item: CommentItem, spoiler: string, selected: Range | undefined): void {
  const { comment, body } = item;
  // Writing the body again would lose the reader's selection.
  if (selected?.intersectsNode(body)) return;
  item.isComplete = true;
  // With `dir="auto"` the browser scans the whole text for each node that is added, so it is set last.
  body.removeAttribute('dir');
  void setFullBody(body, comment.body, () => item.comment === comment).then(() => {
    item.showSpoilers(spoiler);
    body.dir = directionOf(comment.body.source);
  });
}

/** A commenter's rating of the film: as it is shown, and as it is read out where the signs would mean nothing. */
export interface RatingInWords {
  readonly shown: string;
  readonly spoken?: string;
}

/**
 * Keeps words as they were written. A number alone becomes a sentence if its scale is known; signs such as `4/5` and `★★★★½` are
 * shown, with the sentence as their name.
 *
 * @param sentence - writes points, scale and unit in the reader's language
 */
export function ratingInWords(
  { value, best, unit = '', raw }: Rating,
  sentence: (value: number, best: number, unit: string) => string,
): RatingInWords {
  if (/\p{L}/u.test(raw) || typeof value !== 'number' || best === undefined) return { shown: raw };
  // A glyph has a name of its own, which would be read in the midst of the sentence.
  const spoken = sentence(value, best, /\p{L}/u.test(unit) ? unit : '');
  return /^[\d.,\s]*$/.test(raw) ? { shown: spoken } : { shown: raw, spoken };
}

/** What the reader has selected in the page. Asking for it forces a layout, so it is noted when it changes. */
export class ReaderSelection {
  #range?: Range;

  constructor() {
    document.addEventListener('selectionchange', this.note);
  }

  /** `undefined` where nothing is selected. */
  get range(): Range | undefined {
    return this.#range?.collapsed === false ? this.#range : undefined;
  }

  stop(): void {
    document.removeEventListener('selectionchange', this.note);
  }

  readonly note = (): void => {
    const selection = getSelection();
    this.#range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  };
}
