import { ContextConsumer } from '@lit/context';
import { type CSSResult, html, isServer, nothing, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import { reviewContext } from '../../contexts/review-context.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { setFocalPoint } from '../../drawing/focal-point.js';
import { poster as english } from '../../i18n/en/page.js';
import { toHttpUrl } from '../../model/url.js';
import { mayRequest } from '../../platform/page/external-request.js';
import { lightStyles, styles } from './film-poster.styles.js';

const PICTURE = 'img, picture, svg, video, object, canvas';
/** A picture without words of the author's. What `toHtml` writes has an empty `alt` where the review states none. */
const UNNAMED = 'img:not([alt], [aria-label], [aria-labelledby]), img[data-fact="poster"][alt=""]:not([data-alt])';
/** Up to which length a title is set in which size. */
const SIZES: readonly (readonly [length: number, size: string])[] = [
  [9, 'large'],
  [24, 'middle'],
  [70, 'small'],
];

/**
 * The poster of the film, with its space reserved. Where there is no picture, or it does not load, title and year are set large on a
 * colour of their own: a poster of type.
 *
 * ```html
 * <film-poster name="Her" year="2013"></film-poster>
 * ```
 *
 * The author's picture, figure or link stays where it is. A picture that states no size gets a box of 2:3, so that nothing moves when
 * it arrives. An empty element shows the picture of `src`, else that of the `<film-review>` around it.
 *
 * @summary The poster with its space reserved. Without a picture, title and year become a poster of type.
 * @tag film-poster
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's picture, link or figure.
 *
 * @fires {ExternalRequestEvent} film-external-request - On the document, before a server of another origin is asked for the picture of `src`. Cancel it, and nothing is sent.
 *
 * @csspart type - The poster of type.
 * @csspart title - The title on it.
 * @csspart year - The year on it.
 *
 * @cssprop [--film-poster-inline-size=15em] - Width of a poster that states none.
 * @cssprop [--film-poster-focus=50% 50%] - The point of the picture that is seen where it is cut.
 * @cssprop [--film-poster-background] - Background of the poster of type; by default a dark colour that the title chooses.
 * @cssprop [--film-poster-color=#fff] - Colour of its words.
 * @cssprop [--film-radius] - Radius of its corners.
 * @cssprop [--film-muted] - Colour of the credit.
 *
 * @cssstate type - The poster of type is shown.
 *
 * @cssclass film-poster-made - The picture that the element makes from `src`.
 */
export class FilmPosterElement extends FrameElement {
  static override readonly tag = 'film-poster';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** Title of the film; by default that of the review around. */
  @property({ useDefault: true }) name = '';

  /** Year of the film; by default that of the review around. */
  @property({ type: Number }) year?: number;

  /** Address of a picture, http(s), for an element with nothing inside; by default that of the review around. */
  @property({ useDefault: true }) src = '';

  /** Words for the picture of `src`; by default "Poster of Her (2013)". */
  @property({ useDefault: true }) alt = '';

  /** Width of the picture of `src` in pixels. */
  @property({ type: Number }) width?: number;

  /** Height of the picture of `src` in pixels. */
  @property({ type: Number }) height?: number;

  /** Whose picture it is, below that of `src`. */
  @property({ useDefault: true }) credit = '';

  /** Address of the large picture, http(s), which that of `src` leads to. */
  @property({ useDefault: true }) href = '';

  /** The point of the picture that is seen where it is cut, as in a card: `30% 20%`, `left top`. Default: the middle. */
  @property({ attribute: 'focal-point', useDefault: true }) focalPoint = '';

  /** Where the size of the author's picture comes from: `reserved` (default), a box of 2:3 where it states none; or `page`, the page's own styles. */
  @property({ reflect: true, useDefault: true }) sizing: 'reserved' | 'page' = 'reserved';

  /** Whether the picture did not load, or shows nothing. */
  @state() private isBroken: boolean = false;

  readonly #localise: LocalizeController<'poster'> = new LocalizeController(this, 'poster', english);
  readonly #content: LightContentController = new LightContentController(this, () => this.#check());
  readonly #styles: RootStylesController = new RootStylesController(this, lightStyles);
  readonly #around = new ContextConsumer(this, { context: reviewContext, subscribe: true });
  #named?: Element;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    // These events do not bubble, but everything passes by on its way down.
    this.addEventListener('load', this.#handleLoad, true);
    this.addEventListener('error', this.#handleLoad, true);
    this.#styles.use(true);
    if (this.hasUpdated) this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('load', this.#handleLoad, true);
    this.removeEventListener('error', this.#handleLoad, true);
    this.#unname();
  }

  protected override willUpdate(): void {
    if (!isServer && this.#content.hasRead) this.#check();
  }

  protected override updated(): void {
    this.#content.build(this.#content.isAuthored ? null : this.#renderMade(), 'film-poster-made', 'figure');
    if (this.isConnected) this.#nameImage();
    this.#content.ignoreOwnChanges();
    this.internals.states[this.#isType ? 'add' : 'delete']('type');
    setFocalPoint(this.renderRoot as ShadowRoot, '--film-poster-focus', this.focalPoint);
    const type = this.renderRoot.querySelector<HTMLElement>('[part="type"]');
    if (!type) return;
    type.style.setProperty('--_hue', String(hueOf(this.#title)));
    const [width, height] = ['width', 'height'].map((side) => Number(this.#image?.getAttribute(side)));
    if (!width || !height) return;
    type.style.setProperty('--_width', `${width}px`);
    type.style.setProperty('--_ratio', `${width} / ${height}`);
  }

  get #image(): HTMLImageElement | null {
    return this.querySelector('img');
  }

  get #title(): string {
    return this.name || (this.#around.value?.film.title ?? '');
  }

  get #year(): number | undefined {
    return this.year ?? (this.name ? undefined : this.#around.value?.film.year);
  }

  /** Title and year in a line: `Her (2013)`. */
  get #film(): string {
    return this.#title && this.#year ? `${this.#title} (${this.#year})` : this.#title;
  }

  /** Whether title and year stand for a picture. */
  get #isType(): boolean {
    if (!this.#content.hasRead || !this.#title) return false;
    const hasPicture = this.#content.isAuthored ? this.querySelector(PICTURE) !== null : this.#address !== undefined;
    return (this.isBroken && this.#isReserved) || !hasPicture;
  }

  /** Whether there is room for a poster of type: where the page sizes the picture, only one that states its size has it. */
  get #isReserved(): boolean {
    return this.sizing !== 'page' || this.#image?.matches('[width][height]') === true;
  }

  /** The picture of an element with nothing inside. */
  get #address(): string | undefined {
    const address = toHttpUrl(this.src || this.#around.value?.film.poster?.url, document.baseURI);
    return address && mayRequest(address, 'picture') ? address : undefined;
  }

  readonly #handleLoad = (event: Event): void => {
    if (event.target !== this.#image) return;
    this.isBroken = event.type === 'error' || this.#isEmpty(event.target as HTMLImageElement);
  };

  /** Whether the picture failed before somebody listened. */
  #check(): void {
    const image = this.#image;
    if (!image) this.isBroken = false;
    else if (image.complete && image.src) this.isBroken = this.#isEmpty(image);
  }

  /** Of one pixel, as those are that only count visits, or of none. In a post as it is, one pixel may stand for a picture to come. */
  #isEmpty({ naturalWidth, naturalHeight }: HTMLImageElement): boolean {
    const most = this.sizing === 'page' ? 0 : 1;
    return naturalWidth <= most && naturalHeight <= most;
  }

  /** Names a picture that has no words of the author's. */
  #nameImage(): void {
    this.#unname();
    const image = this.#image;
    if (!image || !this.#film || !image.matches(UNNAMED)) return;
    image.ariaLabel = this.#localise.terms.poster(this.#film);
    this.#named = image;
  }

  #unname(): void {
    if (this.#named) this.#named.ariaLabel = null;
    this.#named = undefined;
  }

  protected override render(): TemplateResult {
    const isType = this.#isType;
    return html`${isType ? this.#renderType() : nothing}<slot></slot>`;
  }

  #renderType(): TemplateResult {
    const title = this.#title;
    const size = SIZES.find(([length]) => title.length <= length)?.[1] ?? 'tiny';
    const image = this.#image;
    // A picture that did not load still has its words.
    const isSaid = image !== null && (image.alt !== '' || image.ariaLabel !== null || image.matches(UNNAMED));
    return html`<span
      part="type"
      class=${size}
      role=${isSaid ? nothing : 'img'}
      aria-label=${isSaid ? nothing : this.#localise.terms.poster(this.#film)}
      aria-hidden=${isSaid ? 'true' : nothing}
      ><span part="title" dir="auto">${title}</span><span part="year">${this.#year ?? nothing}</span></span
    >`;
  }

  #renderMade(): TemplateResult | null {
    const url = this.#address;
    if (!url) return null;
    const around = this.src ? undefined : this.#around.value?.film.poster;
    const isFirst = this.ownerDocument.querySelector('film-poster') === this;
    const image = html`<img
      src=${url}
      alt=${this.alt || around?.alt || (this.#film ? this.#localise.terms.poster(this.#film) : '')}
      width=${this.width ?? around?.width ?? nothing}
      height=${this.height ?? around?.height ?? nothing}
      fetchpriority=${isFirst ? 'high' : nothing}
      loading=${isFirst ? nothing : 'lazy'}
      referrerpolicy="no-referrer"
    />`;
    const credit = this.credit || around?.credit;
    const href = toHttpUrl(this.href, document.baseURI);
    return html`${href ? html`<a href=${href}>${image}</a>` : image}${
      credit ? html`<figcaption><small>${credit}</small></figcaption>` : nothing
    }`;
  }
}

/** A hue that is always the same for a title, in degrees. */
function hueOf(title: string): number {
  let hash = 0;
  for (const character of title.toLowerCase()) hash = (hash * 31 + character.codePointAt(0)!) % 360_007;
  return hash % 360;
}

declare global {
  interface HTMLElementTagNameMap {
    'film-poster': FilmPosterElement;
  }
}
