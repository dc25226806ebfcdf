import { html, svg } from 'lit';
import { warnOnce } from '../base/film-element.js';
import { toHttpUrl } from '../model/url.js';
import { mayRequest } from '../platform/page/external-request.js';
import { CELL, type DrawSymbols, fillWidth } from './rating-symbols.js';

const DATA_PICTURE = /^data:image\/(?:svg\+xml|png|webp|avif|gif)[;,]/i;
/** Room at each side of a symbol, as the built-in ones have it. */
const MARGIN = 2;

const loading = new Map<string, Promise<DrawSymbols | undefined>>();

const URL_IN_STYLE = /^url\(\s*(["']?)(.*)\1\s*\)$/s;

/**
 * Fetches a symbol once for the page; `undefined` where it is no picture, and the built-in one is drawn.
 *
 * @param stated - an address, or one in `url(...)`
 */
export function loadSymbol(stated: string): Promise<DrawSymbols | undefined> {
  const source = URL_IN_STYLE.exec(stated.trim())?.[2] ?? stated;
  let found = loading.get(source);
  if (!found) loading.set(source, (found = load(source)));
  return found;
}

async function load(source: string): Promise<DrawSymbols | undefined> {
  const isData = DATA_PICTURE.test(source);
  const address = isData ? source : toHttpUrl(source, document.baseURI);
  if (!address) {
    warnOnce(`"${source.slice(0, 100)}" is not a symbol: use an http(s) address or a data: URL of a picture.`);
    return undefined;
  }
  if (!isData && !mayRequest(address, 'picture')) return undefined;
  const image = new Image();
  image.referrerPolicy = 'no-referrer';
  const isLoaded = await new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = address;
  });
  // Of one pixel, as those are that only count visits.
  if (isLoaded && !(image.naturalWidth === 1 && image.naturalHeight === 1)) return drawer(address);
  warnOnce(`The symbol "${source.slice(0, 100)}" could not be loaded, so clapperboards are drawn.`);
  return undefined;
}

/** Draws by a mask, so that only the shape of the picture counts, in the colour of the rating. */
function drawer(address: string): DrawSymbols {
  const side = CELL - 2 * MARGIN;
  return (count, full) => {
    const width = count * CELL;
    const pictures = Array.from(
      { length: count },
      (_, index) =>
        svg`<image href=${address} x=${index * CELL + MARGIN} y=${MARGIN} width=${side} height=${side}></image>`,
    );
    return html`<svg part="symbols" class="own" viewBox="0 0 ${width} ${CELL}" role="none">
      <mask id="symbol" mask-type="alpha" maskUnits="userSpaceOnUse" x="0" y="0" width=${width} height=${CELL}>
        ${pictures}
      </mask>
      <g mask="url(#symbol)">
        <rect part="symbols-empty" width=${width} height=${CELL}></rect>
        <rect part="symbols-full" width=${fillWidth(full, count)} height=${CELL}></rect>
      </g>
    </svg>`;
  };
}
