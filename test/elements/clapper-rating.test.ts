import { expect } from '@open-wc/testing';
import { ClapperRatingElement } from '../../src/elements/clapper-rating/clapper-rating.js';
import { describeDisplay } from '../conformance/display.js';
import { place, settled } from '../conformance/element.js';
import { accessibleNode, accessibleTree } from '../support/accessibility-tree.js';
import { emulateMedia } from '../support/media.js';
import { pixelsOf } from '../support/pixels.js';

describeDisplay({
  element: ClapperRatingElement,
  html: '<clapper-rating value="4.5" unit="clappers">4.5 clappers</clapper-rating>',
  role: 'image',
  name: '4.5 out of 5 clappers',
  text: '4.5 clappers',
  made: { html: '<clapper-rating value="3"></clapper-rating>', text: '3 out of 5 clappers' },
  properties: {
    value: { value: '3', attribute: '3' },
    max: { value: 10, attribute: '10' },
    unit: { value: 'popcorns', attribute: 'popcorns' },
    symbol: { value: 'star', attribute: 'star' },
  },
});

const rating = (attributes: string, text = '') =>
  place<ClapperRatingElement>(`<clapper-rating ${attributes}>${text}</clapper-rating>`);
const nameOf = async (element: Element) => (await accessibleNode(element)).name;
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<SVGElement>(`[part='${name}']`);

/** How many symbols are drawn full, from the geometry of the drawing; `null` where nothing is drawn. */
function drawn(element: Element): number | null {
  const full = part(element, 'symbols-full') as SVGSVGElement | null;
  if (!full) return null;
  const width = full.width.baseVal.value;
  // A box of 24, with a picture between 2 and 22.
  return Math.floor(width / 24) + Math.max(0, ((width % 24) - 2) / 20);
}

/** How much of each symbol is painted full on the screen, from left to right, as a share of a whole picture. */
async function painted(attributes: string, dir: 'ltr' | 'rtl' = 'ltr'): Promise<number[]> {
  const colours = '--clapper-rating-color: rgb(255 0 0); --clapper-rating-empty-color: rgb(0 0 255)';
  const box = await place(`<p><clapper-rating ${attributes} style="${colours}; --clapper-rating-size: 48px" /></p>`, {
    dir,
  });
  const element = await settled(box.querySelector('clapper-rating')!);
  const { data, width, height } = await pixelsOf(part(element, 'symbols')!);
  return Array.from({ length: 5 }, (_, symbol) => {
    let red = 0;
    let blue = 0;
    for (let y = 0; y < height; y++) {
      for (let x = Math.ceil((symbol * width) / 5); x < ((symbol + 1) * width) / 5; x++) {
        red += data[(y * width + x) * 4]! > 200 && data[(y * width + x) * 4 + 2]! < 60 ? 1 : 0;
        blue += data[(y * width + x) * 4 + 2]! > 200 && data[(y * width + x) * 4]! < 60 ? 1 : 0;
      }
    }
    return red / (red + blue);
  });
}

