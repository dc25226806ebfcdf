import { Extraction, type LabelParsers, type Source } from './extraction.js';
import { commentsLabel } from './fields/comments/comment-count.js';
import { parseComments } from './fields/comments/thread.js';
import { certificateLabel, runtimeLabel, synopsisLabel, yearLabel } from './fields/facts/basic-facts.js';
import { authorLabel, parseByline } from './fields/people/author.js';
import { castLabel, directorsLabel, writersLabel } from './fields/people/people-by-label.js';
import { parseBody, parsePlainLines } from './fields/plain-lines.js';
import {
  parseRatingInSentence,
  parseStatedRating,
  ratingLabel,
  verdictAsRatingLabel,
} from './fields/rating/author-rating.js';
import { parseTitle, titleLabel } from './fields/title/title.js';
import { parseLabels } from './lines/label-values.js';
import type { Field } from './reading.js';
import { mergeStatements, parseMarkedDay } from './sources/statements.js';
import type * as WholePage from './whole-page.js';

/** The steps of the full run alone, which are loaded apart. */
export type FurtherSteps = typeof WholePage;

/** What a step starts from or leaves: a field of the reading, or something on the way to it. */
export type Part = Field | 'lines' | 'page' | 'file name' | 'labels' | 'comment count';

type RunStep = (extraction: Extraction) => void;

/** A step of the pipeline. */
export interface Step {
  step: string;
  /** What it looks at, so that it comes after the steps that provide it. */
  needs: readonly Part[];
  /** What it may set or correct. */
  provides: readonly Part[];
  /** For a step of both runs. */
  run?: RunStep;
  /** For a step of the full run alone. */
  runWhole?: (whole: FurtherSteps) => RunStep;
}

/** What is there before the first step. A text has no page, and mostly no file name. */
export const SOURCES: readonly Part[] = ['lines', 'page', 'file name'];

/* A label announces these; the step may set others by the facts that share a line with a label. */
const FIELDS_WITH_LABELS: readonly Part[] = [
  'title',
  'originalTitle',
  'year',
  'directors',
  'writers',
  'cast',
  'musicBy',
  'cinematographer',
  'editor',
  'producer',
  'productionCompany',
  'genres',
  'countries',
  'languages',
  'releaseDate',
  'synopsis',
  'trailer',
  'rating',
  'pros',
  'cons',
  'verdict',
  'publishedAt',
  'runtimeMinutes',
  'certificate',
  'author',
  'comment count',
];

