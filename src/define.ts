/* Defines every element. The review comes first, since what stands inside asks it for its context while it is upgraded. */
import './elements/film-review/define.js';
import './elements/author-bio/define.js';
import './elements/cast-list/define.js';
import './elements/clapper-input/define.js';
import './elements/clapper-rating/define.js';
import './elements/comment-count/define.js';
import './elements/comment-form/define.js';
import './elements/comment-thread/define.js';
import './elements/film-heading/define.js';
import './elements/film-synopsis/define.js';
import './elements/posted-time/define.js';
import './elements/reader-rating/define.js';
import './elements/review-body/define.js';
import './elements/review-verdict/define.js';
