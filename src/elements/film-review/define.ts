// The review first: what stands inside asks it for its context while it is upgraded.
import './register.js';
import '../author-bio/define.js';
import '../cast-list/define.js';
import '../clapper-rating/define.js';
import '../film-heading/define.js';
import '../film-synopsis/define.js';
import '../review-body/define.js';
import { defineWhenNear } from '../../base/define-when-near.js';

defineWhenNear('comment-thread', () => import('../comment-thread/define.js'));
defineWhenNear('review-verdict', () => import('../review-verdict/define.js'));
