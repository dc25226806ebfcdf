/** Finds a review that this library wrote (src/writing/review-markup.ts), in either of its spellings. */
export const MARKED = '[data-facts="marked"], film-review[facts="marked"]';
