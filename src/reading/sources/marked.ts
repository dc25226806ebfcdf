/** Finds a review that this library wrote (src/writing/review-markup.ts), in both of its spellings. */
export const MARKED = '[data-facts="marked"]';
