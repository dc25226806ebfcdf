import { CastListElement } from './cast-list.js';

CastListElement.define();
