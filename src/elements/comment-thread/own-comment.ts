import { toCommentError } from '../../comments/comment-error.js';
import type { CommentItem } from './comment-item.js';
import type { FormHost } from './thread-form.js';

/* What writers do to comments of their own. */

/**
 * Puts a field with the text in the place of the words.
 *
 * @param words - what was typed before and could not be stored
 */
export function editComment(host: FormHost, item: CommentItem, words?: string): void {
  const { terms } = host;
  const body = item.article.querySelector<HTMLElement>('.film-comment-body');
  if (!body || item.article.querySelector('.film-comment-editor')) return;
  const { id, body: written } = item.comment;
  const editor = document.createElement('form');
  const text = document.createElement('textarea');
  const save = document.createElement('button');
  const cancel = document.createElement('button');
  editor.className = 'film-comment-editor';
  text.value = words ?? (written.format === 'html' ? body.innerText : written.source);
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
  // What is typed here is none of the form's business.
  editor.addEventListener('input', (event) => event.stopPropagation());
  body.hidden = true;
  body.after(editor);
  // Words come back while their writer may be doing something else.
  if (words === undefined || document.activeElement === document.body) text.focus();
}

/** Changes the words; where that is refused, they are in their field again. */
async function editWith(host: FormHost, id: string, words: string): Promise<void> {
  const isRefused = await follow(host, id, host.state!.edit(id, words), host.terms.edited);
  const item = host.list?.item(id);
  if (isRefused && item) editComment(host, item, words);
}

/** Takes a comment away, unless its writer thinks better of it. */
export async function removeComment(host: FormHost, id: string): Promise<void> {
  await follow(host, id, host.state!.remove(id), host.terms.removed);
}

/** Offers to take a change back as long as that is possible, and says where it is refused. @returns whether it is */
async function follow(host: FormHost, id: string, change: Promise<unknown>, words: string): Promise<boolean> {
  const { terms } = host;
  const item = host.list?.item(id);
  const note = document.createElement('p');
  const undo = document.createElement('button');
  note.className = 'film-comment-undo';
  undo.type = 'button';
  undo.className = 'film-comment-button';
  undo.textContent = terms.undo;
  undo.addEventListener('click', () => {
    host.state?.undo(id);
    host.announce('');
  });
  note.append(`${words} `, undo);
  item?.article.append(note);
  undo.focus();
  host.announce(words);
  const end = () => {
    const hadFocus = note.contains(document.activeElement);
    note.remove();
    const article = host.list?.item(id)?.article;
    if (!hadFocus || !article) return;
    // Its buttons may come later.
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
    host.announce([terms.notChanged, toCommentError(error, 'unavailable').serverMessage].filter(Boolean).join(' '));
    return true;
  } finally {
    unsubscribe?.();
    end();
  }
}
