/* A form's controls, and a document's pictures and forms, hide its own properties behind their names: after
   `<form><input name="nextSibling">` the form's `nextSibling` is the input inside it. Whatever may be a form or a document is
   therefore read by what its class defines, which no name can hide. */

/** A property as the object's class defines it, or the object's own where the class (of another DOM than the browser's) has none. */
export function propertyOf<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  const definition = Object.getPrototypeOf(object) as object;
  return key in definition ? Reflect.get(definition, key, object) : object[key];
}

export const matches = (element: Element, selectors: string): boolean =>
  propertyOf(element, 'matches').call(element, selectors);

export const closest = (element: Element, selectors: string): Element | null =>
  propertyOf(element, 'closest').call(element, selectors);

export const queryOne = (root: ParentNode, selectors: string): Element | null =>
  propertyOf(root, 'querySelector').call(root, selectors);

export const queryAll = (root: ParentNode, selectors: string): Iterable<Element> =>
  propertyOf(root, 'querySelectorAll').call(root, selectors);

export const attribute = (element: Element, name: string): string | null =>
  propertyOf(element, 'getAttribute').call(element, name);

export const contains = (node: Node, other: Node): boolean => propertyOf(node, 'contains').call(node, other);

export const isElement = (node: Node): node is Element => propertyOf(node, 'nodeType') === 1;

export const isDocument = (node: Node): node is Document => propertyOf(node, 'nodeType') === 9;

/** The language that a document, or an element's surroundings, state. */
export function languageOf(node: Node): string | undefined {
  const element = isDocument(node)
    ? propertyOf(node, 'documentElement')
    : isElement(node)
      ? closest(node, '[lang]')
      : null;
  return (element && attribute(element, 'lang')) || undefined;
}

/** Whether a node stands before another, and not around it. Not every parser's `compareDocumentPosition` can be trusted. */
export function precedes(node: Node, other: Node): boolean {
  const [path, otherPath] = [pathTo(node), pathTo(other)];
  const at = path.findIndex((each, index) => each !== otherPath[index]);
  let sibling = at < 0 ? undefined : otherPath[at];
  while (sibling && sibling !== path[at]) sibling = propertyOf(sibling, 'previousSibling') ?? undefined;
  return sibling !== undefined;
}

/** A node and what is around it, the outermost first. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = propertyOf(at, 'parentNode')) path.push(at);
  return path.reverse();
}
