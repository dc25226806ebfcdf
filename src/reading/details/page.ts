import type { PageMore } from '../page.js';
import { readArticle } from './article.js';
import { readHReview } from './h-review.js';
import { details } from './index.js';
import { readMedia } from './media.js';
import { readPageTitle } from './page-title.js';
import { wordsFor } from './words-for.js';
import { readMicrodata } from './microdata.js';

/** Every field and every dialect. */
export const completely: PageMore = {
  ...details,
  wordsFor,
  stated: (root, { url, known }) => {
    const stated = readMicrodata(root) ?? readHReview(root, url);
    /* What the post itself says of its author is what readers see. */
    const { author, ...days } = readArticle(root);
    const all = { ...days, ...(author && !known.author && { author }), ...stated };
    return Object.keys(all).length ? all : null;
  },
  readPage: (draft, { root, content, url }) => {
    readPageTitle(draft, root);
    readMedia(draft, content, url);
  },
};
