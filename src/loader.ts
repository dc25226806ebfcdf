/* What a page loads with one script tag: fetches the code of those elements that the page uses, when it uses them. */
import { defineWhenNear } from './base/define-when-near.js';
import { MARKED } from './reading/marked.js';
import { upgradeByScript } from './upgrade/by-script.js';
import { upgradeByClass } from './upgrade-by-class.js';

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'film-review': loadReview,
  'author-bio': () => import('./elements/author-bio/define.js'),
  'cast-list': () => import('./elements/cast-list/define.js'),
  'clapper-input': () => import('./elements/clapper-input/define.js'),
  'clapper-rating': () => import('./elements/clapper-rating/define.js'),
  'comment-count': () => import('./elements/comment-count/define.js'),
  'film-heading': () => import('./elements/film-heading/define.js'),
  'film-synopsis': () => import('./elements/film-synopsis/define.js'),
  'posted-time': () => import('./elements/posted-time/define.js'),
  'reader-rating': () => import('./elements/reader-rating/define.js'),
  'review-body': () => import('./elements/review-body/define.js'),
  'review-verdict': () => import('./elements/review-verdict/define.js'),
};

/** The elements' own words in other languages than English. */
const locales: Readonly<Record<string, () => Promise<unknown>>> = {
  de: () => import('./i18n/de.js'),
  fr: () => import('./i18n/fr.js'),
};

/** A post that people wrote needs a reader too, which is fetched together with the element and not after it. */
async function loadReview(): Promise<void> {
  // A reader that could not be fetched is missed by the element, which says so.
  if (!document.querySelector(MARKED)) import('./reading/page.js').catch(() => {});
  await import('./elements/film-review/define.js');
}

/** Fetches the words of the languages that the page is in: those that the elements say, and those that posts are read by. */
async function loadLanguages(): Promise<void> {
  const stated = [...document.querySelectorAll<HTMLElement>('[lang]')].map(
    ({ lang }) => lang.toLowerCase().split(/[-_]/)[0] ?? '',
  );
  const languages = [...new Set(stated)].filter((language) => language && language !== 'en');
  if (!languages.length) return;
  const { loadLanguage } = await import('./reading/languages/load.js');
  for (const language of languages) await Promise.all([loadLanguage(language), locales[language]?.() ?? undefined]);
}

// The review comes first: what stands inside asks it for its context while it is upgraded.
async function define(): Promise<void> {
  for (const [tag, load] of Object.entries(modules)) {
    if (customElements.get(tag) || !document.querySelector(tag)) continue;
    const loading = load();
    if (tag === 'film-review') await loading;
  }
}

async function start(): Promise<void> {
  try {
    await loadLanguages();
  } catch (error) {
    console.warn('film-review-elements: the words of a language could not be fetched; English is used.', error);
  }
  upgradeByScript(document, modules['film-review']);
  await define();
  new MutationObserver(() => void define()).observe(document, { childList: true, subtree: true });
  defineWhenNear('comment-thread', () => import('./elements/comment-thread/define.js'));
  defineWhenNear('comment-form', () => import('./elements/comment-form/define.js'));
}

// On a server there is no page to look through.
if (typeof document !== 'undefined') {
  upgradeByClass(document);
  void start();
}
