import { isServer, type LitElement, type ReactiveController } from 'lit';
import { Drafts, type SavedDraft } from '../../comments/outbox/drafts.js';
import { holdsWords } from '../../comments/outbox/printed-words.js';
import type { TargetThreadController } from '../../controllers/target-thread-controller.js';
import type { Rating } from '../../model/rating.js';
import { pageKey } from '../../platform/page/page-key.js';
import type { Unsubscribe } from '../../platform/unsubscribe.js';

const SAVE_DELAY_MS = 300;

/** What is typed into a form. */
export interface FormContent {
  readonly text: string;
  readonly rating?: Rating;
}

/** The fields whose content is kept. */
export interface DraftFields {
  /** `undefined` while there are no fields. */
  read(): FormContent | undefined;
  write(content: FormContent): void;
}

const EMPTY: FormContent = { text: '' };

/** Where a draft is kept: by the thread and the comment that is answered. */
export interface DraftLocation {
  readonly thread: string;
  readonly parentId: string | null;
  readonly drafts: Drafts;
}

/**
 * What happened to the fields without typing: a draft was restored, was sent from another tab, or is gone because the outbox has it
 * or it was given up elsewhere.
 */
export type DraftChange = 'restored' | 'sent' | 'gone';

type DraftHost = LitElement & { readonly parentId: string | null };

/** Saves what is typed into a form, by the thread and the comment that is answered, and restores it. */
export class DraftController implements ReactiveController {
  readonly #host: DraftHost;
  readonly #target: TargetThreadController;
  readonly #fields: DraftFields;
  readonly #report: (change: DraftChange) => void;
  /** For a form without a thread. */
  #ownDrafts?: Drafts;
  #location?: DraftLocation;
  /** The content as it is saved, and the draft that it belongs to. Of one that was not typed here: whether it was unsent when it came. */
  #saved: FormContent & { readonly draft?: SavedDraft; readonly wasUnsent?: boolean } = EMPTY;
  /** Something was typed here: no other tab changes it. */
  #isTyped = false;
  /** The text that stood here was sent, or is in the outbox: what another tab goes on typing stays there. */
  #isEmptied = false;
  /** A draft that is not in the fields yet. */
  #incoming?: FormContent;
  #timer?: ReturnType<typeof setTimeout>;
  #unsubscribe?: Unsubscribe;
  #isGuarded = false;

  /** @param report - called when the content changed without typing */
  constructor(
    host: DraftHost,
    target: TargetThreadController,
    fields: DraftFields,
    report: (change: DraftChange) => void,
  ) {
    this.#host = host;
    this.#target = target;
    this.#fields = fields;
    this.#report = report;
    host.addController(this);
  }

  get location(): DraftLocation | undefined {
    return this.#location;
  }

  /** Whether the browser itself sent what is in the form. */
  get isSent(): boolean {
    return this.#saved.draft?.isSent === true;
  }

  hostConnected(): void {
    if (!isServer) addEventListener('pagehide', this.save);
  }

  hostDisconnected(): void {
    if (isServer) return;
    removeEventListener('pagehide', this.save);
    this.#stop();
  }

