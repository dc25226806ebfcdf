import type { nothing, TemplateResult } from 'lit';

/** What an element has made of its attributes and its text. */
export interface RatingReading {
  /** Shows the author's words again, where others are shown because the value has changed. */
  restore?: () => void;
  /** The points given; `NaN` where there is no single number. */
  points: number;
  best: number;
  /** What the points are called, plural. */
  unit?: string;
  /** The words that stand inside where the author wrote none; by default those of a number. */
  words?: string;
  /** What is said of the picture, where it is more than the words. */
  name?: string;
  /** The path of one symbol; by default that of the element's symbol. */
  path?: string;
  /** How many symbols are drawn; by default as many as there are points. */
  count?: number;
  /** How many of them are full. */
  full?: number;
  /** Another drawing than the row of symbols. */
  drawing?: TemplateResult | typeof nothing;
}

/** What an element says of itself. */
export interface RatingHost extends HTMLElement {
  value: number | string | null;
  max?: number;
  min?: number;
  symbol: string;
  precision?: number;
  format?: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}
