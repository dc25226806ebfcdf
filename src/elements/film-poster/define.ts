/// <reference path="./film-poster.ts" preserve="true" />
import { FilmPosterElement } from './film-poster.js';

FilmPosterElement.define();
