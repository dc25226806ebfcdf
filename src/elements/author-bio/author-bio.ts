import { ContextConsumer } from '@lit/context';
import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property } from '../../base/property.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { paragraphs } from '../../drawing/paragraphs.js';
import { portrait } from '../../drawing/portrait.js';
import { bio as english } from '../../i18n/en/page.js';
import { toHttpUrl } from '../../model/url.js';
import { madeStyles, styles } from './author-bio.styles.js';

/**
 * Who wrote the review. Put it around the author box of a post, or give it a name.
 *
 * ```html
 * <author-bio><h2>About thomasjford</h2><p>Watches films, then writes about them.</p></author-bio>
 * <author-bio name="Thomas J. Ford" url="https://example.org/" text="Watches films, then writes about them."></author-bio>
 * ```
 *
 * @summary Who wrote the review.
 * @tag author-bio
 * @status stable
 * @since 0.1.0
 *
 * @slot - The author box in the author's own markup.
 *
 * @fires {ExternalRequestEvent} film-external-request - On the document, before a server of another origin is asked for the picture. Cancel it, and nothing is sent.
 *
 * @cssclass film-portrait - The picture of the author, or their initials, in a box made from attributes.
 *
 * @cssprop [--author-bio-picture-size=4.5em] - Size of the picture, where the element shows it.
 * @cssprop [--film-muted] - Colour of the initials that stand for a picture.
 */
export class AuthorBioElement extends FrameElement {
  static override readonly tag = 'author-bio';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The author's name; by default what the heading inside says. */
  @property({ useDefault: true }) name = '';

  /** Address of the author's page, http(s). */
  @property({ useDefault: true }) url = '';

  /** Address of a picture, http(s). Without it the initials are shown. */
  @property({ useDefault: true }) picture = '';

  /** About the author, plain text, paragraphs parted by blank lines. */
  @property({ useDefault: true }) text = '';

  readonly #localise: LocalizeController<'bio'> = new LocalizeController(this, 'bio', english);
  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, madeStyles);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });

  protected override updated(): void {
    const isMade = !this.#content.isAuthored && this.name !== '';
    this.#content.build(isMade ? this.#renderMade() : null, 'author-bio-made');
    this.#styles.use(isMade);
    const isShown = isMade || this.#content.isAuthored;
    this.internals.role = isShown ? 'region' : null;
    this.internals.ariaLabel = isShown ? this.#label() : null;
  }

  /** "About NAME". Most blogs' own heading says just that, and is not to be said twice. */
  #label(): string {
    const { about, aboutAuthor } = this.#localise.terms;
    if (this.name) return about(this.name);
    const heading = this.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.replace(/\s+/g, ' ').trim();
    if (!heading) return aboutAuthor;
    // With its space in languages that have one: "Aboutaleb" does not begin with "About", nor "Olga" with the Polish "O".
    const own = about('').toLowerCase();
    const said = heading.toLowerCase();
    return `${said} `.startsWith(own) || said.endsWith(own) ? heading : about(heading);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #renderMade(): TemplateResult {
    const { name } = this;
    const url = toHttpUrl(this.url);
    const level = Math.min((this.#level.value ?? DEFAULT_HEADING_LEVEL) + 1, 6);
    return html`${portrait({ name, picture: { url: this.picture } })}
      <div class="author-bio-words">
        <div class="author-bio-name" role="heading" aria-level=${level}>${this.#localise.terms.about(name)}</div>
        ${this.text ? paragraphs(this.text) : nothing}
        ${url ? html`<a href=${url} rel="author">${this.#localise.terms.website}</a>` : nothing}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-bio': AuthorBioElement;
  }
}
