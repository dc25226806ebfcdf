import type { Unsubscribe } from '../../comments/backend.js';
import type { Drafts, SavedDraft } from '../../comments/drafts.js';
import type { Rating } from '../../model/rating.js';

/** How long typing has to pause before it is kept. */
const PAUSE = 300;

/** What somebody writes. */
export interface Written {
  readonly text: string;
  readonly rating?: Rating;
}

/** Where somebody writes. */
export interface WritingPlace {
  /** What is written; `undefined` while there are no fields. */
  read(): Written | undefined;
  write(written: Written): void;
}

const NOTHING: Written = { text: '' };

/** Where a draft belongs and is kept. */
interface Place {
  readonly thread: string;
  readonly parentId: string | null;
  readonly drafts: Drafts;
}

/** What became of the words in the field without anybody typing: a draft is back, or was sent from another tab. */
export type DraftChange = 'restored' | 'gone';

/** Keeps what is written into a form, by the conversation and the comment that it belongs to, and brings it back. */
export class DraftKeeper {
  readonly #fields: WritingPlace;
  readonly #report: (change: DraftChange) => void;
  #place?: Place;
  /** What is written, as it is kept. */
  #kept: Written = NOTHING;
  /** What has yet to be put into the fields. */
  #arrived?: Written;
  #pause?: ReturnType<typeof setTimeout>;
  #stop?: Unsubscribe;
  #isGuarded = false;

  /** @param report - called when the words changed without anybody typing */
  constructor(fields: WritingPlace, report: (change: DraftChange) => void) {
    this.#fields = fields;
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
    const draft = this.#draft;
    // Before the conversation was there somebody may have begun to type: what is being typed counts more than what was.
    const isTyping = before?.thread !== place.thread && hasContent(this.#fields.read());
    if (!isTyping && (hasContent(draft) || before?.thread === place.thread)) this.#arrived = draft;
    this.#kept = draft;
    return hasContent(draft) && !isTyping;
  }

  /** Puts what arrived into the fields. @returns whether something did */
  show(): boolean {
    if (!this.#arrived || !this.#fields.read()) return false;
    this.#fields.write(this.#arrived);
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
    const written = this.#fields.read();
    if (written && !areSame(written, this.#kept)) this.save(written);
  };

  /** Keeps what is written. @returns the draft, with its key */
  save(written: Written): SavedDraft | undefined {
    const place = this.#place;
    const draft = place?.drafts.write(place.thread, place.parentId, written.text, written.rating);
    this.#kept = written;
    this.#guard();
    return draft;
  }

  /** Forgets the draft of a comment that was sent, or waits elsewhere. Meanwhile the form may have gone on to other words. */
  clear({ thread, parentId, drafts }: Place): void {
    drafts.clear(thread, parentId);
    if (!this.isAt(thread, parentId)) return;
    this.#kept = NOTHING;
    this.#fields.write(NOTHING);
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

  /** The draft of this place. */
  get #draft(): Written {
    const place = this.#place;
    return place?.drafts.read(place.thread, place.parentId) ?? NOTHING;
  }

  /** The draft may have been changed, or sent, in another tab. What is written here and not kept yet counts more. */
  #compare(): void {
    const written = this.#fields.read();
    const draft = this.#draft;
    // What was about to be put into the fields is out of date.
    if (this.#arrived) this.#arrived = this.#kept = draft;
    if (!written || areSame(draft, written) || !areSame(written, this.#kept)) return;
    this.#kept = draft;
    this.#fields.write(draft);
    this.#report(hasContent(draft) ? 'restored' : 'gone');
  }

  /** Where the browser keeps nothing, it asks before the words are gone with the page. */
  #guard(): void {
    const isNeeded = hasContent(this.#fields.read()) && !this.#place?.drafts.persistent;
    if (isNeeded === this.#isGuarded) return;
    this.#isGuarded = isNeeded;
    if (isNeeded) addEventListener('beforeunload', prevent);
    else removeEventListener('beforeunload', prevent);
  }
}

function hasContent(written: Written | undefined): boolean {
  return !!written && (written.text !== '' || written.rating !== undefined);
}

function areSame(a: Written, b: Written): boolean {
  return a.text === b.text && a.rating?.value === b.rating?.value && a.rating?.best === b.rating?.best;
}

function prevent(event: Event): void {
  event.preventDefault();
}
