import { type BlogScale, DEFAULT_BEST, type Rating, symbolFor } from '../../model/rating.js';

/** The scale on which readers rate, and what its points are called and look like. */
export interface ReaderScale {
  best: number;
  /** The distance from one choice to the next. */
  step: number;
  /** Plural: `clappers`. */
  unit: string;
  symbol: string;
}

/** The scale as an element is told it. */
export interface AskedScale {
  max?: number;
  step?: number;
  unit?: string;
  symbol?: string;
}

/**
 * The readers' scale: as the page asks for it, else that of the author's rating, else the blog's, else five clappers in halves.
 *
 * @param units - the reader's words for the symbols
 */
export function readerScale(
  asked: AskedScale,
  authors: Rating | undefined,
  blogs: BlogScale | undefined,
  units: Readonly<Record<string, string>>,
): ReaderScale {
  const max = asked.max ?? (authors?.kind === 'number' ? authors.best : undefined) ?? blogs?.best;
  const best = max && max > 0 && Number.isFinite(max) ? max : DEFAULT_BEST;
  const named = asked.unit ?? authors?.unit ?? blogs?.unit ?? '';
  const symbol = asked.symbol ?? symbolFor(named);
  // A glyph is drawn, and has a name.
  const unit = /\p{L}/u.test(named) ? named : (units[symbol] ?? units['clapper'] ?? '');
  return { best, step: asked.step ?? (best > DEFAULT_BEST ? 1 : 0.5), unit, symbol };
}
