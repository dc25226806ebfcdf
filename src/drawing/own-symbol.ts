import type { TemplateResult } from 'lit';

/** Draws a row of the blog's own symbol, so many and so many of them full. */
export type DrawSymbols = (count: number, full: number) => TemplateResult;

type Show = (draw: DrawSymbols | undefined) => void;

const asking = new Map<HTMLElement, { stated?: string; show: Show }>();

/**
 * Looks for the blog's own symbol: what the element states, else `--film-symbol`, else `data-symbol-src` of a script tag. All elements
 * of a page are asked at once, after their first frame: a look at the style of each in turn would style the page a thousand times.
 *
 * @param show - called with what draws it; with `undefined` where there is none, or it cannot be had
 */
export function findOwnSymbol(host: HTMLElement, stated: string | undefined, show: Show): void {
  if (!asking.size) requestAnimationFrame(askAll);
  asking.set(host, { stated, show });
}

function askAll(): void {
  const ofPage = document.querySelector<HTMLElement>('script[data-symbol-src]')?.dataset['symbolSrc'];
  const asked = [...asking].map(([host, { stated, show }]) => {
    const [, , ofStyle] =
      /^url\(\s*(["']?)(.*)\1\s*\)$/s.exec(getComputedStyle(host).getPropertyValue('--film-symbol')) ?? [];
    return { source: String(stated || ofStyle || ofPage || ''), show };
  });
  asking.clear();
  for (const { source, show } of asked) {
    if (!source) show(undefined);
    else
      void import('./symbol-picture.js').then(
        async ({ loadSymbol }) => show(await loadSymbol(source)),
        () => show(undefined),
      );
  }
}
