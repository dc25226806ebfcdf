/* Literals, because outside a browser there is no `Node`. */
const COMMENT_NODE = 8;
const TEXT_NODE = 3;

/** White space between elements and comments, which nobody sees. */
export function isBlank(node: Node): boolean {
  return node.nodeType === COMMENT_NODE || (node.nodeType === TEXT_NODE && !node.textContent?.trim());
}

/** Nodes in groups of neighbours that stand side by side, with the blank text between them. */
export function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    const between: Node[] = [];
    let before = node.previousSibling;
    while (before && isBlank(before)) {
      between.unshift(before);
      before = before.previousSibling;
    }
    if (run && before === run.at(-1)) run.push(...between, node);
    else runs.push([node]);
  }
  return runs;
}
