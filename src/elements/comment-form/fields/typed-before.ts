import { FIELD_NAMES as NAMES } from '../../../comments/backends/wordpress/page-form.js';
import { NOT_STRANGERS } from '../../../safety/strangers.js';
import type { FormFields, TextControl } from './form-fields.js';

/**
 * Moves what a reader typed into the page's own form before this one was there, and the cursor with it. It is moved, not copied: a
 * browser that restores forms would bring back text that was sent long ago.
 *
 * @returns whether there was something
 */
export function moveTypedText(host: HTMLElement, fields: FormFields): boolean {
  const before = [...(host.closest('comment-thread')?.querySelectorAll(`form${NOT_STRANGERS}`) ?? [])].find(
    (form) => !host.contains(form) && form.querySelector(`textarea[name="${NAMES.text}"]`),
  );
  let isAny = false;
  for (const field of ['text', 'name', 'email', 'url'] as const) {
    const from = before?.querySelector<TextControl>(`[name="${NAMES[field]}"]`);
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
    // A field of type email has no selection.
    if (selectionStart !== null) to.setSelectionRange(draft.length + selectionStart, draft.length + selectionEnd!);
  }
  return isAny;
}
