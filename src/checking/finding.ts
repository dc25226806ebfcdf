/** A field of a review that search engines or readers miss when it is absent. */
export type CheckedField = 'title' | 'author' | 'rating' | 'directors' | 'year' | 'publishedAt' | 'poster';

/** Something that a review or its page lacks, or states wrongly. */
export interface Finding {
  level: 'required' | 'recommended';
  /** Who misses it. */
  audience: 'search' | 'readers';
  /** What is missing or wrong, as a sentence without capital and full stop. */
  message: string;
  /** What to change in the post, as a sentence of the same kind. */
  advice?: string;
  /** The field of the review that would remedy it. */
  field?: CheckedField;
  /** Line of the source, counted from 1, where one can be named. */
  line?: number;
}

/** A finding about a field of the review. */
export type ReviewFinding = Finding & { field: CheckedField };
