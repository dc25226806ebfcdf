/// <reference path="./film-synopsis.ts" preserve="true" />
import { FilmSynopsisElement } from './film-synopsis.js';

FilmSynopsisElement.define();
