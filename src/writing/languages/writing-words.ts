/** The labels of a written review in one language. They are those that the reading tables know, so that any reader finds its way. */
export interface WritingWords {
  originalTitle: string;
  directedBy: string;
  writtenBy: string;
  starring: string;
  /** What people did, by schema.org's name for it; others are written as the review has them. */
  roles: Readonly<Record<string, string>>;
  genre: string;
  country: string;
  language: string;
  runtime: string;
  certificate: string;
  released: string;
  season: string;
  episode: string;
  trailer: string;
  /** Before what others think of the film. */
  scores: string;
  /** Before the pages elsewhere about the same film. */
  elsewhere: string;
  synopsis: string;
  review: string;
  rating: string;
  aspects: string;
  verdict: string;
  pros: string;
  cons: string;
  spoiler: string;
  /** Before the author's name. */
  by: string;
  published: string;
  updated: string;
  readingTime: string;
  comments: string;
  /** Before the review's own address. */
  address: string;
  /** Between a value and its scale: `4.5 out of 5`. */
  outOf: string;
  anonymous: string;
  commentBy(name: string): string;
  inReplyTo(name: string): string;
}
