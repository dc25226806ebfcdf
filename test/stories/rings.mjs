/** How far around an element its ring may be drawn, in CSS pixels. */
const AROUND_PX = 8;
/** Of a page with a thousand buttons, the first hundred stops of the keyboard. */
const MOST_STOPS = 100;
/** WCAG 2.2, 1.4.11: what shows the focus, against the same place without it. */
const LEAST_CONTRAST = 3;

/**
 * Goes through a page with the Tab key, and measures from the pixels how each stop shows that it has the focus.
 *
 * @param known - the kinds of stops that were measured before; those found here are added
 * @returns the stops that do not show it
 */
export async function weakRings(page, known) {
  const weak = [];
  await page.evaluate(() => getSelection().removeAllRanges());
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (!at) break;
    if (!at.isOurs || known.has(at.kind)) continue;
    known.add(at.kind);
    const { visualViewport, ...box } = at.box;
    const clip = clipped(box, visualViewport);
    const screenshot = async () => (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
    const withFocus = await screenshot();
    await page.evaluate(() => globalThis.focusedHere.blur());
    const without = await screenshot();
    await page.evaluate(() => globalThis.focusedHere.focus());
    const seen = await page.evaluate(changedPixels, { withFocus, without, least: LEAST_CONTRAST });
    // A line of one pixel all around it, or as much elsewhere.
    const wanted = 2 * (box.width + box.height);
    if (seen < wanted) weak.push(`${at.kind}: ${seen} of ${Math.round(wanted)} pixels change by ${LEAST_CONTRAST}:1`);
  }
  return weak;
}

function clipped({ x, y, width, height }, { width: most, height: highest }) {
  const left = Math.max(0, Math.floor(x - AROUND_PX));
  const top = Math.max(0, Math.floor(y - AROUND_PX));
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(most, Math.ceil(x + width + AROUND_PX)) - left),
    height: Math.max(1, Math.min(highest, Math.ceil(y + height + AROUND_PX)) - top),
  };
}

/* In the page: what has the focus, in whatever shadow root, and what kind of thing it is. */
function focused() {
  let element = document.activeElement;
  const hosts = [];
  while (element?.shadowRoot?.activeElement) {
    hosts.push(element.localName);
    element = element.shadowRoot.activeElement;
  }
  if (!element || element === document.body) return undefined;
  globalThis.focusedHere = element;
  element.scrollIntoView({ block: 'nearest' });
  const owner = element.closest('form, [class^="film-"], .film-comments')?.className ?? '';
  const name = element.getAttribute('part') ?? element.className ?? '';
  const kind = [...hosts, owner, `${element.localName}${element.type ? `[${element.type}]` : ''}`, name].join(' › ');
  // What is too small to see itself shows its focus on its label.
  const shown = element.getBoundingClientRect().width < 4 ? (element.labels?.[0] ?? element) : element;
  const { x, y, width, height } = shown.getBoundingClientRect();
  // A plain button of a story has the browser's own ring.
  return {
    kind,
    isOurs: hosts.length > 0 || owner !== '',
    box: { x, y, width, height, visualViewport: { width: innerWidth, height: innerHeight } },
  };
}

/* In the page: how many pixels change so much. */
async function changedPixels({ withFocus, without, least }) {
  const dataOf = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [first, second] = await Promise.all([dataOf(withFocus), dataOf(without)]);
  const channel = (value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (data, at) =>
    0.2126 * channel(data[at]) + 0.7152 * channel(data[at + 1]) + 0.0722 * channel(data[at + 2]);
  let count = 0;
  for (let at = 0; at < first.length; at += 4) {
    if (first[at] === second[at] && first[at + 1] === second[at + 1] && first[at + 2] === second[at + 2]) continue;
    const [dark, light] = [luminance(first, at), luminance(second, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= least) count++;
  }
  return count;
}
