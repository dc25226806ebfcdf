import { sendKeys } from '@web/test-runner-commands';
import { ClapperInputElement } from '../../src/elements/clapper-input/clapper-input.js';
import { describeControl } from '../conformance/control.js';

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
  },
});
