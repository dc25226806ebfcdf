import type { Film } from '../model/film.js';
import { emptyFilm } from '../model/review.js';
import type { Review } from '../model/review.js';
import type { Line } from './line.js';
import type { FoundRating } from './ratings.js';
import type { Labelled } from './labelled.js';
import type { LabelKind } from './languages/language-table.js';
import type { Evidence, Field, OutsideRating } from './reading.js';
import type { Words } from './words.js';

/** Where a field was read from, in lines. */
export interface Fact {
  from: Evidence;
  /** The lines that belong to the field. */
  lines: readonly Line[];
  /** The value alone, where it stands in one line. */
  value?: { line: Line; start: number; end: number };
}

/** A label in its surroundings. */
export interface Place {
  draft: Draft;
  label: Labelled;
  line: Line;
  /** What stands after the label; empty where it stands alone. */
  text: string;
  /** The lines below that fit, for a label that stands alone. */
  below: (fits: (text: string) => boolean, most: number) => Line[];
}

/** Reads what a label announces; `false` where the words turn out to be no label. */
export type Reader = (place: Place) => boolean;

/** Fields that not every page needs, and how they are read. */
export interface More {
  /** Readers of labels besides those of the engine, or instead of them. */
  readers: Readonly<Partial<Record<LabelKind, Reader>>>;
  /** Reads what needs no label, when the title and the rating are known. */
  finish: (draft: Draft) => void;
}

/** A review while its lines are being read: what is known so far, and which lines are spoken for. */
export class Draft {
  readonly film: Film = emptyFilm();
  readonly review: Review = { film: this.film };
  readonly facts: Map<Field, Fact> = new Map();
  /** Lines that are no prose. */
  readonly used: Set<Line> = new Set();
  /** Those of them that begin with a label. */
  readonly labelled: Set<Line> = new Set();
  /** A number of comments that a line states. */
  commentCount: number | null = null;
  /** What others think of the film. */
  readonly outsideRatings: OutsideRating[] = [];

  constructor(
    readonly lines: readonly Line[],
    readonly words: Words,
    readonly more?: More,
  ) {}

  /** Keeps where a field was read from. The lines are no prose from now on, unless the value stands inside a sentence. */
  note(field: Field, from: Evidence, line: Line, start: number, end: number, lines: readonly Line[] = [line]): true {
    this.facts.set(field, { from, lines, value: { line, start, end } });
    return true;
  }

  setRating(
    { rating, start, end }: FoundRating,
    from: Evidence,
    line: Line,
    offset = 0,
    lines?: readonly Line[],
  ): true {
    this.review.rating = rating;
    return this.note('rating', from, line, start + offset, end + offset, lines);
  }
}
