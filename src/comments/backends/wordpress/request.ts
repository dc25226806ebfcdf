import type { OutgoingComment } from '../../backend.js';

/** A comment as it is sent to the blog: its `text` is HTML, as far as WordPress allows HTML. */
export interface CommentRequest extends OutgoingComment {
  /** The number of the post. */
  post: string;
  /** The number of the commenter's account, where one is signed in. */
  account?: number;
  /** The commenter's rating of the film, by the name and on the scale that the blog keeps it in. */
  meta?: { name: string; value: number };
}
