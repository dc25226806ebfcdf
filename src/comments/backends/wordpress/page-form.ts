import type { Viewer } from '../../../model/viewer.js';
import { PASSWORD_POST } from '../../../platform/blog-markup/comment-form.js';
import type { FormSubmission, OutgoingComment } from '../../backend.js';
import { pageFormsFor } from './own-form.js';

/* The page's own comment form: its fields for people, and what it sends. A field may have the name of any property of the form
   (`submit`, `action`, `elements`), so these are asked of the prototype. */

/** The names of WordPress's comment form: what password managers, autofill and servers know. */
export const FIELD_NAMES = { text: 'comment', name: 'author', email: 'email', url: 'url' } as const;

export const CONSENT = 'wp-comment-cookies-consent';
/** The name of the control for a rating that `<comment-form>` puts into a form. */
export const OWN_RATING_NAME = 'rating';
export const REDIRECT = 'redirect_to';
/** The field that our plugin prints into the blog's form: the account that is to sign the comment, which its cookie has to name too. */
export const TOKEN_FIELD = 'film_identity';
/** With these alone a form can be sent again without its commenter: nothing in it expires or is used up. */
const LASTING_NAMES: readonly string[] = [
  ...Object.values(FIELD_NAMES),
  CONSENT,
  'comment_post_ID',
  'comment_parent',
  'submit',
  REDIRECT,
  TOKEN_FIELD,
];
const FRAMES = 'iframe, object, embed';
/** A field for people has room for a word. */
const MIN_FIELD_PX = 10;

/** What that field holds for a commenter: the account as the plugin names it, after its provider; empty for guests. */
export function signerOf(viewer: Viewer | undefined): string {
  // A blog refuses what names no account of its plugin: the log-in that the form shows is over.
  return viewer?.kind === 'signed-in' ? (viewer.account?.split(' ').at(-1) ?? 'unknown') : '';
}

const elementsGetter = () => Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;

/** All controls of a form, also those outside that name it. */
export function controlsOf(form: HTMLFormElement): Element[] {
  return [...((elementsGetter()?.call(form) ?? []) as Iterable<Element>)];
}

/** The field that people write their comment into, whatever its name is: spam filters rename it, and set a trap under the usual name. */
export function textFieldOf(form: HTMLFormElement): HTMLTextAreaElement | undefined {
  const fields = controlsOf(form).filter(
    (control): control is HTMLTextAreaElement => control.localName === 'textarea' && isForPeople(control, form),
  );
  return fields.find(({ name }) => name === FIELD_NAMES.text) ?? fields[0];
}

/** A field by its name, where people see it. */
export function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | undefined {
  return controlsOf(form).find(
    (control): control is HTMLInputElement =>
      control.localName === 'input' && (control as HTMLInputElement).name === name && isForPeople(control, form),
  );
}

/** Whether the form, or what is around it for its scripts, is a frame of another service. */
export function holdsFrame(form: Element): boolean {
  return form.querySelector(FRAMES) !== null;
}

/** Builds what the browser would send. The form's own listeners for `formdata` run. */
export function entriesOf(form: HTMLFormElement, submitter?: HTMLElement | null): FormData {
  return submitter ? new FormData(form, submitter) : new FormData(form);
}

/**
 * Whether a form can be sent again without its commenter: all its entries have WordPress's own names or are ours.
 *
 * @param ownNames - the names of our own entries
 */
export function canRepeat(form: HTMLFormElement, ownNames: readonly string[] = []): boolean {
  const names = controlsOf(form).map((control) => (control as HTMLInputElement).name);
  const isLasting = (name: string) => !name || LASTING_NAMES.includes(name) || ownNames.includes(name);
  return names.every(isLasting) && !holdsFrame(form) && !form.ownerDocument.querySelector(PASSWORD_POST);
}

/**
 * Collects the entries of the form that is on the page now, with the words of a comment that waited. What is typed there stays as it is.
 *
 * @returns `undefined` where the page has no form for this place, or several
 */
export function collectAgain(place: Element | undefined, comment: OutgoingComment): FormSubmission | undefined {
  const [element, other] = place ? pageFormsFor(place) : [];
  const field = element && textFieldOf(element);
  if (!element || other || !field) return undefined;
  const button = controlsOf(element).find((control) => control.matches('[type="submit"], button:not([type])'));
  const entries = entriesOf(element, button as HTMLElement | undefined);
  const { text, parentId, viewer } = comment;
  entries.set(field.name, text);
  entries.set('comment_parent', parentId ?? '0');
  for (const part of ['name', 'email', 'url'] as const) {
    if (entries.has(FIELD_NAMES[part])) entries.set(FIELD_NAMES[part], viewer[part] ?? '');
  }
  if (entries.has(TOKEN_FIELD)) entries.set(TOKEN_FIELD, signerOf(viewer));
  const hasConsent = controlsOf(element).some((control) => (control as HTMLInputElement).name === CONSENT);
  if (!viewer.remember) entries.delete(CONSENT);
  else if (hasConsent) entries.set(CONSENT, 'yes');
  return { element, entries };
}

/** Whether people see a field and may fill it in. Where the whole form is out of sight, its attributes alone tell. */
function isForPeople(control: Element, form: HTMLFormElement): boolean {
  if (control.matches(':disabled, [tabindex^="-"], [hidden], [type="hidden"]')) return false;
  if (control.closest('[aria-hidden="true"], [inert]')) return false;
  if (!form.checkVisibility()) return true;
  if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = control; at && at !== form; at = at.parentElement) {
    const { clip, clipPath, overflow, position } = getComputedStyle(at);
    const { width, height, right, bottom } = at.getBoundingClientRect();
    const isTiny = width < MIN_FIELD_PX || height < MIN_FIELD_PX;
    const isClipped = (position === 'absolute' && clip !== 'auto') || /^inset\((?:50|100)%/.test(clipPath);
    // Nothing scrolls up or to the left of the page's beginning.
    const isOutside = right + scrollX <= 0 || bottom + scrollY <= 0;
    if (isClipped || isOutside || (isTiny && (at === control || overflow !== 'visible'))) return false;
  }
  return true;
}
