import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ClapperRatingElement } from '../../../src/elements/clapper-rating/clapper-rating.js';
import { describeDisplay } from '../../conformance/display.js';
import { place, settled } from '../../conformance/element.js';
import { accessibleNode, accessibleTree } from '../../support/accessibility-tree.js';
import { emulateMedia } from '../../support/media.js';
import { pixelsOf } from '../../support/pixels.js';

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
    min: { value: 1, attribute: '1' },
    symbol: { value: 'star', attribute: 'star' },
    symbolSrc: { value: '/own.svg', attribute: '/own.svg' },
    precision: { value: 0.5, attribute: '0.5' },
    format: { value: 'percent', attribute: 'percent' },
  },
});

const rating = (attributes: string, text = '') =>
  place<ClapperRatingElement>(`<clapper-rating ${attributes}>${text}</clapper-rating>`);
const nameOf = async (element: Element) => (await accessibleNode(element)).name;
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<SVGElement>(`[part='${name}']`);

/** How many symbols are drawn full, from the geometry of the drawing; `null` where nothing is drawn. */
function drawn(element: Element): number | null {
  const full = part(element, 'symbols-full')?.ownerSVGElement;
  if (!full) return null;
  const width = full.width.baseVal.value;
  // A box of 24, with a picture between 2 and 22.
  return Math.floor(width / 24) + Math.max(0, ((width % 24) - 2) / 20);
}

/** What a reader gets who selects the whole element and copies it, with the keys that do so. */
async function copied(element: Element): Promise<string> {
  getSelection()!.selectAllChildren(element);
  const text = new Promise<string>((resolve) =>
    document.addEventListener('copy', () => resolve(getSelection()!.toString()), { once: true }),
  );
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'c' });
  await sendKeys({ up: 'Control' });
  return (await text).trim();
}

/** How much of each symbol is painted full on the screen, from left to right, as a share of a whole picture. */
async function painted(attributes: string, dir: 'ltr' | 'rtl' = 'ltr', inside = ''): Promise<number[]> {
  const colours = '--clapper-rating-color: rgb(255 0 0); --clapper-rating-empty-color: rgb(0 0 255)';
  const box = await place(
    `<p><clapper-rating ${attributes} style="${colours}; --clapper-rating-size: 48px">${inside}</clapper-rating></p>`,
    {
      dir,
    },
  );
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

  for (const symbol of ['heart', 'popcorn', 'thumb', 'dot']) {
    it(`a ${symbol}, which is fetched`, async () => {
      const element = await rating(`lang="en" value="3.5" symbol="${symbol}"`);
      expect(drawn(element)).to.be.closeTo(3.5, 0.001);
      const units: Record<string, string> = { heart: 'hearts', popcorn: 'popcorn', thumb: 'thumbs', dot: 'points' };
      expect(await nameOf(element)).to.equal(`3.5 out of 5 ${units[symbol]}`);
      const path = part(element, 'symbols-full')!.getAttribute('d')!;
      expect(path).not.to.match(/^m2 11h20/);
      expect(path, 'the same five times').to.equal(path.slice(0, path.length / 5).repeat(5));
    });
  }

  it('clappers where the picture is not known', async () => {
    for (const symbol of ['banana', 'constructor']) {
      const element = await rating(`value="3" symbol="${symbol}"`);
      expect(drawn(element)).to.equal(3);
      expect(part(element, 'symbols-full')!.getAttribute('d')).to.match(/^m2 11h20/);
    }
  });

  it('an emoji of the author’s for each point, which is not part of the words', async () => {
    const element = await rating('lang="en" value="2.5" unit="Potatoes"', '<span slot="symbol">🥔</span>');
    const texts = [...element.shadowRoot!.querySelectorAll('[part="symbols-full"] text')];
    expect(texts.map(({ textContent }) => textContent)).to.deep.equal(['🥔', '🥔', '🥔', '🥔', '🥔']);
    expect(drawn(element)).to.be.closeTo(2.5, 0.001);
    expect(await nameOf(element)).to.equal('2.5 out of 5 Potatoes');
    expect(element.innerText.trim()).to.equal('2.5 out of 5 Potatoes');
  });

  it('an SVG of the author’s for each point', async () => {
    const square = '<svg slot="symbol" viewBox="0 0 10 10"><rect width="10" height="10" /></svg>';
    const shares = await painted('value="1.5"', 'ltr', square);
    expect(shares[0], 'the first is full').to.equal(1);
    expect(shares[3], 'the fourth is neither full nor in the colour of ours').to.be.NaN;
  });

  it('to the precision that is asked for, and says it exactly', async () => {
    const element = await rating('lang="en" value="3.7" precision="0.5"');
    expect(drawn(element)).to.be.closeTo(3.5, 0.001);
    expect(await nameOf(element)).to.equal('3.7 out of 5 clappers');
  });

  it('from the lowest value where that is below 0', async () => {
    const element = await rating('lang="en" value="0" min="-5"');
    expect(drawn(element)).to.be.closeTo(2.5, 0.001);
    expect(await nameOf(element)).to.equal('0 out of 5 clappers');
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
    expect(await nameOf(await rating('lang="en" value="1" max="1" unit="thumbs"'))).to.equal('1 out of 1 thumb');
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
    const element = await rating('value="3.5" symbol="star"', '★★★½');
    expect(element.shadowRoot!.querySelector('slot')!.getBoundingClientRect().width).to.be.at.most(1);
    expect(await copied(element)).to.equal('★★★½');
  });

  for (const [attributes, inside, words] of [
    ['lang="en" value="4.5"', '', '4.5 out of 5 clappers'],
    ['value="4.5"', '4.5 clappers', '4.5 clappers'],
    ['lang="en" value="4" symbol="heart"', '', '4 out of 5 hearts'],
    ['value="B+"', '', 'B+'],
    ['lang="en" value="9" max="10" format="percent"', '', '90%'],
    ['lang="en"', '<meter value="4.5" max="5">Four and a half</meter>', '4.5 out of 5 clappers'],
    ['lang="en" value="4"', '<span slot="symbol">🥔</span>', '4 out of 5 clappers'],
  ] as const) {
    it(`once when it is copied: ${attributes} ${inside}`, async () => {
      expect(await copied(await rating(attributes, inside))).to.equal(words);
    });
  }

  it('to a page that is dark without saying so, in a colour that can be seen', async () => {
    const element = await rating('value="3"');
    const [red, green, blue] = getComputedStyle(part(element, 'symbols-full')!)
      .fill.match(/\d+/g)!
      .map((channel) => (Number(channel) / 255) ** 2.2) as [number, number, number];
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    expect(1.05 / (luminance + 0.05), 'contrast with white').to.be.above(3);
    expect((luminance + 0.05) / 0.06, 'contrast with #222').to.be.above(3);
  });
});

