import type { LitElement } from 'lit';
import type { ThreadState } from '../../comments/store/thread-state.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { CommentList } from './list/comment-list.js';

/** What the list, the form and the actions of a thread need from the element around them. */
export interface ThreadHost extends LitElement {
  /** `undefined` until the backend is there. */
  readonly state: ThreadState | undefined;
  readonly list: CommentList | undefined;
  readonly terms: ThreadTerms;
  /** Brings a comment into view and moves the focus there. @returns whether it is there */
  show(id: string): boolean;
  /** Has a screen reader say something. */
  announce(words: string, about?: string): void;
}
