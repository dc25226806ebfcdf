type Mover = Node & { moveBefore?: (node: Node, before: Node | null) => void };

/**
 * Moves a node with all that is going on in it, where the browser can: videos and players play on, the reader types on.
 * https://dom.spec.whatwg.org/#dom-parentnode-movebefore
 */
export function moveTo(parent: Node, node: Node, before: Node | null = null): void {
  const mover = parent as Mover;
  if (mover.moveBefore && parent.isConnected && node.isConnected) mover.moveBefore(node, before);
  else parent.insertBefore(node, before);
}
