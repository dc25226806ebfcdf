import type { DrawSymbols } from './rating-symbols.js';

type SymbolSearch = readonly [
  host: HTMLElement,
  stated: string | undefined,
  show: (draw: DrawSymbols | undefined) => void,
];

let searches: SymbolSearch[] = [];

/**
 * Looks for the blog's own symbol: what the element states, else `--film-symbol`, else `data-symbol-src` of a script tag. All elements
 * of a page look in its next frame, one after the other: a look after each update would style the page a thousand times.
 *
 * @param show - called with what draws it; with `undefined` where there is none, or it cannot be loaded
 */
export function findOwnSymbol(...search: SymbolSearch): void {
  if (searches.push(search) === 1) requestAnimationFrame(lookForAll);
}

function lookForAll(): void {
  const all = searches;
  searches = [];
  // Once for all: it goes through the whole document.
  const ofPage = document.querySelector<HTMLElement>('[data-symbol-src]')?.dataset['symbolSrc'];
  for (const [host, stated, show] of all) {
    const source = stated || getComputedStyle(host).getPropertyValue('--film-symbol') || ofPage;
    const loading = source && import('./symbol-picture.js').then(({ loadSymbol }) => loadSymbol(String(source)));
    if (loading) loading.then(show, () => show(undefined));
    else show(undefined);
  }
}
