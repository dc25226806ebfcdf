/**
 * Goes through everything below a node in document order, without recursion, so that no depth of nesting is too deep.
 *
 * @param enter - called for every node; `false` passes over what is inside
 * @param leave - called after the inside of every node that was entered
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const inside: boolean = enter(node);
    const child: Node | null = inside ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    if (inside) leave(node);
    while (node !== root && !node!.nextSibling) {
      node = node!.parentNode;
      if (node !== root) leave(node!);
    }
    node = node === root ? null : node!.nextSibling;
  }
}
