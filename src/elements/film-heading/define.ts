/// <reference path="./film-heading.ts" preserve="true" />
import { FilmHeadingElement } from './film-heading.js';

FilmHeadingElement.define();
