import { rating } from '../../src/i18n/en/page.js';

/** The names of the symbols that are built in. */
export const SYMBOLS: readonly string[] = Object.keys(rating.units);

/** A symbol of a blog's own: a reel. */
export const reel = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill-rule="evenodd" d="M10 0a10 10 0 1 0 0 20a10 10 0 0 0 0-20zm0 3a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 0 1 0-5.2zm-5.5 5a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 0 1 0-5.2zm11 0a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 0 1 0-5.2zm-5.5 4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 0 1 0-5.2z"/></svg>',
)}`;
