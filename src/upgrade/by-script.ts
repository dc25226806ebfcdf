import { attributesFrom } from './by-class.js';
import { whenParsed } from './when-parsed.js';

/** Has the phrases that script tags state (`data-words-submit="Say it"`) replace words of the elements. The code is fetched where there are any. */
export async function changeWordsByScript(root: Document): Promise<void> {
  const stating = [...root.scripts].filter(({ dataset }) =>
    Object.keys(dataset).some((name) => /^words[A-Z]/.test(name)),
  );
  if (stating.length) (await import('../i18n/phrases.js')).changePhrases(stating);
}

/**
 * Upgrades the posts that a script tag on the page names by `data-upgrade`, with the other `data-*` of the tag as the attributes of
 * each <film-review>. The code for it is fetched where there is such a tag.
 *
 * @param define - makes sure that <film-review> is defined
 */
export function upgradeByScript(root: Document, define?: () => Promise<unknown>): void {
  whenParsed(root, () => {
    for (const script of root.querySelectorAll<HTMLScriptElement>('script[data-upgrade]')) {
      /* Optimisers keep the address of a script that they delay in `data-src`. */
      const { src: _, ...attributes } = attributesFrom(script, 'film-review');
      void import('./posts.js').then(({ upgradePosts }) =>
        upgradePosts(root, script.dataset.upgrade!, { attributes, ...(define && { define }) }),
      );
    }
  });
}
