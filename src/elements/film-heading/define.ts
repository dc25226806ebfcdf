import { FilmHeadingElement } from './film-heading.js';

FilmHeadingElement.define();
