import type { PageMore } from '../page.js';
import { readHReview } from './h-review.js';
import { details } from './index.js';
import { readMedia } from './media.js';
import { wordsFor } from './words-for.js';
import { readMicrodata } from './microdata.js';

/** Every field and every dialect. */
export const completely: PageMore = {
  ...details,
  wordsFor,
  stated: (root, url) => readMicrodata(root) ?? readHReview(root, url),
  readMedia,
};