  /**
   * Goes to the draft for the host's thread and the comment that it answers.
   *
   * @returns whether a draft is restored; `undefined` where the controller is there already
   */
  follow(): boolean | undefined {
    const { state } = this.#target;
    const { parentId } = this.#host;
    const drafts = state?.drafts ?? (this.#ownDrafts ??= new Drafts(() => localStorage));
    const thread = state?.thread ?? pageKey();
    return this.#moveTo({ thread, parentId, drafts });
  }

  /** Notes that the browser itself sends a comment: the page that it comes to may show it. */
  noteSent({ idempotencyKey }: Pick<SavedDraft, 'idempotencyKey'>): void {
    const { thread, parentId, drafts } = this.#location ?? {};
    if (thread !== undefined && parentId !== undefined) drafts?.noteSent(thread, parentId, idempotencyKey);
  }

  /** Fills a restored draft into the fields. @returns whether there was one */
  fill(): boolean {
    if (!this.#incoming || !this.#fields.read()) return false;
    this.#fields.write(this.#incoming);
    this.#incoming = undefined;
    this.#guard();
    return true;
  }

  /** Saves when typing pauses. */
  saveSoon(): void {
    this.#isTyped = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, SAVE_DELAY_MS);
  }

  /** Saves what was typed since. */
  readonly save = (): void => {
    clearTimeout(this.#timer);
    const content = this.#fields.read();
    if (content && !areSame(content, this.#saved)) this.store(content);
  };

  /** Stores a draft. @returns it, with its idempotency key; `undefined` before the first `follow` */
  store(content: FormContent): SavedDraft | undefined {
    const location = this.#location;
    const before = this.#isSentElsewhere(content) ? null : (this.#saved.draft ?? null);
    const draft = location?.drafts.write(location.thread, location.parentId, content.text, content.rating, before);
    this.#saved = { ...content, ...(hasContent(content) && draft && { draft }) };
    this.#isTyped = hasContent(content);
    this.#guard();
    return draft;
  }

  /** Removes the draft of a comment that was sent or is in the outbox, and nothing else. The form may be at another draft by now. */
  clear({ thread, parentId, drafts }: DraftLocation, sent: { text: string; idempotencyKey: string }): void {
    drafts.clear(thread, parentId, sent.idempotencyKey);
    const content = this.#fields.read();
    if (!this.#isAt(thread, parentId) || (content && content.text !== sent.text)) return;
    this.#empty();
  }

  /** Forgets the fields of a form that is restored. */
  leave(): void {
    this.#stop();
    this.#location = undefined;
  }

  #moveTo(location: DraftLocation): boolean | undefined {
    const before = this.#location;
    const isSame = this.#isAt(location.thread, location.parentId);
    if (isSame && before?.drafts === location.drafts && this.#unsubscribe) return undefined;
    if (!isSame) {
      this.save();
      // Another tab may have sent the same words.
      const pending = this.#target.state?.pending;
      location.drafts.forget(location.thread, location.parentId, (draft) =>
        pending ? pending.has(location.parentId, draft.text) : !!draft.isSent && isArrivedAt(draft),
      );
    }
    this.#location = location;
    this.#isEmptied &&= isSame;
    this.#unsubscribe?.();
    this.#unsubscribe = location.drafts.subscribe({ keep: this.save, changed: (isAdded) => this.#compare(isAdded) });
    if (isSame) {
      this.#compare();
      return undefined;
    }
    const draft = this.#draft;
    // The reader may have begun to type before the thread was there: that counts more than the draft.
    const content = this.#fields.read();
    // A browser that goes back fills in again what was sent from here.
    const isSent = content && this.#target.state?.pending.has(location.parentId, content.text);
    const isTyping = !isSent && before?.thread !== location.thread && hasContent(content);
    const isOther = isSent || hasContent(draft) || before?.thread === location.thread;
    if (!isTyping && isOther) this.#incoming = draft ?? EMPTY;
    if (!isTyping) this.#follow(draft);
    return hasContent(draft) && !isTyping;
  }

  #isAt(thread: string, parentId: string | null): boolean {
    return this.#location?.thread === thread && this.#location.parentId === parentId;
  }

  /** Saves, and stops listening until the next `follow`. */
  #stop(): void {
    this.save();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#isGuarded = false;
    removeEventListener('beforeunload', prevent);
  }

  get #draft(): SavedDraft | undefined {
    const { thread, parentId, drafts } = this.#location ?? {};
    if (thread === undefined || parentId === undefined) return undefined;
    const pending = this.#target.state?.pending;
    // What was sent and refused comes before what another tab began.
    const rank = ({ idempotencyKey: key, isSent }: SavedDraft): number => {
      if (pending?.stateOf(key)) return -1;
      return isSent || pending?.isReturned(key) ? 1 : 0;
    };
    return drafts?.read(thread, parentId, rank);
  }

  /** Whether what is typed over was sent from another tab since it came from there: that tab may need it again. */
  #isSentElsewhere({ text }: FormContent): boolean {
    const { draft, wasUnsent } = this.#saved;
    return wasUnsent === true && text !== draft?.text && this.#isSubmitted(draft);
  }

  #isSubmitted(draft: SavedDraft | undefined): boolean {
    const pending = this.#target.state?.pending;
    return (
      !!draft && !!pending && (pending.isReturned(draft.idempotencyKey) || !!pending.stateOf(draft.idempotencyKey))
    );
  }

  /** Goes to a draft as it is saved. */
  #follow(draft: SavedDraft | undefined): void {
    this.#saved = draft ? { ...draft, draft, wasUnsent: !this.#isSubmitted(draft) } : EMPTY;
    this.#isTyped = false;
  }

  #empty(): void {
    this.#isEmptied = true;
    this.#follow(undefined);
    this.#fields.write(EMPTY);
    this.#guard();
  }

  /** Takes over a draft that changed elsewhere, unless something was typed here: that goes only when it is in the outbox. */
  #compare(isAdded = false): void {
    const location = this.#location;
    const content = this.#fields.read();
    const { draft } = this.#saved;
    // The draft that was about to be filled in is out of date.
    if (this.#incoming) {
      this.#follow(this.#draft);
      this.#incoming = this.#saved;
    }
    if (!content || !location || (!isAdded && this.#isEmptied && !hasContent(content))) return;
    const { thread, parentId, drafts } = location;
    const isKept = draft && drafts.has(thread, parentId, draft.idempotencyKey);
    const isUnsaved = !areSame(content, this.#saved);
    if (isAdded ? isUnsaved : isKept && this.#isTyped) return;
    const state = draft && this.#target.state?.pending.stateOf(draft.idempotencyKey);
    if (!isAdded && !isKept && state && state !== 'sending') {
      if (isUnsaved) this.#saved = EMPTY;
      else {
        this.#empty();
        this.#report(state === 'sent' ? 'sent' : 'gone');
      }
      return;
    }
    if (!isAdded && (this.#isTyped || isUnsaved)) {
      if (draft) drafts.restore(thread, parentId, draft);
      return;
    }
    const newest = this.#draft;
    if (areSame(newest ?? EMPTY, content)) return this.#follow(newest);
    this.#follow(newest);
    this.#fields.write(newest ?? EMPTY);
    this.#report(newest ? 'restored' : 'gone');
  }

  /** Where storage is refused, the browser asks before the text is lost with the page. */
  #guard(): void {
    const isNeeded = hasContent(this.#fields.read()) && !this.#location?.drafts.persistent;
    if (isNeeded === this.#isGuarded) return;
    this.#isGuarded = isNeeded;
    if (isNeeded) addEventListener('beforeunload', prevent);
    else removeEventListener('beforeunload', prevent);
  }
}

function hasContent(content: FormContent | undefined): boolean {
  return !!content && (content.text !== '' || content.rating !== undefined);
}

/** Whether the blog led to a comment on this page that has the words of a draft. */
function isArrivedAt({ text }: SavedDraft): boolean {
  const id = /^#((?:li-|div-)?comment-\d+)$/.exec(location.hash)?.[1];
  const shown = id && document.getElementById(id)?.innerHTML;
  return !!shown && holdsWords(shown, text);
}

function areSame(a: FormContent, b: FormContent): boolean {
  return a.text === b.text && a.rating?.value === b.rating?.value && a.rating?.best === b.rating?.best;
}

function prevent(event: Event): void {
  event.preventDefault();
}
