import type { PageMore } from '../page.js';
import { readArticle } from './article.js';
import { readCommentHeading } from './comment-heading.js';
import { details } from './index.js';
import { readMedia } from './media.js';
import { readPageTitle } from './page-title.js';
import { wordsFor } from './words-for.js';

/** Every field. */
export const completely: PageMore = {
  ...details,
  wordsFor,
  readPage: (draft, { root, content, url }) => {
    readPageTitle(draft, root);
    readArticle(draft, root);
    readCommentHeading(draft, root);
    readMedia(draft, content, url);
  },
};
