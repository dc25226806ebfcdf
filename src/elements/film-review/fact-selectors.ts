import { warnOnce } from '../../base/film-element.js';
import type { FactSelectors } from '../../reading/fields/selected-facts.js';

const SELECTABLE: readonly (keyof FactSelectors)[] = [
  'title',
  'directors',
  'writers',
  'cast',
  'year',
  'runtime',
  'certificate',
  'synopsis',
  'rating',
  'author',
];

const OWN_SCRIPT = 'script:is([data-upgrade], [data-title], [src*="film-review"])';

/**
 * The selectors of facts that a script tag states for all posts of the blog: `<script data-title="h1 .entry-title" data-cast=".actors">`.
 */
export function factSelectors(root: Document = document): FactSelectors {
  const selectors: Partial<Record<keyof FactSelectors, string>> = {};
  for (const { dataset } of root.querySelectorAll<HTMLScriptElement>(OWN_SCRIPT)) {
    for (const fact of SELECTABLE) {
      const selector = dataset[fact];
      if (!selector || selectors[fact]) continue;
      try {
        root.querySelector(selector);
        selectors[fact] = selector;
      } catch {
        warnOnce(
          `film-review-elements: data-${fact}="${selector}" is not a valid CSS selector: the parser looks for ${fact} by itself.`,
        );
      }
    }
  }
  return selectors;
}
