/**
 * What a label announces. `verdict` may hold a rating but need not; `outside` is what others think of the film; `other` is
 * a label whose value is not read.
 */
export type LabelKind =
  | 'title'
  | 'originalTitle'
  | 'year'
  | 'directors'
  | 'writers'
  | 'cast'
  | CreditKind
  | 'genres'
  | 'countries'
  | 'languages'
  | 'releaseDate'
  | 'synopsis'
  | 'rating'
  | 'verdict'
  | 'pros'
  | 'cons'
  | 'runtimeMinutes'
  | 'certificate'
  | 'author'
  | 'publishedAt'
  | 'comments'
  | 'trailer'
  | 'outside'
  | 'other';

/** The jobs that a film's other credits name, in the words of schema.org where it has one. */
export type CreditKind = 'musicBy' | 'cinematographer' | 'editor' | 'producer' | 'productionCompany';

/**
 * The words by which posts of one language say things. Every list is one string, parted by `|`.
 * The lists other than the labels may use regular expressions without `*`, `+` or `{,}`, except for the name in `postsBy`.
 */
export interface LanguageTable {
  /** BCP 47 primary tag. */
  language: string;
  /**
   * Labels in lower case. A label with `*` may stand before its value without a colon ("Directed by Jane Campion");
   * one that announces two things at once stands in both lists.
   */
  labels: Partial<Record<LabelKind, string>>;
  /** Age certificates in words, alone or beside other facts: "interdit aux moins de 12 ans". */
  certified?: string;
  /** Before a certificate inside a sentence: "rated". */
  rated?: string;
  /** Before the work that a script is made from, after the names of its writers: "based on". */
  basedOn?: string;
  /** Words that no text of some length in this language is without. */
  common?: string;
  /** Words before or after a film's title in a heading: "Movie review: Her", "Her – review". */
  review?: string;
  /** Words for a film, which are furniture of a heading only beside a colon or a dash: "Film: Her". */
  film?: string;
  /** What may stand before those words: "Quick horror film review". */
  sort?: string;
  /** The same where the title follows directly: "Review of Her". */
  reviewOf?: string;
  /** Between a value and its scale: "4 out of 5". */
  of?: string;
  /** Between a value and its scale, or before both: "on a scale of". */
  scale?: string;
  /** Units of ratings: these are recognised inside a sentence too. */
  units?: string;
  /** Before a rating inside a sentence: "gives it four stars". */
  gives?: string;
  /** Who else rates a film: "audience", "average". */
  others?: string;
  /** How words begin that stand after a number and are no unit of a rating: "9 wins". */
  notUnits?: string;
  /** The words for 1, 2, 3 and so on; forms of one number are parted by `/`. */
  numbers?: string;
  /** What "and a half" is after a number. */
  half?: string;
  /** Half of one: "half a star". */
  halfOf?: string;
  thumbsUp?: string;
  thumbsDown?: string;
  /** Before a duration inside a sentence: "its 169 minutes". */
  lasts?: string;
  /** Before a director's name in a heading. */
  by?: string;
  /** What parts a film's name at the beginning of a sentence from what is said about it: "Prisoners is". */
  is?: string;
  /** Words that begin such sentences and name no film. */
  subjects?: string;
  /** Before a film's name inside a sentence: "I saw Moneyball". */
  watch?: string;
  /** Of a series. */
  season?: string;
  episode?: string;
  hours?: string;
  minutes?: string;
  /** What is counted above a thread: "8 comments". */
  comments?: string;
  /** "No comments". */
  none?: string;
  /** What stands above a comment form: "Leave a reply". */
  reply?: string;
  /** Between the name of a comment's writer and the comment: "Ann says". */
  says?: string;
  /** Blogger's two links below a comment, between which the space is often lost: "ReplyDelete". */
  replyLinks?: string;
  /** What stands before a name above an author box: "About". */
  about?: string;
  /** A link to all posts of an author, with `(.+)` for the name: "View all posts by Ada". */
  postsBy?: string;
  /** Names of pages that list posts: "Archives", "Recent posts". */
  lists?: string;
}
