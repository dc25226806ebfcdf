import { type CSSResult, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { ControlElement, type Problem } from '../../base/control-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { findOwnSymbol } from '../../drawing/own-symbol.js';
import { type DrawSymbols, symbolsFor } from '../../drawing/rating-symbols.js';
import { input as english } from '../../i18n/en/input.js';
import { DEFAULT_BEST } from '../../model/rating.js';
import { allSteps, countSteps, levelOf, nearestStep, type RatingScale, toScale } from '../../model/rating-scale.js';
import { parseRatingNumber } from '../../model/rating-text/rating-number.js';
import { styles } from './clapper-input.styles.js';
import { Drag } from './drag.js';
import { RatingKeys } from './keys.js';
import { problemWith } from './rating-problem.js';
import { renderScale } from './scale-drawing.js';

/** More choices than this are a field for numbers: nobody walks through fifty radio buttons. */
const MAX_CHOICES = 11;

/**
 * Takes a rating, as a native form control does.
 *
 * ```html
 * <label>Your rating <clapper-input name="rating"></clapper-input></label>
 * ```
 *
 * Up to eleven choices (five points in halves, ten whole points, and 0 where it is allowed) are radio buttons; more are a field
 * for numbers beside the drawing. Both can be empty: not rated is not 0, and nothing is sent for it.
 *
 * @summary Takes a rating in a form: in halves, by pointer, touch and keyboard, with a label, a reset and a clear button.
 * @tag clapper-input
 * @status stable
 * @since 0.1.0
 *
 * @fires {Event} input - A person is changing the value: on every step of a drag and every key.
 * @fires {Event} change - A person has changed the value.
 *
 * @csspart base - Everything, in a row.
 * @csspart scale - The drawing, and the choices over it.
 * @csspart symbols - The drawing.
 * @csspart symbols-full - The part of the drawing that is given.
 * @csspart symbols-empty - The part of the drawing that is not given.
 * @csspart choice - A radio button, over its part of the drawing.
 * @csspart zero - The choice of 0, where `min` allows it.
 * @csspart number - The field for numbers, where there are more than eleven choices.
 * @csspart clear - The button that takes the rating away.
 * @csspart text - The value in words, and what a pointer is over.
 *
 * @cssprop [--clapper-input-size=2.5rem] - Height of the symbols. A choice is never narrower than 24 pixels.
 * @cssprop [--film-symbol] - The blog's own symbol as `url(...)`, drawn instead of the clapperboard in the colour of the rating.
 * @cssprop [--clapper-input-color=var(--film-accent)] - Colour of the given part.
 * @cssprop [--clapper-input-empty-color] - Colour of the part not given; by default a faint grey.
 */
export class ClapperInputElement extends ControlElement {
  static override readonly tag = 'clapper-input';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The best value that can be given; default 5. */
  @property({ type: Number, useDefault: true }) max: number = DEFAULT_BEST;

  /** The lowest value that can be given; default one step. `0` makes 0 a choice, which is not the same as no rating. */
  @property({ type: Number }) min?: number;

  /** The distance from one choice to the next; default 0.5. */
  @property({ type: Number, useDefault: true }) step: number = 0.5;

  /** The value can be seen, focused and sent, and not changed; default false. */
  @property({ type: Boolean, reflect: true }) readonly: boolean = false;

  /** The picture of one point: `clapper` (default), `star`, `heart`, `popcorn`, `thumb` or `dot`. */
  @property({ useDefault: true }) symbol: string = 'clapper';

  /**
   * Address of the blog's own symbol, drawn instead of the clapperboard: http(s), or a `data:` URL of a picture. By default that of
   * `--film-symbol`, else of `data-symbol-src` on a script tag.
   */
  @property({ attribute: 'symbol-src' }) symbolSrc?: string;

  /** What the pointer is over. */
  @state() private preview: number | null = null;
  @state() private drawOwn?: DrawSymbols;

  @query('[part="number"]') private readonly numberField!: HTMLInputElement | null;
  @query('[part="base"]') private readonly base!: HTMLElement;

  readonly #localise: LocalizeController<'input'> = new LocalizeController(this, 'input', english);
  readonly #keys = new RatingKeys();
  readonly #drag = new Drag({
    canChange: () => !this.isDisabled && !this.readonly,
    hasChoices: () => !this.numberField,
    value: () => this.valueAsNumber,
    valueAt: (event) => this.#valueAt(event),
    choose: (value, event) => this.#choose(value, event),
    show: (value) => (this.preview = value),
  });
  /** What a person typed into the field for numbers; it is left as it was typed. */
  #typed: string | undefined = '';

  /** The value as a number; `NaN` where there is none. Setting `NaN` takes the rating away. Setting it fires no event. */
  get valueAsNumber(): number {
    return this.value === '' ? NaN : Number(this.value);
  }

  set valueAsNumber(value: number) {
    // Scripts may give the number as text, as to a native field.
    const number = Number(value ?? NaN);
    this.value = Number.isFinite(number) ? number.toPrecision(12) : '';
  }

  /** Puts the focus on what is chosen, else on the first choice. */
  override focus(options?: FocusOptions): void {
    const field = this.numberField ?? this.renderRoot.querySelector<HTMLElement>('input:checked');
    if (field) field.focus(options);
    else super.focus(options);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.addEventListener('click', (event) => {
      // A label was clicked; the browser has put the focus on the first choice, whatever is chosen.
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    findOwnSymbol(this, this.symbolSrc, (draw) => (this.drawOwn = draw));
    const scale = this.#scale;
    const { min, step } = scale;
    // Custom properties by script: a style attribute would be refused by a strict content security policy.
    const sizes = {
      '--_per': 1 / step,
      '--_first': Math.max(1, Math.round(min / step)),
      '--_count': symbolsFor(min, scale.max, min).count,
      '--_letters': this.#longestWordsLength(),
    };
    for (const [name, size] of Object.entries(sizes)) this.base.style.setProperty(name, String(size));
    // An attribute does not move what a person has chosen once.
    for (const choice of this.#choices) choice.checked = Number(choice.value) === this.valueAsNumber;
    // A field that comes after choices is a new one.
    if (!this.numberField) this.#typed = undefined;
    else if (this.value !== this.#typed) this.numberField.value = this.#typed = this.value;
  }

  protected override sanitise(value: string): string {
    const number = parseRatingNumber(value);
    // Binary fractions make noise behind the fifteenth digit.
    return number === null ? '' : String(Number(number.toPrecision(12)));
  }

  protected override get fallbackName(): string {
    return this.#localise.terms.rating;
  }

  protected override get labelledControls(): Iterable<HTMLElement> {
    return [this.numberField ?? this.base];
  }

  protected override validate(): Problem | null {
    if (this.readonly) return null;
    const isUnreadable = this.numberField?.validity.badInput ?? false;
    const { valueAsNumber: value, required } = this;
    const given = { value, scale: this.#scale, required, isUnreadable };
    return problemWith(given, this.#localise.terms, (number) => this.#number(number));
  }

  get #scale(): RatingScale {
    return toScale(this.min, this.max, this.step);
  }

  get #choices(): HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  get #isRtl(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** Sets a value that a person chose; where it is the value already, nothing has happened. */
  #choose(value: number | null, event: Event): void {
    const text = value === null ? '' : String(value);
    if (text !== this.value || event.type === 'change') this.takeFromPerson(text, event);
  }

  #handleNativeInput(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (this.numberField) this.#typed = this.sanitise(value);
    this.takeFromPerson(value, event);
  }

  #onKeydown(event: KeyboardEvent): void {
    if ((event.target as Element).localName !== 'input') return;
    if (event.key === 'Enter' && this.form) {
      event.preventDefault();
      submitByEnter(this.form);
    }
    if (this.numberField || event.key === 'Enter') return;
    const value = Number.isNaN(this.valueAsNumber) ? null : this.valueAsNumber;
    const asked = this.#keys.read(event, value, this.#scale, this.#isRtl);
    if (asked === undefined) return;
    event.preventDefault();
    this.preview = null;
    if (this.readonly || this.isDisabled) return;
    this.#choose(asked, event);
    this.#focusChoice(asked);
  }

  #clear(event: Event): void {
    this.preview = null;
    this.#choose(null, event);
    // The button goes, and the focus must not go with it.
    if (this.numberField) this.numberField.focus();
    else this.#focusChoice(null);
  }

  #focusChoice(value: number | null): void {
    (this.#choices.find((choice) => Number(choice.value) === value) ?? this.#choices[0])?.focus();
  }

  /** The value under a pointer: the whole width of a choice means that choice. */
  #valueAt({ clientX }: PointerEvent): number {
    const { left, right, width } = this.renderRoot.querySelector('[part="scale"]')!.getBoundingClientRect();
    const scale = this.#scale;
    const from = Math.min(scale.min, 0);
    const share = (this.#isRtl ? right - clientX : clientX - left) / width;
    const steps = Math.ceil(((scale.max - from) * share) / scale.step - 1e-6);
    return nearestStep(from + steps * scale.step, scale);
  }

  #number(value: number): string {
    return this.#localise.number(value, { maximumFractionDigits: 10 });
  }

  #words(value: number): string {
    const { choice, levels } = this.#localise.terms;
    const scale = this.#scale;
    return choice(this.#number(value), this.#number(scale.max), levels[levelOf(value, scale, levels.length)] ?? '');
  }

  /** In characters: the room that the words take whatever is chosen, so that the symbols stay where they are. */
  #longestWordsLength(): number {
    const scale = this.#scale;
    const values = countSteps(scale) <= MAX_CHOICES ? allSteps(scale) : [scale.min, scale.max];
    return Math.max(
      ...[this.#localise.terms.none, ...values.map((each) => this.#words(each))].map(({ length }) => length),
    );
  }

  protected override render(): TemplateResult {
    const scale = this.#scale;
    const { terms } = this.#localise;
    const value = this.valueAsNumber;
    const shown = this.preview ?? (Number.isNaN(value) ? null : value);
    const isChoice = countSteps(scale) <= MAX_CHOICES && scale.min >= 0;
    const canClear = this.value !== '' && !this.isDisabled && !this.readonly;
    return html`<div
      part="base"
      role=${isChoice ? 'radiogroup' : nothing}
      aria-required=${isChoice && this.required ? 'true' : nothing}
      aria-readonly=${isChoice && this.readonly ? 'true' : nothing}
      @keydown=${this.#onKeydown}
    >
      ${isChoice && scale.min === 0 ? this.#renderChoice(0) : nothing}
      <div
        part="scale"
        class=${isChoice ? '' : 'bare'}
        @pointerdown=${this.#drag.onPointerdown}
        @pointermove=${this.#drag.onPointermove}
        @pointerup=${this.#drag.onPointerup}
        @pointercancel=${this.#drag.onPointerup}
        @pointerleave=${this.#drag.onPointerleave}
      >
        ${renderScale(this.symbol, scale, shown, this.drawOwn)}
        ${isChoice ? allSteps(scale).map((each) => (each === 0 ? nothing : this.#renderChoice(each))) : nothing}
      </div>
      ${isChoice ? nothing : this.#renderNumber(scale)}
      <span part="text" aria-hidden="true">${shown === null ? terms.none : this.#words(shown)}</span>
      <button
        part="clear"
        type="button"
        aria-label=${terms.clear}
        ?hidden=${!canClear}
        ?disabled=${!canClear}
        @click=${this.#clear}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6l-12 12"></path></svg>
      </button>
    </div>`;
  }

  #renderChoice(value: number): TemplateResult {
    const isZero = value === 0;
    const radio = html`<input
      part="choice"
      type="radio"
      name="rating"
      value=${value}
      aria-label=${this.#words(value)}
      ?checked=${value === this.valueAsNumber}
      ?disabled=${this.isDisabled}
      @click=${this.#drag.onClick}
      @input=${this.#handleNativeInput}
      @change=${this.#handleNativeInput}
    />`;
    return isZero ? html`<span part="zero">${radio}<span aria-hidden="true">${this.#number(0)}</span></span>` : radio;
  }

  #renderNumber({ min, max, step }: RatingScale): TemplateResult {
    return html`<input
      part="number"
      type="number"
      inputmode="decimal"
      min=${min}
      max=${max}
      step=${step}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readonly}
      ?required=${this.required}
      @input=${this.#handleNativeInput}
      @change=${this.#handleNativeInput}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clapper-input': ClapperInputElement;
  }
}

/** Sends a form as Enter in a native field does: by its first button that sends it, else by itself. */
function submitByEnter(form: HTMLFormElement): void {
  const button = [...form.elements].find((element): element is HTMLButtonElement =>
    /^(submit|image)$/.test((element as HTMLButtonElement).type),
  );
  if (button) button.click();
  else form.requestSubmit();
}
