import { bodyMarkup, type CommentBody } from '../../safety/comment-body.js';
import { markup, type PreparedMarkup, setMarkup } from '../../safety/prepared-markup.js';
import { hideSpoilers } from './comment-spoilers.js';

/** Which part of a comment a button shows. */
const nextPart = new WeakMap<HTMLElement, number>();

/** The beginning of a comment that is too much for a browser at once, with a button for what follows. */
export function withRest(words: PreparedMarkup, label: string): PreparedMarkup {
  return markup`${words}<button type="button" class="film-comment-button" data-action="rest">${label}</button>`;
}

/** Puts the next part of a comment before its button; after the last part the button goes, and the focus to what it showed. */
export function showRest(button: HTMLElement, body: CommentBody, spoiler: string): void {
  const part = nextPart.get(button) ?? 1;
  const { words, goesOn } = bodyMarkup(body, part);
  const holder = document.createElement('div');
  setMarkup(holder, words);
  hideSpoilers(holder, spoiler);
  const first = holder.firstElementChild as HTMLElement | null;
  button.before(...holder.childNodes);
  nextPart.set(button, part + 1);
  if (first) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
  if (!goesOn) button.remove();
}
