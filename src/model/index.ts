export type { CastMember, Credit, Film, FilmType, Person, Picture } from './film.js';
export type { Aspect, Rating, RatingKind, RatingWords } from './rating.js';
export type { Review } from './review.js';
export type { Comment, CommentAuthor, CommentFormat, CommentStatus } from './comment.js';
export type { Viewer } from './viewer.js';
export { DEFAULT_BEST, parseRatingNumber, parseRatingWords } from './rating.js';
export { emptyFilm } from './review.js';
export { toHttpUrl } from './url.js';
export { InvalidDataError, parseComment, parseReview } from './validation.js';
