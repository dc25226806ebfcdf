import { css, type CSSResult } from 'lit';

/* For the light DOM, like `comment-list.styles.ts`; needed only by those who open a menu. */
export const menuStyles: CSSResult = css`
  .film-comments .film-comment-menu {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .film-comments :is(.film-comment-menu, .film-comment-editor) button {
    all: unset;
    min-block-size: 24px;
    padding: 0.1em 0.7em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.88em;
    cursor: pointer;
  }

  /* What the rule above unsets. */
  .film-comments :is(.film-comment-menu, .film-comment-editor) button:focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  .film-comments .film-comment-editor {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .film-comments .film-comment-editor textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--film-radius, 0.4em);
    background: none;
    color: inherit;
    font: inherit;
    field-sizing: content;
    min-block-size: 5em;
  }
`;
