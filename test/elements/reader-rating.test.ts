import { ReaderRatingElement } from '../../src/elements/reader-rating/reader-rating.js';
import { describeFrame } from '../conformance/frame.js';

describeFrame({
  element: ReaderRatingElement,
  html: '<reader-rating><p>The author’s own <em>words</em>.</p></reader-rating>',
  role: 'none',
  name: '',
  text: 'own words',
  properties: {},
});
