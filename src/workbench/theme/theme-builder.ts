import { type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { moreSymbols } from '../../drawing/more-symbols.js';
import { symbols } from '../../drawing/rating-symbols.js';
import type { Review } from '../../model/index.js';
import { controlStyles } from '../fields/control.styles.js';
import { FollowStateController } from '../follow-state-controller.js';
import { parsePost } from '../post/parsed-post.js';
import { SAMPLES } from '../samples.js';
import type { WorkbenchState } from '../workbench-state.js';
import { toOklch } from './colors.js';
import { type Palettes, palettesOf, palettesOfPicture } from './palette.js';
import { styles } from './theme-builder.styles.js';
import { themeCss } from './theme-css.js';

const FONTS: Readonly<Record<string, string>> = {
  'The blog’s own': '',
  Serif: "Georgia, 'Liberation Serif', serif",
  Sans: 'system-ui, sans-serif',
  Condensed: "'Avenir Next Condensed', 'Roboto Condensed', 'Arial Narrow', sans-serif",
  Typewriter: "ui-monospace, 'Liberation Mono', monospace",
};
const SYMBOLS: Readonly<Record<string, string>> = { ...symbols, ...moreSymbols };
const OFFERED_SYMBOLS = ['clapper', 'star', 'heart', 'popcorn', 'thumb', 'dot'];
/** A picture is looked at in this size: its colours are in it, its details are not. */
const SIDE_PX = 96;
/** Corners of the elements, in em. */
const OWN_RADIUS = 0.4;

/** A look for a blog: accent, symbol, corners and type, on the whole page of the author's post, and the CSS to copy. */
export class ThemeBuilderElement extends LitElement {
  static override styles: CSSResult[] = [controlStyles, styles];

  /** The work on a post; without one in it, a sample is shown. */
  @property({ attribute: false }) state!: WorkbenchState;

  @state() private palettes?: Palettes;
  @state() private symbol = 'clapper';
  @state() private radius = OWN_RADIUS;
  @state() private headingFont = '';
  @state() private font = '';
  @state() private scheme: 'light' | 'dark' = 'light';
  @state() private said = '';

  @query('pre') private pre!: HTMLElement;

  #sample?: Review;

  constructor() {
    super();
    new FollowStateController(this, true);
  }

  get #css(): string {
    return themeCss({
      palettes: this.palettes,
      symbol: this.symbol === 'clapper' ? undefined : SYMBOLS[this.symbol],
      radius: this.radius === OWN_RADIUS ? undefined : this.radius,
      headingFont: FONTS[this.headingFont],
      font: FONTS[this.font],
    });
  }

  #chooseAccent(event: Event): void {
    this.palettes = palettesOf(toOklch((event.target as HTMLInputElement).value));
    this.#say('');
  }

  async #choosePoster(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file) return;
    try {
      this.palettes = await palettesOfFile(file);
      this.#say('Six colours are taken from your poster, readable in light and in dark.');
    } catch {
      this.#say(`“${file.name}” is no picture that this browser can open. Choose a JPEG, PNG or WebP.`);
    }
  }

  #startOver(): void {
    this.palettes = undefined;
    this.symbol = 'clapper';
    this.radius = OWN_RADIUS;
    this.headingFont = '';
    this.font = '';
    this.#say('The look is that of the blog again.');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#css);
      this.#say('Copied: the CSS of your look.');
    } catch {
      // The browser denies access to the clipboard.
      getSelection()?.selectAllChildren(this.pre);
      this.pre.focus();
      this.#say('Your browser blocks copying. The text is selected: press Ctrl+C, or Cmd+C on a Mac.');
    }
  }

  #say(words: string): void {
    this.said = words;
    if (words) this.state.announce(words);
  }

  #select(label: string, value: string, options: readonly string[], choose: (value: string) => void): TemplateResult {
    return html`<label
      >${label}
      <select .value=${value} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${options.map((option) => html`<option ?selected=${option === value}>${option}</option>`)}
      </select>
    </label>`;
  }

  protected override render(): TemplateResult {
    const css = this.#css;
    this.#sample ??= parsePost(SAMPLES[0]?.source ?? '').reading.review;
    const review = this.state.review ?? this.#sample;
    const fonts = Object.keys(FONTS);
    return html`
      <div class="choices">
        <label
          >Accent <input type="color" .value=${this.palettes?.light.accent ?? '#9a2d1f'} @input=${this.#chooseAccent}
        /></label>
        <label>From your poster <input type="file" accept="image/*" @change=${this.#choosePoster} /></label>
        ${this.#select('Symbol', this.symbol, OFFERED_SYMBOLS, (value) => (this.symbol = value))}
        <label
          >Corners
          <input
            type="range"
            min="0"
            max="1.5"
            step="0.1"
            .value=${String(this.radius)}
            @input=${(event: Event) => (this.radius = (event.target as HTMLInputElement).valueAsNumber)}
        /></label>
        ${this.#select('Headings', this.headingFont, fonts, (value) => (this.headingFont = value))}
        ${this.#select('Text', this.font, fonts, (value) => (this.font = value))}
        <label class="scheme"
          ><input
            type="checkbox"
            .checked=${this.scheme === 'dark'}
            @change=${(event: Event) => (this.scheme = (event.target as HTMLInputElement).checked ? 'dark' : 'light')}
          />
          Show it dark</label
        >
        <button type="button" @click=${this.#startOver}>Start the look over</button>
      </div>
      <review-preview wide .review=${review} .scheme=${this.scheme} .look=${css}></review-preview>
      <div class="css">
        <p class="note">
          ${
            css
              ? 'Put this into your theme’s style sheet, after everything else.'
              : 'Choose a colour, a poster, a symbol or a typeface: the CSS for your blog appears here.'
          }
        </p>
        <div class="row">
          ${css ? html`<button class="primary" type="button" @click=${this.#copy}>Copy the CSS</button>` : nothing}
          <span class="said">${this.said}</span>
        </div>
        ${
          css
            ? html`<pre
                dir="ltr"
                tabindex="0"
                role="region"
                aria-label="The CSS of your look, to copy"
              ><code>${css}</code></pre>`
            : nothing
        }
      </div>
    `;
  }
}

/**
 * Takes a look from a picture of the author's. Nothing of it leaves the browser.
 *
 * @throws when it is no picture that the browser can open
 */
async function palettesOfFile(file: Blob): Promise<Palettes> {
  const bitmap = await createImageBitmap(file);
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE_PX, height: SIDE_PX });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws on no canvas.');
  context.drawImage(bitmap, 0, 0, SIDE_PX, SIDE_PX);
  bitmap.close();
  return palettesOfPicture(context.getImageData(0, 0, SIDE_PX, SIDE_PX).data);
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-builder': ThemeBuilderElement;
  }
}
