import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }
`;

/** For the line that the element makes. */
export const madeStyles: CSSResult = css`
  .review-byline-made {
    display: flex;
    align-items: center;
    gap: 0.6em;
    font-size: 0.92em;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  .review-byline-words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .review-byline-made > img {
    flex: none;
    inline-size: var(--review-byline-picture-size, 2.25em);
    block-size: var(--review-byline-picture-size, 2.25em);
    margin: 0;
    border-radius: var(--film-picture-radius, 50%);
    object-fit: cover;
  }

  .review-byline-made > img[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .review-byline-made {
      color: CanvasText;
    }
  }
`;
