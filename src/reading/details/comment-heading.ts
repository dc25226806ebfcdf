import { countedComments } from '../counted.js';
import { CONVERSATION } from '../conversation.js';
import { own, queryAll } from '../dom.js';
import type { Draft } from '../draft.js';

const MOST = 10;

/** "No comments yet", above a conversation that has not begun. */
export function readCommentHeading(draft: Draft, root: ParentNode): void {
  const selector = CONVERSATION.split(', ')
    .flatMap((place) => [`${place} h2`, `${place} h3`, `${place} h4`, `${place} > p`])
    .join(', ');
  for (const element of [...queryAll(root, selector)].slice(0, MOST)) {
    const words = own(element, 'textContent')?.split(/\s+/).filter(Boolean).join(' ') ?? '';
    draft.commentCount ??= countedComments(words, draft.words);
  }
}
