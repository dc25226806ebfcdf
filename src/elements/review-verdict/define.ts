import { ReviewVerdictElement } from './review-verdict.js';

ReviewVerdictElement.define();
