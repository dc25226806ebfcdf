/* What a page loads with one script tag: fetches the code of those elements that the page uses, when it uses them. */
import { defineWhenNear } from './base/define-when-near.js';
import { upgradeByClass } from './upgrade-by-class.js';

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'film-review': () => import('./elements/film-review/define.js'),
  'author-bio': () => import('./elements/author-bio/define.js'),
  'cast-list': () => import('./elements/cast-list/define.js'),
  'clapper-rating': () => import('./elements/clapper-rating/define.js'),
  'comment-count': () => import('./elements/comment-count/define.js'),
  'film-heading': () => import('./elements/film-heading/define.js'),
  'film-synopsis': () => import('./elements/film-synopsis/define.js'),
  'posted-time': () => import('./elements/posted-time/define.js'),
  'review-body': () => import('./elements/review-body/define.js'),
};

// The review comes first: what stands inside asks it for its context while it is upgraded.
const define = async () => {
  for (const [tag, load] of Object.entries(modules)) {
    if (customElements.get(tag) || !document.querySelector(tag)) continue;
    const loading = load();
    if (tag === 'film-review') await loading;
  }
};
// On a server there is no page to look through.
if (typeof document !== 'undefined') {
  new MutationObserver(() => void define()).observe(document, { childList: true, subtree: true });
  upgradeByClass(document);
  void define();
  defineWhenNear('comment-thread', () => import('./elements/comment-thread/define.js'));
  defineWhenNear('comment-form', () => import('./elements/comment-form/define.js'));
}
