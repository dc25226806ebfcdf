import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { SYMBOLS } from '../blocks/drawings.js';
import { attributes } from '../blocks/playground.js';
import { THEMES } from '../blocks/themes.js';
import { tokenList } from '../blocks/token-list.js';
import { sampleReview } from '../pages/sample-review.js';
import '../../src/define.js';
import '../blocks/theme-box.js';

const meta: Meta = {
  title: 'Foundations/Look',
  decorators: [(story) => html`<div style="overflow-wrap: anywhere">${story()}</div>`],
};
export default meta;

type Story = StoryObj;

const snippet = (css: string): TemplateResult =>
  html`<pre
    style="overflow-x: auto; padding: 0.75rem; border: 1px solid; font-size: 0.875rem"
    tabindex="0"
    role="region"
    aria-label="CSS to copy"
  ><code>${css}</code></pre>`;

/** Every colour, shadow and type, with its value in each theme. Squares: light, then dark. */
export const Tokens: Story = {
  render: () => html`
    <h1>Tokens</h1>
    <p>
      A token is a CSS property that all elements read. Set it on the page, on one review or on one element. The values
      below are those of <code>styles/tokens.json</code>, which design tools read.
    </p>
    ${snippet(':root {\n  --film-accent: light-dark(#0b6b62, #5fd3c6);\n  --film-on-accent: light-dark(#fff, #04211e);\n}')}
    ${tokenList()}
  `,
};

/** The three themes, light and dark. */
export const Themes: Story = {
  render: () => html`
    <h1>Themes</h1>
    <p>A theme is one style sheet. Link it after your own, and set a token after it to change it.</p>
    ${snippet(
      '<link rel="stylesheet" href="/film-review/themes/newsprint.css" />\n<style>\n  film-review { --film-accent: #0b57d0; }\n</style>',
    )}
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.5rem">
      ${Object.keys(THEMES).flatMap((theme) =>
        ['light', 'dark'].map(
          (scheme) =>
            html`<section>
              <h2>${theme}, ${scheme}</h2>
              <theme-box
                theme=${theme}
                style="color-scheme: ${scheme}; background: Canvas; color: CanvasText"
                .content=${html`<film-review json-ld="omit" heading-level="2" .review=${sampleReview()}></film-review>`}
              ></theme-box>
            </section>`,
        ),
      )}
    </div>
  `,
};

const SIZES = [12, 16, 24, 32, 48, 64];

/** Each symbol at 12 to 64 px, in halves and tenths. */
export const Symbols: Story = {
  render: () => html`
    <h1>Symbols</h1>
    <p>
      <code>symbol="star"</code> on a rating chooses one; <code>--film-symbol</code> is your own, for the whole page.
      Only its shape counts.
    </p>
    ${snippet(":root {\n  --film-symbol: url('/pictures/projector.svg');\n}\nclapper-rating {\n  --clapper-rating-size: 3.2em;\n}")}
    ${SYMBOLS.map(
      (symbol) => html`
        <h2>${symbol}</h2>
        ${SIZES.map(
          (size) => html`
            <p style="display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; margin: 0.25rem 0">
              <span style="inline-size: 3rem">${size} px</span>
              ${[3.5, 2.7].map(
                (value) =>
                  html`<clapper-rating
                    ${attributes({ value, symbol })}
                    style="--clapper-rating-size: ${size}px"
                  ></clapper-rating>`,
              )}
            </p>
          `,
        )}
      `,
    )}
  `,
};

/** What the elements set in type of their own: headings. The rest is the page's. */
export const Type: Story = {
  render: () => html`
    <h1>Type</h1>
    <p>The elements have the typeface and the size of your page. Headings may have a typeface of their own.</p>
    ${snippet(":root {\n  --film-heading-font: 'Your Logo Face', sans-serif;\n  --film-heading-weight: 600;\n}")}
    ${tokenList('fontFamily', 'fontWeight')}
    <h2>In the toolbar's theme</h2>
    <film-review json-ld="omit" heading-level="2" .review=${sampleReview()}></film-review>
  `,
};

/** Room, corners and lines. */
export const Space: Story = {
  render: () => html`
    <h1>Space</h1>
    <p>Lengths in <code>em</code> follow the text. Bars are drawn at 16 px of text.</p>
    ${snippet(
      ':root {\n  --film-space: 1.5em; /* between the parts of a review */\n  --film-comment-space: 1.8em; /* above and below each comment */\n  --film-measure: 38em; /* the longest line of an arranged review */\n  --film-radius: 0; /* corners */\n}',
    )}
    ${tokenList('dimension')}
  `,
};
