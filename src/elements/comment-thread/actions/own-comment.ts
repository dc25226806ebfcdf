import { refusedChange } from '../../../comments/view/outcome-words.js';
import type { CommentItem } from '../list/comment-item.js';
import type { ThreadHost } from '../thread-host.js';

/* How commenters change and remove comments of their own. */

/**
 * Shows a field with the text instead of the comment's body.
 *
 * @param words - what was typed before and could not be stored
 */
export function editComment(host: ThreadHost, item: CommentItem, words?: string): void {
  const { terms } = host;
  const body = item.article.querySelector<HTMLElement>('.film-comment-body');
  if (!body || item.article.querySelector('.film-comment-editor')) return;
  const { id, body: written } = item.comment;
  const editor = document.createElement('form');
  const text = document.createElement('textarea');
  const save = document.createElement('button');
  const cancel = document.createElement('button');
  editor.className = 'film-comment-editor';
  // WebKit ends the text of a paragraph with a line break.
  text.value = words ?? (written.format === 'html' ? body.innerText.trim() : written.source);
  text.ariaLabel = terms.edit;
  text.required = true;
  text.rows = 4;
  text.maxLength = host.state?.snapshot.can.maxLength ?? -1;
  text.dir = 'auto';
  save.textContent = terms.save;
  cancel.type = 'button';
  cancel.textContent = terms.cancel;
  editor.append(text, save, cancel);
  const close = () => {
    editor.remove();
    body.hidden = false;
    item.article.querySelector<HTMLElement>('[data-action="more"]')?.focus();
  };
  cancel.addEventListener('click', close);
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) editor.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  editor.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const words = text.value.trim();
    close();
    if (words && words !== written.source) void editWith(host, id, words);
  });
  // The comment form must not take this for its own input.
  editor.addEventListener('input', (event) => event.stopPropagation());
  body.hidden = true;
  body.after(editor);
  // After a refusal the commenter may be doing something else by now.
  if (words === undefined || document.activeElement === document.body) text.focus();
}

/** Changes the text; if that is refused, it is in its field again. */
async function editWith(host: ThreadHost, id: string, words: string): Promise<void> {
  const { state } = host;
  if (!state) return;
  const isRefused = await offerUndo(host, id, state.edit(id, words), host.terms.edited);
  const item = host.list?.item(id);
  if (isRefused && item) editComment(host, item, words);
}

/** Removes a comment, unless the commenter undoes that in time. */
export async function removeComment(host: ThreadHost, id: string): Promise<void> {
  if (host.state) await offerUndo(host, id, host.state.remove(id), host.terms.removed);
}

/** Offers to undo a change as long as that is possible, and announces a refusal. @returns whether it was refused */
async function offerUndo(host: ThreadHost, id: string, change: Promise<unknown>, words: string): Promise<boolean> {
  const { terms } = host;
  const item = host.list?.item(id);
  const note = document.createElement('p');
  const undo = document.createElement('button');
  note.className = 'film-comment-undo';
  undo.type = 'button';
  undo.className = 'film-comment-button';
  undo.textContent = terms.undo;
  undo.addEventListener('click', () => {
    if (host.state?.undo(id)) host.announce(terms.undone);
  });
  const hold = () => host.state?.hold(id, note.matches(':hover, :focus-within'));
  for (const type of ['focusin', 'focusout', 'pointerenter', 'pointerleave']) {
    // The focus is where it goes only after the event that says that it leaves.
    note.addEventListener(type, () => void requestAnimationFrame(hold));
  }
  note.append(`${words} `, undo);
  item?.article.append(note);
  undo.focus();
  host.announce(words);
  const end = () => {
    const hadFocus = note.contains(document.activeElement);
    note.remove();
    const article = host.list?.item(id)?.article;
    if (!hadFocus || !article) return;
    // Its buttons may not be there yet.
    article.tabIndex = -1;
    article.focus({ preventScroll: true });
  };
  const unsubscribe = host.state?.subscribe(({ undoable }) => {
    if (!undoable.has(id)) end();
  });
  try {
    await change;
    return false;
  } catch (error) {
    host.announce(refusedChange(error, terms));
    return true;
  } finally {
    unsubscribe?.();
    end();
  }
}