describe('what <clapper-rating> reads', () => {
  for (const [text, name, points] of [
    ['4.5 clappers', '4.5 out of 5 clappers', 4.5],
    ['4,5/5', '4.5 out of 5 clappers', 4.5],
    ['4½ out of 5 stars', '4.5 out of 5 stars', 4.5],
    ['3 of 4 popcorns', '3 out of 4 popcorns', 3],
    ['1/1', '1 out of 1 clapper', 1],
  ] as const) {
    it(`"${text}" from its text`, async () => {
      const element = await rating('lang="en"', text);
      expect(await nameOf(element)).to.equal(name);
      expect(drawn(element)).to.be.closeTo(points, 0.001);
      expect(element.innerText).to.include(text);
    });
  }

  for (const value of ['4.5', '4,5', '4½', ' 4.50 ', '٤٫٥']) {
    it(`"${value}" from its attribute`, async () => {
      const element = await rating(`lang="en" value="${value}"`);
      expect(await nameOf(element)).to.equal('4.5 out of 5 clappers');
    });
  }

  it('a number from its property', async () => {
    const element = await rating('lang="en"');
    element.value = 2;
    await settled(element);
    expect(await nameOf(element)).to.equal('2 out of 5 clappers');
  });

  it('the value rather than the text, but leaves the text', async () => {
    const element = await rating('lang="en" value="4"', 'Four clappers!');
    expect(await nameOf(element)).to.equal('4 out of 5 clappers');
    expect(element.innerText.trim()).to.equal('Four clappers!');
  });

  it('the text again when it changes', async () => {
    const element = await rating('lang="en"', '2 stars');
    element.textContent = '3 stars';
    await settled(element);
    expect(await nameOf(element)).to.equal('3 out of 5 stars');
  });

  it('words that are no number as words, and draws nothing', async () => {
    const element = await rating('value="abc"');
    expect(drawn(element)).to.equal(null);
    expect(element.innerText).to.equal('abc');
    expect(await nameOf(element)).to.equal('abc');
  });

  it('the author’s words rather than a value that is no number', async () => {
    const element = await rating('value="abc"', 'Two thumbs up');
    expect(element.innerText.trim()).to.equal('Two thumbs up');
    expect(await nameOf(element)).to.equal('Two thumbs up');
  });

  it('nothing as not rated, which is not 0', async () => {
    const none = await rating('lang="en"');
    expect(none.innerText).to.equal('Not rated');
    expect(await nameOf(none)).to.equal('Not rated');
    expect(drawn(none)).to.equal(null);
    const zero = await rating('lang="en" value="0"');
    expect(zero.innerText).to.equal('0 out of 5 clappers');
    expect(drawn(zero)).to.equal(0);
  });

  it('a value beyond the scale as it stands, and draws the end of the scale', async () => {
    const above = await rating('lang="en" value="13"');
    expect(await nameOf(above)).to.equal('13 out of 5 clappers');
    expect(drawn(above)).to.equal(5);
    const below = await rating('lang="en" value="-2"');
    expect(await nameOf(below)).to.equal('-2 out of 5 clappers');
    expect(drawn(below)).to.equal(0);
  });

  it('an impossible scale as five', async () => {
    for (const max of ['0', '-3', 'many']) {
      expect(await nameOf(await rating(`lang="en" value="4" max="${max}"`))).to.equal('4 out of 5 clappers');
    }
  });
});

