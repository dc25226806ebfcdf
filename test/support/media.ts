import { executeServerCommand, setViewport } from '@web/test-runner-commands';

/** A reader's settings; what is left out is as the browser has it. */
export interface Media {
  medium?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'less' | 'no-preference';
}

/** How large the runner opens its pages. */
const VIEWPORT = { width: 800, height: 600 };
let isEmulated = false;
let isResized = false;

/** Shows the page as a reader with these settings sees it, until the test ends. */
export async function emulateMedia({
  medium,
  colorScheme,
  forcedColors,
  reducedMotion,
  contrast,
}: Media): Promise<void> {
  isEmulated = true;
  const features = {
    'prefers-color-scheme': colorScheme,
    'forced-colors': forcedColors,
    'prefers-reduced-motion': reducedMotion,
    'prefers-contrast': contrast,
  };
  await executeServerCommand('media', { medium, features: stated(features) });
  await nextFrame();
}

/** Makes the window so many CSS pixels wide, until the test ends. */
export async function resizeTo(width: number, height: number = VIEWPORT.height): Promise<void> {
  isResized = true;
  await setViewport({ width, height });
  await nextFrame();
}

/** Resolves when the browser has laid out and is about to paint. */
export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function stated(features: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== undefined));
}

afterEach(async () => {
  if (isEmulated) await executeServerCommand('media', {});
  if (isResized) await setViewport(VIEWPORT);
  isEmulated = isResized = false;
});