describe('what <clapper-rating> makes of other values', () => {
  const cases: [attributes: string, name: string, points: number | null, text?: string][] = [
    // [attributes, name, symbols drawn, text]
    ['value="17/20"', '17 out of 20 clappers', 4.25],
    ['value="13 out of 5"', '13 out of 5 clappers', 5],
    ['value="0.30000000000000004"', '0.3 out of 5 clappers', 0.3],
    ['value="NaN"', 'NaN', null],
    ['value="1.2.3"', '1.2.3', null],
    ['value="Infinity"', 'Infinity', null],
    ['value="A+"', 'A+', null],
    ['value="F"', 'F', null],
    ['value="87%"', '87%', 4.35],
    ['value="up"', 'Thumbs up', 1, 'Thumbs up'],
    ['value="down"', 'Thumbs down', 1, 'Thumbs down'],
    ['value="4.5" format="number"', '4.5 out of 5 clappers', null, '4.5/5'],
    ['value="4.5" format="percent"', '90%, 4.5 out of 5 clappers', null, '90%'],
    ['value="3" min="1" format="percent"', '50%, 3 out of 5 clappers', null, '50%'],
    ['value="4.5" format="grade"', 'A-, 4.5 out of 5 clappers', null, 'A-'],
    ['value="A-" format="grade"', 'A-', null, 'A-'],
    ['value="A" format="symbols"', 'A, 5 out of 5 clappers', 5, 'A'],
    ['value="4" format="words"', 'good, 4 out of 5 clappers', null, 'good'],
    ['value="A-" format="symbols"', 'A-, 4.5 out of 5 clappers', 4.5, 'A-'],
    ['value="4.5" format="nonsense"', '4.5 out of 5 clappers', 4.5],
    ['format="percent"', 'Not rated', null, 'Not rated'],
  ];
  for (const [attributes, name, points, text = name] of cases) {
    it(`${attributes}: “${name}”`, async () => {
      const element = await rating(`lang="en" ${attributes}`);
      expect(await nameOf(element)).to.equal(name);
      expect(element.innerText.trim()).to.equal(text);
      if (points === null) expect(drawn(element)).to.equal(null);
      else expect(drawn(element)).to.be.closeTo(points, 0.001);
    });
  }
});

