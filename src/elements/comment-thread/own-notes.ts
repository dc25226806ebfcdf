import type { OwnState } from '../../comments/own-comments.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { CommentList } from './comment-list.js';
import { OwnNote } from './own-note.js';

/** The notes of all comments that only their writer sees. There are few, whatever the length of the conversation. */
export class OwnNotes {
  readonly #notes = new Map<string, OwnNote>();

  /** Puts each note into its comment, once that is in the document. */
  show(list: CommentList, own: ReadonlyMap<string, OwnState>, terms: ThreadTerms): void {
    for (const [id, note] of this.#notes) {
      if (own.has(id)) continue;
      note.element.remove();
      this.#notes.delete(id);
    }
    if (own.size === 0) return;
    const place = (): void => {
      for (const [id, state] of own) {
        const body = list.item(id)?.article.querySelector('.film-comment-body');
        if (!body) continue;
        const note = this.#notes.get(id) ?? new OwnNote();
        this.#notes.set(id, note);
        note.update(state, terms);
        if (note.element.previousElementSibling !== body) body.after(note.element);
      }
    };
    place();
    void list.filled.then(place);
  }
}
