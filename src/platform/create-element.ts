/**
 * Makes an element with attributes. Nodes are built by this; markup with values in it is made by `safety/prepared-markup.ts`.
 *
 * @param owner - the document that the element belongs to, which need not be the page's
 */
export function createElement<Tag extends string>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  owner: Document = document,
): Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement {
  const element = owner.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element as ReturnType<typeof createElement<Tag>>;
}
