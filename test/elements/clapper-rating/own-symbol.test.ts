import { expect, waitUntil } from '@open-wc/testing';
import { ClapperRatingElement } from '../../../src/elements/clapper-rating/clapper-rating.js';
import { place, settled } from '../../conformance/element.js';
import { accessibleNode } from '../../support/accessibility-tree.js';
import { pixelsOf } from '../../support/pixels.js';
import '../../../src/elements/clapper-input/define.js';

ClapperRatingElement.define();

/** A square that fills its box, in a colour that is not the rating's. Each call has an address of its own. */
let made = 0;
const square = (side = 20): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 20 20"><rect width="20" height="20" fill="lime"/><!--${made++}--></svg>`,
  )}`;

const COLOURS =
  '--clapper-rating-color: rgb(255 0 0); --clapper-rating-empty-color: rgb(0 0 255); --clapper-rating-size: 48px';

async function rating(attributes: string, style = ''): Promise<ClapperRatingElement> {
  const box = await place(`<p style='${style}'><clapper-rating ${attributes} style="${COLOURS}"></clapper-rating></p>`);
  return settled(box.querySelector('clapper-rating')!);
}

const symbols = (element: Element) => element.shadowRoot!.querySelector<SVGElement>(`[part='symbols']`)!;
const isOwn = (element: Element) => symbols(element).querySelector('image') !== null;
const until = (isTrue: () => boolean, what: string) => waitUntil(isTrue, what, { timeout: 5000 });

/** What is painted at a place of a drawing, as shares of its width and height. */
async function colourAt(element: Element, x: number, y = 0.5): Promise<string> {
  const { data, width, height } = await pixelsOf(symbols(element));
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  const [red, green, blue] = data.slice(at, at + 3);
  if (red! > 200 && green! < 60 && blue! < 60) return 'full';
  return blue! > 200 && red! < 60 && green! < 60 ? 'empty' : 'none';
}

/** The places in the middle of the left and of the right half of a symbol of five. */
const halves = (index: number): [number, number] => [(index + 0.3) / 5, (index + 0.7) / 5];

/** Until a symbol that cannot be had has been asked for: the next one that can be had is drawn. */
async function afterOthers(): Promise<void> {
  const other = await rating(`value="1" symbol-src="${square()}"`);
  await until(() => isOwn(other), 'the other symbol is drawn');
}

describe('a blog’s own symbol', () => {
  it('is drawn in the colour of the rating, whatever its own colour is, and halves are halves of the picture', async () => {
    const element = await rating(`value="3.5" symbol-src="${square()}"`);
    await until(() => isOwn(element), 'the symbol is drawn');
    const places = [...halves(0), ...halves(3), ...halves(4)];
    const found: string[] = [];
    for (const x of places) found.push(await colourAt(element, x));
    expect(found).to.deep.equal(['full', 'full', 'full', 'empty', 'empty', 'empty']);
    expect(await colourAt(element, 1 / 5), 'between two symbols').to.equal('none');
    expect((await accessibleNode(element)).name).to.equal('3.5 out of 5 clappers');
  });

  it('is stated by one property of CSS, for ratings that are given too', async () => {
    const box = await place(
      `<div style='--film-symbol: url("${square()}")'><clapper-rating value="2"></clapper-rating><clapper-input></clapper-input><clapper-rating value="2" symbol="star"></clapper-rating></div>`,
    );
    const [shown, given, star] = box.querySelectorAll('clapper-rating, clapper-input');
    await until(() => isOwn(shown!) && isOwn(given!), 'both are drawn');
    expect(isOwn(star!), 'another symbol that is asked for stays').to.equal(false);
    expect(given!.shadowRoot!.querySelectorAll('[part="choice"]')).to.have.length(10);
  });

  it('is stated by the script tag for the whole page', async () => {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
    script.dataset['symbolSrc'] = square();
    document.head.append(script);
    const element = await rating('value="2"');
    await until(() => isOwn(element), 'the symbol is drawn');
    script.remove();
    element.requestUpdate();
    await until(() => !isOwn(element), 'the clapperboard is drawn');
  });

  it('is never lower than 16 pixels', async () => {
    const box = await place(
      `<p style="font-size: 5px"><clapper-rating value="3" symbol-src="${square()}"></clapper-rating></p>`,
    );
    const element = box.querySelector('clapper-rating')!;
    await until(() => isOwn(element), 'the symbol is drawn');
    expect(symbols(element).getBoundingClientRect().height).to.equal(16);
  });

  it('takes the room that the clapperboards had', async () => {
    const element = await rating(`value="3" symbol-src="${square()}"`);
    const { width, height } = symbols(element).getBoundingClientRect();
    await until(() => isOwn(element), 'the symbol is drawn');
    const own = symbols(element).getBoundingClientRect();
    expect([own.width, own.height]).to.deep.equal([width, height]);
  });

  for (const [what, source] of Object.entries({
    'answers 404': '/nothing-is-here.svg',
    'is no picture': 'data:image/svg+xml,none',
    'is one pixel': square(1),
    'is a script': 'javascript:alert(1)',
    'is a page': 'data:text/html,<svg></svg>',
    'is a file': 'file:///symbol.svg',
    'names an account': 'https://name@example.org/symbol.svg',
  }))
    it(`is a clapperboard where its address ${what}`, async () => {
      const element = await rating(`value="3" symbol-src="${source}"`);
      await afterOthers();
      await settled(element);
      expect(isOwn(element)).to.equal(false);
      expect(await colourAt(element, 0.5 / 5, 0.7)).to.equal('full');
    });

  it('of another origin is asked for only where the page allows it', async () => {
    const asked: string[] = [];
    const refuse = (event: DocumentEventMap['film-external-request']): void => {
      asked.push(event.detail.url);
      event.preventDefault();
    };
    document.addEventListener('film-external-request', refuse);
    const element = await rating('value="3" symbol-src="https://symbols.example/own.svg"');
    await afterOthers();
    document.removeEventListener('film-external-request', refuse);
    expect(asked).to.deep.equal(['https://symbols.example/own.svg']);
    expect(isOwn(element)).to.equal(false);
  });
});
