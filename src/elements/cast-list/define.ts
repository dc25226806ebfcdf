/// <reference path="./cast-list.ts" preserve="true" />
/// <reference path="../../events/external-request-event.ts" preserve="true" />
import { CastListElement } from './cast-list.js';

CastListElement.define();
