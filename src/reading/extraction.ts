import type { Comment } from '../model/comment.js';
import type { Film } from '../model/film.js';
import type { OutsideRating } from '../model/rating.js';
import type { Review } from '../model/review.js';
import { emptyFilm } from '../model/review.js';
import type { FoundRating } from './fields/rating/ratings.js';
import type { LabelKind } from './languages/language-table.js';
import type { Words } from './languages/words.js';
import type { Label, Line } from './lines/line.js';
import type { Evidence, Field } from './reading.js';

/* The facts of a longer text are near its ends. */
const MAX_LINES = 4000;

/** Where a field was found. */
export interface Fact {
  from: Evidence;
  /** The lines that belong to the field. */
  lines: readonly Line[];
  /** The value alone, where it is in one line. */
  value?: { line: Line; start: number; end: number };
  /** The words that the field was found by, where they are not those of the lines. */
  text?: string;
  /** The nodes that belong to the field, where they are not those of the lines. */
  nodes?: readonly Node[];
}

/** A label in its surroundings. */
export interface LabelContext {
  extraction: Extraction;
  label: Label;
  line: Line;
  /** The words after the label; empty where the line holds the label alone. */
  text: string;
  /** The lines below that fit, for a label that is alone in its line. */
  below: (fits: (text: string) => boolean, max: number) => Line[];
}

/** Parses what a label announces; `false` where the words turn out to be no label. */
export type LabelParser = (context: LabelContext) => boolean;

export type LabelParsers = Readonly<Partial<Record<LabelKind, LabelParser>>>;

/** The parts of a page that hold a post and what belongs to it. */
export interface PageParts {
  root: ParentNode & Node;
  post: ParentNode & Node;
  /** The text of the post. */
  content: ParentNode & Node;
  url: string | undefined;
  title: Element | undefined;
  authorBox: Element | undefined;
  byline: Element | undefined;
  commentList: Element | undefined;
  commentForm: Element | undefined;
  /** The names of the blog, in lower case. */
  names: ReadonlySet<string>;
  /** The title of the page without the blog's name. */
  pageTitle: string;
  /** Whether an element belongs to the post: neither to the comments nor to what surrounds the post. */
  isOfPost: (element: Element) => boolean;
}

/** What the steps of the pipeline start from. */
export interface Source {
  lines: readonly Line[];
  words: Words;
  /** The lines that the page marks as the title of the post. */
  titleLines?: readonly Line[];
  /** Whether the blogger has said where the title is. */
  isTitleSure?: boolean;
  page?: PageParts;
  fileName?: string | undefined;
  /** Parses what the page states for machines. */
  statements?: (root: ParentNode, url?: string) => Partial<Review> | null;
}

/** A review while the pipeline finds its facts: what is known so far, and which lines hold facts. */
export class Extraction {
  readonly film: Film = emptyFilm();
  readonly review: Review = { film: this.film };
  readonly facts: Map<Field, Fact> = new Map();
  /** Lines that are not prose. */
  readonly used: Set<Line> = new Set();
  /** Those of them that begin with a label. */
  readonly labelled: Set<Line> = new Set();
  readonly outsideRatings: OutsideRating[] = [];
  comments: Comment[] = [];
  /** The number of comments that the post states, `null` where it states none. */
  commentCount: number | null = null;
  /** The element that states the author's rating by its attributes: nothing else in the page counts more. */
  ratingElement?: Element;
  /** Whether the heading itself says that it names a film. */
  isTitleSure: boolean;
  /** Ratings under names of their own, such as "Mainstream rating", as text. */
  readonly namedRatings: Set<string> = new Set();
  /** Whether the post is about several films equally. */
  isOfSeveral = false;
  /** Names that may be the film's, the likeliest first. */
  titles: readonly string[] = [];
  /** A heading that was found to name no film, in lower case. */
  rejectedTitle = '';
  /** Index of the last line with a fact, as far as the steps before the prose know. */
  lastFactLine = -1;

  /** The lines that are searched for facts. */
  readonly lines: readonly Line[];
  readonly allLines: readonly Line[];
  readonly words: Words;
  readonly labelParsers: LabelParsers;
  readonly titleLines: readonly Line[];
  readonly page: PageParts | undefined;
  readonly fileName: string | undefined;
  readonly statements: Source['statements'];

  constructor(
    { lines, words, titleLines = [], isTitleSure = false, page, fileName, statements }: Source,
    labelParsers: LabelParsers,
  ) {
    this.allLines = lines;
    this.lines = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES / 2), ...lines.slice(-MAX_LINES / 2)] : lines;
    this.words = words;
    this.labelParsers = labelParsers;
    this.titleLines = titleLines;
    this.isTitleSure = isTitleSure;
    this.page = page;
    this.fileName = fileName;
    this.statements = statements;
    titleLines.forEach((line) => this.used.add(line));
  }

  /** Notes where a field was found. The lines are not prose from then on, unless the value is inside a sentence. */
  note(field: Field, from: Evidence, line: Line, start: number, end: number, lines: readonly Line[] = [line]): true {
    // A bracket that a heading leaves open is closed where its parts are read.
    this.facts.set(field, { from, lines, value: { line, start, end: Math.min(end, line.text.length) } });
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
