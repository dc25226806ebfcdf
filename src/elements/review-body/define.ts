import { ReviewBodyElement } from './review-body.js';

ReviewBodyElement.define();
