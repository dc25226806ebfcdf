import type { ReactiveControllerHost } from 'lit';
import type { Capabilities } from '../../../comments/backend.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { tools as english } from '../../../i18n/en/tools.js';
import { CharacterCount } from './character-count.js';
import { CommentPreview } from './comment-preview.js';
import { FormatToolbar } from './format-toolbar.js';

/** What helps with writing, below the text: buttons, preview, help, the number of characters left. Fetched when somebody begins. */
export class FormTools {
  readonly #localise: LocalizeController<'tools'>;
  readonly #toolbar: FormatToolbar;
  readonly #preview: CommentPreview;
  readonly #count: CharacterCount;
  readonly #help: HTMLDetailsElement = document.createElement('details');

  /** @param rating - the commenter's rating in words, where one is given */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    place: HTMLElement,
    text: HTMLTextAreaElement,
    rating: () => string | undefined,
  ) {
    this.#localise = new LocalizeController(host, 'tools', english);
    this.#toolbar = new FormatToolbar(text);
    this.#preview = new CommentPreview(text, rating);
    this.#count = new CharacterCount(text, (value) => this.#localise.number(value));
    this.#help.className = 'film-form-help';
    this.#help.append(document.createElement('summary'), document.createElement('p'));
    place.append(this.#toolbar.element, this.#preview.button, this.#help, this.#count.element, this.#preview.region);
    // A theme sizes its own field.
    if (text.form?.matches('.film-comment-form') && !CSS.supports('field-sizing', 'content'))
      text.addEventListener('input', () => grow(text));
  }

  /** Goes by what is written now. */
  refresh(): void {
    this.#preview.refresh();
    this.#count.refresh();
  }

  /** Goes by what the comment system takes. */
  update({ format, maxLength }: Pick<Capabilities, 'format' | 'maxLength'>): void {
    const { terms } = this.#localise;
    this.#toolbar.update(format, terms);
    this.#preview.update(format, terms);
    this.#count.update(maxLength, terms);
    this.#help.firstElementChild!.textContent = terms.help;
    this.#help.lastElementChild!.textContent = terms.helpWith[format];
  }
}

/** Gives the text as many lines as it has, where the browser cannot do that by itself; it never takes any away under the pointer. */
function grow(text: HTMLTextAreaElement): void {
  const { lineHeight } = getComputedStyle(text);
  const missing = text.scrollHeight - text.clientHeight;
  if (missing > 0) text.rows += Math.ceil(missing / (parseFloat(lineHeight) || 20));
}
