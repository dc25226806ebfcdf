import { type CSSResult, html, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { DisplayElement } from '../../base/display-element.js';
import { warnOnce } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property } from '../../base/property.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SharedClockController } from '../../controllers/shared-clock-controller.js';
import { time as english } from '../../i18n/en/page.js';
import {
  absoluteWords,
  isPassing,
  type Moment,
  parseMoment,
  type TimeFormat,
  timeWords,
} from '../../i18n/time-words.js';

/**
 * Tells when something was posted: the author's words, or words that it makes and keeps true.
 *
 * ```html
 * <posted-time datetime="2014-01-14T10:05:00Z">January 14, 2014</posted-time>
 * ```
 *
 * Without text inside, the words are made in the reader's language: "3 minutes ago", and a date once that is 30 days past.
 * The full date shows where one points at it. The element itself has the role of `<time>`, and its attribute the machine's
 * copy, so that the light DOM is text and nothing else. A `datetime` that is none keeps its words and gives them no role.
 *
 * @summary When something was posted, in words that stay true as time passes.
 * @tag posted-time
 * @status stable
 * @since 0.1.0
 *
 * @slot - The time in words: the fallback, and what is copied.
 *
 * @csspart base - The box of the words.
 */
export class PostedTimeElement extends DisplayElement {
  static override readonly tag = 'posted-time';
  static override styles: CSSResult[] = [hostStyles];

  /** The moment: an ISO 8601 date, alone or with a time of day; a year or a month is enough. */
  @property({ useDefault: true }) datetime = '';

  /** How words are made where there are none: `relative` (default), `date` or `datetime`. */
  @property({ useDefault: true }) format: TimeFormat = 'relative';

  @query('span') private readonly base!: HTMLElement;

  readonly #localise: LocalizeController<'time'> = new LocalizeController(this, 'time', english);
  readonly #clock: SharedClockController = new SharedClockController(this);
  #moment: Moment | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('datetime')) return;
    this.#moment = parseMoment(this.datetime);
    if (this.datetime && !this.#moment) {
      warnOnce(`<posted-time datetime="${this.datetime}">: not an ISO 8601 date, so the words stand alone.`);
    }
  }

  protected override updated(): void {
    super.updated();
    const moment = this.#moment;
    this.internals.role = moment ? 'time' : null;
    this.#clock.use(!this.authored && !!moment && isPassing(moment, this.format, Date.now()));
    // Not in the template: a server knows neither the reader's language nor their time zone.
    this.base.title = moment ? absoluteWords(moment, true, this.#localise.language) : '';
  }

  protected override valueText(): string {
    const { language, terms } = this.#localise;
    // What a server says may be read much later.
    const format = this.isFromServer && this.format === 'relative' ? 'date' : this.format;
    return this.#moment ? timeWords(this.#moment, format, language, Date.now(), terms.now) : '';
  }

  protected override render(): TemplateResult {
    return html`<span part="base"><slot>${this.sentText}</slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'posted-time': PostedTimeElement;
  }
}
