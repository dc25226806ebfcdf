import type { Unsubscribe } from '../../platform/unsubscribe.js';

/** Calls back when the network is likely to be back: on `online`, and when the reader returns to the page. */
export function onReconnect(listener: () => void): Unsubscribe {
  if (typeof document === 'undefined') return () => undefined;
  const handleVisibility = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  addEventListener('online', listener);
  addEventListener('pageshow', handleVisibility);
  document.addEventListener('visibilitychange', handleVisibility);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('pageshow', handleVisibility);
    document.removeEventListener('visibilitychange', handleVisibility);
  };
}