describe('what <clapper-rating> draws', () => {
  it('half of the fifth symbol for 4.5', async () => {
    const shares = await painted('value="4.5" symbol="dot"');
    expect(shares.slice(0, 4)).to.deep.equal([1, 1, 1, 1]);
    expect(shares[4]).to.be.closeTo(0.5, 0.02);
  });

  it('from the right in text that runs from the right', async () => {
    const shares = await painted('value="1.5" symbol="dot"', 'rtl');
    expect(shares.slice(0, 3)).to.deep.equal([0, 0, 0]);
    expect(shares[3]).to.be.closeTo(0.5, 0.02);
    expect(shares[4]).to.equal(1);
  });

  it('nothing for 0 and everything for the best', async () => {
    expect(await painted('value="0"')).to.deep.equal([0, 0, 0, 0, 0]);
    expect(await painted('value="5"')).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('a tenth so that it can be seen', async () => {
    expect((await painted('value="0.1"'))[0])
      .to.be.above(0.01)
      .and.below(0.3);
  });

  it('a symbol for each point up to ten', async () => {
    const element = await rating('lang="en" value="7.5" max="10"');
    expect(drawn(element)).to.be.closeTo(7.5, 0.001);
    expect(part(element, 'symbols')!.getAttribute('viewBox')).to.equal('0 0 240 24');
    expect(await nameOf(element)).to.equal('7.5 out of 10 clappers');
  });

  it('five symbols in proportion above ten', async () => {
    const element = await rating('lang="en" value="87" max="100" unit="%"');
    expect(part(element, 'symbols')!.getAttribute('viewBox')).to.equal('0 0 120 24');
    expect(drawn(element)).to.be.closeTo(4.35, 0.001);
    expect(await nameOf(element)).to.equal('87 out of 100 %');
  });

  it('another picture, which gives the unit its name', async () => {
    const element = await rating('lang="en" value="3" symbol="star"');
    expect(await nameOf(element)).to.equal('3 out of 5 stars');
    const clappers = await rating('value="3"');
    const picture = (it: Element) => it.shadowRoot!.querySelector('path')!.getAttribute('d');
    expect(picture(element)).not.to.equal(picture(clappers));
  });

  it('clappers where the picture is not known', async () => {
    for (const symbol of ['popcorn', 'constructor']) {
      const element = await rating(`value="3" symbol="${symbol}"`);
      expect(drawn(element)).to.equal(3);
      expect(element.shadowRoot!.querySelector('path')!.getAttribute('d')).to.match(/^M2 10\.5h20/);
    }
  });

  it('in the colours of the system where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await rating('value="3"');
    const fill = (name: string) => getComputedStyle(part(element, name)!).fill;
    const probe = await place<HTMLElement>('<p style="color: CanvasText">A</p>');
    expect(fill('symbols-full')).to.equal(getComputedStyle(probe).color);
    expect(fill('symbols-empty')).to.equal('none');
    expect(getComputedStyle(part(element, 'symbols-empty')!).stroke).to.equal(getComputedStyle(probe).color);
  });

  it('in the colour and size that the page wants', async () => {
    const element = await rating('value="3" style="--clapper-rating-color: rgb(1, 2, 3); --clapper-rating-size: 40px"');
    expect(getComputedStyle(part(element, 'symbols-full')!).fill).to.equal('rgb(1, 2, 3)');
    expect(part(element, 'symbols')!.getBoundingClientRect().height).to.equal(40);
    expect(part(element, 'symbols')!.getBoundingClientRect().width).to.equal(200);
  });
});

describe('what <clapper-rating> says', () => {
  it('in the numbers of the language around it', async () => {
    const german = await place('<p lang="de">Wertung <clapper-rating value="4.5" unit="Klappen"></clapper-rating></p>');
    const element = german.querySelector('clapper-rating')!;
    await settled(element);
    expect(await nameOf(element))
      .to.include('4,5')
      .and.include('Klappen');
    german.setAttribute('lang', 'en');
    await settled(element);
    expect(await nameOf(element)).to.equal('4.5 out of 5 Klappen');
    expect(element.innerText).to.equal('4.5 out of 5 Klappen');
  });

  it('in the language of the place that it is moved to', async () => {
    const element = await rating('lang="" value="4.5"');
    (await place('<section lang="de"><p></p></section>')).append(element);
    await settled(element);
    expect(element.innerText).to.include('4,5');
  });

  it('with the unit of the author', async () => {
    expect(await nameOf(await rating('lang="en" value="1" max="1" unit="popcorns"'))).to.equal('1 out of 1 popcorn');
  });

  it('as one picture: what is drawn and written is not read a second time', async () => {
    const element = await rating('lang="en" value="3"', 'Three of five');
    expect((await accessibleTree(element)).children).to.deep.equal([]);
  });

  it('to a developer whose value is no number, once', async () => {
    const heard: unknown[] = [];
    const { warn } = console;
    console.warn = (words: unknown) => heard.push(words);
    try {
      await rating('value="none of it"');
      await rating('value="none of it"');
    } finally {
      console.warn = warn;
    }
    expect(heard).to.have.length(1);
  });

  it('does not show a row of stars twice, and lets it be copied', async () => {
    const rating = await place<ClapperRatingElement>('<clapper-rating value="3.5" symbol="star">★★★½</clapper-rating>');
    const words = rating.shadowRoot!.querySelector('slot')!.parentElement!;
    expect(words.getBoundingClientRect().width).to.be.at.most(1);
    getSelection()!.selectAllChildren(rating);
    expect(getSelection()!.toString()).to.include('★★★½');
  });
});
