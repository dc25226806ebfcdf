import type { LabelKind } from './languages/language-table.js';

/** A label and the stretch of the line that it announces. */
export interface Labelled {
  kinds: readonly LabelKind[];
  /** Where the label begins. */
  at: number;
  /** Where the value begins and ends; equal where the line holds the label alone. */
  start: number;
  end: number;
  /** Nothing but the order of words says that this is a label. */
  loose: boolean;
  /** Whether the line begins with it. */
  first: boolean;
}
