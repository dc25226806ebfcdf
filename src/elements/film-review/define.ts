/// <reference path="./film-review.ts" preserve="true" />
/// <reference path="../../events/review-read-event.ts" preserve="true" />
/// <reference path="../../events/review-restore-event.ts" preserve="true" />
/// <reference path="../../events/external-request-event.ts" preserve="true" />
import { defineWhenNear } from '../../platform/define-when-near.js';
// The review first: the elements inside ask it for its context while they are upgraded.
import './register.js';
import '../author-bio/define.js';
import '../cast-list/define.js';
import '../clapper-rating/define.js';
import '../film-heading/define.js';
import '../film-synopsis/define.js';
import '../review-body/define.js';

defineWhenNear('comment-thread', () => import('../comment-thread/define.js'));
defineWhenNear('film-facts', () => import('../film-facts/define.js'));
defineWhenNear('film-poster', () => import('../film-poster/define.js'));
defineWhenNear('review-byline', () => import('../review-byline/define.js'));
defineWhenNear('review-verdict', () => import('../review-verdict/define.js'));
defineWhenNear('spoiler-text', () => import('../spoiler-text/define.js'));
