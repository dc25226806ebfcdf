/// <reference path="./reader-rating.ts" preserve="true" />
/// <reference path="../../events/reader-ratings-event.ts" preserve="true" />
/// <reference path="../../events/external-request-event.ts" preserve="true" />
import { ReaderRatingElement } from './reader-rating.js';
import '../clapper-input/define.js';
import '../clapper-rating/define.js';

ReaderRatingElement.define();
