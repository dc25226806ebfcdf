import type { ThreadState } from '../comments/store/thread-state.js';

/** A request to make a thread known to the page around it, so that a counter beside the title can count it. */
export class ThreadConnectEvent extends CustomEvent<{ readonly thread: ThreadState }> {
  static readonly type = 'thread-connect';

  constructor(thread: ThreadState) {
    super(ThreadConnectEvent.type, { detail: { thread }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'thread-connect': ThreadConnectEvent;
  }
}