describe('what <clapper-rating> upgrades', () => {
  const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const cases: [inside: string, name: string, points: number, isSeen: boolean][] = [
    // [content, name, symbols drawn, whether the author's content is still seen]
    ['<meter value="4.5" max="10">4.5 of 10</meter>', '4.5 out of 10 clappers', 4.5, false],
    ['<data value="3.5">Three and a half</data>', '3.5 out of 5 clappers', 3.5, true],
    ['<span data-rating="2">Not good</span>', '2 out of 5 clappers', 2, true],
    [`<img alt="4½ out of 5 stars" src="${pixel}" width="90" height="18">`, '4.5 out of 5 stars', 4.5, false],
    ['★★★★½', '4.5 out of 5 stars', 4.5, false],
    ['★★★☆☆', '3 out of 5 stars', 3, false],
    ['❤️❤️❤️', '3 out of 5 hearts', 3, false],
    ['🍿🍿🍿🍿', '4 out of 5 popcorn', 4, false],
    ['4,5 von 10 Sternen', '4.5 out of 10 Sternen', 4.5, true],
    ['3,5 étoiles sur 5', '3.5 out of 5 étoiles', 3.5, true],
    ['٤٫٥ من ٥', '4.5 out of 5 clappers', 4.5, true],
  ];
  for (const [inside, name, points, isSeen] of cases) {
    it(`${inside.replace(/src="[^"]*"/, '')}: “${name}”`, async () => {
      const element = await rating('lang="en"', inside);
      expect(await nameOf(element)).to.equal(name);
      expect(drawn(element)).to.be.closeTo(points, 0.001);
      const content = element.firstElementChild ?? element.shadowRoot!.querySelector('slot')!;
      const { width } = content.getBoundingClientRect();
      if (content instanceof HTMLSlotElement && isSeen) expect(getComputedStyle(content).position).to.equal('static');
      else if (isSeen) expect(width).to.be.above(1);
      else expect(width).to.be.at.most(1);
    });
  }

  it('nothing that could be read in two ways', async () => {
    const element = await rating('lang="en"', '☆☆☆★');
    expect(drawn(element)).to.equal(null);
    expect(await nameOf(element)).to.equal('☆☆☆★');
  });

  it('no picture that is not a rating', async () => {
    const element = await rating('lang="en" value="3"', `<img alt="The poster" src="${pixel}" width="90" height="18">`);
    expect(element.querySelector('img')!.getBoundingClientRect().width).to.equal(90);
  });
});

describe('the words of <clapper-rating> when a script changes the value', () => {
  const change = async (element: ClapperRatingElement, changes: Partial<ClapperRatingElement>) => {
    Object.assign(element, changes);
    await settled(element);
    return { text: element.textContent.trim(), name: await nameOf(element), full: drawn(element) };
  };

  it('agree with the new value, and are the author’s again with the old one', async () => {
    const element = await rating('lang="en" value="4.5"', '4.5 <b>out of 5</b>');
    const words = [...element.childNodes];
    expect(await change(element, { value: 3.5 })).to.deep.equal({
      text: '3.5 out of 5 clappers',
      name: '3.5 out of 5 clappers',
      full: 3.5,
    });
    expect(element.innerText.trim()).to.equal('3.5 out of 5 clappers');
    expect((await change(element, { value: '4,5' })).text).to.equal('4.5 out of 5');
    expect([...element.childNodes]).to.deep.equal(words);
    expect(element.innerHTML).to.equal('4.5 <b>out of 5</b>');
  });

  it('agree with an attribute that is changed', async () => {
    const element = await rating('lang="en" value="4.5"', '4.5 out of 5');
    element.setAttribute('value', '2');
    expect((await change(element, {})).text).to.equal('2 out of 5 clappers');
  });

  it('agree with a value where the words alone told one', async () => {
    const element = await rating('lang="en"', '★★★★☆');
    expect((await change(element, { value: 4 })).text).to.equal('★★★★☆');
    expect((await change(element, { value: 2 })).text).to.include('2 out of 5');
    expect((await change(element, { value: null })).text).to.equal('★★★★☆');
  });

  it('without a number give way to another value than theirs', async () => {
    const element = await rating('lang="en" value="B+"', 'A treat');
    expect((await change(element, { value: 'C' })).text).to.equal('C');
    expect((await change(element, { value: 'B+' })).text).to.equal('A treat');
  });

  it('without a number stay when the first value comes by script', async () => {
    const element = await rating('lang="en"', 'A treat');
    expect((await change(element, { value: 4 })).text).to.equal('A treat');
  });

  it('are the author’s where they are changed together with the value', async () => {
    const element = await rating('lang="en" value="4.5"', '4.5 out of 5');
    element.value = 3.5;
    element.firstChild!.textContent = 'Three and a half';
    expect((await change(element, {})).text).to.equal('Three and a half');
    element.value = 2;
    await settled(element);
    element.firstChild!.textContent = 'Two';
    expect((await change(element, {})).text).to.equal('Two');
  });

  it('differ from the value where the author wrote both', async () => {
    const element = await rating('lang="en" value="90" max="100"', '4.5 out of 5');
    expect((await change(element, {})).text).to.equal('4.5 out of 5');
  });

  it('agree when the value was changed before the upgrade', async () => {
    const tag = `clapper-rating-early-${Math.random().toString(36).slice(2)}`;
    const host = document.createElement('div');
    host.innerHTML = `<${tag} lang="en" value="4.5">4.5 out of 5</${tag}>`;
    const element = host.firstElementChild as ClapperRatingElement;
    element.value = 3;
    document.body.append(host);
    ClapperRatingElement.define(tag);
    expect((await change(element, {})).text).to.equal('3 out of 5 clappers');
    host.remove();
  });

  it('are the author’s after the element is taken away from around them, and agree after a move', async () => {
    const element = await rating('lang="en" value="4.5"', '4.5 out of 5');
    await change(element, { value: 3 });
    element.parentElement!.prepend(element);
    expect((await change(element, {})).text).to.equal('3 out of 5 clappers');
    const home = element.parentElement!;
    const [words] = element.childNodes;
    element.replaceWith(words!);
    expect(home.textContent.trim()).to.equal('4.5 out of 5');
  });
});
