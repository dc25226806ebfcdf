import { MAX_DEPTH, type CommentNode } from '../../comments/comment-tree.js';
import type { ThreadSnapshot } from '../../comments/thread-snapshot.js';
import { TimeSlices } from '../../comments/time-slices.js';
import { CHUNK, CommentChunk, groupRows, rowsOf, type Row } from './comment-chunk.js';
import { showDetails, type DetailsContext } from './comment-details.js';
import { CommentItem } from './comment-item.js';

/** What holds lists: the whole, or an item. */
interface Place {
  chunks: CommentChunk[];
}

/**
 * The comments of a thread as ordinary lists in the light DOM, where they can be found, selected, linked to and printed. Kept in
 * step with the conversation: what did not change is not touched, and what is much is done a slice at a time.
 */
export class CommentList {
  /** What the lists stand in. */
  readonly element: HTMLDivElement = document.createElement('div');
  /** Settles when all comments are in the document. */
  filled: Promise<void> = Promise.resolve();
  readonly #items = new Map<string, CommentItem>();
  readonly #top: Place = { chunks: [] };
  /** The lists that do not show their rows yet, in the order in which they are read. */
  readonly #waiting = new Set<CommentChunk>();
  /** The lists that the browser lays out now. */
  readonly #near = new Set<CommentChunk>();
  readonly #chunks = new WeakMap<EventTarget, CommentChunk>();
  #isFilling = false;
  #context!: DetailsContext;
  #roots?: readonly CommentNode[];
  #nodes: ReadonlyMap<string, CommentNode> = new Map();
  #collapsed: ReadonlySet<string> = new Set();

  constructor() {
    this.element.className = 'film-comments';
    this.element.addEventListener('contentvisibilityautostatechange', (event) => this.#handleVisibility(event));
  }

  /** The comment with this id, where it is in the document. */
  item(id: string): CommentItem | undefined {
    return this.#items.get(id);
  }

  update({ roots, nodes, collapsed }: ThreadSnapshot, context: DetailsContext): void {
    const isInOtherWords = this.#context !== undefined && this.#context.terms !== context.terms;
    const isNewer = this.#context?.version !== context.version;
    this.#context = context;
    if (isInOtherWords) this.#clear();
    if (roots !== this.#roots) {
      this.#roots = roots;
      this.#nodes = nodes;
      this.#place(this.#top, this.element, rowsOf(roots, 0), undefined);
    }
    this.#collapse(collapsed);
    if (isNewer) for (const chunk of this.#near) this.#showDetails(chunk);
    if (!this.#isFilling && this.#waiting.size > 0) this.filled = this.#fillAll();
  }

  /** Shows everything as it will be, at once: for a printer. */
  complete(): void {
    while (this.#fillNext());
    for (const item of this.#items.values()) showDetails(item, this.#context);
  }

  #clear(): void {
    this.element.replaceChildren();
    this.#items.clear();
    this.#waiting.clear();
    this.#near.clear();
    this.#top.chunks = [];
    this.#roots = undefined;
  }

  /** Has as many lists at a place as its rows need. What changed in them waits for its turn, unless it is small and inside another. */
  #place(place: Place, parent: Element, rows: readonly Row[], region: CommentChunk | undefined): void {
    const present = new Set(place.chunks);
    const groups = groupRows(rows, ({ node }) => {
      const chunk = this.#items.get(node.comment.id)?.chunk;
      return chunk && present.has(chunk) ? chunk : undefined;
    });
    const isTop = place === this.#top;
    place.chunks = groups.map((group, index) => {
      const chunk = group.chunk ?? this.#makeChunk();
      present.delete(chunk);
      const isWhole = groups.length === 1 || (isTop && index === 0);
      chunk.defer(!isWhole && group.weight <= 2 * CHUNK, group.weight);
      chunk.region = chunk.isDeferred ? chunk : region;
      if (!chunk.isDeferred) chunk.isNear = true;
      if (!chunk.region) this.#near.add(chunk);
      const isSame =
        chunk.rows.length === group.rows.length &&
        group.rows.every(({ node, inReplyTo }, at) => {
          const row = chunk.rows[at] as Row;
          return row.node === node && row.inReplyTo === inReplyTo;
        });
      chunk.rows = group.rows;
      if (!isSame && groups.length === 1 && !isTop) this.#fill(chunk);
      else if (!isSame) this.#waiting.add(chunk);
      return chunk;
    });
    for (const chunk of present) this.#drop(chunk);
    let next = isTop ? parent.firstElementChild : (parent.firstElementChild?.nextElementSibling ?? null);
    for (const { element } of place.chunks) {
      if (element === next) next = next.nextElementSibling;
      else parent.insertBefore(element, next);
    }
  }

  #makeChunk(): CommentChunk {
    const chunk = new CommentChunk();
    // Where the browser does not tell what comes near, everything is.
    chunk.isNear = !('oncontentvisibilityautostatechange' in chunk.element);
    if (chunk.isNear) this.#near.add(chunk);
    this.#chunks.set(chunk.element, chunk);
    return chunk;
  }

  #drop(chunk: CommentChunk): void {
    chunk.element.remove();
    this.#waiting.delete(chunk);
    this.#near.delete(chunk);
  }

  async #fillAll(): Promise<void> {
    this.#isFilling = true;
    const slices = new TimeSlices();
    while (this.#fillNext()) {
      if (!slices.isOver) continue;
      this.element.ariaBusy = 'true';
      await slices.next();
    }
    this.#isFilling = false;
    this.element.ariaBusy = null;
    if (this.#items.size > this.#nodes.size) this.#forgetLost();
  }

  #fillNext(): boolean {
    const [chunk] = this.#waiting;
    if (!chunk) return false;
    this.#waiting.delete(chunk);
    this.#fill(chunk);
    return true;
  }

