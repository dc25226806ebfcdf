import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ClapperInputElement } from '../../../src/elements/clapper-input/clapper-input.js';
import { describeControl } from '../../conformance/control.js';
import { place, settled } from '../../conformance/element.js';

describeControl({
  element: ClapperInputElement,
  html: '<clapper-input name="rating" value="3" aria-label="Your rating"></clapper-input>',
  role: 'generic',
  name: 'Your rating',
  value: '3',
  other: '4.5',
  act: () => sendKeys({ press: 'ArrowRight' }),
  labelled: (element) => element.shadowRoot!.querySelector('[part="base"]')!,
  properties: {
    min: { value: 1, attribute: '1' },
    max: { value: 10, attribute: '10' },
    step: { value: 1, attribute: '1' },
    readonly: { value: true, attribute: '' },
    symbol: { value: 'star', attribute: 'star' },
    symbolSrc: { value: '/own.svg', attribute: '/own.svg' },
  },
});

describe('what a script assigns to <clapper-input>', () => {
  for (const property of ['value', 'defaultValue', 'valueAsNumber'] as const) {
    for (const [given, expected] of [
      [4, '4'],
      ['4.5', '4.5'],
      [null, ''],
      [undefined, ''],
      [NaN, ''],
      [true, property === 'valueAsNumber' ? '1' : ''],
      [{}, ''],
      [[], property === 'valueAsNumber' ? '0' : ''],
    ] as const) {
      it(`as ${property}: ${Array.isArray(given) ? '[]' : String(given)} is "${expected}", and the element still works`, async () => {
        const input = await place<ClapperInputElement>('<clapper-input name="rating"></clapper-input>');
        Object.assign(input, { [property]: given });
        await settled(input);
        expect(input.value).to.equal(expected);
        input.value = '3';
        await settled(input);
        expect([input.value, input.valueAsNumber]).to.deep.equal(['3', 3]);
        expect(input.shadowRoot!.querySelector<HTMLInputElement>('input:checked')!.value).to.equal('3');
      });
    }
  }
});
