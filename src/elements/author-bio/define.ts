/// <reference path="./author-bio.ts" preserve="true" />
/// <reference path="../../events/external-request-event.ts" preserve="true" />
import { AuthorBioElement } from './author-bio.js';

AuthorBioElement.define();
