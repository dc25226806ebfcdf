import type { Comment } from '../model/comment.js';
import type { Backend } from './backend.js';
import type { OutboxEntry } from './outbox-entry.js';
import { keepBrackets, lettersOf } from './plain-words.js';

const PAGE = 100;
const MOST_PAGES = 20;
/** How far the clock of a server, or its idea of the time zone, may be from that of this browser. */
const SKEW = 24 * 60 * 60 * 1000;

/** Whether the comment that the blog shows is the one that was sent: the same author, words, place, and not from long before. */
export function isSameComment(
  sent: Pick<OutboxEntry, 'parentId' | 'text' | 'time' | 'viewer'>,
  { parentId, body, author, publishedAt, kind }: Comment,
): boolean {
  const { viewer } = sent;
  return (
    kind === 'comment' &&
    parentId === sent.parentId &&
    (!publishedAt || Date.parse(publishedAt) >= sent.time - SKEW) &&
    // A system knows those who are signed in by names of its own.
    (viewer.kind === 'signed-in' || lettersOf(author.name ?? '') === lettersOf(viewer.name ?? '')) &&
    hasWords(body.source, sent.text)
  );
}

/** Whether a server made the one of the other. What stands in brackets may be markup to it, or words. */
function hasWords(shown: string, typed: string): boolean {
  const letters = lettersOf(shown);
  return letters === lettersOf(typed) || letters === lettersOf(keepBrackets(typed));
}

/**
 * Looks whether a comment stands whose answer never came.
 *
 * @throws CommentError where that cannot be told now
 */
export async function lookUp(backend: Backend, sent: OutboxEntry, signal?: AbortSignal): Promise<Comment | undefined> {
  const order = backend.can.sort.includes('newest') ? 'newest' : (backend.can.sort[0] ?? 'oldest');
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { thread: sent.thread, order, limit: PAGE, ...(cursor !== undefined && { cursor }) } as const;
    const { items, cursor: next } = await backend.list(query, signal);
    const found = items.find((comment) => isSameComment(sent, comment));
    if (found) return found;
    const last = items.at(-1)?.publishedAt;
    const isBefore = order === 'newest' && last !== undefined && Date.parse(last) < sent.time - SKEW;
    if (isBefore || next === undefined || next === cursor) break;
    cursor = next;
  }
  return undefined;
}
