import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { TargetThreadController, ThreadElement } from '../../controllers/target-thread-controller.js';
import { CommentReplyEvent } from '../../events/comment-reply-event.js';
import { IdentityChangeEvent } from '../../events/identity-change-event.js';
import { SignInEvent } from '../../events/sign-in-event.js';
import {
  hasSignedInHint,
  keepPendingSignIn,
  keepSignedInHint,
  SIGNED_IN_HINT_KEY,
  takePendingSignIn,
} from '../../identity/pending-sign-in.js';
import type { SignIn, SignInSnapshot } from '../../identity/sign-in.js';
import type {
  ExpectedAnswer,
  ReturnedSignIn,
  SignInDetails,
  SignInProvider,
  TokenCheck,
} from '../../identity/sign-in-provider.js';
import { isSameAccount, type Viewer } from '../../model/viewer.js';
import { fillIn } from './fill-in.js';
import { landingOf, type SignInOption } from './option.js';

/** Where the options are, if a form took them in. */
export interface FormPlace {
  readonly thread?: ThreadElement;
  readonly text: HTMLTextAreaElement;
  /** The comment that the form answers. */
  readonly parentId: string | null;
  /** Whether the form takes guests. */
  readonly hasGuestFields: boolean;
  /** A field for guests. */
  control(field: keyof SignInDetails): HTMLInputElement | HTMLTextAreaElement | undefined;
}

interface SignInHost extends LitElement {
  readonly for?: string;
  readonly landing?: string;
  readonly place?: FormPlace;
}

/** What is loaded when a reader approaches. */
interface SignInParts {
  readonly signIn: SignIn;
  provide(option: SignInOption): Promise<SignInProvider>;
}

const WINDOW_FEATURES = 'popup,width=480,height=640';
const REPLY_CHECK_MS = 100;
const MAX_REPLY_CHECKS = 100;

/** A log-in for which the page was left, until the thread is there that it was for. */
type Pending = NonNullable<ReturnType<typeof takePendingSignIn>>;
let pendingHere: Pending | undefined;

/** Signs in and out for an element, and learns of what happens elsewhere: in another tab, or before the page was left. */
export class SignInController implements ReactiveController {
  readonly #host: SignInHost;
  readonly #target: TargetThreadController;
  #progress: SignInSnapshot = { status: 'idle' };
  #parts?: Promise<SignInParts>;
  #signIn?: SignIn;
  #viewer?: Viewer;
  /** The thread that was asked about who came back. */
  #followed?: unknown;
  /** What a provider said, for a form that is not there yet. */
  #details?: SignInDetails;
  /** Empties the fields that were filled in. */
  #unfill?: () => void;
  /** What somebody logged out of here. */
  loggedOut?: SignInOption;

  constructor(host: SignInHost, target: TargetThreadController) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  get progress(): SignInSnapshot {
    return this.#progress;
  }

  /** Whether fields of the form hold what a provider said. */
  get isFilledIn(): boolean {
    return this.#unfill !== undefined;
  }

