import { FilmReviewElement } from './film-review.js';

FilmReviewElement.define();
