import { plainTextMarkup, POST_MARKUP, setMarkup, setSanitisedHtml } from 'film-review-elements/safety';
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { controlStyles } from './control.styles.js';
import { FIELDS, foundAs } from './fields.js';
import { FollowState } from './follow-state.js';
import { languageChoices, languageName } from './language-names.js';
import { NoPostError, postIn, postInFile } from './pasted.js';
import { takeMarks } from './place-marks.js';
import { PostHighlights } from './post-highlights.js';
import { styles } from './post-pane.styles.js';
import type { ReadPost } from './read-post.js';
import { SAMPLES, type Sample } from './samples.js';
import type { WorkbenchState } from './workbench-state.js';

/* The prose and the conversation are pointed out on request: underlined, they would hide the rest. */
const LONG: ReadonlySet<string> = new Set(['body', 'comments', 'commentForm']);
const READ_AFTER = 300;
/* From here on what is out of sight is laid out later. */
const LONG_POST = 100_000;

/** The first step: where a post comes in, and is shown with the words that were understood. */
export class PostPaneElement extends LitElement {
  static override styles: CSSResult[] = [controlStyles, styles];

  @property({ attribute: false }) state!: WorkbenchState;

  @state() private isEditing = false;
  @state() private isOver = false;
  @state() private problem = '';

  @query('textarea') private textarea!: HTMLTextAreaElement | null;
  @query('.view') private view!: HTMLElement | null;

  readonly #highlights = new PostHighlights();
  readonly #onMark = (): void => this.#point();
  #shown?: ReadPost;
  #typing?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    new FollowState(this);
    /* For a pointer alone: the keyboard has the fields themselves, in the next step. */
    this.addEventListener('click', this.#onPointAt);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.#onPagePaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#onPagePaste);
    this.state.removeEventListener('mark', this.#onMark);
    this.#highlights.clear();
    this.#shown = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.state.addEventListener('mark', this.#onMark);
    const { read } = this.state;
    if (this.view && read && read !== this.#shown) void this.#show(this.view, read);
  }

  /** Goes on with what has to be pasted or typed first. */
  focusTextarea(): void {
    this.textarea?.focus();
  }

  /** Takes a post, shows it, and says so. */
  open(source: string): void {
    if (!source.trim()) return this.#refuse('There was nothing to paste. Copy the words of your post first.');
    this.#leave();
    this.state.open(source);
    void this.#announce();
  }

  async #announce(): Promise<void> {
    await this.updateComplete;
    this.view?.focus();
    const { stated, read } = this.state;
    const language = read?.language ? ` In ${languageName(read.language)}.` : '';
    this.state.say(`The post was read: ${stated} ${stated === 1 ? 'field' : 'fields'} understood.${language}`);
  }

  #leave(): void {
    clearTimeout(this.#typing);
    this.isEditing = false;
    this.problem = '';
  }

  #refuse(words: string): void {
    this.problem = words;
  }

