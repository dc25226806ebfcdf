import { sendKeys } from '@web/test-runner-commands';
import { describeControl } from './control.js';
import { SampleControlElement } from './sample-control.js';

describeControl({
  element: SampleControlElement,
  module: '/test/conformance/sample-control.ts',
  html: '<sample-control name="film" value="Her" aria-label="Film"></sample-control>',
  role: 'generic',
  name: 'Film',
  value: 'Her',
  other: 'Him',
  act: () => sendKeys({ type: '!' }),
  properties: {},
});
