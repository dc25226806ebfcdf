import { ContextConsumer } from '@lit/context';
import { type CSSResult, html, isServer, nothing, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, toRecord } from '../../base/property.js';
import { reviewContext } from '../../contexts/review-context.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { byline as english } from '../../i18n/en/facts.js';
import { body as bodyEnglish } from '../../i18n/en/page.js';
import { absoluteWords, parseMoment } from '../../i18n/time-words.js';
import { readingMinutes } from '../../model/reading-minutes.js';
import type { ReviewInput } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { mayRequest } from '../../platform/page/external-request.js';
import { madeStyles, styles } from './review-byline.styles.js';

/**
 * Who wrote the review and when, when it was updated, and how long it takes to read.
 *
 * ```html
 * <review-byline><p>By <a rel="author" href="/nora">Nora Finch</a> on January 14, 2014</p></review-byline>
 * ```
 *
 * The author's line, or that of the theme, stays as it is. With nothing inside, the line is written from `review`, or from the
 * `<film-review>` around, in the reader's language.
 *
 * @summary Author with picture, date, date of update and reading time, in a line.
 * @tag review-byline
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The line in the author's own markup.
 *
 * @fires {ExternalRequestEvent} film-external-request - On the document, before a server of another origin is asked for the picture. Cancel it, and nothing is sent.
 *
 * @cssclass review-byline-made - The line that the element makes from data.
 * @cssclass review-byline-words - The words in it, beside the picture.
 * @cssclass review-byline-part - One of them: the author, a date, the time to read.
 *
 * @cssprop [--review-byline-picture-size=2.25em] - Size of the picture.
 * @cssprop [--film-picture-radius=50%] - Radius of its corners.
 * @cssprop [--film-muted] - Colour of the line that the element makes.
 */
export class ReviewBylineElement extends FrameElement {
  static override readonly tag = 'review-byline';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** Which parts of data are shown: `author`, `published`, `updated`, `reading`; by default all. */
  @property({ useDefault: true }) show = '';

  /** The review, for an element with nothing inside; by default that around. */
  @property({ attribute: false, type: toRecord }) review?: ReviewInput;

  readonly #localise: LocalizeController<'byline'> = new LocalizeController(this, 'byline', english);
  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, madeStyles);
  readonly #around = new ContextConsumer(this, { context: reviewContext, subscribe: true });

  protected override updated(): void {
    const parts = this.#content.isAuthored ? [] : this.#parts;
    const isMade = parts.length > 0;
    this.#content.build(isMade ? this.#renderMade(parts) : null, 'review-byline-made');
    this.#styles.use(isMade);
    const isShown = isMade || this.#content.isAuthored;
    this.internals.role = isShown ? 'group' : null;
    this.internals.ariaLabel = isShown ? this.#localise.terms.title : null;
  }

  get #review(): ReviewInput | undefined {
    return this.review ?? this.#around.value;
  }

  /** What is said, in order. */
  get #parts(): BylinePart[] {
    const { author, publishedAt, updatedAt, readingMinutes: stated, bodyText } = this.#review ?? {};
    const { terms } = this.#localise;
    const name = wordsOf(author?.name);
    const published = wordsOf(publishedAt);
    const updated = wordsOf(updatedAt);
    // An update on the same day, or before, says nothing.
    const isUpdated = updated !== '' && !(published && updated.slice(0, 10) <= published.slice(0, 10));
    const minutes = Math.round(Number(stated)) || (wordsOf(bodyText) && readingMinutes(wordsOf(bodyText))) || 0;
    const isKnown = minutes > 0 && minutes < Infinity;
    const isShown = (part: string): boolean => !this.show || this.show.split(/\s+/).includes(part);
    return [
      ...(name && isShown('author') ? [{ label: terms.by, text: name, href: toHttpUrl(author?.url) }] : []),
      ...(published && isShown('published') ? [this.#date(published)] : []),
      ...(isUpdated && isShown('updated') ? [{ label: terms.updated, ...this.#date(updated) }] : []),
      ...(isKnown && isShown('reading')
        ? [{ text: this.#localise.of('body', bodyEnglish).readingTime(this.#localise.number(minutes), minutes) }]
        : []),
    ];
  }

  /** A date in words; what is none stays as it is. */
  #date(iso: string): BylinePart {
    const moment = parseMoment(iso);
    return moment ? { text: absoluteWords(moment, false, this.#localise.language), datetime: iso } : { text: iso };
  }

  protected override render(): TemplateResult {
    return html`<slot>${isServer ? this.#sentText() : nothing}</slot>`;
  }

  /** The line as a server sends it, in words that are read without a script. */
  #sentText(): string {
    return this.#parts.map(({ label, text }) => (label ? `${label} ${text}` : text)).join(' · ');
  }

  #renderMade(parts: readonly BylinePart[]): TemplateResult {
    const url = toHttpUrl(this.#review?.author?.picture?.url);
    const hide = ({ type, target }: Event) => ((target as HTMLElement).hidden = type === 'error');
    // The name is beside it, so it says nothing.
    return html`${
        url && mayRequest(url, 'picture')
          ? html`<img src=${url} alt="" width="36" height="36" loading="lazy" @error=${hide} @load=${hide} />`
          : nothing
      }<span class="review-byline-words"
        >${parts.map(
          (part, index) =>
            html`${index ? ' · ' : ''}<span class="review-byline-part"
                >${part.label ? `${part.label} ` : ''}${renderPart(part)}</span
              >`,
        )}</span
      >`;
  }
}

/** A word before a value, and the value. */
interface BylinePart {
  label?: string;
  text: string;
  /** Absolute http(s) address. */
  href?: string;
  /** ISO 8601. */
  datetime?: string;
}

function renderPart({ text, href, datetime }: BylinePart): TemplateResult {
  if (href) return html`<a href=${href} rel="author" dir="auto">${text}</a>`;
  return datetime ? html`<time datetime=${datetime}>${text}</time>` : html`<bdi>${text}</bdi>`;
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'review-byline': ReviewBylineElement;
  }
}
