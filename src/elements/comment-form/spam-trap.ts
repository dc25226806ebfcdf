/** Nobody has read the form and written an answer so soon: milliseconds. */
const TOO_SOON = 3_000;
const HUMAN: readonly string[] = ['keydown', 'pointerdown', 'input', 'beforeinput', 'click'];

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
    this.#decoy.name = 'film-form-topic';
    this.#decoy.autocomplete = 'off';
    this.#decoy.tabIndex = -1;
    this.#label.append(document.createElement('span'), this.#decoy);
    this.element.append(this.#label);
    for (const type of HUMAN) {
      form.addEventListener(
        type,
        (event) => {
          this.#isTouched ||= event.isTrusted;
        },
        { capture: true, passive: true },
      );
    }
  }

  get name(): string {
    return this.#decoy.name;
  }

  set words(words: string) {
    this.#label.firstElementChild!.textContent = words;
  }

  /** Whether it looks as if no person had filled the form in. Asked again, it takes the word of whoever sends. */
  spring(): boolean {
    const isSprung = !!this.#decoy.value || (!this.#isTouched && performance.now() - this.#since < TOO_SOON);
    this.#decoy.value = '';
    this.#isTouched = true;
    return isSprung;
  }
}
