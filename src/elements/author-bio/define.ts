import { AuthorBioElement } from './author-bio.js';

AuthorBioElement.define();
