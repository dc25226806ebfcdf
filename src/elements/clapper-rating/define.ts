import { ClapperRatingElement } from './clapper-rating.js';

ClapperRatingElement.define();
