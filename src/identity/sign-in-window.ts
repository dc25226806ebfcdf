import { LANDING_CHANNEL, type LandingMessage, landingMessageIn } from './landing-message.js';

const CLOSED_CHECK_MS = 250;
/** How long a window has to look closed: the message of a landing page that closes itself comes later than that it is closed. */
const CLOSED_FOR_MS = 1500;

/** The window that a reader signs in with. It was opened in the click itself. */
export class SignInWindow {
  readonly #opened: Window;
  readonly #signal: AbortSignal;

  /** @param signal - ends all listening */
  constructor(opened: Window, signal: AbortSignal) {
    this.#opened = opened;
    this.#signal = signal;
  }

  get isOpen(): boolean {
    return !this.#opened.closed;
  }

  go(url: string): void {
    this.#opened.location.replace(url);
  }

  focus(): void {
    this.#opened.focus();
  }

  close(): void {
    this.#opened.close();
  }

  /** The first answer that has this state; others are ignored. Rejects when the attempt ends. */
  answerTo(state: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const signal = this.#signal;
      const channel = new BroadcastChannel(LANDING_CHANNEL);
      const take = (data: unknown): void => {
        const message = landingMessageIn(data, 'sign-in-answer');
        if (message?.state !== state || message.answer === undefined) return;
        const heard: LandingMessage = { film: 'sign-in-heard', state };
        channel.postMessage(heard);
        if (this.isOpen) this.#opened.postMessage(heard, location.origin);
        resolve(message.answer);
      };
      const handleMessage = ({ data, origin, source }: MessageEvent): void => {
        if (origin === location.origin && source === this.#opened) take(data);
      };
      addEventListener('message', handleMessage, { signal });
      channel.addEventListener('message', ({ data }) => take(data), { signal });
      signal.addEventListener('abort', () => {
        channel.close();
        reject(signal.reason as Error);
      });
    });
  }

  /** Resolves when the window has looked closed for a while. It may be open all the same, and only be out of sight. */
  closed(): Promise<void> {
    return new Promise((resolve) => {
      let since: number | undefined;
      const timer = setInterval(() => {
        since = this.isOpen ? undefined : (since ?? Date.now());
        if (since === undefined || Date.now() - since < CLOSED_FOR_MS) return;
        clearInterval(timer);
        resolve();
      }, CLOSED_CHECK_MS);
      this.#signal.addEventListener('abort', () => clearInterval(timer));
    });
  }
}

/** Whether the page is in a frame of another site: its cookies do not reach it there, and its windows may not find it. */
export function isFramed(): boolean {
  try {
    return top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
