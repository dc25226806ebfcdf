import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }

  [part='error'] {
    padding: 0.75em 1em;
    border: 1px solid currentcolor;
    border-radius: var(--film-radius, 0.4em);
  }

  /* Over the free end of a line: it takes no room. */
  [part='rating'] {
    position: absolute;
    font-size: 0;
    pointer-events: none;
    user-select: none;
  }

  /* What is made from data has a rhythm of its own, which the page's styles may change: theirs win over these. */
  :host(:state(built)) ::slotted(*) {
    margin-block: var(--film-space, 1em);
  }

  :host(:state(built)) ::slotted(:is(cast-list, review-body)) {
    display: block;
  }

  :host(:state(built)) ::slotted(film-heading) {
    margin-block: 0 0.4em;
  }

  :host(:state(built)) ::slotted(cast-list) {
    margin-block: 0;
  }

  :host(:not([layout='compact'], [layout='card']):state(built)) ::slotted(film-synopsis) {
    /* Room for the bar, which would stand in the page's margin else. */
    margin-block: 1.5em;
    margin-inline-start: 0.95em;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  /* The card is frame enough. */
  :host([layout='card']:state(built)) ::slotted(film-synopsis) {
    --film-synopsis-bar-color: transparent;
  }

  :host(:state(built)) ::slotted(.film-review-verdict) {
    font-weight: 600;
  }

  :host(:state(built)) ::slotted(.film-review-rating) {
    font-size: 1.1em;
  }

  :host(:state(built)) ::slotted(.film-review-byline) {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
    font-size: 0.92em;
  }

  :host(:is([layout='compact'], [layout='card']):state(built)) ::slotted(*) {
    margin-block: 0.6em;
  }

  :host(:is([layout='compact'], [layout='card']):state(built)) ::slotted(film-heading) {
    margin-block: 0 0.3em;
    font-size: var(--film-heading-size, 1.4em);
  }

  :host(:state(built)) ::slotted(:last-child) {
    margin-block-end: 0;
  }

  :host([layout='card']:state(built)) {
    padding: 1.25em 1.5em;
    background: var(--film-box, transparent);
    border: var(--film-line, 1px) solid var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
    border-radius: var(--film-radius, 0.4em);
    box-shadow: var(--film-shadow, none);
  }
`;

/**
 * Mutes labels and the year, in pages that set a muted colour. Colour alone, so that no letter moves; and none that is mixed from
 * `currentcolor`, which Chromium takes for black in a highlight. Said of what is inside: Firefox and WebKit do not inherit highlights.
 */
export const emphasisStyles: CSSResult = css`
  film-review ::highlight(film-review-label) {
    color: var(--film-muted, currentcolor);
  }
`;
