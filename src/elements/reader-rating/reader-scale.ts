import { symbolFor } from '../../base/rating-element.js';
import { DEFAULT_BEST, type Rating } from '../../model/rating.js';

/** The scale on which readers rate, and what its points are called and look like. */
export interface ReaderScale {
  best: number;
  /** Plural: `clappers`. */
  unit: string;
  symbol: string;
}

/**
 * The readers' scale: as the page asks for it, else the author's, else five clappers.
 *
 * @param units - the reader's words for the symbols
 */
export function readerScale(
  asked: { max?: number; unit?: string; symbol?: string },
  authors: Rating | undefined,
  units: Readonly<Record<string, string>>,
): ReaderScale {
  const max = asked.max ?? (authors?.kind === 'number' ? authors.best : undefined);
  const best = max && max > 0 && Number.isFinite(max) ? max : DEFAULT_BEST;
  const named = asked.unit ?? authors?.unit ?? '';
  const symbol = asked.symbol ?? symbolFor(named);
  // A glyph is drawn, and has a name.
  const unit = /\p{L}/u.test(named) ? named : (units[symbol] ?? units['clapper'] ?? '');
  return { best, unit, symbol };
}
