import { type MarkupAttributes, type MarkupValue, type PreparedMarkup, tag } from '../safety/prepared-markup.js';

/** How the elements of this library are written: as themselves, or as plain elements with a class and data. */
export interface Spelling {
  /**
   * An element of this library.
   *
   * @param name - its tag
   * @param plain - the element of HTML that stands for it in plain HTML
   * @param fact - which fact of the review its text states
   */
  element(
    name: string,
    plain: PlainElement,
    attributes: MarkupAttributes,
    content: MarkupValue,
    fact?: string,
  ): PreparedMarkup;
}

type PlainElement = 'div' | 'span' | 'p';

/** `<cast-list role-name="director">` */
export const elementSpelling: Spelling = {
  element: (name, _plain, attributes, content, fact) =>
    tag(name, { ...attributes, ...(fact && { 'data-fact': fact }) }, content),
};

/** `<span class="cast-list" data-role-name="director">`: passes filters that strip custom elements. */
export const plainSpelling: Spelling = {
  element: (name, plain, attributes, content, fact) =>
    tag(plain, { class: name, ...asData(attributes), ...(fact && { 'data-fact': fact }) }, content),
};

function asData(attributes: MarkupAttributes): MarkupAttributes {
  return Object.fromEntries(
    /* These are HTML's own: they mean the same on every element. */
    Object.entries(attributes).map(([name, value]) => [
      name === 'lang' || name === 'id' || name.startsWith('data-') ? name : `data-${name}`,
      value,
    ]),
  );
}
