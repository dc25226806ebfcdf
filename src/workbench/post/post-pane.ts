import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { foundKeyOf } from '../../reading/index.js';
import { languages } from '../../reading/languages/index.js';
import { plainTextMarkup, POST_MARKUP, setMarkup, setSanitisedHtml } from '../../safety/index.js';
import { controlStyles } from '../fields/control.styles.js';
import { FIELDS } from '../fields/fields.js';
import { FollowStateController } from '../follow-state-controller.js';
import { SAMPLES } from '../samples.js';
import type { WorkbenchState } from '../workbench-state.js';
import type { ParsedPost } from './parsed-post.js';
import { postInFile, postInTransfer, UnusableFileError } from './pasted.js';
import { extractMarkedRanges } from './place-marks.js';
import { PostHighlights } from './post-highlights.js';
import { styles } from './post-pane.styles.js';

/** Underlining these would hide all others, so they are highlighted on demand only. */
const LONG_FIELDS: ReadonlySet<string> = new Set(['body', 'comments', 'commentForm']);
const TYPING_PAUSE_MS = 300;
/** Characters from which on the browser lays out only what is in view. */
const LONG_POST_LENGTH = 100_000;
const LANGUAGE_CHOICES = ['en', ...languages.map(({ language }) => language)].sort();

/** The first step: takes a post in, and shows it with the recognised facts underlined. */
export class PostPaneElement extends LitElement {
  static override styles: CSSResult[] = [controlStyles, styles];

  @property({ attribute: false }) state!: WorkbenchState;

  @state() private isEditing = false;
  @state() private isOver = false;
  @state() private problem = '';

  @query('textarea') private textarea!: HTMLTextAreaElement | null;
  @query('.view') private view!: HTMLElement | null;

  readonly #highlights = new PostHighlights();
  readonly #handleHighlight = (): void => this.#highlight();
  #shown?: ParsedPost;
  #typing?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    new FollowStateController(this);
    // For pointers. By keyboard, the fields themselves are in the next step.
    this.addEventListener('click', this.#handleClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.#handlePagePaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#handlePagePaste);
    this.state.removeEventListener('highlight', this.#handleHighlight);
    this.#highlights.clear();
    this.#shown = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.state.addEventListener('highlight', this.#handleHighlight);
    const { post } = this.state;
    if (this.view && post && post !== this.#shown) void this.#show(this.view, post);
  }

  /** Moves the focus to the text of the post. */
  focusTextarea(): void {
    this.textarea?.focus();
  }

  /** Opens a post and announces what was recognised. */
  open(source: string): void {
    if (!source.trim()) return this.#showProblem('There is nothing to paste. Copy the text of your post first.');
    this.#stopEditing();
    this.state.open(source);
    void this.#announce();
  }

  async #announce(): Promise<void> {
    await this.updateComplete;
    this.view?.focus();
    const { fieldCount, post } = this.state;
    const language = post?.language ? ` Language: ${languageName(post.language)}.` : '';
    this.state.announce(`Recognised ${fieldCount} ${fieldCount === 1 ? 'fact' : 'facts'} in your post.${language}`);
  }

  #stopEditing(): void {
    clearTimeout(this.#typing);
    this.isEditing = false;
    this.problem = '';
  }

  #showProblem(message: string): void {
    this.problem = message;
  }

