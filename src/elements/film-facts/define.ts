/// <reference path="./film-facts.ts" preserve="true" />
import { FilmFactsElement } from './film-facts.js';

FilmFactsElement.define();
