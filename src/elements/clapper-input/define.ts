/// <reference path="./clapper-input.ts" preserve="true" />
import { ClapperInputElement } from './clapper-input.js';

ClapperInputElement.define();
