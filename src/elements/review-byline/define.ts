/// <reference path="./review-byline.ts" preserve="true" />
/// <reference path="../../events/external-request-event.ts" preserve="true" />
import { ReviewBylineElement } from './review-byline.js';

ReviewBylineElement.define();
