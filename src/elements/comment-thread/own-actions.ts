import type { ThreadState } from '../../comments/thread-state.js';
import { toCommentError } from '../../comments/comment-error.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { OwnAction } from './own-note.js';

/** What the thread does for a writer whose comment is not in the list of the blog. */
export interface OwnActionsHost {
  readonly state: ThreadState | undefined;
  readonly terms: ThreadTerms;
  /** Says something to those who cannot see it. */
  announce(words: string): void;
  /** Brings a comment into view and moves the focus there. */
  show(id: string): void;
  /** Moves the focus to the conversation, after a comment went. */
  leave(): void;
  /** Opens the form for an answer to this comment, with its draft. */
  write(parentId: string | null): void;
}

const ACTIONS: ReadonlySet<string> = new Set(['retry', 'edit-unsent', 'copy', 'discard'] satisfies OwnAction[]);

export function isOwnAction(action: string | undefined): action is OwnAction {
  return action !== undefined && ACTIONS.has(action);
}

/** Does what a writer asked for with one of the buttons of an `OwnNote`. */
export async function doOwnAction(action: OwnAction, id: string, host: OwnActionsHost): Promise<void> {
  const { state } = host;
  const { own } = host.terms;
  if (!state) return;
  if (action === 'discard') {
    state.own.discard(id);
    host.announce(own.discarded);
    host.leave();
    return;
  }
  if (action === 'copy') {
    host.announce((await isCopied(state.own.states.get(id)?.text ?? '')) ? own.copied : own.notCopied);
    return;
  }
  try {
    const answer = action === 'retry' ? await state.own.retry(id) : undefined;
    const draft = action === 'edit-unsent' ? await state.own.edit(id) : undefined;
    if (draft) {
      host.write(draft.parentId);
    } else {
      host.announce(answer?.status === 'pending' ? own.held : own.sent);
      if (answer) host.show(answer.id);
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
