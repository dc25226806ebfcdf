import { isServer, LitElement, type PropertyValues } from 'lit';
import { FilmElement } from './film-element.js';
import { property, state } from './property.js';

/** What is wrong with a value, and the words that tell a person. */
export interface Problem {
  flags: ValidityStateFlags;
  message: string;
}

/**
 * An element that takes a value as native form controls do: it has a label, is sent with its form, checked, reset, restored, and
 * disabled with its fieldset. The value is text, `''` where there is none. A subclass renders native controls inside.
 */
export abstract class ControlElement extends FilmElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  protected readonly internals: ElementInternals = this.attachInternals();

  /** The name that the value is sent under; without one it is not sent. */
  @property({ reflect: true }) name?: string;

  /** The value at first, and again after a reset; default none. */
  @property({ attribute: 'value', reflect: true }) defaultValue?: string;

  /** Neither to be used nor sent; default false. */
  @property({ type: Boolean, reflect: true }) disabled: boolean = false;

  /** A form is not sent without a value; default false. */
  @property({ type: Boolean, reflect: true }) required: boolean = false;

  /** What the form says: disabled itself, or by a fieldset around. */
  @state() private isFormDisabled: boolean = false;

  /** What was chosen since the last reset; until then the default holds. */
  #chosen?: string;
  #customMessage = '';

  /** The value that is sent; `''` where there is none. Setting it fires no event. */
  @property({ attribute: false })
  get value(): string {
    return this.sanitise(String(this.#chosen ?? this.defaultValue ?? ''));
  }

  set value(value: string | number | null | undefined) {
    const before = this.value;
    this.#chosen = String(value ?? '');
    this.#tellForm();
    this.requestUpdate('value', before);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.isFormDisabled;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    // A label may be written after the element, so what it says is asked again when somebody arrives.
    this.addEventListener('focusin', () => this.#nameControls());
  }

  protected override updated(_changed: PropertyValues): void {
    this.#tellForm();
    this.#nameControls();
  }

  formDisabledCallback(isDisabled: boolean): void {
    // Never before the first render, which has to be what a server rendered.
    if (this.hasUpdated) this.isFormDisabled = isDisabled;
    else void this.updateComplete.then(() => (this.isFormDisabled = this.matches(':disabled')));
  }

  formResetCallback(): void {
    const before = this.value;
    this.#chosen = undefined;
    this.#tellForm();
    this.requestUpdate('value', before);
  }

  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Makes the value wrong in the words of the page; `''` makes it right again. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#tellForm();
  }

  /** The value as it is kept; what means nothing to the control is `''`, as in a native field for numbers. */
  protected sanitise(value: string): string {
    return value;
  }

  /** The name of the control where the page gives it none. */
  protected get fallbackName(): string | null {
    return null;
  }

  /** What is wrong with the value, if anything. */
  protected validate(): Problem | null {
    if (!this.required || this.value) return null;
    // The browser has words for this in the reader's language.
    const { validationMessage } = Object.assign(document.createElement('input'), { required: true });
    return { flags: { valueMissing: true }, message: validationMessage };
  }

  /** The native controls inside; the first is where a browser shows what is wrong. */
  protected get controls(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll('input, select, textarea, button');
  }

  /**
   * A person chose a value. Fires the event that told so (`input` or `change`) as the element's own; both after any other event.
   * Call it from the listeners of the native controls inside.
   */
  protected takeFromPerson(value: string, event: Event): void {
    const isNative = event.type === 'input' || event.type === 'change';
    if (isNative) event.stopPropagation();
    this.value = value;
    for (const type of isNative ? [event.type] : ['input', 'change']) {
      this.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    }
  }

  /** Which controls take the element's own label; by default the first. */
  protected get labelledControls(): Iterable<HTMLElement> {
    return [...this.controls].slice(0, 1);
  }

  #nameControls(): void {
    const labels = [...(this.ariaLabelledByElements ?? (this.labels as NodeListOf<HTMLElement>))];
    // What stands in a label around the element would be part of its own name: only the words outside are.
    const around =
      labels.some((label) => label.contains(this)) && labels.map(({ textContent }) => textContent).join(' ');
    const words = this.ariaLabel ?? (around || null);
    for (const control of this.labelledControls) {
      control.ariaLabel = words?.replace(/\s+/g, ' ').trim() ?? (labels.length > 0 ? null : this.fallbackName);
      control.ariaLabelledByElements = labels.length > 0 && !around ? labels : null;
      control.ariaDescribedByElements = this.ariaDescribedByElements;
    }
  }

  #tellForm(): void {
    this.internals.setFormValue(this.value || null, this.value);
    if (isServer || !this.hasUpdated) return;
    const problem = this.#customMessage
      ? { flags: { customError: true }, message: this.#customMessage }
      : this.validate();
    if (problem) this.internals.setValidity(problem.flags, problem.message, this.controls[0]);
    else this.internals.setValidity({});
  }
}
