import {
  DISCARDED,
  type Outcome,
  outcomeOfError,
  outcomeOfStored,
  outcomeOfWithdrawal,
} from '../../../comments/outbox/outcome.js';
import { outcomeInThread } from '../../../comments/view/outcome-words.js';
import type { ThreadForm } from '../form/thread-form.js';
import type { ThreadHost } from '../thread-host.js';
import type { OwnAction } from './own-notes.js';

/** Does what a commenter chose in the note of a comment that is not sent or was refused, and announces what became of it. */
export async function doOwnAction(host: ThreadHost, form: ThreadForm, id: string, action: OwnAction): Promise<void> {
  const { state, terms } = host;
  if (!state) return;
  const announce = (outcome: Outcome) => host.announce(outcomeInThread(outcome, terms));
  if (action === 'discard') {
    state.pending.discard(id);
    announce(DISCARDED);
    form.enter();
    return;
  }
  if (action === 'copy') {
    const { copied, notCopied } = terms.own;
    host.announce((await isCopied(state.pending.list.states.get(id)?.text ?? '')) ? copied : notCopied);
    return;
  }
  try {
    // What only its commenter can send goes back into the form, which is then sent as if its button had been pressed.
    const { reason, text } = state.pending.list.states.get(id) ?? {};
    const isByForm = action === 'retry' && reason === 'form-required';
    const stored = action === 'retry' && !isByForm ? await state.pending.retry(id) : undefined;
    const draft = action === 'edit-unsent' || isByForm ? await state.pending.edit(id) : undefined;
    if (draft) {
      form.move(draft.parentId);
      form.enter();
      const isAlone = state.drafts.read(state.thread, draft.parentId)?.text === text;
      if (isByForm && isAlone) await form.send();
    } else {
      announce(stored ? outcomeOfStored(stored) : { code: 'sent' });
      if (stored) host.show(stored.id);
    }
  } catch (error) {
    const outcome = action === 'retry' ? outcomeOfError(error) : outcomeOfWithdrawal(error);
    host.announce(outcomeInThread(outcome, terms), id);
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
