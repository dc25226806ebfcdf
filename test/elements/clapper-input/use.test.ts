import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { ClapperInputElement } from '../../../src/elements/clapper-input/clapper-input.js';
import { place, settled } from '../../conformance/element.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { emulateMedia, resizeTo } from '../../support/media.js';

const input = async (attributes: string, box?: Partial<HTMLElement>) => {
  const html = `<p lang="en"><clapper-input aria-label="Your rating" ${attributes}></clapper-input></p>`;
  const target = (await place(html, box)).querySelector('clapper-input')!;
  return settled(target);
};
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const choices = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="radio"]')];
const words = (element: Element) => part(element, 'text').textContent.trim();

/** The middle of a choice, as a pointer would hit it. */
function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

function record(element: Element): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change']) {
    element.addEventListener(type, () => heard.push(`${type} ${(element as ClapperInputElement).value}`));
  }
  return heard;
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describe('<clapper-input> in use', () => {
  before(() => ClapperInputElement.define());
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [790, 590] });
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
  });

  describe('by keyboard', () => {
    const cases: [attributes: string, dir: 'ltr' | 'rtl', keys: string[], value: string][] = [
      ['value="3"', 'ltr', ['ArrowRight'], '3.5'],
      ['value="3"', 'ltr', ['ArrowLeft'], '2.5'],
      ['value="3"', 'rtl', ['ArrowRight'], '2.5'],
      ['value="3"', 'rtl', ['ArrowLeft'], '3.5'],
      ['value="3"', 'ltr', ['ArrowUp'], '3.5'],
      ['value="3"', 'rtl', ['ArrowDown'], '2.5'],
      ['value="3"', 'ltr', ['PageUp'], '4'],
      ['value="3"', 'ltr', ['PageDown'], '2'],
      ['value="3"', 'ltr', ['Home'], '0.5'],
      ['value="3"', 'ltr', ['End'], '5'],
      ['value="5"', 'ltr', ['ArrowRight'], '5'],
      ['value="0.5"', 'ltr', ['ArrowLeft'], '0.5'],
      ['', 'ltr', ['ArrowRight'], '0.5'],
      ['', 'ltr', ['ArrowLeft'], '0.5'],
      ['', 'ltr', ['4'], '4'],
      ['', 'ltr', ['4', '.', '5'], '4.5'],
      ['', 'ltr', ['4', ',', '5'], '4.5'],
      ['', 'ltr', ['4', '2'], '2'],
      ['', 'ltr', ['9'], ''],
      ['max="10" step="1"', 'ltr', ['1', '0'], '10'],
      ['min="0" step="1"', 'ltr', ['0'], '0'],
      ['value="3"', 'ltr', ['Delete'], ''],
      ['value="3"', 'ltr', ['Backspace'], ''],
    ];
    for (const [attributes, dir, keys, value] of cases) {
      it(`${dir} ${attributes} ${keys.join(' ')}: “${value}”`, async () => {
        const element = await input(attributes, { dir });
        element.focus();
        await press(...keys);
        expect(element.value).to.equal(value);
      });
    }

    it('keeps the focus on what is chosen, and on the first choice when it is cleared', async () => {
      const element = await input('value="3"');
      element.focus();
      expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('3');
      await press('ArrowRight');
      expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('3.5');
      await press('Delete');
      expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('0.5');
      expect(choices(element).some(({ checked }) => checked)).to.equal(false);
    });

    it('is one stop for Tab, and the clear button another', async () => {
      const element = await input('value="3"');
      await place('<button id="after">After</button>');
      element.focus();
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'clear'));
      await press('Tab');
      expect(document.activeElement!.id).to.equal('after');
    });

    it('has no noise of binary fractions', async () => {
      const element = await input('step="0.1" min="0.1" max="1"');
      element.focus();
      await press('ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(element.value).to.equal('0.3');
      expect(words(element)).to.match(/^0\.3 of 1,/);
    });

    it('sends its form by Enter', async () => {
      const form = await place<HTMLFormElement>(
        '<form><clapper-input name="r" value="3"></clapper-input><button name="b">Send</button></form>',
      );
      const element = form.querySelector('clapper-input')!;
      await settled(element);
      const sent = new Promise<string | undefined>((resolve) =>
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          resolve((event.submitter as HTMLButtonElement | null)?.name);
        }),
      );
      element.focus();
      await press('Enter');
      expect(await sent).to.equal('b');
    });
  });

  describe('by pointer', () => {
    it('takes halves, at targets of at least 24 pixels', async () => {
      for (const attributes of ['', 'max="10" step="1"', 'min="0" step="1"', 'style="--clapper-input-size: 10px"']) {
        const element = await input(attributes);
        for (const choice of [...choices(element), part(element, 'clear')]) {
          const { width, height } = choice.getBoundingClientRect();
          expect(Math.min(width, height), attributes).to.be.at.least(24);
        }
      }
      const element = await input('');
      const heard = record(element);
      await sendMouse({ type: 'click', position: middle(choices(element)[6]!) });
      expect(heard).to.deep.equal(['input 3.5', 'change 3.5']);
      await sendMouse({ type: 'click', position: middle(choices(element)[6]!) });
      expect(heard, 'the same again').to.have.length(2);
    });

    it('takes them from the right in text that runs from the right', async () => {
      const element = await input('', { dir: 'rtl' });
      const { right, top, width } = part(element, 'scale').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(right - width * 0.25), Math.round(top + 10)] });
      expect(element.value).to.equal('1.5');
    });

    it('shows and says what it is over, and goes back', async () => {
      const element = await input('value="1"');
      await sendMouse({ type: 'move', position: middle(choices(element)[6]!) });
      await settled(element);
      expect(words(element)).to.equal('3.5 of 5, good');
      expect(element.value).to.equal('1');
      await sendMouse({ type: 'move', position: [790, 590] });
      await settled(element);
      expect(words(element)).to.equal('1 of 5, very bad');
    });

    for (const [side, style] of [
      ['the middle', 'text-align: center'],
      ['the right', 'text-align: right'],
      ['a narrow box', 'inline-size: 260px'],
      ['a flexible row', 'display: flex; justify-content: flex-end'],
    ] as const) {
      it(`keeps its place in ${side} while the words beside it change`, async () => {
        const element = await input('');
        element.parentElement!.style.cssText = style;
        await settled(element);
        const places = () => choices(element).map((choice) => choice.getBoundingClientRect().toJSON() as DOMRect);
        const atRest = places();
        for (const choice of [0, 2, 5, 9]) {
          await sendMouse({ type: 'move', position: middle(choices(element)[choice]!) });
          await settled(element);
          expect(places()).to.deep.equal(atRest);
        }
        const { right, top } = atRest[5]!;
        await sendMouse({ type: 'click', position: [Math.floor(right - 2), Math.round(top + 10)] });
        await settled(element);
        expect(element.value).to.equal('3');
        expect(places()).to.deep.equal(atRest);
      });
    }

    it('is dragged', async () => {
      const element = await input('');
      const heard = record(element);
      await sendMouse({ type: 'move', position: middle(choices(element)[1]!) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: middle(choices(element)[4]!) });
      await sendMouse({ type: 'move', position: middle(choices(element)[8]!) });
      await sendMouse({ type: 'up' });
      expect(heard).to.deep.equal(['input 2.5', 'input 4.5', 'change 4.5']);
      await settled(element);
      expect(choices(element).find(({ checked }) => checked)!.value).to.equal('4.5');
    });

    it('is cleared by a button that says so', async () => {
      const element = await input('value="3"');
      const heard = record(element);
      expect(await accessibleNode(part(element, 'clear'))).to.include({ role: 'button', name: 'Clear the rating' });
      await sendMouse({ type: 'click', position: middle(part(element, 'clear')) });
      await settled(element);
      expect(element.value).to.equal('');
      expect(words(element)).to.equal('Not rated');
      expect(heard).to.deep.equal(['input ', 'change ']);
      expect(getComputedStyle(part(element, 'clear')).visibility).to.equal('hidden');
      expect(element.shadowRoot!.activeElement, 'the focus stays inside').to.equal(choices(element)[0]);
    });

    for (const state of ['readonly', 'disabled']) {
      it(`changes nothing where it is ${state}`, async () => {
        const element = await input(`value="3" ${state}`);
        const heard = record(element);
        await sendMouse({ type: 'move', position: middle(choices(element)[1]!) });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: middle(choices(element)[8]!) });
        await sendMouse({ type: 'up' });
        await sendMouse({ type: 'click', position: middle(choices(element)[8]!) });
        element.focus();
        await press('ArrowRight', 'Delete');
        expect(element.value).to.equal('3');
        expect(heard).to.deep.equal([]);
        expect(choices(element).find(({ checked }) => checked)!.value).to.equal('3');
        expect(words(element)).to.equal('3 of 5, okay');
      });
    }

    it('brings the focus to what is chosen by its label', async () => {
      const label = await place<HTMLLabelElement>('<label>Rating <clapper-input value="3"></clapper-input></label>');
      const element = label.querySelector('clapper-input')!;
      await settled(element);
      await sendMouse({
        type: 'click',
        position: [Math.round(label.getBoundingClientRect().left + 5), middle(label)[1]],
      });
      expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('3');
      expect(element.value).to.equal('3');
    });

    it('takes one click inside a label around it, once', async () => {
      const label = await place<HTMLLabelElement>('<label>Rating <clapper-input></clapper-input></label>');
      const element = label.querySelector('clapper-input')!;
      await settled(element);
      const heard = record(element);
      await sendMouse({ type: 'click', position: middle(choices(element)[7]!) });
      expect(heard).to.deep.equal(['input 4', 'change 4']);
    });
  });

  describe('for assistive technology', () => {
    it('is a group of radio buttons, each with its value in words', async () => {
      const element = await input('value="2" step="1" required');
      expect(outline(await accessibleTree(part(element, 'base')))).to.equal(
        [
          'radiogroup "Your rating"',
          '  radio "1 of 5, very bad"',
          '  radio "2 of 5, bad"',
          '  radio "3 of 5, okay"',
          '  radio "4 of 5, good"',
          '  radio "5 of 5, very good"',
          '  button "Clear the rating"',
        ].join('\n'),
      );
      expect(await accessibleNode(choices(element)[1]!)).to.include({ checked: 'true' });
      expect(await accessibleNode(part(element, 'base'))).to.include({ required: true });
    });

    it('has no choice that is chosen where there is no rating', async () => {
      const element = await input('');
      const states = await Promise.all(choices(element).map(accessibleNode));
      expect(new Set(states.map(({ checked }) => checked))).to.deep.equal(new Set(['false']));
    });

    it('knows 0 from none', async () => {
      const element = await input('min="0" step="1" value="0"');
      expect(await accessibleNode(choices(element)[0]!)).to.include({ name: '0 of 5, very bad', checked: 'true' });
      expect(words(element)).to.equal('0 of 5, very bad');
    });

    it('is a field for numbers where there are more than eleven choices', async () => {
      const element = await input('max="100" step="1" value="70"');
      expect(await accessibleNode(part(element, 'number'))).to.include({ role: 'spinbutton', name: 'Your rating' });
      expect(choices(element)).to.deep.equal([]);
    });

    it('is told that it is read-only', async () => {
      const element = await input('value="3" readonly');
      // The browser's tree does not tell it; those who ask for the attribute get it.
      expect(part(element, 'base').ariaReadOnly).to.equal('true');
    });

    it('has a name where the page gives none', async () => {
      const element = await place('<clapper-input lang="en"></clapper-input>');
      expect((await accessibleNode(part(element, 'base'))).name).to.equal('Rating');
    });
  });

  describe('as a field for numbers', () => {
    it('takes what is typed, and leaves it as it is typed', async () => {
      const element = await input('max="10" step="0.1"');
      const heard = record(element);
      element.focus();
      await sendKeys({ type: '7.5' });
      expect(element.valueAsNumber).to.equal(7.5);
      expect((part(element, 'number') as HTMLInputElement).value).to.equal('7.5');
      await press('Tab');
      expect(heard.at(-1)).to.equal('change 7.5');
    });

    it('can be emptied, and is then not rated', async () => {
      const element = await input('max="100" step="1" value="7" name="r"');
      element.focus();
      await press('End', 'Backspace');
      expect(element.value).to.equal('');
    });

    it('takes a press and a drag on the drawing', async () => {
      const element = await input('max="100" step="1"');
      const { left, top, width } = part(element, 'scale').getBoundingClientRect();
      const at = (share: number): [number, number] => [Math.round(left + width * share), Math.round(top + 10)];
      const heard = record(element);
      await sendMouse({ type: 'click', position: at(0.5) });
      expect(element.valueAsNumber).to.be.closeTo(50, 1);
      expect(heard.map((each) => each.split(' ')[0])).to.deep.equal(['input', 'change']);
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: at(0.8) });
      await sendMouse({ type: 'up' });
      expect(element.valueAsNumber).to.be.closeTo(80, 1);
    });
  });

  describe('values', () => {
    it('are numbers in any way that people write them; anything else is none', async () => {
      for (const [text, value] of [
        ['4,5', '4.5'],
        ['4½', '4.5'],
        ['٤٫٥', '4.5'],
        [' 4.50 ', '4.5'],
        ['abc', ''],
        ['NaN', ''],
        ['', ''],
      ]) {
        expect((await input(`value="${text}"`)).value, text).to.equal(value);
      }
    });

    it('that cannot be given are kept, drawn, and told to the form', async () => {
      const above = await input('value="7"');
      expect(above.value).to.equal('7');
      expect(above.validity.rangeOverflow).to.equal(true);
      expect(above.validationMessage).to.equal('Please choose a rating from 0.5 to 5.');
      const below = await input('value="-2"');
      expect(below.validity.rangeUnderflow).to.equal(true);
      const between = await input('value="3.3"');
      expect(between.validity.stepMismatch).to.equal(true);
      expect(between.validationMessage).to.equal('Please choose a rating in steps of 0.5.');
      expect(choices(between).some(({ checked }) => checked)).to.equal(false);
    });

    it('are numbers for scripts too', async () => {
      const element = await input('');
      expect(element.valueAsNumber).to.be.NaN;
      element.valueAsNumber = 0.1 + 0.2;
      expect(element.value).to.equal('0.3');
      element.valueAsNumber = 3.5;
      await settled(element);
      expect(element.value).to.equal('3.5');
      expect(choices(element).find(({ checked }) => checked)!.value).to.equal('3.5');
      element.valueAsNumber = NaN;
      expect(element.value).to.equal('');
    });

    it('of an impossible scale are those of five', async () => {
      const element = await input('max="-1" step="0"');
      expect(choices(element)).to.have.length(5);
    });

    it('that are missing are asked for in the language around', async () => {
      await import('../../../src/i18n/de.js');
      const german = (await place('<p lang="de"><clapper-input required></clapper-input></p>')).querySelector(
        'clapper-input',
      )!;
      await settled(german);
      expect(german.validationMessage).to.equal('Bitte wähle eine Bewertung.');
      expect(words(german)).to.equal('Nicht bewertet');
      const english = await input('required');
      expect(english.validationMessage).to.equal('Please choose a rating.');
    });

    it('are not asked for where nothing can be changed', async () => {
      expect((await input('required readonly')).checkValidity()).to.equal(true);
    });

    it('stay what was chosen when the form is reset after clicks', async () => {
      const form = await place<HTMLFormElement>('<form><clapper-input name="r" value="2"></clapper-input></form>');
      const element = form.querySelector('clapper-input')!;
      await settled(element);
      await sendMouse({ type: 'click', position: middle(choices(element)[8]!) });
      expect(element.value).to.equal('4.5');
      form.reset();
      await settled(element);
      expect(choices(element).find(({ checked }) => checked)!.value).to.equal('2');
      element.defaultValue = undefined;
      form.reset();
      await settled(element);
      expect(choices(element).some(({ checked }) => checked)).to.equal(false);
    });
  });

  describe('on the screen', () => {
    it('fits into 320 pixels with ten points, halves and a zero', async () => {
      await resizeTo(320);
      for (const attributes of [
        'max="10" step="1"',
        'value="3"',
        'min="0" value="3"',
        'max="100" step="1" value="3"',
      ]) {
        await input(attributes);
        expect(document.documentElement.scrollWidth, attributes).to.be.at.most(320);
      }
    });

    it('is drawn in the colours of the system where colours are forced', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await input('value="3"');
      const probe = await place<HTMLElement>('<p style="color: CanvasText">A</p>');
      expect(getComputedStyle(part(element, 'symbols-full')).fill).to.equal(getComputedStyle(probe).color);
      expect(getComputedStyle(part(element, 'symbols-empty')).stroke).to.equal(getComputedStyle(probe).color);
    });

    it('shows where the focus is', async () => {
      const element = await input('value="3"');
      await press('Tab');
      const focused = element.shadowRoot!.activeElement!;
      expect(getComputedStyle(focused).outlineStyle).to.equal('solid');
    });

    it('does not move when there is something to clear', async () => {
      const element = await input('');
      const before = element.getBoundingClientRect().height;
      element.value = '3';
      await settled(element);
      expect(element.getBoundingClientRect().height).to.equal(before);
    });
  });
});
