import type { Comment } from '../../model/comment.js';
import { directionOf, nameOf, type WordsContext } from '../../comments/comment-words.js';
import { setFullBody } from '../../safety/comment-body.js';
import { showAvatar } from './comment-avatar.js';
import type { CommentItem } from './comment-item.js';
import { ratingInWords } from './comment-rating.js';

/** What the details of an item depend on besides its comment. */
export interface DetailsContext extends WordsContext {
  /** Another number whenever something here, or the minute, is another. Never 0. */
  readonly version: number;
  readonly canReply: boolean;
  readonly canVote: boolean;
  /** Whether pictures come from elsewhere, or only letters are drawn. */
  readonly hasPictures: boolean;
  /** A rating as a sentence: `4.5 out of 5 clappers`. */
  rating(value: number, best: number, unit: string): string;
  /** Whether there is more to do with a comment than to answer and to like it. */
  hasMore(comment: Comment): boolean;
  isCollapsed(id: string): boolean;
}

/** The buttons of a comment, in the order in which they stand, whichever comes first. */
const ACTIONS = ['vote', 'reply', 'toggle', 'more'] as const;
type Action = (typeof ACTIONS)[number];

/**
 * Shows what a comment has besides its words, as it now is: picture, badges, notes, buttons, links and quotations.
 *
 * @param selected - what the reader has selected, where that is something
 */
export function showDetails(item: CommentItem, context: DetailsContext, selected?: Range): void {
  if (item.version === context.version) return;
  const { comment, article } = item;
  const { terms } = context;
  item.version = context.version;
  item.takePrinted(terms);
  const isDeleted = comment.status === 'deleted';
  const name = nameOf(comment, terms);
  const meta = article.firstElementChild as HTMLElement;
  const actions = article.querySelector(':scope > .film-comment-actions') as HTMLElement;
  item.showTime(context);
  showTimeInFull(meta, comment, name, context);
  showAvatar(meta.firstElementChild as HTMLElement, comment, context.hasPictures && !isDeleted);
  showWords(meta, 'badge', comment.byPostAuthor && !isDeleted ? terms.byAuthor : '');
  showRating(meta, isDeleted ? undefined : comment, context);
  if (!item.isComplete) complete(item, terms.spoiler, selected);

  const replies = item.chunks.length > 0 ? (item.node?.descendants ?? 0) : 0;
  const likes = comment.likes ?? 0;
  const vote = button(actions, 'vote', (context.canVote || likes > 0) && !isDeleted);
  if (vote) {
    vote.textContent = likes > 0 ? context.number(likes) : '';
    vote.ariaPressed = context.canVote ? String(!!comment.liked) : null;
    vote.ariaDisabled = context.canVote ? null : 'true';
    vote.ariaLabel = terms.like(name, context.number(likes), likes);
  }
  const reply = button(actions, 'reply', context.canReply && !isDeleted);
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

function complete(item: CommentItem, spoiler: string, selected: Range | undefined): void {
  const { comment, body } = item;
  // Whoever selects words just now keeps them.
  if (selected?.intersectsNode(body)) return;
  item.isComplete = true;
  // With `dir="auto"` a browser looks through all of the text for each piece that is put there: so that comes last.
  body.removeAttribute('dir');
  void setFullBody(body, comment.body, () => item.comment === comment).then(() => {
    item.showSpoilers(spoiler);
    body.dir = directionOf(comment.body.source);
  });
}
