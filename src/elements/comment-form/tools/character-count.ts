import type { ToolsTerms } from '../../../i18n/terms.js';

const ANNOUNCE_DELAY_MS = 500;
/** It is said from here on. */
const NEAR = 500;

/** Says how many characters are left, near the limit only, and when typing pauses. */
export class CharacterCount {
  readonly element: HTMLParagraphElement = document.createElement('p');
  readonly #text: HTMLTextAreaElement;
  readonly #number: (value: number) => string;
  #limit = Infinity;
  #terms?: ToolsTerms;
  #pause?: ReturnType<typeof setTimeout>;

  constructor(text: HTMLTextAreaElement, number: (value: number) => string) {
    this.#text = text;
    this.#number = number;
    this.element.className = 'film-form-count';
    this.element.role = 'status';
  }

  update(limit: number, terms: ToolsTerms): void {
    this.#limit = limit;
    this.#terms = terms;
    this.#show();
  }

  refresh(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#show(), ANNOUNCE_DELAY_MS);
  }

  #show(): void {
    const left = this.#limit - this.#text.value.length;
    const { left: words, over } = this.#terms!;
    const isNear = left <= Math.min(NEAR, this.#limit / 10);
    const text = left < 0 ? over(this.#number(-left), -left) : words(this.#number(left), left);
    this.element.textContent = isNear ? text : '';
    this.element.classList.toggle('film-form-over', left < 0);
  }
}
