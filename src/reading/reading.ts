import type { Comment } from '../model/comment.js';
import type { OutsideRating } from '../model/rating.js';
import type { Review } from '../model/review.js';
import type { CreditKind } from './languages/language-table.js';

/** A field that the parsers can find, and the parts of a page that belong to it. */
export type Field =
  | 'title'
  | 'originalTitle'
  | 'headline'
  | 'year'
  | 'directors'
  | 'writers'
  | 'cast'
  | 'synopsis'
  | CreditKind
  | 'genres'
  | 'countries'
  | 'languages'
  | 'releaseDate'
  | 'season'
  | 'poster'
  | 'trailer'
  | 'sameAs'
  | 'rating'
  | 'aspects'
  | 'pros'
  | 'cons'
  | 'verdict'
  | 'outsideRatings'
  | 'publishedAt'
  | 'runtimeMinutes'
  | 'certificate'
  | 'author'
  | 'body'
  | 'comments'
  | 'commentForm';

/** What kind of evidence a field was read from, strongest first. */
export type Evidence = 'json-ld' | 'platform' | 'label' | 'title' | 'pattern' | 'position';

/** A point in a document, as in a DOM Range. */
export interface Point {
  node: Node;
  offset: number;
}

/** A stretch of a document, as in a DOM StaticRange. */
export interface Span {
  start: Point;
  end: Point;
}

/** Where a field was read from and with what words, so that a blogger can check and correct. */
export interface Found {
  from: Evidence;
  /** The words of the post: `Starring: Joaquin Phoenix, Scarlett Johansson`. */
  text: string;
  /** Where the value alone stands (without its label), when it was read from a document and stands in one line. */
  value?: Span;
  /** The author's nodes that hold the field whole, when it was read from a document: the author box, the comment list, the prose. */
  nodes?: readonly Node[];
}

/** What was understood of a post. A field that the post does not state is absent from both the review and `found`. */
export interface Reading {
  review: Review;
  comments: Comment[];
  /** The number of comments that the page states or shows, `null` where it says nothing about comments. */
  commentCount: number | null;
  found: ReadonlyMap<Field, Found>;
  /** Other people's ratings that the post reports, apart from the author's own. */
  outsideRatings?: OutsideRating[];
  /** Names on the page that may be the film's too, the likeliest first: for a person to choose from. */
  otherTitles?: readonly string[];
}

export interface ReadingOptions {
  /** BCP 47 tag of the post's language; chooses the tables of labels and words. English is always read too. */
  language?: string;
  /** Absolute address of the post; relative links are resolved against it. */
  url?: string;
  /** Name of the file that the post came in, for a post that does not name its film: `her-2013.html`. */
  fileName?: string;
}
