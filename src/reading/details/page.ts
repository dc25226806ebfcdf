import type { PageMore } from '../page.js';
import { details } from './index.js';
import { readMedia } from './media.js';
import { wordsFor } from './words-for.js';

/** Every field. */
export const completely: PageMore = {
  ...details,
  wordsFor,
  readMedia,
};
