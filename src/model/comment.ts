import type { Person } from './film.js';
import type { Rating } from './rating.js';

/**
 * Where a comment is on its way from the commenter to the page. `accepted`: it is stored, and nothing says whether it is published or
 * awaits moderation.
 */
export type CommentStatus = 'published' | 'pending' | 'accepted' | 'deleted' | 'failed' | 'sending';

/** What a comment's source is written in. HTML is never shown before it went through the sanitiser. */
export type CommentFormat = 'html' | 'markdown' | 'text';

/** Who wrote a comment; without a name the commenter is anonymous. */
export type CommentAuthor = Partial<Person>;

/** A comment, or a reply to one, of any backend. */
export interface Comment {
  id: string;
  /** The comment that this one answers; `null` at the top. */
  parentId: string | null;
  author: CommentAuthor;
  /** ISO 8601. */
  publishedAt?: string;
  /** ISO 8601. */
  updatedAt?: string;
  body: { format: CommentFormat; source: string };
  status: CommentStatus;
  likes?: number;
  dislikes?: number;
  liked?: boolean;
  /** The commenter's own rating of the film. */
  rating?: Rating;
  /** Written in this browser. */
  own?: boolean;
  byPostAuthor?: boolean;
  /** Where the comment system knows of an account elsewhere: the name of the provider that vouches for it, such as `Google`. */
  signedInWith?: string;
  kind: 'comment' | 'pingback' | 'mention';
  /** The system that the comment comes from, where a thread shows several. */
  source?: string;
  /** Absolute http(s) address of the comment itself. */
  url?: string;
}
