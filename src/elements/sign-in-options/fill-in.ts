import type { SignInDetails } from '../../identity/sign-in-provider.js';
import type { FormPlace } from './sign-in-controller.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Fills in the empty fields of a form.
 *
 * @returns how to empty those again that the commenter leaves so
 */
export function fillIn({ control: controlOf }: Pick<FormPlace, 'control'>, details: SignInDetails): () => void {
  const empty = (['name', 'email', 'url'] as const).flatMap((field) => {
    const [control, value] = [controlOf(field), details[field]];
    const isToFill = control && value !== undefined && !control.value.trim() && !control.closest('[hidden]');
    return isToFill ? [{ control, value }] : [];
  });
  for (const { control, value } of empty) write(control, value);
  return () => {
    for (const { control, value } of empty) if (control.value === value) write(control, '');
  };
}

function write(control: Control, value: string): void {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