  /** A paste outside every field is a post. */
  readonly #handlePagePaste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('input, textarea, [contenteditable]')) return;
    if (!event.clipboardData) return;
    const source = postInTransfer(event.clipboardData);
    if (!source.trim()) return;
    event.preventDefault();
    this.open(source);
  };

  #handlePaste(event: ClipboardEvent): void {
    // If there is a post already, the paste is an edit.
    if (this.textarea?.value.trim() || !event.clipboardData) return;
    const source = postInTransfer(event.clipboardData);
    if (!source.trim()) return;
    event.preventDefault();
    this.open(source);
  }

  #handleInput(): void {
    clearTimeout(this.#typing);
    this.isEditing = true;
    this.#typing = setTimeout(() => this.textarea && this.state.edit(this.textarea.value), TYPING_PAUSE_MS);
  }

  async #edit(): Promise<void> {
    this.isEditing = true;
    await this.updateComplete;
    if (!this.textarea) return;
    this.textarea.value = this.state.source;
    this.textarea.focus();
    this.textarea.setSelectionRange(0, 0);
  }

  #done(): void {
    const source = this.textarea?.value ?? '';
    this.#stopEditing();
    if (source !== this.state.source) this.state.edit(source);
    void this.#announce();
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      this.open(await postInFile(file));
    } catch (error) {
      if (error instanceof UnusableFileError) this.#showProblem(error.message);
      else this.#showProblem(`“${file.name}” could not be opened. Copy the text of the post and paste it here.`);
    }
  }

  async #handleFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    await this.#openFile(input.files?.[0]);
    input.value = '';
  }

  #handleDrag(event: DragEvent): void {
    event.preventDefault();
    this.isOver = event.type === 'dragover';
  }

  #handleDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const { dataTransfer } = event;
    if (dataTransfer?.files.length) void this.#openFile(dataTransfer.files[0]);
    else if (dataTransfer) this.open(postInTransfer(dataTransfer));
  }

  #handleLanguage(event: Event): void {
    this.state.chooseLanguage((event.target as HTMLSelectElement).value || undefined);
  }

  #handleClick(event: MouseEvent): void {
    if (!this.view || !event.composedPath().includes(this.view)) return;
    const found = caretAt(event, this.renderRoot as ShadowRoot);
    const key = found && this.#highlights.fieldAt(found.node, found.offset);
    const field = FIELDS.find((each) => foundKeyOf(each) === key);
    if (!field) return;
    event.preventDefault();
    this.state.editField(field);
  }

  async #show(view: HTMLElement, post: ParsedPost): Promise<void> {
    this.#shown = post;
    this.#highlights.clear();
    view.lang = post.language ?? '';
    view.classList.toggle('long', this.state.source.length > LONG_POST_LENGTH);
    // With `dir="auto"` a browser scans the whole text at each insertion, so it is set last.
    view.removeAttribute('dir');
    if ('text' in post.marked) setMarkup(view, plainTextMarkup(post.marked.text));
    else await setSanitisedHtml(view, post.marked.html, () => this.#shown === post, POST_MARKUP);
    if (this.#shown !== post) return;
    view.dir = 'auto';
    for (const link of view.querySelectorAll('a')) link.target = '_blank';
    const ranges = new Map<string, Range>();
    for (const [index, range] of extractMarkedRanges(view)) {
      const field = post.markedFields[index];
      if (field) ranges.set(field, range);
    }
    this.#highlights.show(ranges, (field) => LONG_FIELDS.has(field));
    this.#highlight();
  }

  #highlight(): void {
    const { highlighted } = this.state;
    const key = highlighted && foundKeyOf(highlighted);
    this.#highlights.highlight(key);
    const range = key === undefined ? undefined : this.#highlights.rangeOf(key);
    if (!range || !this.view) return;
    const words = range.getBoundingClientRect();
    const box = this.view.getBoundingClientRect();
    if (words.top < box.top || words.top > box.bottom - 40) this.view.scrollTop += words.top - box.top - 60;
  }

  protected override render(): TemplateResult {
    const { source, post, failure, chosenLanguage } = this.state;
    const isShown = source.trim() !== '' && !this.isEditing;
    if (!isShown) this.#shown = undefined;
    return html`
      ${isShown ? this.#renderView(failure) : this.#renderEditor(source.trim() !== '')}
      <p class="problem" role="alert">${this.problem}</p>
      ${
        source.trim()
          ? html`<div class="language">
              <label for="language">Language of the post</label>
              <select id="language" @change=${this.#handleLanguage}>
                <option value="" ?selected=${!chosenLanguage}>
                  ${post?.language && !chosenLanguage ? `${languageName(post.language)} (detected)` : 'Detect automatically'}
                </option>
                ${LANGUAGE_CHOICES.map(
                  (tag) =>
                    html`<option value=${tag} ?selected=${tag === chosenLanguage}>${languageName(tag, tag)}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    `;
  }

  #renderView(failure: string | undefined): TemplateResult {
    return html`
      <div class="view" role="region" aria-label="Your post with recognised facts" tabindex="0" dir="auto"></div>
      ${failure ? html`<p class="problem" role="alert">${failure}</p>` : nothing}
      <p class="note">Recognised facts are underlined. Click one to edit it.</p>
      <div class="row"><button type="button" @click=${this.#edit}>Edit the text</button></div>
    `;
  }

  #renderEditor(isFilled: boolean): TemplateResult {
    return html`
      <div
        class="drop ${isFilled ? 'filled' : ''} ${this.isOver ? 'over' : ''}"
        @dragover=${this.#handleDrag}
        @dragleave=${this.#handleDrag}
        @drop=${this.#handleDrop}
      >
        <label for="source">${isFilled ? 'The text of your post' : 'Paste your post here'}</label>
        <textarea
          id="source"
          dir="auto"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="source-hint"
          @paste=${this.#handlePaste}
          @input=${this.#handleInput}
        ></textarea>
        <p id="source-hint" class="note">
          Copy the whole post from your blog, as you see it or as HTML: title, credits, text and rating. Comments can
          stay in. You can also drop a file here.
        </p>
        <div class="row">
          ${
            isFilled || this.isEditing
              ? html`<button class="primary" type="button" @click=${this.#done}>Show recognised facts</button>`
              : nothing
          }
          <input
            id="file"
            class="unseen"
            type="file"
            accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain"
            @change=${this.#handleFile}
          />
          <label class="button file" for="file">Choose a file</label>
        </div>
      </div>
      ${isFilled ? nothing : this.#renderSamples()}
    `;
  }

  #renderSamples(): TemplateResult {
    return html`<div class="row" role="group" aria-label="Sample posts">
      <span>No post to hand? Try a sample:</span>
      ${SAMPLES.map(
        (sample) =>
          html`<button type="button" lang=${sample.language} @click=${() => this.open(sample.source)}>
            ${sample.name}
          </button>`,
      )}
    </div>`;
  }
}

/** Returns the position in the text at a pointer. Not all browsers have `caretPositionFromPoint`. */
function caretAt({ clientX, clientY }: MouseEvent, root: ShadowRoot): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(clientX, clientY, { shadowRoots: [root] });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = (document as Partial<Pick<Document, 'caretRangeFromPoint'>>).caretRangeFromPoint?.(clientX, clientY);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Returns the name of the language of a BCP 47 tag; the tag itself if it is not valid. */
function languageName(tag: string, inLanguage = 'en'): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'post-pane': PostPaneElement;
  }
}
