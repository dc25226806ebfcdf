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
    font-size: 1.2em;
    font-weight: 700;
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

/* For the form in the light DOM; every rule begins with a class of ours, so that nothing else of the page is touched. */
export const formStyles: CSSResult = css`
  form.film-comment-form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.9em 1em;
    margin: 0;
  }

  form.film-comment-form > :is(.film-form-text, .film-form-remember, .film-form-buttons) {
    grid-column: 1 / -1;
  }

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
    border: 1px solid var(--comment-form-field-border, color-mix(in srgb, currentcolor 55%, transparent));
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

  .film-form-error {
    margin: 0.3em 0 0;
    font-size: 0.92em;
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

  form.film-comment-form button {
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
    background: var(--film-accent, light-dark(#9a4506, #ffb545));
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

  form.film-comment-form :focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
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
  }
`;
