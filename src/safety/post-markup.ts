import { ALLOWED_ELEMENTS, type AllowedMarkup } from './allowed-markup.js';

const BLOCKS =
  'article dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main section small summary table tbody td tfoot th thead tr u';

/* Elements of this library hold the words of the post, as those of fonts and of forms do. */
const UNWRAPPED =
  'address aside author-bio big caption cast-list center clapper-rating comment-count comment-thread fieldset film-facts film-heading film-poster film-review film-synopsis font form kbd label mark nav posted-time review-body review-byline review-verdict samp span spoiler-text time tt var';

/** A whole post that is shown to its own author: its headings, tables and blocks too. Pictures are not fetched. */
export const POST_MARKUP: AllowedMarkup = {
  elements: [...ALLOWED_ELEMENTS, ...BLOCKS.split(' ')],
  unwrapped: UNWRAPPED.split(' '),
};
