/** Listeners, observers and timers that have been started and not ended, in words. */
export interface Registrations {
  /** What still holds on to the page. Call it after the element has been removed. */
  left(): string[];
  stop(): void;
}

interface Listening {
  target: EventTarget;
  type: string;
  listener: unknown;
  capture: boolean;
}

type Observer = MutationObserver | ResizeObserver | IntersectionObserver;

interface ObserverMethods {
  observe(target: Node, ...options: unknown[]): void;
  unobserve?(target: Node): void;
  disconnect(): void;
}

type Timer = (...parameters: unknown[]) => number;

/** A timer that is soon over keeps nobody from being forgotten. */
const SOON = 1000;

/**
 * From now on, notes what is started and what is ended. Only what outlives an element counts: listeners on the window, on media
 * queries and on nodes that are in the document, observers, intervals and long timers.
 */
export function recordRegistrations(): Registrations {
  const undo: (() => void)[] = [];
  const listening = recordListeners(undo);
  const observing = recordObservers(undo);
  const waiting = recordTimers(undo);
  return {
    left: () => [
      ...[...listening]
        .filter(({ target }) => outlives(target))
        .map(({ target, type }) => `"${type}" on ${nameOf(target)}`),
      ...[...observing.keys()].map(({ constructor }) => constructor.name),
      ...waiting.values(),
    ],
    stop: () => undo.forEach((restore) => restore()),
  };
}

function outlives(target: EventTarget): boolean {
  if (target instanceof Node) return target.isConnected;
  return target === window || target === window.visualViewport || target instanceof MediaQueryList;
}

function nameOf(target: EventTarget): string {
  return target instanceof Element ? `<${target.localName}>` : target.constructor.name;
}

/** Puts a wrapper around a method until the recording stops. */
function wrap<Holder extends object, Key extends keyof Holder>(
  undo: (() => void)[],
  holder: Holder,
  key: Key,
  wrapper: (original: Holder[Key]) => Holder[Key],
): void {
  const original = holder[key];
  holder[key] = wrapper(original);
  undo.push(() => (holder[key] = original));
}

function recordListeners(undo: (() => void)[]): Set<Listening> {
  const live = new Set<Listening>();
  const find = (target: EventTarget, type: string, listener: unknown, capture: boolean) =>
    [...live].find((l) => l.target === target && l.type === type && l.listener === listener && l.capture === capture);
  const isCapture = (options: unknown) =>
    typeof options === 'boolean' ? options : ((options as AddEventListenerOptions | undefined)?.capture ?? false);

  wrap(undo, EventTarget.prototype, 'addEventListener', (original) => {
    return function (this: EventTarget, type, listener, options) {
      const target = this ?? window;
      const capture = isCapture(options);
      original.call(target, type, listener, options);
      const { once, signal } = typeof options === 'object' ? options : {};
      if (!listener || signal?.aborted || find(target, type, listener, capture)) return;
      const entry = { target, type, listener, capture };
      live.add(entry);
      const end = () => live.delete(entry);
      if (signal) original.call(signal, 'abort', end);
      if (once) original.call(target, type, end, { once: true, capture });
    };
  });
  wrap(undo, EventTarget.prototype, 'removeEventListener', (original) => {
    return function (this: EventTarget, type, listener, options) {
      const entry = find(this ?? window, type, listener, isCapture(options));
      if (entry) live.delete(entry);
      original.call(this ?? window, type, listener, options);
    };
  });
  return live;
}

function recordObservers(undo: (() => void)[]): Map<Observer, Set<Node>> {
  const live = new Map<Observer, Set<Node>>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const methods = prototype as ObserverMethods;
    wrap(undo, methods, 'observe', (original) => {
      return function (this: Observer, target: Node, ...options: unknown[]) {
        original.call(this, target, ...options);
        live.set(this, (live.get(this) ?? new Set()).add(target));
      };
    });
    wrap(undo, methods, 'disconnect', (original) => {
      return function (this: Observer) {
        original.call(this);
        live.delete(this);
      };
    });
    if (!methods.unobserve) continue;
    wrap(undo, methods, 'unobserve', (original) => {
      return function (this: Observer, target: Node) {
        original!.call(this, target);
        live.get(this)?.delete(target);
        if (live.get(this)?.size === 0) live.delete(this);
      };
    });
  }
  return live;
}

function recordTimers(undo: (() => void)[]): Map<number, string> {
  const live = new Map<number, string>();
  const page = window as unknown as Record<'setInterval' | 'setTimeout' | 'clearInterval' | 'clearTimeout', Timer>;
  const record = (start: 'setInterval' | 'setTimeout', end: 'clearInterval' | 'clearTimeout', shortest: number) => {
    wrap(undo, page, start, (original) => (callback, delay = 0, ...values) => {
      const act = (...given: unknown[]) => {
        if (start === 'setTimeout') live.delete(timer);
        (callback as (...given: unknown[]) => void)(...given);
      };
      const timer = original(act, delay, ...values);
      if ((delay as number) >= shortest) live.set(timer, `${start} of ${String(delay)} ms`);
      return timer;
    });
    wrap(undo, page, end, (original) => (timer) => {
      live.delete(timer as number);
      return original(timer);
    });
  };
  record('setInterval', 'clearInterval', 0);
  record('setTimeout', 'clearTimeout', SOON);
  return live;
}
