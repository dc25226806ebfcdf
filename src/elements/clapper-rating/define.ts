/// <reference path="./clapper-rating.ts" preserve="true" />
import { ClapperRatingElement } from './clapper-rating.js';

ClapperRatingElement.define();
