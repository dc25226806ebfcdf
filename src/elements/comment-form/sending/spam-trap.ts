/** Nobody reads a form and fills it in within this time. */
const MIN_WRITING_MS = 3_000;
/** It is not sent. */
export const DECOY_NAME = 'film-form-topic';
const HUMAN_EVENTS: readonly string[] = ['keydown', 'pointerdown', 'input', 'beforeinput', 'click'];

/**
 * Holds back what a program fills in: a field that nobody sees is not empty, or the form is sent within three seconds without a
 * single key, click, paste or dictated word that the browser vouches for. Whoever types fast, pastes, or has a password manager is
 * none of these. What is held back is said, and goes through when it is sent once more: a person loses nothing.
 */
export class SpamTrap {
  readonly element: HTMLDivElement = document.createElement('div');
  readonly #decoy: HTMLInputElement = document.createElement('input');
  readonly #label: HTMLLabelElement = document.createElement('label');
  readonly #since: number = performance.now();
  #isTouched = false;

  constructor(form: HTMLFormElement) {
    // Out of sight, out of the order of the keyboard, out of the accessibility tree, and of no interest to autofill.
    this.element.className = 'film-form-decoy';
    this.element.ariaHidden = 'true';
    this.element.inert = true;
    this.#decoy.name = DECOY_NAME;
    this.#decoy.autocomplete = 'off';
    this.#decoy.tabIndex = -1;
    this.#label.append(document.createElement('span'), this.#decoy);
    this.element.append(this.#label);
    for (const type of HUMAN_EVENTS) {
      form.addEventListener(
        type,
        (event) => {
          this.#isTouched ||= event.isTrusted;
        },
        { capture: true, passive: true },
      );
    }
  }

  set words(words: string) {
    this.#label.firstElementChild!.textContent = words;
  }

  /** Whether a program seems to have filled the form in. A second attempt always passes. */
  spring(): boolean {
    const isSprung = !!this.#decoy.value || (!this.#isTouched && performance.now() - this.#since < MIN_WRITING_MS);
    this.#decoy.value = '';
    this.#isTouched = true;
    return isSprung;
  }
}
