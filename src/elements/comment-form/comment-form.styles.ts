import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
    margin-block: 1.5em 0.5em;
  }

  :host(:state(closed)) {
    display: none;
  }

  [part='heading'] {
    margin-block-end: 0.6em;
    font-family: var(--film-heading-font, inherit);
    font-size: 1.2em;
    font-weight: var(--film-heading-weight, 700);
    line-height: 1.25;
  }

  /* The form that the element makes is not printed either; an author's own is the author's to hide. */
  @media print {
    [part='heading'] {
      display: none;
    }
  }

  [part='status'],
  [part='error'] {
    margin-block: 0.75em 0;
    /* Bars of the page that stay at its edges cover what is there. */
    scroll-margin-block: 6em;
  }

  [part='error'] {
    padding: 0.6em 0.9em;
    border: 1px solid currentcolor;
    border-inline-start-width: 0.3em;
    border-radius: var(--film-radius, 0.4em);
    color: var(--film-error, light-dark(#a3161f, #ff9d97));
  }

  :is([part='status'], [part='error']):empty {
    display: none;
  }
`;

/* For the form in the light DOM; every rule begins with a class of ours, so that nothing else of the page is touched. The tools, the
   rating and the errors stand in a form of the page's too. */
export const formStyles: CSSResult = css`
  form.film-comment-form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.9em 1em;
    margin: 0;
  }

  form.film-comment-form
    > :is(.film-form-text, .film-form-rating, .film-form-remember, .film-form-buttons, [slot='challenge']) {
    grid-column: 1 / -1;
  }

  form.film-comment-form > sign-in-options {
    grid-column: 1 / -1;
    margin: 0;
  }

  form.film-comment-form > .film-form-viewer {
    grid-column: 1 / -1;
    margin: 0;
  }

  form.film-comment-form .film-form-remember[hidden],
  form.film-comment-form .film-form-row[hidden] {
    display: none;
  }

  form.film-comment-form label {
    display: block;
    margin: 0 0 0.25em;
    font-size: 0.92em;
    font-weight: 600;
  }

  form.film-comment-form :is(textarea, .film-form-row input) {
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: 0.55em 0.7em;
    font: inherit;
    color: inherit;
    background: var(--comment-form-field-background, color-mix(in srgb, currentcolor 5%, transparent));
    border: 1px solid
      var(--comment-form-field-border, var(--film-control-border, color-mix(in srgb, currentcolor 55%, transparent)));
    border-radius: var(--film-radius, 0.4em);
  }

  form.film-comment-form textarea {
    min-block-size: 6.5em;
    max-block-size: 70vh;
    field-sizing: content;
    resize: vertical;
  }

  form.film-comment-form .film-form-remember {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-weight: 400;
  }

  /* As high as what will stand there, so that nothing moves when it comes. */
  .film-form-tools {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0.3em 0.6em;
    align-items: center;
    min-block-size: 2.1em;
    margin-block-start: 0.35em;
    font-size: 0.88em;
  }

  /* As high as the label and the control that come; an author's form may be in rows of its own. */
  .film-form-rating:not([hidden]) {
    flex-basis: 100%;
    grid-column: 1 / -1;
    min-block-size: calc(1.7em + 3rem);
  }

  .film-form-tools .film-form-toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }

  .film-form-tools.film-form-tools button {
    padding: 0.2em 0.7em;
    min-block-size: 24px;
    font-size: inherit;
    font-weight: 400;
    border-color: var(--film-control-border, color-mix(in srgb, currentcolor 55%, transparent));
    background: none;
  }

  form .film-form-tools button:hover,
  form .film-form-tools button[aria-expanded='true'] {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }

  form .film-form-tools button[data-tool='bold'] {
    font-weight: 700;
  }

  form .film-form-tools button[data-tool='italic'] {
    font-style: italic;
  }

  .film-form-tools .film-form-help > summary {
    line-height: 24px;
    cursor: pointer;
  }

  .film-form-tools .film-form-help[open] {
    flex-basis: 100%;
  }

  .film-form-tools .film-form-help > p {
    margin: 0.3em 0 0;
    overflow-wrap: anywhere;
  }

  .film-form-tools .film-form-given {
    margin-block-end: 0.6em;
    font-weight: 600;
  }

  .film-form-tools .film-form-count {
    margin: 0;
    margin-inline-start: auto;
  }

  .film-form-tools .film-form-over {
    color: var(--film-error, light-dark(#a3161f, #ff9d97));
  }

  .film-form-tools .film-form-preview {
    flex-basis: 100%;
    padding: 0.6em 0.9em;
    border: 1px dashed currentcolor;
    border-radius: var(--film-radius, 0.4em);
    font-size: calc(1em / 0.88);
    overflow-wrap: anywhere;
  }

  .film-form-tools .film-form-preview [hidden] {
    display: none !important;
  }

  .film-form-tools .film-form-preview > :first-child {
    margin-block-start: 0;
  }

  .film-form-tools .film-form-preview > :last-child {
    margin-block-end: 0;
  }

  form.film-comment-form .film-form-decoy {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .film-form-error:not([hidden]) {
    display: block;
    margin: 0.3em 0 0;
    font-size: 0.92em;
    overflow-wrap: anywhere;
    color: var(--film-error, light-dark(#a3161f, #ff9d97));
  }

  /* As specific as the rule for a field in order. What the border gains the padding loses, so that no word moves. */
  form.film-comment-form :is(textarea, .film-form-row input)[aria-invalid] {
    padding: calc(0.55em - 1px) calc(0.7em - 1px);
    border: 2px solid var(--film-error, light-dark(#a3161f, #ff9d97));
  }

  form.film-comment-form .film-form-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  form.film-comment-form button,
  .film-form-tools button {
    margin: 0;
    padding: 0.55em 1.3em;
    min-block-size: 2.4em;
    font: inherit;
    font-weight: 600;
    border: 1px solid currentcolor;
    border-radius: var(--film-radius, 0.4em);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  form.film-comment-form button.film-form-submit {
    background: var(--film-accent, light-dark(#b3530a, #ffb545));
    color: var(--film-on-accent, light-dark(#fff, #1c1204));
    border-color: transparent;
  }

  form.film-comment-form button[hidden] {
    display: none;
  }

  form.film-comment-form button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }

  form.film-comment-form :focus-visible,
  .film-form-tools :focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  /* Its own colour is that of its words, which is about that of the page. */
  form.film-comment-form button.film-form-submit:focus-visible {
    outline-color: var(--film-focus, var(--film-accent, light-dark(#b3530a, #ffb545)));
  }

  @media print {
    form.film-comment-form {
      display: none;
    }
  }

  @media (forced-colors: active) {
    form.film-comment-form button.film-form-submit {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }

    form.film-comment-form button.film-form-submit:focus-visible {
      outline-color: ButtonText;
    }
  }
`;
