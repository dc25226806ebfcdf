import type { Review } from '../model/index.js';
import { controlText, type CorrectedReview, correctedReview } from './fields/corrections.js';
import { FIELDS, type LabelledField } from './fields/fields.js';
import { type ParsedPost, parsePost } from './post/parsed-post.js';
import type { SavedWork, Work } from './saved-work.js';

const NO_WORK: Work = { source: '', corrections: [] };
const SAVE_DELAY_MS = 300;
/** The type is left out: it is never absent, so it is no sign that the post states it. */
const COUNTED_FIELDS = FIELDS.filter(({ kind }) => kind !== 'type');

/** The work on one post without any UI: the post, what was found in it, and the author's corrections. */
export class WorkbenchState extends EventTarget {
  readonly #saved?: SavedWork;
  #work: Work = NO_WORK;
  #previous?: Work;
  #post?: ParsedPost;
  #corrections = new Map<string, string>();
  #corrected?: CorrectedReview;
  #saving?: ReturnType<typeof setTimeout>;
  #failure?: string;

  /** The field whose evidence is highlighted in the post. */
  highlighted?: LabelledField;

  /** @param saved - where the work is kept over a reload, if anywhere */
  constructor(saved?: SavedWork) {
    super();
    this.#saved = saved;
    const work = saved?.read();
    if (work) this.#start(work);
    if (saved) addEventListener('pagehide', () => this.#save());
  }

  get source(): string {
    return this.#work.source;
  }

  /** BCP 47 tag that the author chose. */
  get chosenLanguage(): string | undefined {
    return this.#work.language;
  }

  /** The parsed post, if there is one. */
  get post(): ParsedPost | undefined {
    return this.#post;
  }

  /** The review in the post, with the corrections. */
  get review(): Review | undefined {
    return this.#corrected?.review;
  }

  /** Error message, if the post could not be parsed. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Whether earlier work can be restored. */
  get canRestore(): boolean {
    return this.#previous !== undefined;
  }

  /** Whether the work survives a reload. */
  get isSaved(): boolean {
    return this.#saved?.persistent ?? false;
  }

  /** Number of fields that the post or the author states. */
  get fieldCount(): number {
    return COUNTED_FIELDS.filter((field) => this.textOf(field)).length;
  }

  /** Returns the text of a field's control. */
  textOf(field: LabelledField): string {
    return this.#corrections.get(field.name) ?? this.parsedText(field);
  }

  /** Returns a field as the post states it; empty if it does not. */
  parsedText(field: LabelledField): string {
    const review = this.#post?.reading.review;
    return review ? controlText(review, field) : '';
  }

  isCorrected(field: LabelledField): boolean {
    return this.#corrections.has(field.name);
  }

  problemOf(field: LabelledField): string | undefined {
    return this.#corrected?.problems.get(field.name);
  }

  /** Starts work on another post. The work on the previous one can be restored. */
  open(source: string): void {
    if (this.#work.source) this.#previous = this.#snapshot();
    this.#start({ ...NO_WORK, source, ...(this.#work.language && { language: this.#work.language }) });
    this.#changed();
  }

  /** Changes the text of the post and keeps the corrections. */
  edit(source: string): void {
    this.#start({ ...this.#snapshot(), source });
    this.#changed();
  }

  /** @param language - BCP 47 tag; detected if `undefined` */
  chooseLanguage(language: string | undefined): void {
    const { source, corrections } = this.#snapshot();
    this.#start({ source, corrections, ...(language && { language }) });
    this.#changed();
  }

  /** Corrects a field. Text that equals the post's undoes the correction. */
  correct(field: LabelledField, text: string): void {
    if (text === this.parsedText(field)) this.#corrections.delete(field.name);
    else this.#corrections.set(field.name, text);
    this.#apply();
    this.#changed();
  }

  /** Restores a field as the post states it. */
  undoCorrection(field: LabelledField): void {
    this.#corrections.delete(field.name);
    this.#apply();
    this.#changed();
  }

  startOver(): void {
    this.#previous = this.#snapshot();
    this.#start(NO_WORK);
    this.#changed();
  }

  /** Restores the work from before the last post was opened, or from before starting over. */
  restorePrevious(): void {
    const previous = this.#previous;
    this.#previous = undefined;
    if (previous) this.#start(previous);
    this.#changed();
  }

  /** Highlights the evidence of a field in the post. */
  highlight(field: LabelledField | undefined): void {
    if (field === this.highlighted) return;
    this.highlighted = field;
    this.dispatchEvent(new Event('highlight'));
  }

  /** Moves the focus to a field. */
  editField(field: LabelledField): void {
    this.dispatchEvent(new CustomEvent('edit-field', { detail: field }));
  }

  /** Announces a message to screen readers. */
  announce(message: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: message }));
  }

  #start(work: Work): void {
    this.#work = work;
    this.#corrections = new Map(work.corrections);
    this.#post = undefined;
    this.#failure = undefined;
    this.highlighted = undefined;
    try {
      if (work.source.trim()) this.#post = parsePost(work.source, work.language);
    } catch (error) {
      console.error(error);
      this.#failure =
        'We couldn’t read this post. Copy only its text, without the rest of the page, and paste it again.';
    }
    this.#apply();
  }

  #apply(): void {
    this.#corrected = this.#post && correctedReview(this.#post.reading.review, this.#corrections);
  }

  #snapshot(): Work {
    return { ...this.#work, corrections: [...this.#corrections] };
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#save(), SAVE_DELAY_MS);
  }

  #save(): void {
    clearTimeout(this.#saving);
    if (!this.#saved) return;
    const wasSaved = this.isSaved;
    if (this.#work.source) this.#saved.save(this.#snapshot());
    else this.#saved.forget();
    if (wasSaved !== this.isSaved) this.dispatchEvent(new Event('change'));
  }
}
