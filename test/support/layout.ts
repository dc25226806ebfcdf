import { expect } from '@open-wc/testing';
import type { FilmElement } from '../../src/base/film-element.js';
import { type ElementClass, freshTag, put, settled, withTag } from '../conformance/element.js';

/** A letter or an element of the author's, and its box. */
interface Place {
  what: string;
  box: DOMRect;
}

/** Where every letter and every element of the author's stands, in reading order. */
export function layoutOf(root: Element): Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      for (let i = 0; i < node.length; i++)
        if (node.data[i]!.trim()) places.push({ what: node.data[i]!, box: letterBox(node, i) });
    } else if (node instanceof Element && !node.localName.includes('-') && !isMade(node)) {
      places.push({ what: `<${node.localName}>`, box: node.getBoundingClientRect() });
    }
  }
  return places;
}

/**
 * Fails where the upgrade of an element moves anything on the page.
 *
 * @param html - a piece of a page with the element's tags in it
 */
export async function expectSameLayout<E extends FilmElement>(element: ElementClass<E>, html: string): Promise<void> {
  const { tag } = element;
  for (const width of ['320px', '700px']) {
    const fresh = freshTag(tag);
    const bare = put<HTMLElement>(`<article>${html.replace(new RegExp(`</?${tag}[^>]*>`, 'g'), '')}</article>`);
    bare.style.width = width;
    const before = layoutOf(bare);
    expect(before.length).to.be.above(10);
    bare.parentElement!.remove();

    const page = put<HTMLElement>(`<article>${withTag(html, tag, fresh)}</article>`);
    page.style.width = width;
    expectUnmoved(layoutOf(page), before, 'wrapped, not yet defined');
    element.define(fresh);
    const upgraded = await settled(page.querySelector<E>(fresh)!);
    expect(upgraded).to.be.instanceOf(element);
    expectUnmoved(layoutOf(page), before, 'upgraded');
    page.parentElement!.remove();
  }
}

function isMade(element: Element): boolean {
  return element.matches('[class^="cast-list-"], [class^="cast-list-"] *');
}

function letterBox(node: Text, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return range.getBoundingClientRect();
}

/** The browser rounds a box to a fraction of a pixel where an inline element begins, which nobody sees. */
const ROUNDING = 0.5;

function expectUnmoved(after: readonly Place[], before: readonly Place[], when: string): void {
  expect(after.map(({ what }) => what).join(''), when).to.equal(before.map(({ what }) => what).join(''));
  after.forEach(({ what, box }, index) => {
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(box[side], `${when}: ${side} of ${what}, number ${index}`).to.be.closeTo(
        before[index]!.box[side],
        ROUNDING,
      );
    }
  });
}
