import { hideSpoilers, toggleSpoiler } from '../../../comments/view/comment-spoilers.js';
import type { ToolsTerms } from '../../../i18n/terms.js';
import type { CommentFormat } from '../../../model/comment.js';
import { setFullBody } from '../../../safety/comment-body.js';

const RENDER_DELAY_MS = 250;

/** How a comment will look: the same code as in the thread, and so the same sanitiser. */
export class CommentPreview {
  readonly button: HTMLButtonElement = document.createElement('button');
  readonly region: HTMLDivElement = document.createElement('div');
  readonly #text: HTMLTextAreaElement;
  readonly #rating: () => string | undefined;
  #format: CommentFormat = 'text';
  #terms?: ToolsTerms;
  #pause?: ReturnType<typeof setTimeout>;
  #turn = 0;

  /** @param rating - the commenter's rating in words, where one is given */
  constructor(text: HTMLTextAreaElement, rating: () => string | undefined) {
    this.#text = text;
    this.#rating = rating;
    this.button.type = 'button';
    this.button.ariaExpanded = 'false';
    this.region.id = `${text.id}-preview`;
    this.region.className = 'film-form-preview';
    this.region.role = 'region';
    this.region.hidden = true;
    this.button.setAttribute('aria-controls', this.region.id);
    this.button.addEventListener('click', () => this.#toggle());
    this.region.addEventListener('click', ({ target }) => {
      const spoiler = target instanceof Element && target.closest<HTMLElement>('[data-action="spoiler"]');
      if (spoiler) toggleSpoiler(spoiler);
    });
  }

  update(format: CommentFormat, terms: ToolsTerms): void {
    this.#format = format;
    this.#terms = terms;
    this.button.textContent = this.region.ariaLabel = terms.preview;
  }

  /** Shows what is typed, when typing pauses. */
  refresh(): void {
    if (this.region.hidden) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#show(), RENDER_DELAY_MS);
  }

  #toggle(): void {
    this.region.hidden = !this.region.hidden;
    this.button.ariaExpanded = String(!this.region.hidden);
    if (!this.region.hidden) void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#text.value;
    const { region } = this;
    if (!text.trim()) {
      region.textContent = this.#terms?.nothingYet ?? '';
      return;
    }
    const source = this.#format === 'html' ? withParagraphs(text) : text;
    region.removeAttribute('dir');
    await setFullBody(region, { format: this.#format, source }, () => turn === this.#turn);
    if (turn !== this.#turn) return;
    if (text.includes('||')) hideSpoilers(region, this.#terms?.tools.spoiler ?? '');
    region.dir = 'auto';
    const rating = this.#rating();
    if (!rating) return;
    const line = document.createElement('p');
    // Its direction is that of its own words, as in the thread, and not that of the comment.
    line.className = 'film-form-given';
    line.dir = 'auto';
    line.textContent = rating;
    region.prepend(line);
  }
}

/** Makes paragraphs and line breaks of those that were typed, as a server that takes HTML does. */
function withParagraphs(html: string): string {
  const paragraphs = html
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/);
  return paragraphs.map((words) => `<p>${words.replaceAll('\n', '<br>')}</p>`).join('');
}
