import type { Review } from 'film-review-elements/model';
import { correct, type Corrected } from './corrections.js';
import { textOf } from './field-values.js';
import { FIELDS, type FieldSpec } from './fields.js';
import { readPost, type ReadPost } from './read-post.js';
import { SavedWork, type Work } from './saved-work.js';

const EMPTY: Work = { source: '', corrections: [] };
const SAVE_AFTER = 300;
/* Everything is a film or a series, whether its post says so or not. */
const STATABLE = FIELDS.filter(({ kind }) => kind !== 'type');

/** The work on one post, without anything that is seen: the post, what was read in it, and what the blogger corrected. */
export class WorkbenchState extends EventTarget {
  readonly #saved = new SavedWork();
  #work: Work = EMPTY;
  #previous?: Work;
  #read?: ReadPost;
  #corrections = new Map<string, string>();
  #corrected?: Corrected;
  #saving?: ReturnType<typeof setTimeout>;
  #failure?: string;

  /** The field whose words are pointed out in the post. */
  marked?: FieldSpec;

  constructor() {
    super();
    const work = this.#saved.read();
    if (work) this.#start(work);
    addEventListener('pagehide', () => this.#save());
  }

  get source(): string {
    return this.#work.source;
  }

  /** BCP 47 tag that the blogger chose. */
  get chosenLanguage(): string | undefined {
    return this.#work.language;
  }

  /** What was read; `undefined` as long as there is no post. */
  get read(): ReadPost | undefined {
    return this.#read;
  }

  /** The review as it was read, with the corrections. */
  get review(): Review | undefined {
    return this.#corrected?.review;
  }

  /** Why the post could not be read, in words. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Whether there is earlier work to go back to. */
  get canBringBack(): boolean {
    return this.#previous !== undefined;
  }

  /** Whether the work outlives the page. */
  get isKept(): boolean {
    return this.#saved.persistent;
  }

  /** How many fields the post states, or the blogger does. */
  get stated(): number {
    return STATABLE.filter((spec) => this.textOf(spec)).length;
  }

  /** What a field's control shows. */
  textOf(spec: FieldSpec): string {
    return this.#corrections.get(spec.id) ?? this.readText(spec);
  }

  /** What was read for a field; empty where the post does not state it. */
  readText(spec: FieldSpec): string {
    const review = this.#read?.reading.review;
    return review ? textOf(spec, review) : '';
  }

  isCorrected(spec: FieldSpec): boolean {
    return this.#corrections.has(spec.id);
  }

  problemOf(spec: FieldSpec): string | undefined {
    return this.#corrected?.problems.get(spec.id);
  }

  /** Takes another post, without corrections. The work before it can be brought back. */
  open(source: string): void {
    if (this.#work.source) this.#previous = this.#snapshot();
    this.#start({ ...EMPTY, source, ...(this.#work.language && { language: this.#work.language }) });
    this.#changed();
  }

  /** Changes the same post; the corrections stay. */
  edit(source: string): void {
    this.#start({ ...this.#snapshot(), source });
    this.#changed();
  }

  /** @param language - BCP 47 tag; `undefined` tells it by the words */
  chooseLanguage(language: string | undefined): void {
    const { source, corrections } = this.#snapshot();
    this.#start({ source, corrections, ...(language && { language }) });
    this.#changed();
  }

  /** Takes what the blogger wrote for a field. What equals the reading is no correction. */
  correct(spec: FieldSpec, text: string): void {
    if (text === this.readText(spec)) this.#corrections.delete(spec.id);
    else this.#corrections.set(spec.id, text);
    this.#apply();
    this.#changed();
  }

  /** Goes back to what was read for a field. */
  takeBack(spec: FieldSpec): void {
    this.#corrections.delete(spec.id);
    this.#apply();
    this.#changed();
  }

  startOver(): void {
    this.#previous = this.#snapshot();
    this.#start(EMPTY);
    this.#changed();
  }

  /** Goes back to the work before the last post, or before starting over. */
  bringBack(): void {
    const previous = this.#previous;
    this.#previous = undefined;
    if (previous) this.#start(previous);
    this.#changed();
  }

  /** Points the words of a field out in the post. */
  mark(spec: FieldSpec | undefined): void {
    if (spec === this.marked) return;
    this.marked = spec;
    this.dispatchEvent(new Event('mark'));
  }

  /** Asks for a field to be shown, and to have the focus. */
  want(spec: FieldSpec): void {
    this.dispatchEvent(new CustomEvent('want', { detail: spec }));
  }

  /** Says something to those who do not see it. */
  say(words: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail: words }));
  }

  #start(work: Work): void {
    this.#work = work;
    this.#corrections = new Map(work.corrections);
    this.#read = undefined;
    this.#failure = undefined;
    this.marked = undefined;
    try {
      if (work.source.trim()) this.#read = readPost(work.source, work.language);
    } catch (error) {
      console.error(error);
      this.#failure = 'This post could not be read. Try to copy its words only, without the page around them.';
    }
    this.#apply();
  }

  #apply(): void {
    this.#corrected = this.#read && correct(this.#read.reading.review, this.#corrections);
  }

  #snapshot(): Work {
    return { ...this.#work, corrections: [...this.#corrections] };
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#save(), SAVE_AFTER);
  }

  #save(): void {
    clearTimeout(this.#saving);
    const wasKept = this.isKept;
    if (this.#work.source) this.#saved.save(this.#snapshot());
    else this.#saved.forget();
    if (wasKept !== this.isKept) this.dispatchEvent(new Event('change'));
  }
}
