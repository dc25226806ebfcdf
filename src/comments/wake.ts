import type { Unsubscribe } from './backend.js';

/** Calls back whenever it is likely that the network is back: it says so, or the reader comes back to the page. */
export function onWake(listener: () => void): Unsubscribe {
  if (typeof document === 'undefined') return () => undefined;
  const look = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  addEventListener('online', listener);
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', look);
  };
}
