import { toCommentError } from '../../comments/comment-error.js';
import type { OwnAction } from './own-note.js';
import type { FormHost, ThreadForm } from './thread-form.js';

/** Does what a writer asked for with one of the buttons of an `OwnNote`. */
export async function doOwnAction(host: FormHost, form: ThreadForm, id: string, action: OwnAction): Promise<void> {
  const { state } = host;
  const { own } = host.terms;
  if (!state) return;
  if (action === 'discard') {
    state.own.discard(id);
    host.announce(own.discarded);
    form.enter();
    return;
  }
  if (action === 'copy') {
    host.announce((await isCopied(state.own.states.get(id)?.text ?? '')) ? own.copied : own.notCopied);
    return;
  }
  try {
    const stored = action === 'retry' ? await state.own.retry(id) : undefined;
    const draft = action === 'edit-unsent' ? await state.own.edit(id) : undefined;
    if (draft) {
      form.move(draft.parentId);
      form.enter();
    } else {
      host.announce(stored?.status === 'pending' ? own.held : own.sent);
      if (stored) host.show(stored.id);
    }
  } catch (error) {
    const { code } = toCommentError(error, 'unavailable');
    host.announce(action === 'retry' ? [own.reasons[code], own.waiting].filter(Boolean).join(' ') : own.uncertain);
  }
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
