type ChallengeField = HTMLInputElement | HTMLTextAreaElement;

/**
 * A check that the page's author puts into the form, such as Turnstile, hCaptcha or ALTCHA: an element with `slot="challenge"`. It
 * counts as solved when one of the named fields that its script puts into it has a value; these are sent along. An answer is good
 * for once: after each attempt the element gets the event `challenge-reset`, and its `reset()` is called where it has one.
 */
export class Challenge {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get element(): (HTMLElement & { reset?: () => void }) | null {
    return this.#host.querySelector<HTMLElement & { reset?: () => void }>('[slot="challenge"]');
  }

  /** The names and values of its fields; `undefined` while it is not solved. Empty where there is none. */
  get answer(): Record<string, string> | undefined {
    const { element } = this;
    if (!element) return {};
    const fields = [...element.querySelectorAll<ChallengeField>('input[name], textarea[name]')];
    const filled = fields.filter(({ value }) => value).map(({ name, value }): [string, string] => [name, value]);
    return filled.length ? Object.fromEntries(filled) : undefined;
  }

  /** Moves the focus to it. */
  focus(): void {
    const { element } = this;
    if (!element) return;
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus();
  }

  reset(): void {
    const { element } = this;
    if (!element) return;
    element.dispatchEvent(new CustomEvent('challenge-reset'));
    if (typeof element.reset === 'function') element.reset();
  }
}
