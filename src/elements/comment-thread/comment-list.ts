import { flattenTree, MAX_DEPTH, type CommentNode, type DisplayItem } from '../../comments/comment-tree.js';
import { CommentItem, type ItemContext } from './comment-item.js';

/** About so many comments stand in one list, which the browser lays out when it comes near the screen. */
const CHUNK = 25;

/**
 * The comments of a thread as ordinary lists in the light DOM, where they can be found, selected, linked to and printed. Kept in
 * step with the conversation: what did not change is not touched.
 */
export class CommentList {
  /** What the lists stand in. */
  readonly element: HTMLDivElement = document.createElement('div');
  readonly #items = new Map<string, CommentItem>();

  constructor() {
    this.element.className = 'film-comments';
  }

  /** The comment with this id, where it is shown. */
  item(id: string): CommentItem | undefined {
    return this.#items.get(id);
  }

  update(roots: readonly CommentNode[], context: ItemContext): void {
    const chunks = chunksOf(flattenTree(roots));
    const seen = new Set<string>();
    chunks.forEach((chunk, index) => this.#fill(this.#chunkAt(index), chunk, context, seen));
    while (this.element.children.length > chunks.length) this.element.lastElementChild?.remove();
    for (const [id, item] of this.#items) {
      if (seen.has(id)) continue;
      item.element.remove();
      this.#items.delete(id);
    }
  }

  #chunkAt(index: number): HTMLOListElement {
    const present = this.element.children[index];
    if (present) return present as HTMLOListElement;
    const list = document.createElement('ol');
    list.className = 'film-comment-list film-comment-chunk';
    // Without its numbers a list is none to some screen readers, unless it says so.
    list.setAttribute('role', 'list');
    this.element.append(list);
    return list;
  }

  /** Puts the items into a list and the lists inside it, in order; parents come before their replies. */
  #fill(chunk: HTMLOListElement, items: readonly DisplayItem[], context: ItemContext, seen: Set<string>): void {
    const open: { list: HTMLOListElement; next: Element | null; last?: CommentItem }[] = [
      { list: chunk, next: chunk.firstElementChild },
    ];
    const close = () => {
      let rest = open.pop()?.next ?? null;
      while (rest) [rest] = [rest.nextElementSibling, rest.remove()];
    };
    for (const item of items) {
      while (open.length > item.depth + 1) close();
      if (open.length === item.depth) {
        const list = open.at(-1)!.last!.ensuredReplies;
        open.push({ list, next: list.firstElementChild });
      }
      const level = open.at(-1)!;
      const shown = this.#itemFor(item.comment.id);
      if (shown.element === level.next) level.next = shown.element.nextElementSibling;
      else level.list.insertBefore(shown.element, level.next);
      level.last = shown;
      seen.add(item.comment.id);
      if (item.node.children.length === 0 || item.depth === MAX_DEPTH) shown.dropReplies();
      shown.update(item, item.depth < MAX_DEPTH, context);
    }
    while (open.length) close();
    chunk.style.setProperty('--_comments', String(items.length));
  }

  #itemFor(id: string): CommentItem {
    let item = this.#items.get(id);
    if (!item) this.#items.set(id, (item = new CommentItem(id)));
    return item;
  }
}

/** Items in groups that begin with a comment at the top. */
function chunksOf(items: readonly DisplayItem[]): DisplayItem[][] {
  const chunks: DisplayItem[][] = [];
  for (const item of items) {
    const chunk = chunks.at(-1);
    if (chunk && (item.depth > 0 || chunk.length < CHUNK)) chunk.push(item);
    else chunks.push([item]);
  }
  return chunks;
}
