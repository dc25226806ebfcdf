import type { Comment } from '../../model/comment.js';
import type { Backend, OutgoingComment } from '../backend.js';
import { lettersOf } from './plain-words.js';
import { hasSameWords } from './printed-words.js';

/** What is known of a comment that was sent, and may be in a list. */
export type SentComment = Pick<OutgoingComment, 'parentId' | 'text' | 'viewer' | 'known'> & {
  /** Whether the comments that are looked through say whose they are by the name alone, also of those who are signed in. */
  readonly isByName?: boolean;
  /** When it was first sent: milliseconds since the epoch. */
  readonly time: number;
};

const PAGE_SIZE = 100;
const MAX_PAGES = 20;
/** How far the clock of a server, or its idea of the time zone, may be from that of this browser. */
const MAX_CLOCK_SKEW_MS = 24 * 60 * 60 * 1000;

/**
 * Finds a comment that was sent in a list. Where the ids are numbers that grow, the one new comment by the same commenter in the same
 * place is it, whatever the server made of its words. Where several fit, or a draft of the same commenter may be among them, the words
 * decide; without such ids nothing but the words and the time do. Words alone prove nothing: the commenter may have said the same
 * before.
 */
export function findSent(sent: SentComment, listed: Iterable<Comment>): Comment | undefined {
  const { newest, others = [], hasRival } = sent.known ?? {};
  const fitting = [...listed].filter((comment) => !others.includes(comment.id) && mayBe(sent, comment));
  const found = fitting.find(({ body }) => hasSameWords(body.source, sent.text));
  const isOnly = fitting.length === 1 && !hasRival && newest !== undefined && !!sent.viewer.name;
  return found ?? (isOnly ? fitting[0] : undefined);
}

/** Whether a comment is new, by the same commenter, and in the same place. */
function mayBe(
  { parentId, time, viewer, known, isByName }: SentComment,
  { id, parentId: listedParentId, author, publishedAt, kind }: Comment,
): boolean {
  const isNew =
    known?.newest === undefined
      ? !publishedAt || Date.parse(publishedAt) >= time - MAX_CLOCK_SKEW_MS
      : isAfter(id, known.newest);
  // A system knows those who are signed in by names of its own.
  const isWriter =
    (viewer.kind === 'signed-in' && !isByName) || lettersOf(author.name ?? '') === lettersOf(viewer.name ?? '');
  return kind === 'comment' && listedParentId === parentId && isNew && isWriter;
}

/** Whether a comment was stored after another, by their numbers. */
export function isAfter(id: string, other: string): boolean {
  return /^\d+$/.test(id) && BigInt(id) > BigInt(other);
}

/**
 * Looks in the backend for a comment whose answer never came.
 *
 * @throws CommentError where that cannot be found out now
 */
export async function lookUp(
  backend: Backend,
  sent: OutgoingComment & SentComment,
  signal?: AbortSignal,
): Promise<Comment | undefined> {
  if (backend.look) return backend.look(sent, signal);
  const order = backend.can.sort.includes('newest') ? 'newest' : (backend.can.sort[0] ?? 'oldest');
  const listed: Comment[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = { thread: sent.thread, order, limit: PAGE_SIZE, ...(cursor !== undefined && { cursor }) } as const;
    const { items, cursor: next } = await backend.list(query, signal);
    listed.push(...items);
    const last = items.at(-1)?.publishedAt;
    const isBefore = order === 'newest' && last !== undefined && Date.parse(last) < sent.time - MAX_CLOCK_SKEW_MS;
    if (isBefore || next === undefined || next === cursor) break;
    cursor = next;
  }
  return findSent(sent, listed);
}
