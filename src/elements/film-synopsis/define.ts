import { FilmSynopsisElement } from './film-synopsis.js';

FilmSynopsisElement.define();
