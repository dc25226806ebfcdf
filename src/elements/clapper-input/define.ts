import { ClapperInputElement } from './clapper-input.js';

ClapperInputElement.define();
