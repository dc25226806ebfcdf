import { ReaderRatingElement } from './reader-rating.js';
import '../clapper-input/define.js';
import '../clapper-rating/define.js';

ReaderRatingElement.define();
