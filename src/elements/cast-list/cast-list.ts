import { type CSSResult, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { portrait } from '../../drawing/portrait.js';
import { toggleStyles } from '../../drawing/toggle.styles.js';
import { cast as english } from '../../i18n/en/page.js';
import type { CastMember } from '../../model/film.js';
import { toHttpUrl } from '../../model/url.js';
import { isKept } from '../../platform/page/rendered-by-others.js';
import { madeStyles } from './cast-list.styles.js';
import { NameMarks } from './name-marks.js';

/**
 * The people of a film who did one job: its cast, its directors.
 *
 * ```html
 * <p>Starring: <cast-list>Joaquin Phoenix, Scarlett Johansson (as Samantha) and Amy Adams</cast-list></p>
 * <p>Directed by: <cast-list role-name="director">Spike Jonze</cast-list></p>
 * ```
 *
 * Plain text stays as it is for the eye, letter by letter, and becomes a list for assistive technology. A list of the author's
 * own, and names with links, are left alone. With nothing inside, `people` are shown, with portraits where one has a picture.
 *
 * @summary People and roles: plain text that is a list for assistive technology, or from data with portraits.
 * @tag cast-list
 * @status stable
 * @since 0.1.0
 *
 * @slot - The names: text, or the author's own list.
 *
 * @fires {ExternalRequestEvent} film-external-request - On the document, before a server of another origin is asked for a portrait. Cancel it, and nothing is sent.
 *
 * @csspart toggle - The button that shows the rest, and hides it again.
 *
 * @cssclass film-portrait - The picture of a person, or their initials, in a list made from `people`.
 *
 * @cssprop [--cast-list-portrait-size=3.5em] - Size of a portrait, in a list made from `people`.
 * @cssprop [--film-accent] - Colour of the button.
 * @cssprop [--film-muted] - Colour of character names, in a list made from `people`.
 */
export class CastListElement extends FrameElement {
  static override readonly tag = 'cast-list';
  static override styles: CSSResult[] = [hostStyles, toggleStyles];

  /** The people, for an element with nothing inside. */
  @property({ attribute: false, type: toPeople, useDefault: true }) people: CastMember[] = [];

  /** What they did: `actor` (default), `director`, `writer`, `composer`, `producer`. It names the list. */
  @property({ attribute: 'role-name', useDefault: true }) roleName = 'actor';

  /** How many are shown before a button shows the rest; 0 (default) shows all. */
  @property({ type: Number, useDefault: true }) limit = 0;

  @state() private isExpanded = false;
  /** How many people there are. */
  @state() private count = 0;

  readonly #localise: LocalizeController<'cast'> = new LocalizeController(this, 'cast', english);
  readonly #content: LightContentController = new LightContentController(this, (records) => this.#read(records));
  readonly #styles: RootStylesController = new RootStylesController(this, madeStyles);
  readonly #marks: NameMarks = new NameMarks();
  /** The author's own list items beyond the limit. */
  #rest: HTMLElement[] = [];

  constructor() {
    super();
    // The browser's search found a name among the rest.
    this.addEventListener?.('beforematch', () => (this.isExpanded = true));
  }

  /** Who is in the list: `people`, or who was read from the names inside. */
  get members(): readonly CastMember[] {
    return this.#content.isAuthored ? this.#marks.people : this.people;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.restore();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('limit')) this.#read([]);
    if (this.#content.hasRead && !this.#content.isAuthored) this.count = this.people.length;
  }

  protected override updated(): void {
    const isMade = !this.#content.isAuthored && this.count > 0;
    this.#content.build(
      isMade ? this.#renderMade() : null,
      this.#hasPictures ? 'cast-list-made with-portraits' : 'cast-list-made',
    );
    for (const hidden of [...this.#rest, ...this.#marks.rest]) {
      hidden.toggleAttribute('hidden', this.#isCut && !this.isExpanded);
      // Names of ours can be found while they are hidden; an item of a list of the author's would leave its bullet.
      if (hidden.hidden && hidden.localName === 'span') hidden.setAttribute('hidden', 'until-found');
    }
    this.#styles.use(isMade || this.#marks.rest.length > 0);
    this.internals.role = this.#role();
    this.internals.ariaLabel = this.internals.role && this.#name();
  }

  /** Puts the author's text back as it was, for whoever takes the element away again. */
  restore(): void {
    this.#marks.restore();
    for (const hidden of this.#rest) hidden.hidden = false;
    this.#rest = [];
    this.#content.ignoreOwnChanges();
  }

  get #isCut(): boolean {
    return this.limit > 0 && this.count > this.limit;
  }

  get #hasPictures(): boolean {
    return this.people.some(({ picture }) => toHttpUrl(picture?.url));
  }

  #role(): string | null {
    if (this.count > 0 && (!this.#content.isAuthored || this.#marks.people.length > 0)) return 'list';
    // A list of the author's own has its role; names with links are a group.
    return this.#content.isAuthored && !this.querySelector('ul, ol, dl') ? 'group' : null;
  }

  #name(): string {
    return this.#localise.terms.roles[this.roleName] ?? this.roleName;
  }

  #read(records: readonly MutationRecord[]): void {
    // A parser that is still at work appends to the very text that would be marked.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.isConnected && this.#read([]), { once: true });
      return;
    }
    this.#marks.restore(new Set(records.filter(({ type }) => type === 'characterData').map(({ target }) => target)));
    for (const hidden of this.#rest) hidden.hidden = false;
    this.#content.read();
    const limit = this.limit > 0 ? this.limit : Infinity;
    const items = [...this.querySelectorAll<HTMLElement>(':scope > :is(ul, ol) > li')];
    this.#rest = items.slice(limit).filter(({ hidden }) => !hidden);
    if (NameMarks.canMark(this) && !isKept(this)) this.#marks.mark(this, limit);
    if (this.#content.isAuthored) this.count = items.length || this.#marks.people.length;
    this.#content.ignoreOwnChanges();
  }

  #handleClick(): void {
    this.isExpanded = !this.isExpanded;
  }

  protected override render(): TemplateResult {
    return html`<slot>${isServer ? this.#sentText() : nothing}</slot>${this.#isCut ? this.#renderToggle() : nothing}`;
  }

  /** The people as a server sends them, in words that are read without a script. */
  #sentText(): string {
    return this.people.map(({ name, character }) => (character ? `${name} (${character})` : name)).join(', ');
  }

  /** The button is an item of the list, since nothing else may stand in one. */
  #renderToggle(): TemplateResult {
    const { showAll, showFewer } = this.#localise.terms;
    return html` <span role=${this.#rest.length ? nothing : 'listitem'}
      ><button part="toggle" type="button" aria-expanded=${this.isExpanded} @click=${this.#handleClick}>
        ${this.isExpanded ? showFewer : showAll(this.#localise.number(this.count))}
      </button></span
    >`;
  }

  #renderMade(): TemplateResult {
    const shown = this.#isCut ? this.limit : this.people.length;
    const people = this.people.map((person) => this.#renderPerson(person));
    return html`<div class="cast-list-label" aria-hidden="true">${this.#name()}</div>
      ${people.slice(0, shown)}
      <div class="cast-list-rest" hidden=${this.#isCut && !this.isExpanded ? 'until-found' : nothing}>
        ${people.slice(shown)}
      </div>`;
  }

  #renderPerson(person: CastMember): TemplateResult {
    const url = toHttpUrl(person.url);
    return html`<div class="cast-list-person" role="listitem">
      ${this.#hasPictures ? portrait(person) : nothing}
      <div>
        ${url ? html`<a href=${url}>${person.name}</a>` : html`<b>${person.name}</b>`}
        ${person.character ? html`<span class="cast-list-character">${person.character}</span>` : nothing}
      </div>
    </div>`;
  }
}

/** The people in a list; what names nobody is left out. */
function toPeople(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  return (value as (Partial<CastMember> | null | undefined)[]).filter((person) => typeof person?.name === 'string');
}

declare global {
  interface HTMLElementTagNameMap {
    'cast-list': CastListElement;
  }
}
