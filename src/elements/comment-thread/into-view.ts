/** So many frames a page gets to settle. */
const FRAMES = 8;

/**
 * Brings an element into the middle of the screen and keeps it there while what comes near it is laid out for the first time: until
 * then the browser only guesses how tall that is.
 */
export function bringIntoView(element: HTMLElement): void {
  let left = FRAMES;
  const center = () => element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const check = () => {
    if (!element.isConnected || left-- === 0) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= innerHeight || bottom <= 0) center();
    requestAnimationFrame(check);
  };
  center();
  requestAnimationFrame(check);
}
