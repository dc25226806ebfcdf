import type { Unsubscribe } from '../../comments/backend.js';
import type { Drafts, SavedDraft } from '../../comments/drafts.js';

/** How long typing has to pause before it is kept. */
const PAUSE = 300;

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Where a draft belongs and is kept. */
interface Place {
  readonly thread: string;
  readonly parentId: string | null;
  readonly drafts: Drafts;
}

/** What became of the words in the field without anybody typing: a draft is back, or was sent from another tab. */
export type DraftChange = 'restored' | 'gone';

/** Keeps what is typed into one field, by the conversation and the comment that it belongs to, and brings it back. */
export class DraftKeeper {
  readonly #field: () => TextField | undefined;
  readonly #report: (change: DraftChange) => void;
  #place?: Place;
  /** The text as it is kept. */
  #kept = '';
  /** The text that has yet to be put into the field. */
  #arrived?: string;
  #pause?: ReturnType<typeof setTimeout>;
  #stop?: Unsubscribe;
  #isGuarded = false;

  /** @param report - called when the words changed without anybody typing */
  constructor(field: () => TextField | undefined, report: (change: DraftChange) => void) {
    this.#field = field;
    this.#report = report;
  }

  get place(): Place | undefined {
    return this.#place;
  }

  isAt(thread: string, parentId: string | null): boolean {
    return this.#place?.thread === thread && this.#place.parentId === parentId;
  }

  /** Goes to another conversation or another comment. @returns whether a draft is back; `undefined` where it was there already */
  go(place: Place): boolean | undefined {
    const before = this.#place;
    const isSame = this.isAt(place.thread, place.parentId);
    if (isSame && before?.drafts === place.drafts && this.#stop) return undefined;
    if (!isSame) this.keep();
    this.#place = place;
    this.#stop?.();
    this.#stop = place.drafts.subscribe({ keep: this.keep, changed: () => this.#compare() });
    if (isSame) {
      this.#compare();
      return undefined;
    }
    const draft = place.drafts.read(place.thread, place.parentId)?.text ?? '';
    // Before the conversation was there somebody may have begun to type: what is being typed counts more than what was.
    const typed = before?.thread === place.thread ? '' : this.#field()?.value;
    if (!typed && (draft || before?.thread === place.thread)) this.#arrived = draft;
    this.#kept = draft;
    return !!draft && !typed;
  }

  /** Puts what arrived into the field. @returns whether something did */
  show(): boolean {
    const field = this.#field();
    if (this.#arrived === undefined || !field) return false;
    field.value = this.#arrived;
    this.#arrived = undefined;
    this.#guard();
    return true;
  }

  /** Keeps what is typed when typing pauses. */
  keepSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.keep, PAUSE);
  }

  readonly keep = (): void => {
    clearTimeout(this.#pause);
    const text = this.#field()?.value;
    if (text !== undefined && text !== this.#kept) this.save(text);
  };

  /** Keeps a text. @returns the draft, with its key */
  save(text: string): SavedDraft | undefined {
    const place = this.#place;
    const draft = place?.drafts.write(place.thread, place.parentId, text);
    this.#kept = text;
    this.#guard();
    return draft;
  }

  /** Forgets the draft of a comment that was sent, or waits elsewhere. Meanwhile the form may have gone on to other words. */
  clear({ thread, parentId, drafts }: Place): void {
    drafts.clear(thread, parentId);
    if (!this.isAt(thread, parentId)) return;
    this.#kept = '';
    const field = this.#field();
    if (field) field.value = '';
    this.#guard();
  }

  /** Keeps what is typed, and hears no more of drafts until it goes somewhere again. */
  rest(): void {
    this.keep();
    this.#stop?.();
    this.#stop = undefined;
    this.#isGuarded = false;
    removeEventListener('beforeunload', prevent);
  }

  /** Forgets where it was: the field is another's now. */
  leave(): void {
    this.rest();
    this.#place = undefined;
  }

  /** The draft may have been changed, or sent, in another tab. Words that are typed here and not kept yet count more. */
  #compare(): void {
    const place = this.#place;
    const field = this.#field();
    const draft = place?.drafts.read(place.thread, place.parentId)?.text ?? '';
    // What was about to be put into the field is out of date.
    if (this.#arrived !== undefined) this.#arrived = this.#kept = draft;
    if (!field || draft === field.value || field.value !== this.#kept) return;
    field.value = this.#kept = draft;
    this.#report(draft ? 'restored' : 'gone');
  }

  /** Where the browser keeps nothing, it asks before the words are gone with the page. */
  #guard(): void {
    const isNeeded = !!this.#field()?.value && !this.#place?.drafts.persistent;
    if (isNeeded === this.#isGuarded) return;
    this.#isGuarded = isNeeded;
    if (isNeeded) addEventListener('beforeunload', prevent);
    else removeEventListener('beforeunload', prevent);
  }
}

function prevent(event: Event): void {
  event.preventDefault();
}