  /* A paste that is meant for no field is a post. */
  readonly #onPagePaste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('input, textarea, [contenteditable]')) return;
    if (!event.clipboardData) return;
    const source = postIn(event.clipboardData);
    if (!source.trim()) return;
    event.preventDefault();
    this.open(source);
  };

  #onPaste(event: ClipboardEvent): void {
    /* Into a post that is there already words are pasted as everywhere. */
    if (this.textarea?.value.trim() || !event.clipboardData) return;
    const source = postIn(event.clipboardData);
    if (!source.trim()) return;
    event.preventDefault();
    this.open(source);
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    this.isEditing = true;
    this.#typing = setTimeout(() => this.textarea && this.state.edit(this.textarea.value), READ_AFTER);
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
    this.#leave();
    if (source !== this.state.source) this.state.edit(source);
    void this.#announce();
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      this.open(await postInFile(file));
    } catch (error) {
      if (error instanceof NoPostError) this.#refuse(error.message);
      else this.#refuse(`“${file.name}” could not be opened. Copy the words of the post, and paste them here.`);
    }
  }

  async #onFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    await this.#openFile(input.files?.[0]);
    input.value = '';
  }

  #onDrag(event: DragEvent): void {
    event.preventDefault();
    this.isOver = event.type === 'dragover';
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const { dataTransfer } = event;
    if (dataTransfer?.files.length) void this.#openFile(dataTransfer.files[0]);
    else if (dataTransfer) this.open(postIn(dataTransfer));
  }

  #onSample({ source }: Sample): void {
    this.open(source);
  }

  #onLanguage(event: Event): void {
    this.state.chooseLanguage((event.target as HTMLSelectElement).value || undefined);
  }

  #onPointAt(event: MouseEvent): void {
    if (!this.view || !event.composedPath().includes(this.view)) return;
    const found = caretAt(event, this.renderRoot as ShadowRoot);
    const name = found && this.#highlights.fieldAt(found.node, found.offset);
    const spec = FIELDS.find((each) => foundAs(each) === name);
    if (!spec) return;
    event.preventDefault();
    this.state.want(spec);
  }

  async #show(view: HTMLElement, read: ReadPost): Promise<void> {
    this.#shown = read;
    this.#highlights.clear();
    view.lang = read.language ?? '';
    view.classList.toggle('long', this.state.source.length > LONG_POST);
    // With `dir="auto"` a browser looks through all of the text for each piece that is put there: so that comes last.
    view.removeAttribute('dir');
    if ('text' in read.shown) setMarkup(view, plainTextMarkup(read.shown.text));
    else await setSanitisedHtml(view, read.shown.html, () => this.#shown === read, POST_MARKUP);
    if (this.#shown !== read) return;
    view.dir = 'auto';
    for (const link of view.querySelectorAll('a')) link.target = '_blank';
    const places = takeMarks(view);
    this.#highlights.show(new Map([...places].map(([index, range]) => [read.places[index]!, range])), (field) =>
      LONG.has(field),
    );
    this.#point();
  }

  #point(): void {
    const { marked } = this.state;
    const field = marked && foundAs(marked);
    this.#highlights.point(field);
    const place = field === undefined ? undefined : this.#highlights.placeOf(field);
    if (!place || !this.view) return;
    const words = place.getBoundingClientRect();
    const box = this.view.getBoundingClientRect();
    if (words.top < box.top || words.top > box.bottom - 40) this.view.scrollTop += words.top - box.top - 60;
  }

  protected override render(): TemplateResult {
    const { source, read, failure } = this.state;
    const isReading = source.trim() !== '' && !this.isEditing;
    if (!isReading) this.#shown = undefined;
    return html`
      ${isReading ? this.#renderView(failure) : this.#renderEditor(source.trim() !== '')}
      <p class="problem" role="alert">${this.problem}</p>
      ${
        source.trim()
          ? html`<div class="language">
              <label for="language">Language of the post</label>
              <select id="language" @change=${this.#onLanguage}>
                <option value="" ?selected=${!this.state.chosenLanguage}>
                  ${read?.language && !this.state.chosenLanguage ? `${languageName(read.language)} (found out)` : 'Find out'}
                </option>
                ${languageChoices().map(
                  ({ tag, name }) =>
                    html`<option value=${tag} ?selected=${tag === this.state.chosenLanguage}>${name}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    `;
  }

  #renderView(failure: string | undefined): TemplateResult {
    return html`
      <div class="view" role="region" aria-label="The words of your post" tabindex="0" dir="auto"></div>
      ${failure ? html`<p class="problem" role="alert">${failure}</p>` : nothing}
      <p class="note">Underlined is what was understood. Click on it to go to its field.</p>
      <div class="row"><button type="button" @click=${this.#edit}>Change the text</button></div>
    `;
  }

  #renderEditor(isFilled: boolean): TemplateResult {
    return html`
      <div
        class="drop ${isFilled ? 'filled' : ''} ${this.isOver ? 'over' : ''}"
        @dragover=${this.#onDrag}
        @dragleave=${this.#onDrag}
        @drop=${this.#onDrop}
      >
        <label for="source">${isFilled ? 'The text of your post' : 'Paste your post here'}</label>
        <textarea
          id="source"
          dir="auto"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="source-hint"
          @paste=${this.#onPaste}
          @input=${this.#onInput}
        ></textarea>
        <p id="source-hint" class="note">
          Copy the whole post from your blog, as you see it or as HTML: title, credits, text, rating. Comments may stay
          in. You can drop a file here too.
        </p>
        <div class="row">
          ${
            isFilled || this.isEditing
              ? html`<button class="primary" type="button" @click=${this.#done}>Show what was understood</button>`
              : nothing
          }
          <label class="button file" for="file">Choose a file</label>
          <input
            id="file"
            class="unseen"
            type="file"
            accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain"
            @change=${this.#onFile}
          />
        </div>
      </div>
      ${isFilled ? nothing : this.#renderSamples()}
    `;
  }

  #renderSamples(): TemplateResult {
    return html`<div class="row" role="group" aria-label="Try it with a sample post">
      <span>No post at hand? Try one in</span>
      ${SAMPLES.map(
        (sample) =>
          html`<button type="button" lang=${sample.language} @click=${() => this.#onSample(sample)}>
            ${sample.name}
          </button>`,
      )}
    </div>`;
  }
}

/** Where in the words a pointer is; browsers differ in how they tell. */
function caretAt({ clientX, clientY }: MouseEvent, root: ShadowRoot): { node: Node; offset: number } | undefined {
  const place = document.caretPositionFromPoint?.(clientX, clientY, { shadowRoots: [root] });
  if (place) return { node: place.offsetNode, offset: place.offset };
  const range = (document as Partial<Pick<Document, 'caretRangeFromPoint'>>).caretRangeFromPoint?.(clientX, clientY);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'post-pane': PostPaneElement;
  }
}