/** How a post is parsed: the steps in order. What a step finds counts less than what an earlier one found, unless it says so. */
// prettier-ignore
export const PIPELINE: readonly Step[] = [
  { step: 'labels', needs: ['lines'], provides: ['labels', ...FIELDS_WITH_LABELS], run: parseLabels },
  { step: 'rating of an element', needs: ['page', 'labels', 'rating'], provides: ['rating'], run: parseStatedRating },
  { step: 'title', needs: ['lines', 'labels'], provides: ['title', 'year', 'directors', 'rating', 'runtimeMinutes', 'certificate'], run: parseTitle },
  { step: 'headline that names no film', needs: ['lines', 'labels', 'title', 'directors', 'cast'], provides: ['title'], runWhole: (whole) => whole.settleTitle },
  { step: 'plain lines', needs: ['lines', 'labels', 'title'], provides: ['rating', 'year', 'runtimeMinutes', 'certificate', 'comment count'], run: parsePlainLines },
  { step: 'rating in a sentence', needs: ['lines', 'labels', 'title'], provides: ['rating'], run: parseRatingInSentence },
  { step: 'rating that is drawn', needs: ['page', 'lines', 'rating'], provides: ['rating'], runWhole: (whole) => whole.parseDrawnRating },
  { step: 'rating and its surroundings', needs: ['lines', 'rating'], provides: ['rating'], runWhole: (whole) => whole.settleRating },
  { step: 'title as the prose writes it', needs: ['title'], provides: ['title'], runWhole: (whole) => whole.refineTitle },
  { step: 'title and the rest of the page', needs: ['lines', 'title', 'directors', 'cast'], provides: ['title'], runWhole: (whole) => whole.weighTitle },
  { step: 'season', needs: ['title'], provides: ['season', 'title'], runWhole: (whole) => whole.parseSeason },
  { step: 'top lines', needs: ['title', 'year'], provides: ['title', 'year', 'directors'], runWhole: (whole) => whole.parseTopLines },
  { step: 'actors below the title', needs: ['title'], provides: ['cast'], runWhole: (whole) => whole.parseActorsBelowTitle },
  { step: 'facts before labels', needs: ['directors', 'writers', 'cast', 'certificate', 'runtimeMinutes', 'genres'], provides: ['year', 'runtimeMinutes', 'certificate', 'rating'], runWhole: (whole) => whole.parseFactsBeforeLabels },
  { step: 'cast before labels', needs: ['directors'], provides: ['cast'], runWhole: (whole) => whole.parseCastBeforeLabels },
  { step: 'cast below the director', needs: ['directors'], provides: ['cast'], runWhole: (whole) => whole.parseCastBelowDirector },
  { step: 'title in a caption', needs: ['title'], provides: ['title'], runWhole: (whole) => whole.parseTitleInCaption },
  { step: 'title in the prose', needs: ['title', 'directors', 'writers', 'cast', 'author'], provides: ['title'], runWhole: (whole) => whole.parseTitleInProse },
  { step: 'runs of facts', needs: ['lines', 'title', 'directors', 'cast', 'writers', 'runtimeMinutes', 'certificate'], provides: ['directors', 'cast', 'writers', 'year', 'runtimeMinutes', 'certificate'], runWhole: (whole) => whole.parseFactRuns },
  { step: 'credits in a block', needs: ['lines', 'title', 'directors', 'writers', 'cast', 'year', 'runtimeMinutes', 'certificate'], provides: ['directors', 'writers', 'cast'], runWhole: (whole) => whole.parseCreditBlock },
  { step: 'headline', needs: ['title', 'author'], provides: ['headline'], runWhole: (whole) => whole.parseHeadline },
  { step: 'runtime in a sentence', needs: ['lines'], provides: ['runtimeMinutes'], runWhole: (whole) => whole.parseRuntimeInSentence },
  { step: 'certificate in a sentence', needs: ['lines', 'certificate'], provides: ['certificate'], runWhole: (whole) => whole.parseCertificateInSentence },
  { step: 'aspects', needs: ['title', 'rating'], provides: ['aspects'], runWhole: (whole) => whole.parseAspects },
  { step: 'ratings of others', needs: ['lines'], provides: ['outsideRatings'], runWhole: (whole) => whole.parseOutsideRatings },
  { step: 'day of the post', needs: ['labels', 'title'], provides: ['publishedAt', 'author'], runWhole: (whole) => whole.parsePublishedDay },
  { step: 'signature', needs: ['cast', 'directors', 'author'], provides: ['author'], runWhole: (whole) => whole.parseSignature },
  { step: 'about the author', needs: ['labels', 'author'], provides: ['author'], runWhole: (whole) => whole.parseAboutAuthor },
  { step: 'prose', needs: ['title', 'aspects', 'author'], provides: ['body'], run: parseBody },
  { step: 'title of the page', needs: ['page', 'title', 'rating'], provides: ['title', 'year'], runWhole: (whole) => whole.parsePageTitle },
  { step: 'heading of the comments', needs: ['page', 'comment count'], provides: ['comment count'], runWhole: (whole) => whole.parseCommentHeading },
  { step: 'pictures, videos, links', needs: ['page', 'title', 'rating'], provides: ['poster', 'trailer', 'sameAs', 'rating'], runWhole: (whole) => whole.parseMedia },
  { step: 'byline', needs: ['page'], provides: ['author'], run: parseByline },
  { step: 'day in the markup', needs: ['page', 'publishedAt'], provides: ['publishedAt'], run: parseMarkedDay },
  { step: 'author elsewhere', needs: ['labels', 'title', 'author'], provides: ['author'], runWhole: (whole) => whole.parseAuthorElsewhere },
  { step: 'title that the page agrees on', needs: ['lines', 'page', 'title', 'directors', 'cast', 'author', 'body'], provides: ['title'], runWhole: (whole) => whole.agreeOnTitle },
  { step: 'year beside the title', needs: ['title', 'year', 'directors'], provides: ['year', 'directors'], runWhole: (whole) => whole.parseYearBesideTitle },
  { step: 'article in JSON-LD', needs: ['page', 'author'], provides: ['publishedAt', 'author'], runWhole: (whole) => whole.parseArticle },
  { step: 'sign-off', needs: ['lines', 'directors', 'writers', 'cast', 'author'], provides: ['author'], runWhole: (whole) => whole.parseSignOff },
  { step: 'comments', needs: ['page', 'comment count'], provides: ['comments', 'commentForm', 'comment count'], run: parseComments },
  { step: 'statements for machines', needs: ['page', 'rating'], provides: ['title', 'year', 'directors', 'writers', 'cast', 'synopsis', 'runtimeMinutes', 'certificate', 'rating', 'author', 'comment count'], run: mergeStatements },
  { step: 'name of the file', needs: ['file name', 'title', 'year'], provides: ['title', 'year'], runWhole: (whole) => whole.parseFileName },
  { step: 'several films', needs: ['title'], provides: [], runWhole: (whole) => whole.dropFilm },
];

/** The parsers of labels that presenting a post in place needs. */
const LABEL_PARSERS: LabelParsers = {
  title: titleLabel,
  year: yearLabel,
  directors: directorsLabel,
  writers: writersLabel,
  cast: castLabel,
  synopsis: synopsisLabel,
  rating: ratingLabel,
  verdict: verdictAsRatingLabel,
  runtimeMinutes: runtimeLabel,
  certificate: certificateLabel,
  author: authorLabel,
  comments: commentsLabel,
};

/** Runs all steps. Without `whole`, only those that presenting a post in place needs. */
export function runPipeline(source: Source, whole?: FurtherSteps, steps: readonly Step[] = PIPELINE): Extraction {
  const extraction = new Extraction(source, { ...LABEL_PARSERS, ...whole?.FURTHER_LABEL_PARSERS });
  for (const { run, runWhole } of steps) (run ?? (whole && runWhole?.(whole)))?.(extraction);
  return extraction;
}
