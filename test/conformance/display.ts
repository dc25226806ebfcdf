import { expect } from '@open-wc/testing';
import type { DisplayElement } from '../../src/base/display-element.js';
import { accessibleTree, outline } from '../support/accessibility-tree.js';
import { type ElementCases, itIsAnElement, place, settled } from './element.js';

/**
 * The cases of an element that shows a value.
 *
 * ```ts
 * describeDisplay({
 *   element: ClapperRatingElement,
 *   html: '<clapper-rating value="4.5">4.5 clappers</clapper-rating>',
 *   role: 'image',
 *   name: '4.5 out of 5 clappers',
 *   text: '4.5 clappers',
 *   made: { html: '<clapper-rating value="3"></clapper-rating>', text: '3 out of 5 clappers' },
 *   properties: { value: { value: '3', attribute: '3' }, max: { value: 10, attribute: '10' } },
 * });
 * ```
 */
export interface DisplayCases<E extends DisplayElement> extends ElementCases<E> {
  /** The author's words in `html`. */
  text: string;
  /** The same element, or another, without words of the author's, and the words that it makes. */
  made: { html: string; text: string };
}

export function describeDisplay<E extends DisplayElement>(cases: DisplayCases<E>): void {
  describe(`<${cases.element.tag}> as a display`, () => {
    itIsAnElement(cases);
    describe('words', () => itsWords(cases));
  });
}

function itsWords<E extends DisplayElement>({ html, text, made }: DisplayCases<E>): void {
  it('are the author’s where there are some', async () => {
    const target = await place<E>(html);
    expect(target.innerText).to.include(text);
  });

  it('are made from the value where the author wrote none', async () => {
    const target = await place<E>(made.html);
    expect(target.innerText).to.include(made.text);
  });

  it('are copied', async () => {
    for (const [markup, words] of [
      [html, text],
      [made.html, made.text],
    ] as const) {
      const target = await place<E>(markup);
      getSelection()!.selectAllChildren(target);
      expect(getSelection()!.toString().replace(/\s+/g, ' ')).to.include(words);
    }
  });

  it('are made when the author’s go away, also after a move', async () => {
    const target = await place<E>(made.html);
    target.append('Words that came later');
    await settled(target);
    expect(target.innerText).to.include('Words that came later');
    expect(target.innerText).not.to.include(made.text);
    target.parentElement!.parentElement!.prepend(target.parentElement!);
    target.replaceChildren();
    await settled(target);
    expect(target.innerText).to.include(made.text);
  });

  it('come back when something empties the element', async () => {
    const target = await place<E>(made.html);
    target.replaceChildren();
    await settled(target);
    expect(target.innerText).to.include(made.text);
  });

  it('stand once, however often the element is rendered or moved', async () => {
    const target = await place<E>(made.html);
    for (let i = 0; i < 3; i++) {
      target.parentElement!.append(target);
      target.requestUpdate();
      await settled(target);
    }
    expect(target.textContent.split(made.text)).to.have.length(2);
  });

  it('are heard: as the name, or as the text that is read', async () => {
    const target = await place<E>(made.html);
    expect(outline(await accessibleTree(target))).to.include(made.text);
  });
}