  hostConnected(): void {
    // At once: whatever page of the blog this is, nothing of an attempt is left behind.
    if (!isServer) pendingHere = takePendingSignIn() ?? pendingHere;
    addEventListener('storage', this.#handleStorage);
    addEventListener('pageshow', this.#handlePageShow);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#handleStorage);
    removeEventListener('pageshow', this.#handlePageShow);
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.#host.isConnected && this.#signIn?.cancel());
  }

  /** Reports who came and went. @returns a log-in that left the page, once, when its thread is there */
  async follow(): Promise<Pending | undefined> {
    const { state: thread } = this.#target;
    const viewer = thread?.viewer;
    if (thread && thread === this.#followed && !isSameAccount(viewer, this.#viewer))
      this.#host.dispatchEvent(new IdentityChangeEvent(viewer ? 'signed-in' : 'guest', viewer?.provider));
    this.#viewer = viewer;
    if (!thread || thread === this.#followed) return undefined;
    this.#followed = thread;
    const pending = pendingHere?.thread === thread.thread ? pendingHere : undefined;
    if (pending) pendingHere = undefined;
    // A page from a cache shows a guest's page to a member.
    if ((pending && !pending.returned) || (hasSignedInHint() && !viewer)) await this.who();
    return pending;
  }

  /** A form took the options in. */
  handlePlaced(): void {
    if (this.#details) this.#fill(this.#details);
  }

  /** Opens the form below a comment, once that is there. */
  async answer(id: string): Promise<void> {
    const { for: wanted, place } = this.#host;
    const thread =
      place?.thread ?? (wanted ? document.getElementById(wanted) : this.#host.closest<HTMLElement>('comment-thread'));
    const isThere = () => thread?.querySelector(`[data-comment-id="${CSS.escape(id)}"]`);
    for (let check = 0; check < MAX_REPLY_CHECKS && !isThere(); check++)
      await new Promise((resolve) => setTimeout(resolve, REPLY_CHECK_MS));
    thread?.dispatchEvent(new CommentReplyEvent(id));
  }

  /** Asks the comment system who is signed in. Where it does not answer, what is known stays. */
  async who(): Promise<Viewer | undefined> {
    const { state } = this.#target;
    try {
      const viewer = await state?.who();
      keepSignedInHint(viewer?.provider);
      return viewer;
    } catch {
      return state?.viewer;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** Says that the account is gone. */
  async expire(provider: string): Promise<void> {
    const { signIn } = await this.#load();
    signIn.fail('expired', provider);
  }

  /** Loads what signs in. */
  approach(): void {
    void this.#load().catch(() => undefined);
  }

  /** @returns what to bring the focus to, if it is over */
  async begin(option: SignInOption, isChange = false, isHere = false): Promise<'action' | undefined> {
    const { provider } = option;
    if (!this.#host.dispatchEvent(new SignInEvent(provider)) || this.#signIn?.focusWindow(provider)) return undefined;
    const isWindow = !isHere && landingOf(this.#host.landing) !== undefined;
    // In the click itself: later the browser takes it for an advertisement.
    const opened = isWindow ? (open('about:blank', '', WINDOW_FEATURES) ?? undefined) : undefined;
    this.loggedOut = undefined;
    try {
      const { signIn, provide } = await this.#load();
      if (isWindow && !opened) {
        signIn.fail('window-blocked', provider);
        return undefined;
      }
      await signIn.begin(await provide(option), opened, isChange);
    } catch {
      opened?.close();
      this.#show({ status: 'idle', provider, error: 'unreachable' });
    }
    return this.#conclude();
  }

  /** Goes on where the page was left. @returns what to bring the focus to, if it is over */
  async resume(option: SignInOption, returned: ReturnedSignIn): Promise<'action' | undefined> {
    const { signIn, provide } = await this.#load();
    await signIn.resume(await provide(option), returned);
    return this.#conclude();
  }

  /** @returns what to bring the focus to */
  async logOut(option: SignInOption): Promise<'option' | 'action'> {
    const { signIn, provide } = await this.#load();
    await signIn.end(await provide(option));
    const isOver = !this.#target.state?.viewer;
    if (isOver) keepSignedInHint(undefined);
    this.loggedOut = isOver ? option : undefined;
    this.#host.requestUpdate();
    return isOver ? 'option' : 'action';
  }

  /** Gives an attempt up. */
  cancel(): void {
    this.#signIn?.cancel();
  }

  /** Empties the fields that were filled in, as far as the reader left them so. */
  clear(): void {
    this.#unfill?.();
    this.#unfill = undefined;
    this.#show({ status: 'idle' });
  }

  #conclude(): 'action' | undefined {
    const { details, status } = this.#progress;
    const { viewer } = this.#target.state ?? {};
    if (status !== 'idle') return undefined;
    if (details) return this.#fill(details);
    if (!viewer) return undefined;
    keepSignedInHint(viewer.provider);
    return 'action';
  }

  #fill(details: SignInDetails): 'action' | undefined {
    const { place } = this.#host;
    this.#details = place ? undefined : details;
    if (!place) return undefined;
    this.#unfill?.();
    this.#unfill = fillIn(place, details);
    this.#host.requestUpdate();
    return 'action';
  }

  #show(snapshot: SignInSnapshot): void {
    this.#progress = snapshot;
    this.#host.requestUpdate();
  }

  #load(): Promise<SignInParts> {
    const loading = (this.#parts ??= import('../../identity/sign-in.js').then(({ SignIn }) => {
      const signIn = new SignIn({ leave: (...to) => this.#leave(...to) });
      signIn.subscribe((snapshot) => this.#show(snapshot));
      this.#signIn = signIn;
      return { signIn, provide: (option) => this.#provide(option) };
    }));
    loading.catch(() => (this.#parts = undefined));
    return loading;
  }

  async #provide({ provider: id, label, logIn, isLogIn, openId }: SignInOption): Promise<SignInProvider> {
    const landing = landingOf(this.#host.landing) ?? '';
    if (openId) {
      const { OpenIdProvider } = await import('../../identity/providers/openid.js');
      const check = isLogIn ? this.#check : undefined;
      return new OpenIdProvider({ id, label, redirect: landing, ...(check && { check }), ...openId });
    }
    const { BlogProvider } = await import('../../identity/providers/blog.js');
    return new BlogProvider({ label, logIn, landing, who: async (signal) => this.#target.state?.who(signal) });
  }

  /** The comment system's own check of ID tokens, after which the thread knows the reader. */
  get #check(): TokenCheck | undefined {
    const tokens = this.#target.state?.signIn?.tokens;
    if (!tokens) return undefined;
    // The thread may be another one by then.
    const andAsk = async (work: Promise<void>, signal?: AbortSignal) =>
      void (await work.then(() => this.#target.state?.who(signal)));
    return {
      nonce: (signal) => tokens.nonce(signal),
      prove: (proof, signal) => andAsk(tokens.prove(proof, signal), signal),
      end: (signal) => andAsk(tokens.end(signal), signal),
    };
  }

  /** Leaves the page, and notes what the reader was at. */
  #leave(provider: string, address: string, expected?: ExpectedAnswer): Promise<never> {
    const { thread = '' } = this.#target.state ?? {};
    const { parentId = null } = this.#host.place ?? {};
    const back = location.href.replace(/#.*/, '');
    const isKept = keepPendingSignIn({
      provider,
      thread,
      parentId,
      time: Date.now(),
      back,
      ...(expected && { expected }),
    });
    // Without storage the answer could not be checked.
    if (expected && !isKept) return Promise.reject(new Error('the tab has no storage'));
    location.assign(address);
    return new Promise(() => undefined);
  }

  readonly #handleStorage = ({ key }: StorageEvent): void => {
    if (key === SIGNED_IN_HINT_KEY) void this.#target.state?.who().catch(() => undefined);
  };

  /** The reader came back from the log-in page by the browser's own button. */
  readonly #handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#signIn?.cancel();
    void this.who();
  };
}
