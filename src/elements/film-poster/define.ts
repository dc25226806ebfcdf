/// <reference path="./film-poster.ts" preserve="true" />
/// <reference path="../../events/external-request-event.ts" preserve="true" />
import { FilmPosterElement } from './film-poster.js';

FilmPosterElement.define();
