import type { LabelParsers } from './extraction.js';
import { FACTS } from './fields/facts/further-facts.js';
import { CREDITS } from './fields/people/credits.js';
import { VERDICTS } from './fields/verdict.js';
import { likelyTables } from './languages/detect-language.js';
import { english } from './languages/english.js';
import { tablesFor } from './languages/registry.js';
import { type Words, wordsOf } from './languages/words.js';

/* What only the full run of the pipeline needs: every field of a post, for programs that read whole archives. A page that
   presents its posts in place does not load it. */

export { parseCommentHeading } from './fields/comments/comment-count.js';
export { parsePublishedDay } from './fields/dates.js';
export { parseFactRuns } from './fields/facts/fact-runs.js';
export {
  parseCertificateInSentence,
  parseFactsBeforeLabels,
  parseRuntimeInSentence,
} from './fields/facts/further-facts.js';
export { parseYearBesideTitle } from './fields/facts/year-beside-title.js';
export { parseMedia } from './fields/facts/media.js';
export { parseAboutAuthor, parseAuthorElsewhere } from './fields/people/author-elsewhere.js';
export { parseCreditBlock } from './fields/people/credit-block.js';
export {
  parseActorsBelowTitle,
  parseCastBeforeLabels,
  parseCastBelowDirector,
  parseSignature,
  parseTopLines,
} from './fields/people/people-by-position.js';
export { parseSignOff } from './fields/people/sign-off.js';
export { parseDrawnRating } from './fields/rating/drawn-rating.js';
export { settleRating } from './fields/rating/further-ratings.js';
export { parseOutsideRatings } from './fields/rating/outside-ratings.js';
export { agreeOnTitle } from './fields/title/agreed-title.js';
export { parseFileName } from './fields/title/file-name.js';
export { parsePageTitle } from './fields/title/page-title.js';
export { settleTitle } from './fields/title/phrase-headline.js';
export { parseHeadline, parseSeason, refineTitle } from './fields/title/refined-title.js';
export { parseTitleInCaption, parseTitleInProse } from './fields/title/title-in-prose.js';
export { dropFilm, weighTitle } from './fields/title/weighed-title.js';
export { takeSelectedFacts } from './fields/selected-facts.js';
export { parseAspects } from './fields/verdict.js';
export { elementsBeside } from './page-parts/beside.js';
export { parseArticle } from './sources/article.js';

/** The parsers of labels besides those of the light run, or instead of them. */
export const FURTHER_LABEL_PARSERS: LabelParsers = { ...CREDITS, ...FACTS, ...VERDICTS };

/**
 * The words for all fields of a post in a language; for a post in an unknown one, of all registered languages.
 *
 * @param sample - the post itself, which tells its language where nothing else does
 */
export function wordsFor(language: string | undefined, sample: string): Words {
  const tables = tablesFor(language, english);
  return wordsOf(tables, likelyTables(tables, sample));
}
