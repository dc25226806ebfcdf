import { isOnStep, nearestStep, type RatingScale } from '../../model/rating-scale.js';
import { parseRatingNumber } from '../../model/rating-text/rating-number.js';

/** How long after a digit the next one belongs to the same number, in milliseconds. */
const TYPING_PAUSE_MS = 1000;

/** Reads the keys that choose a rating: arrows, Home, End, Page Up and Down, digits, Delete. */
export class RatingKeys {
  #typed = '';
  #typedAt = -Infinity;

  /** The value that the key asks for: `null` for none, `undefined` where the key means nothing here. */
  read(event: KeyboardEvent, value: number | null, scale: RatingScale, isRtl: boolean): number | null | undefined {
    if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
    const { key } = event;
    const { min, max, step } = scale;
    const by = (steps: number) => (value === null ? min : nearestStep(value + steps * step, scale));
    const page = Math.max(1, Math.round(1 / step));
    switch (key) {
      case 'ArrowUp':
        return by(1);
      case 'ArrowDown':
        return by(-1);
      case 'ArrowRight':
        return by(isRtl ? -1 : 1);
      case 'ArrowLeft':
        return by(isRtl ? 1 : -1);
      case 'PageUp':
        return by(page);
      case 'PageDown':
        return by(-page);
      case 'Home':
        return min;
      case 'End':
        return nearestStep(max, scale);
      case 'Delete':
      case 'Backspace':
        return null;
      default:
        return key.length === 1 && /[\p{Nd}.,\u066b]/u.test(key) ? this.#type(event, scale) : undefined;
    }
  }

  /** `4` is four, and `4` `.` `5` within a moment is four and a half. */
  #type({ key, timeStamp }: KeyboardEvent, scale: RatingScale): number | undefined {
    this.#typed = timeStamp - this.#typedAt < TYPING_PAUSE_MS ? this.#typed + key : key;
    this.#typedAt = timeStamp;
    const whole = parseRatingNumber(this.#typed);
    if (whole !== null && isOnStep(whole, scale)) return whole;
    // Digits that make no rating together are read one by one.
    const alone = parseRatingNumber(key);
    if (alone === null || /[.,\u066b]/.test(this.#typed)) return undefined;
    this.#typed = key;
    return isOnStep(alone, scale) ? alone : undefined;
  }
}
