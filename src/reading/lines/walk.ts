import { isDocument, propertyOf } from '../dom.js';

/**
 * Goes through everything below a node in document order, without recursion, so that no depth of nesting is too deep.
 *
 * @param enter - called for every node; `false` passes over what is inside
 * @param leave - called after the inside of every node that was entered
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  /* Beside a document's element stand only its type and comments, from which not every parser leads on. */
  let node: Node | null = isDocument(root) ? propertyOf(root, 'documentElement') : propertyOf(root, 'firstChild');
  while (node) {
    const inside: boolean = enter(node);
    const child: Node | null = inside ? propertyOf(node, 'firstChild') : null;
    if (child) {
      node = child;
      continue;
    }
    if (inside) leave(node);
    let next: Node | null = null;
    while (node !== root && !(next = propertyOf(node!, 'nextSibling'))) {
      node = propertyOf(node!, 'parentNode');
      if (node !== root) leave(node!);
    }
    node = next;
  }
}
