import type { Comment } from '../../../model/comment.js';
import { toJson } from '../../../platform/own-values.js';
import type { CommentPage, ListQuery } from '../../backend.js';
import { inOrder } from '../../store/comment-order.js';

/** Answers queries part by part. A long thread is read and sorted for its first part, and remembered up to its last. */
export class Paging {
  #remembered: { question: string; answer: Comment[] } | undefined;

  async page(query: ListQuery, read: () => readonly Comment[] | Promise<readonly Comment[]>): Promise<CommentPage> {
    const { thread, parent, order, cursor, limit } = query;
    const question = toJson([thread, parent, order]);
    const remembered = this.#remembered;
    const isRemembered = cursor !== undefined && remembered?.question === question;
    const answer = isRemembered ? remembered.answer : answerTo(query, await read());
    // A cursor is the id of the last comment of the part before, so it holds for an answer that is read anew.
    const start = cursor === undefined ? 0 : answer.findIndex(({ id }) => id === cursor) + 1;
    const items = answer.slice(start, start + Math.max(1, limit));
    const last = items.at(-1);
    const hasMore = last && start + items.length < answer.length;
    this.#remembered = hasMore ? { question, answer } : undefined;
    return { items, total: answer.length, ...(hasMore && { cursor: last.id }) };
  }
}

function answerTo({ parent, order }: ListQuery, comments: readonly Comment[]): Comment[] {
  const asked = parent === undefined ? comments : comments.filter(({ parentId }) => parentId === parent);
  return inOrder(asked, order, (comment) => comment);
}
