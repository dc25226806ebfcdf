import type { Order } from '../../../comments/backend.js';
import { type CommentNode, MAX_DEPTH } from '../../../comments/store/comment-tree.js';
import type { ThreadSnapshot } from '../../../comments/store/thread-snapshot.js';
import { itemMarkup, listMarkup, wordsOf } from '../../../comments/view/comment-markup.js';
import {
  CHUNK_SIZE,
  type CommentRow,
  groupRows,
  isSameRow,
  rowsOf,
  topRows,
} from '../../../comments/view/comment-rows.js';
import { TimeSlices } from '../../../platform/scheduler.js';
import { markup, type PreparedMarkup, setMarkup } from '../../../safety/prepared-markup.js';
import { type DetailsContext, ReaderSelection, showDetails } from './comment-details.js';
import { CommentChunk, CommentItem } from './comment-item.js';
import type { PrintedList } from './printed-list.js';

/**
 * Shows the comments of a thread as ordinary lists in the light DOM, where they can be found, selected, linked to and printed. Nodes
 * of unchanged comments are not touched; large updates are split into tasks.
 */
export class CommentList {
  /** What the lists stand in. */
  readonly element: HTMLElement;
  /** Settles when all comments are in the document. */
  filled: Promise<void> = Promise.resolve();
  readonly #items = new Map<string, CommentItem>();
  #top: CommentChunk[] = [];
  /** The lists that do not show their rows yet, in the order in which they are read. */
  readonly #waiting = new Set<CommentChunk>();
  /** The lists that the browser lays out now. */
  readonly #near = new Set<CommentChunk>();
  /** Items with spoilers among those that were written last. */
  readonly #spoilers = new Set<CommentItem>();
  readonly #chunks = new WeakMap<EventTarget, CommentChunk>();
  readonly #isNumbered: boolean;
  /** The lists that a server wrote. */
  readonly #printed?: PrintedList;
  readonly #selection: ReaderSelection = new ReaderSelection();
  readonly #life = new AbortController();
  #isFilling = false;
  #context!: DetailsContext;
  #order?: Order;
  #roots?: readonly CommentNode[];
  #nodes: ReadonlyMap<string, CommentNode> = new Map();
  #collapsed: ReadonlySet<string> = new Set();

