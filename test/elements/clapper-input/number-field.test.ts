import { sendKeys } from '@web/test-runner-commands';
import { ClapperInputElement } from '../../../src/elements/clapper-input/clapper-input.js';
import { describeControl } from '../../conformance/control.js';

describeControl({
  element: ClapperInputElement,
  html: '<clapper-input name="rating" value="70" max="100" step="1" aria-label="Your rating"></clapper-input>',
  role: 'generic',
  name: 'Your rating',
  value: '70',
  other: '45',
  act: () => sendKeys({ press: 'ArrowUp' }),
  properties: {
    min: { value: 1, attribute: '1' },
    max: { value: 20, attribute: '20' },
    step: { value: 0.25, attribute: '0.25' },
    readonly: { value: true, attribute: '' },
    symbol: { value: 'star', attribute: 'star' },
    symbolSrc: { value: '/own.svg', attribute: '/own.svg' },
  },
});
