import { NOT_STRANGERS } from '../../safety/strangers.js';
import { NAMES, type FormFields } from './form-fields.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Moves what a reader typed into the page's own form, before this one took its place, over here, and the cursor with it. Moved and
 * not copied: a browser that restores forms would bring words back that were sent long ago.
 *
 * @returns whether there was something
 */
export function takeTypedBefore(host: HTMLElement, fields: FormFields): boolean {
  const before = [...(host.closest('comment-thread')?.querySelectorAll(`form${NOT_STRANGERS}`) ?? [])].find(
    (form) => !host.contains(form) && form.querySelector(`textarea[name="${NAMES.text}"]`),
  );
  let isAny = false;
  for (const field of ['text', 'name', 'email', 'url'] as const) {
    const from = before?.querySelector<Control>(`[name="${NAMES[field]}"]`);
    const to = fields.control(field);
    if (!from || !to) continue;
    const isFocused = from === document.activeElement;
    const { selectionStart, selectionEnd } = from;
    let draft = '';
    if (from.value !== from.defaultValue) {
      // A draft from an earlier visit is not lost either.
      draft = field === 'text' && to.value && to.value !== from.value ? `${to.value}\n\n` : '';
      to.value = draft + from.value;
      from.value = from.defaultValue;
      isAny = true;
    }
    if (!isFocused) continue;
    to.focus({ preventScroll: true });
    // An address for mail has no cursor that could be asked for.
    if (selectionStart !== null) to.setSelectionRange(draft.length + selectionStart, draft.length + selectionEnd!);
  }
  return isAny;
}
