/// <reference path="./review-verdict.ts" preserve="true" />
import { ReviewVerdictElement } from './review-verdict.js';

ReviewVerdictElement.define();
