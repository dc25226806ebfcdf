import { isServer, type ReactiveController } from 'lit';
import type { ThreadSnapshot } from '../../../comments/store/thread-snapshot.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { RootStylesController } from '../../../controllers/root-styles-controller.js';
import { SharedClockController } from '../../../controllers/shared-clock-controller.js';
import { COMMENT_PAGES } from '../../../platform/blog-markup/comment-area.js';
import { COMMENT_FORM } from '../../../platform/blog-markup/comment-form.js';
import { yieldToMain } from '../../../platform/scheduler.js';
import { OwnNotes } from '../actions/own-notes.js';
import type { OpenedThread } from '../thread-connection-controller.js';
import type { ThreadHost } from '../thread-host.js';
import { CommentList } from './comment-list.js';
import { listStyles } from './comment-list.styles.js';
import { type DetailsOptions, DetailsSource } from './details-source.js';
import { PrintedList, REPLACED_LIST } from './printed-list.js';

export type { Avatars } from './comment-avatar.js';

/** Keeps the list of a thread in the light DOM, with its styles, its times and the notes in comments that only their commenter sees. */
export class CommentListController implements ReactiveController {
  readonly #host: ThreadHost;
  readonly #clock: SharedClockController;
  readonly #rootStyles: RootStylesController;
  readonly #details: DetailsSource;
  readonly #ownNotes: OwnNotes = new OwnNotes();
  #list?: CommentList;
  /** What of the page is out of sight for it. */
  readonly #replaced = new Set<Element>();
  /** How many comments there were when the room of the page's list was kept. */
  #keptFor?: number;
  #hasHeading = false;

  constructor(host: ThreadHost, localise: LocalizeController<'thread'>) {
    this.#host = host;
    this.#clock = new SharedClockController(host);
    this.#rootStyles = new RootStylesController(host, listStyles);
    this.#details = new DetailsSource(localise);
    host.addController(this);
  }

  get list(): CommentList | undefined {
    return this.#list;
  }

  /** Whether the theme wrote a heading above the list. */
  get hasHeading(): boolean {
    return this.#hasHeading;
  }

  hostConnected(): void {
    if (!isServer) addEventListener('beforeprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    if (!isServer) removeEventListener('beforeprint', this.#handlePrint);
  }

  /** Makes the list, or hydrates the lists that a server of ours printed. */
  open({ state, printed, isAround }: OpenedThread): void {
    const { element, comments, list: theirs } = printed;
    const hydrated = element && PrintedList.in(element, comments, state.snapshot.nodes);
    const replaced = theirs ?? (hydrated ? undefined : element);
    const list = (this.#list = new CommentList(hydrated, theirs && isNumbered(theirs)));
    replaced?.removeAttribute('slot');
    if (isAround) this.#placeAround(list.element, replaced);
    else this.#placeInSlot(list.element);
    this.#hasHeading =
      isAround &&
      [...this.#host.querySelectorAll('h1, h2, h3, h4, h5, h6')].some(
        (heading) => heading.compareDocumentPosition(list.element) === Node.DOCUMENT_POSITION_FOLLOWING,
      );
    this.#rootStyles.use(true);
  }

  /** In the place of the theme's list, or before the form: what else the page has stays as it is. */
  #placeAround(element: HTMLElement, list: HTMLElement | undefined): void {
    if (element.isConnected) return;
    const next = list ?? this.#host.querySelector(COMMENT_FORM);
    // What follows a list that a reader sees the end of stays where it is, though ours may be lower.
    const { bottom = Infinity, height = 0 } = list?.getBoundingClientRect() ?? {};
    if (bottom < innerHeight) {
      element.style.minBlockSize = `${height}px`;
      addEventListener('resize', this.#leaveRoom, { once: true });
    }
    if (next) next.before(element);
    else this.#host.append(element);
    if (list) this.#replace(list);
  }

  #replace(element: Element): void {
    element.toggleAttribute(REPLACED_LIST, true);
    this.#replaced.add(element);
  }

  #placeInSlot(element: HTMLElement): void {
    const host = this.#host;
    element.slot = 'list';
    // Moving a list that is in place already would lose the reader's selection. It comes before the form, as it is seen.
    const form = host.querySelector(':scope > :is(comment-form, [slot="form"])');
    if (element.parentNode !== host) host.insertBefore(element, form);
  }

  /** Has the browser fetch what it writes dates with, in a task of its own before the first comment needs it. */
  async prepare(): Promise<void> {
    const list = this.#list;
    await yieldToMain();
    if (list && list === this.#list) this.#details.prepare();
  }

  update(snapshot: ThreadSnapshot, options: DetailsOptions): void {
    const list = this.#list;
    if (!list) return;
    const context = this.#details.context(() => this.#host.state?.snapshot ?? snapshot, options);
    list.update(snapshot, context);
    // All comments are in the list by now, so there are no other pages of them.
    if (this.#replaced.size && snapshot.status === 'ready')
      for (const pages of this.#host.querySelectorAll(COMMENT_PAGES)) this.#replace(pages);
    if (snapshot.status === 'ready') {
      this.#keptFor ??= snapshot.total;
      if (this.#keptFor !== snapshot.total) this.#leaveRoom();
    }
    this.#ownNotes.show(list, snapshot.pending, context.terms);
    this.#clock.use(snapshot.comments.length > 0);
  }

  close(): void {
    this.#list?.stop();
    for (const replaced of this.#replaced) replaced.removeAttribute(REPLACED_LIST);
    this.#replaced.clear();
    this.#leaveRoom();
    this.#keptFor = undefined;
    this.#list = undefined;
    this.#clock.use(false);
    this.#rootStyles.use(false);
  }

  /** The page moves by what its reader does from here on. */
  readonly #leaveRoom = (): void => {
    removeEventListener('resize', this.#leaveRoom);
    this.#list?.element.style.removeProperty('min-block-size');
  };

  readonly #handlePrint = (): void => this.#list?.complete();
}

/** Whether a theme gives its comments numbers. */
function isNumbered(list: HTMLElement): boolean {
  const item = list.localName === 'ol' ? list.firstElementChild : null;
  if (!item) return false;
  const { display, listStyleType } = getComputedStyle(item);
  return display === 'list-item' && /decimal|alpha|latin|roman|georgian|greek/.test(listStyleType);
}