  /** Puts the items of a list in order. */
  #fill(chunk: CommentChunk): void {
    const { element, rows } = chunk;
    let next = element.firstElementChild;
    for (const row of rows) {
      const item = this.#itemFor(row.node.comment.id);
      item.chunk = chunk;
      this.#show(item, row, chunk.region);
      if (item.element === next) next = next.nextElementSibling;
      else element.insertBefore(item.element, next);
    }
    while (next) [next] = [next.nextElementSibling, next.remove()];
  }

  #itemFor(id: string): CommentItem {
    let item = this.#items.get(id);
    if (!item) this.#items.set(id, (item = new CommentItem(id)));
    return item;
  }

  #show(item: CommentItem, { node, depth, inReplyTo }: Row, region: CommentChunk | undefined): void {
    const before = item.node;
    const isNear = region?.isNear ?? true;
    if (before !== node || item.inReplyTo !== inReplyTo) {
      item.node = node;
      item.inReplyTo = inReplyTo;
      item.version = 0;
      try {
        if (before?.comment !== node.comment) item.showWords(node.comment, this.#context);
        item.showNote(this.#context.terms);
      } catch (error) {
        item.showFailure(this.#context.terms.unreadable);
        reportError(error);
      }
      const isIndented = depth < MAX_DEPTH && node.children.length > 0;
      if (isIndented || item.chunks.length > 0) {
        this.#place(item, item.element, isIndented ? rowsOf(node.children, depth + 1) : [], region);
        if (this.#collapsed.has(node.comment.id)) item.collapse(true);
      }
    }
    if (isNear) showDetails(item, this.#context);
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
    this.#near.add(chunk);
    if (this.#waiting.delete(chunk)) this.#fill(chunk);
    else this.#showDetails(chunk);
  }

  #showDetails({ rows }: CommentChunk): void {
    const waiting = [...rows];
    for (let row = waiting.pop(); row; row = waiting.pop()) {
      const item = this.#items.get(row.node.comment.id);
      if (!item) continue;
      showDetails(item, this.#context);
      for (const { rows: inside, isDeferred } of item.chunks) if (!isDeferred) waiting.push(...inside);
    }
  }
}
