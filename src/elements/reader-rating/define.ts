import '../clapper-input/define.js';
import '../clapper-rating/define.js';
import { ReaderRatingElement } from './reader-rating.js';

ReaderRatingElement.define();
