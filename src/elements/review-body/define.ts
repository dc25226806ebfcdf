/// <reference path="./review-body.ts" preserve="true" />
import { ReviewBodyElement } from './review-body.js';

ReviewBodyElement.define();
