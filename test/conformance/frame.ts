import { expect } from '@open-wc/testing';
import type { FilmElement } from '../../src/base/film-element.js';
import { nextFrame } from '../support/media.js';
import { authored, type ElementCases, freshTag, itIsAnElement, place, put, settled, withTag } from './element.js';

/**
 * The cases of an element that wraps the author's HTML. `html` has to hold some of it: elements, text and a comment if it can.
 *
 * ```ts
 * describeFrame({
 *   element: SpoilerTextElement,
 *   html: '<spoiler-text>The <em>butler</em> did it.</spoiler-text>',
 *   role: 'group',
 *   name: 'Spoiler',
 *   text: 'butler',
 *   properties: { open: { value: true, attribute: '' } },
 * });
 * ```
 */
export interface FrameCases<E extends FilmElement> extends ElementCases<E> {
  /** Words of the author's in `html` that a reader sees; `null` where the frame keeps them out of sight at first. */
  text: string | null;
}

export function describeFrame<E extends FilmElement>(cases: FrameCases<E>): void {
  describe(`<${cases.element.tag}> as a frame`, () => {
    itIsAnElement(cases);
    describe('the author’s content', () => itsContent(cases));
  });
}

function itsContent<E extends FilmElement>({ element, html, text, ownNodes }: FrameCases<E>): void {
  const markup = (nodes: readonly ChildNode[]) =>
    nodes.map((node) => (node instanceof Element ? node.outerHTML : node.textContent));

  it('is there in the case', () => {
    expect(put<E>(html).childNodes.length, 'html holds nothing').to.be.above(0);
  });

  it('is the same nodes in the same order after the upgrade', async () => {
    const tag = freshTag(element.tag);
    const target = put<E>(withTag(html, element.tag, tag));
    const before = [...target.childNodes];
    element.define(tag);
    await settled(target);
    expect(authored(target, ownNodes).length).to.equal(before.length);
    authored(target, ownNodes).forEach((node, i) => expect(node === before[i], `node ${i}`).to.equal(true));
  });

  it('is as it was when the element has been removed', async () => {
    const tag = freshTag(element.tag);
    const target = put<E>(withTag(html, element.tag, tag));
    const before = markup([...target.childNodes]);
    element.define(tag);
    await settled(target);
    target.remove();
    await nextFrame();
    expect(markup(authored(target, ownNodes))).to.deep.equal(before);
  });

  it('is the same nodes after a move', async () => {
    const target = await place<E>(html);
    const before = authored(target, ownNodes);
    put<HTMLElement>('<section></section>').append(target);
    await settled(target);
    const after = authored(target, ownNodes);
    expect(after.length).to.equal(before.length);
    after.forEach((node, i) => expect(node === before[i], `node ${i}`).to.equal(true));
  });

  if (text !== null) {
    it('can be read, selected and copied', async () => {
      const target = await place<E>(html);
      expect(target.innerText).to.include(text);
      getSelection()!.selectAllChildren(target);
      expect(getSelection()!.toString()).to.include(text);
    });
  }

  it('may come later', async () => {
    const target = await place<E>(`<${element.tag}></${element.tag}>`);
    const source = put<E>(withTag(html, element.tag, 'div'));
    const nodes = [...source.childNodes];
    target.append(...nodes);
    await settled(target);
    expect(nodes.every((node) => target.contains(node))).to.equal(true);
    if (text !== null) expect(target.innerText).to.include(text);
  });
}
