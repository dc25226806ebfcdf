/** How far a pointer moves, in pixels, before it drags. */
const SLACK = 4;

/** What is dragged over. */
export interface Draggable {
  /** Whether the value may be changed now. */
  canChange(): boolean;
  /** Whether native controls lie below the pointer, which take a plain press by themselves. */
  hasChoices(): boolean;
  value(): number;
  valueAt(event: PointerEvent): number;
  choose(value: number | null, event: Event): void;
  /** Shows what the pointer is over, or nothing. */
  show(value: number | null): void;
}

/** A pointer over a row of choices: shows what it is over, and takes what it is dragged to. */
export class Drag {
  readonly #target: Draggable;
  #start: { x: number; value: number } | null = null;
  #isDragging = false;

  constructor(target: Draggable) {
    this.#target = target;
  }

  readonly onPointerdown = (event: PointerEvent): void => {
    this.#isDragging = false;
    this.#start =
      event.isPrimary && event.button === 0 && this.#target.canChange()
        ? { x: event.clientX, value: this.#target.value() }
        : null;
  };

  readonly onPointermove = (event: PointerEvent): void => {
    if (!this.#target.canChange()) return this.#target.show(null);
    const value = this.#target.valueAt(event);
    if (event.pointerType !== 'touch') this.#target.show(value);
    if (!this.#start || (!this.#isDragging && Math.abs(event.clientX - this.#start.x) < SLACK)) return;
    if (!this.#isDragging) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#isDragging = true;
    this.#target.choose(value, new Event('input'));
  };

  readonly onPointerup = (event: PointerEvent): void => {
    const { value } = this.#start ?? {};
    const isPress = this.#start && !this.#isDragging && event.type === 'pointerup';
    this.#start = null;
    if (isPress && !this.#target.hasChoices()) this.#target.choose(this.#target.valueAt(event), event);
    if (this.#isDragging && this.#target.canChange() && !Object.is(this.#target.value(), value)) {
      this.#target.choose(this.#target.value(), new Event('change'));
    }
    if (event.pointerType === 'touch') this.#target.show(null);
  };

  readonly onPointerleave = (): void => this.#target.show(null);

  /** A drag ends with a click, which is none; and what may not be changed is not changed by one. */
  readonly onClick = (event: Event): void => {
    if (this.#isDragging || !this.#target.canChange()) event.preventDefault();
  };
}
