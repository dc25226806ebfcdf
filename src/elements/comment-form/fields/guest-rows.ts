import type { TextControl } from './form-fields.js';

/** What a browser or a script holds a comment back for. */
const CONSTRAINTS = ['required', 'aria-required', 'pattern', 'minlength'] as const;

/**
 * Hides fields with their rows and labels. They are sent all the same. Fetched when somebody is signed in.
 *
 * @param rowOf - what a theme puts around a field
 * @returns how to show them again
 */
export function hideFields(
  controls: readonly TextControl[],
  rowOf: (control: TextControl) => HTMLElement,
): (() => void)[] {
  return controls.flatMap((control) => {
    const elements = new Set([rowOf(control), ...(control.labels ?? [])]);
    return [...[...elements].map(hideElement), ...liftConstraints(control)];
  });
}

function hideElement(element: HTMLElement): () => void {
  const { style } = element;
  const { cssText } = style;
  const [written, display] = [element.getAttribute('style'), style.getPropertyValue('display')];
  const priority = style.getPropertyPriority('display');
  // A theme's rule for its rows would win over `hidden`.
  style.setProperty('display', 'none', 'important');
  return () => {
    style.removeProperty('display');
    if (display) style.setProperty('display', display, priority);
    // As it was written. What a script set is the same by now, and may not be written where the page forbids inline styles.
    if (style.cssText === cssText && element.getAttribute('style') !== written) setAttribute(element, 'style', written);
  };
}

/** What nobody sees cannot be put right: it may not hold the comment back. */
function liftConstraints(control: TextControl): (() => void)[] {
  const isChecked = /^(?:email|url)$/.test(control.type);
  const names = isChecked ? (['type', ...CONSTRAINTS] as const) : CONSTRAINTS;
  return names.map((name) => {
    const before = control.getAttribute(name);
    if (name === 'type') control.setAttribute(name, 'text');
    else control.removeAttribute(name);
    return () => setAttribute(control, name, before);
  });
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