  /**
   * @param printed - the lists that the page has already
   * @param isNumbered - whether the comments have numbers
   */
  constructor(printed?: PrintedList, isNumbered = false) {
    this.#printed = printed;
    this.#isNumbered = isNumbered;
    this.element = printed?.element ?? document.createElement('div');
    this.element.classList.add('film-comments');
    if (isNumbered) this.element.classList.add('film-comments-numbered');
    if (printed) {
      this.#top = [...printed.chunks];
      this.#selection.note();
      for (const item of itemsIn(this.#top)) this.#items.set(item.comment.id, item);
    }
    // It does not bubble.
    this.element.addEventListener('contentvisibilityautostatechange', (event) => this.#handleVisibility(event), {
      capture: true,
      signal: this.#life.signal,
    });
  }

  /** The comment with this id, where it is in the document. */
  item(id: string): CommentItem | undefined {
    return this.#items.get(id);
  }

  update({ roots, nodes, collapsed, order }: ThreadSnapshot, context: DetailsContext): void {
    const isInOtherWords = this.#context !== undefined && this.#context.terms !== context.terms;
    const isNewer = this.#context?.version !== context.version;
    this.#context = context;
    // In another order nearly all would move: writing the list again is faster.
    const isFirst = this.#order === undefined;
    if (isInOtherWords || (order !== this.#order && !isFirst)) this.#clear();
    this.#order = order;
    this.#collapse(collapsed);
    if (roots !== this.#roots) {
      this.#roots = roots;
      this.#nodes = nodes;
      this.#top = this.#arrange(this.#top, this.element, undefined, topRows(roots));
      if (isFirst && this.#printed) void this.#arrangePrinted();
    }
    if (isNewer) for (const chunk of this.#near) this.#showDetails(chunk);
    if (!this.#isFilling && this.#waiting.size > 0) this.filled = this.#fillAll();
  }

  /** Shows everything as it will be, at once: for a printer. */
  complete(): void {
    while (this.#fillNext());
    for (const item of this.#items.values()) showDetails(item, this.#context, this.#selection.range);
  }

  /** Removes the lists, or leaves them to the page. */
  stop(): void {
    this.#life.abort();
    this.#selection.stop();
    this.#waiting.clear();
    if (this.#printed) this.#printed.restore(this.#items.values());
    else this.element.remove();
  }

  /** Knows of lists that a server wrote where they are laid out, and of their comments what is still to be done. */
  async #arrangePrinted(): Promise<void> {
    const { signal } = this.#life;
    const slices = new TimeSlices();
    const chunks = [...this.#top];
    // Grows while it is walked.
    for (const chunk of chunks) {
      for (const item of chunk.items) {
        item.hydrate(this.#context.terms);
        if (item.chunks.length === 0) continue;
        const rows = item.chunks.flatMap((each) => each.rows);
        item.chunks = this.#arrange(item.chunks, item.element, item, rows);
        chunks.push(...item.chunks);
      }
      if (slices.isOver) await slices.next();
      if (signal.aborted) return;
    }
    // What is near from the beginning does not come near, so nothing tells of it.
    await new Promise(requestAnimationFrame);
    await slices.next();
    if (signal.aborted) return;
    for (const chunk of chunks) {
      const isNear = chunk.items[0]?.element.checkVisibility({ contentVisibilityAuto: true });
      if (chunk.isDeferred && !chunk.isNear && isNear) this.#come(chunk);
    }
  }

  #clear(): void {
    this.element.replaceChildren();
    this.#items.clear();
    this.#waiting.clear();
    this.#near.clear();
    this.#top = [];
    this.#roots = undefined;
  }

  /**
   * Has as many lists at a place as its rows need. What changed in them waits for its turn, unless it is small and inside another.
   *
   * @param owner - the item whose replies they are; none at the top
   */
  #arrange(
    before: readonly CommentChunk[],
    parent: Element,
    owner: CommentItem | undefined,
    rows: readonly CommentRow[],
  ): CommentChunk[] {
    const present = new Set(before);
    // While the lists stand where they were written.
    if (before.length > 0) owner?.findLists();
    const groups = groupRows(rows, ({ node }) => {
      const chunk = this.#items.get(node.comment.id)?.chunk;
      return chunk && present.has(chunk) ? chunk : undefined;
    });
    let next = owner ? owner.article.nextElementSibling : parent.firstElementChild;
    let number = 1;
    const chunks = groups.map((group, index) => {
      const chunk = group.chunk ?? this.#makeChunk(owner);
      present.delete(chunk);
      this.#defer(
        chunk,
        groups.length > 1 && (!!owner || index > 0) && group.weight <= 2 * CHUNK_SIZE,
        group.weight,
        owner,
      );
      if (chunk.element === next) next = next.nextElementSibling;
      else parent.insertBefore(chunk.element, next);
      const isSame =
        chunk.rows.length === group.rows.length &&
        group.rows.every((row, at) => isSameRow(row, chunk.rows[at] as CommentRow));
      chunk.rows = group.rows;
      if (!owner && this.#isNumbered) chunk.element.start = number;
      number += group.rows.length;
      if (!isSame && owner && groups.length === 1) this.#fill(chunk);
      else if (!isSame) this.#waiting.add(chunk);
      return chunk;
    });
    for (const chunk of present) this.#drop(chunk);
    return chunks;
  }

  #makeChunk(owner: CommentItem | undefined): CommentChunk {
    const chunk = new CommentChunk(owner);
    chunk.element = document.createElement('ol');
    chunk.element.className = 'film-comment-list';
    // Without its numbers a list is none to some screen readers, unless it says so.
    chunk.element.setAttribute('role', 'list');
    if (owner && this.#collapsed.has(owner.comment.id)) chunk.element.setAttribute('hidden', 'until-found');
    return chunk;
  }

  /** Leaves it to the browser when a list is laid out, and tells how much room to keep free; or has it laid out with what is around. */
  #defer(chunk: CommentChunk, isDeferred: boolean, weight: number, owner: CommentItem | undefined): void {
    if (isDeferred && !chunk.isDeferred) {
      this.#chunks.set(chunk.element, chunk);
      // Where the browser does not tell what comes near, everything is.
      chunk.isNear = !('oncontentvisibilityautostatechange' in chunk.element);
      chunk.element.classList.add('film-comment-chunk');
    } else if (!isDeferred && chunk.isDeferred) {
      chunk.element.classList.remove('film-comment-chunk');
    }
    if (!isDeferred) chunk.isNear = true;
    if (isDeferred) chunk.element.style.setProperty('--_comments', String(weight));
    chunk.isDeferred = isDeferred;
    chunk.region = isDeferred ? chunk : owner?.chunk.region;
    if (isDeferred ? chunk.isNear : !chunk.region) this.#near.add(chunk);
  }

  #drop(chunk: CommentChunk): void {
    chunk.element.remove();
    this.#waiting.delete(chunk);
    this.#near.delete(chunk);
  }

  async #fillAll(): Promise<void> {
    this.#isFilling = true;
    const slices = new TimeSlices();
    let isFirst = true;
    while (this.#fillNext()) {
      // What comes first is seen first; it took the time of what led here, too.
      if (!isFirst && !slices.isOver) continue;
      isFirst = false;
      if (this.#waiting.size === 0) break;
      this.element.ariaBusy = 'true';
      await slices.next();
    }
    this.#isFilling = false;
    this.element.ariaBusy = null;
    this.#forgetLost();
  }

  #fillNext(): boolean {
    const [chunk] = this.#waiting;
    if (!chunk) return false;
    this.#waiting.delete(chunk);
    this.#fill(chunk);
    return true;
  }

  /** Shows the rows of a list. */
  #fill(chunk: CommentChunk): void {
    const isNew = chunk.items.length === 0 && chunk.rows.every(({ node }) => !this.#items.has(node.comment.id));
    if (isNew) this.#write(chunk);
    else this.#rewrite(chunk);
    for (const item of this.#spoilers) item.showSpoilers(this.#context.terms.spoiler);
    this.#spoilers.clear();
    if (chunk.region?.isNear ?? true) this.#showDetails(chunk);
  }

  /** Writes a list that has been empty, with all that stands inside it. */
  #write(chunk: CommentChunk): void {
    const long: [CommentItem, CommentRow[]][] = [];
    setMarkup(chunk.element, markup`${this.#markupOf(chunk, long)}`);
    for (const [item, rows] of long) item.chunks = this.#arrange([], item.element, item, rows);
  }

  /** @param long - takes the items whose replies are too many for one list, with these */
  #markupOf(chunk: CommentChunk, long: [CommentItem, CommentRow[]][]): PreparedMarkup[] {
    const items = chunk.rows.map(({ node, inReplyTo }) => new CommentItem(node, inReplyTo, chunk));
    chunk.setItems(items);
    return items.map((item, index) => {
      const { node, inReplyTo, comment } = item;
      this.#items.set(comment.id, item);
      const words = wordsOf(comment, this.#context.terms);
      item.isComplete = words.isComplete;
      item.hasSpoilers = words.hasSpoilers;
      if (words.hasSpoilers) this.#spoilers.add(item);
      return itemMarkup(
        node,
        inReplyTo,
        words,
        this.#repliesOf(item, chunk.rows[index] as CommentRow, long),
        this.#context,
      );
    });
  }

  #repliesOf(
    item: CommentItem,
    { node, depth }: CommentRow,
    long: [CommentItem, CommentRow[]][],
  ): PreparedMarkup | undefined {
    if (depth >= MAX_DEPTH || node.children.length === 0) return undefined;
    const rows = rowsOf(node.children, depth + 1);
    if (groupRows<CommentChunk>(rows, () => undefined).length > 1) {
      long.push([item, rows]);
      return undefined;
    }
    const replies = new CommentChunk(item);
    replies.rows = rows;
    replies.region = item.chunk.region;
    item.chunks = [replies];
    return listMarkup(this.#markupOf(replies, long), { isCollapsed: this.#collapsed.has(node.comment.id) });
  }

  /** Keeps what a list has and brings the rest in; only what is different is touched. */
  #rewrite(chunk: CommentChunk): void {
    const { element, rows } = chunk;
    chunk.findItems();
    const items = rows.map((row) => this.#itemIn(chunk, row));
    chunk.setItems(items, true);
    let next = element.firstElementChild;
    for (const item of items) {
      if (item.element === next) next = next.nextElementSibling;
      else element.insertBefore(item.element, next);
    }
    while (next) [next] = [next.nextElementSibling, next.remove()];
  }

  #itemIn(chunk: CommentChunk, row: CommentRow): CommentItem {
    const { node, depth, inReplyTo } = row;
    const present = this.#items.get(node.comment.id);
    if (!present) return this.#makeItem(chunk, row);
    // Its element is known to the list where it was.
    present.chunk.findItems();
    present.chunk = chunk;
    const { comment: before } = present;
    if (present.node === node && present.inReplyTo === inReplyTo) return present;
    present.node = node;
    present.inReplyTo = inReplyTo;
    present.version = 0;
    if (before !== node.comment) present.showWords(before, this.#context.terms);
    else present.showNote(this.#context.terms);
    const rows = depth < MAX_DEPTH ? rowsOf(node.children, depth + 1) : [];
    present.chunks = this.#arrange(present.chunks, present.element, present, rows);
    return present;
  }

  /** One more item, for a list that has some. */
  #makeItem(chunk: CommentChunk, row: CommentRow): CommentItem {
    const alone = new CommentChunk();
    alone.element = document.createElement('ol');
    alone.rows = [row];
    alone.region = chunk.region;
    this.#write(alone);
    const [item] = alone.items as [CommentItem];
    alone.findItems();
    item.chunk = chunk;
    return item;
  }

  /** Forgets the items of comments that are gone. */
  #forgetLost(): void {
    for (const [id, item] of this.#items) {
      if (this.#nodes.has(id)) continue;
      item.element.remove();
      this.#items.delete(id);
    }
  }

  #collapse(collapsed: ReadonlySet<string>): void {
    const before = this.#collapsed;
    if (before === collapsed) return;
    this.#collapsed = collapsed;
    for (const id of before) if (!collapsed.has(id)) this.#items.get(id)?.collapse(false);
    for (const id of collapsed) if (!before.has(id)) this.#items.get(id)?.collapse(true);
  }

  #handleVisibility(event: Event): void {
    const chunk = this.#chunks.get(event.target as EventTarget);
    if (!chunk?.isDeferred) return;
    chunk.isNear = !(event as ContentVisibilityAutoStateChangeEvent).skipped;
    if (!chunk.isNear) {
      this.#near.delete(chunk);
      return;
    }
    this.#come(chunk);
  }

  /** Shows what comes near the reader. */
  #come(chunk: CommentChunk): void {
    chunk.isNear = true;
    this.#near.add(chunk);
    if (this.#waiting.delete(chunk)) this.#fill(chunk);
    else this.#showDetails(chunk);
  }

  #showDetails(chunk: CommentChunk): void {
    for (const item of itemsIn([chunk], ({ isDeferred }) => !isDeferred)) {
      showDetails(item, this.#context, this.#selection.range);
    }
  }
}

/** The items of lists, and of those inside. */
function itemsIn(chunks: readonly CommentChunk[], isWanted = (_chunk: CommentChunk): boolean => true): CommentItem[] {
  const found = chunks.flatMap(({ items }) => items);
  // Grows while it is walked.
  for (const item of found) for (const chunk of item.chunks) if (isWanted(chunk)) found.push(...chunk.items);
  return found;
}
