/** How far around an element its ring may be drawn, in CSS pixels. */
const AROUND_PX = 8;
/** Of a page with a thousand buttons, the first hundred stops of the keyboard. */
const MOST_STOPS = 100;
/** WCAG 2.2, 1.4.11: what shows the focus, against the same place without it. */
const LEAST_CONTRAST = 3;

/**
 * Goes through a page with the Tab key, and measures from the pixels how each stop shows that it has the focus.
 *
 * @param tab - a page in any engine, see `test/engines/tab.mjs`
 * @param known - the kinds of stops that were measured before; those measured here are added
 * @param met - the kinds of stops that this page has are added
 * @returns the stops that do not show it, and the kinds that the page has without the Tab key reaching one of them
 */
export async function weakRings(tab, known, met = new Set()) {
  const faults = [];
  await tab.read(describeStops);
  await tab.read(() => globalThis.startAtTop());
  const there = await tab.read(() => globalThis.stopsHere());
  for (const kind of there) met.add(kind);
  const reached = new Set();
  let stop = 0;
  for (; stop < MOST_STOPS; stop++) {
    await tab.press('Tab');
    const at = await tab.read(() => globalThis.focusedStop());
    if (!at) break;
    if (!at.isOurs) continue;
    reached.add(at.kind);
    met.add(at.kind);
    if (known.has(at.kind)) continue;
    known.add(at.kind);
    const clip = clipAround(at);
    const withFocus = await tab.screenshot(clip);
    await tab.read(() => globalThis.focusedHere.blur());
    await tab.read(() => globalThis.drawn());
    const without = await tab.screenshot(clip);
    await tab.read(() => globalThis.focusedHere.focus());
    const seen = await tab.read(changedPixels, withFocus, without, LEAST_CONTRAST);
    // A line of one pixel all around it, or as much elsewhere.
    const wanted = 2 * (at.box.width + at.box.height);
    if (seen < wanted) faults.push(`${at.kind}: ${seen} of ${Math.round(wanted)} pixels change by ${LEAST_CONTRAST}:1`);
  }
  if (stop < MOST_STOPS)
    faults.push(...there.filter((kind) => !reached.has(kind)).map((kind) => `${kind}: the Tab key does not reach it`));
  return faults;
}

/** What is painted around a stop, in the coordinates of the document. */
function clipAround({ box: { x, y, width, height }, view }) {
  const left = Math.max(0, Math.floor(x - AROUND_PX));
  const top = Math.max(0, Math.floor(y - AROUND_PX));
  const right = Math.min(view.width, Math.ceil(x + width + AROUND_PX));
  const bottom = Math.min(view.height, Math.ceil(y + height + AROUND_PX));
  return {
    x: left + view.x,
    y: top + view.y,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  };
}

/* In the page: functions that say where the keyboard may stop, and where it is. */
function describeStops() {
  const TABBABLE = 'a[href], button, input, textarea, select, summary, [tabindex]';

  /* What kind of thing it is, in whatever shadow root. A plain button of a story has the browser's own ring. */
  const stopOf = (element) => {
    const hosts = [];
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      hosts.unshift(root.host.localName);
    const owner = element.closest('form, [class^="film-"], .film-comments')?.className ?? '';
    const name = element.getAttribute('part') ?? element.className ?? '';
    const kind = [...hosts, owner, `${element.localName}${element.type ? `[${element.type}]` : ''}`, name].join(' › ');
    return { kind, isOurs: hosts.length > 0 || owner !== '' };
  };

  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const isStop = (element) =>
    element.matches(TABBABLE) &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    !element.shadowRoot?.delegatesFocus &&
    // Of a group of radio buttons, the keyboard stops at one.
    element.type !== 'radio' &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  globalThis.stopsHere = () => {
    const stops = within(document).filter(isStop).map(stopOf);
    return [...new Set(stops.filter(({ isOurs }) => isOurs).map(({ kind }) => kind))];
  };

  // A story may have put the focus where its reader types.
  globalThis.startAtTop = () => {
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
  };

  globalThis.drawn = async () => {
    // A ring that fades in is measured when it is there.
    for (const animation of globalThis.focusedHere.getRootNode().getAnimations())
      if (animation.effect.getComputedTiming().endTime < Infinity) animation.finish();
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  };

  globalThis.focusedStop = async () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    globalThis.focusedHere = element;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await globalThis.drawn();
    // What is too small to see itself shows its focus on its label.
    const shown = element.getBoundingClientRect().width < 4 ? (element.labels?.[0] ?? element) : element;
    const { x, y, width, height } = shown.getBoundingClientRect();
    return {
      ...stopOf(element),
      box: { x, y, width, height },
      view: { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight },
    };
  };
}

/* In the page: how many pixels change so much. */
async function changedPixels(withFocus, without, least) {
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
