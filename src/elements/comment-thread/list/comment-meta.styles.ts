import { css, type CSSResult } from 'lit';

/* Who wrote a comment, and when. For the light DOM, like `comment-list.styles.ts`. */
export const metaStyles: CSSResult = css`
  .film-comments .film-comment-meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    margin: 0 0 0.35em;
    font-size: 0.92em;
  }

  .film-comments .film-comment-avatar {
    position: relative;
    isolation: isolate;
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2.3em;
    block-size: 2.3em;
    border-radius: var(--film-picture-radius, 50%);
    overflow: clip;
    background: var(--_tone, color-mix(in srgb, currentcolor 20%, transparent));
    color: #fff;
    font:
      700 1em/1 system-ui,
      sans-serif;
  }

  /* Darker than the colour, so that the letter stands out as well as without it. */
  .film-comments .film-comment-avatar svg {
    position: absolute;
    inset: 0;
    z-index: -1;
    opacity: 0.28;
  }

  .film-comments .film-comment-avatar img {
    grid-area: 1 / 1;
    inline-size: 2.3em;
    block-size: 2.3em;
    margin: 0;
    object-fit: cover;
  }

  /* Nobody's picture: a head and shoulders. */
  .film-comments .film-comment-avatar:empty {
    --_shape: light-dark(#8b8178, #a59b91);
    background:
      radial-gradient(circle at 50% 38%, var(--_shape) 20%, transparent 21%),
      radial-gradient(ellipse 60% 46% at 50% 100%, var(--_shape) 84%, transparent 86%),
      color-mix(in srgb, var(--_shape) 30%, transparent);
  }

  .film-comments .film-comment-avatar[data-tone='0'] {
    --_tone: #8c3b2e;
  }

  .film-comments .film-comment-avatar[data-tone='1'] {
    --_tone: #2f5d7c;
  }

  .film-comments .film-comment-avatar[data-tone='2'] {
    --_tone: #4d6532;
  }

  .film-comments .film-comment-avatar[data-tone='3'] {
    --_tone: #6b4a86;
  }

  .film-comments .film-comment-avatar[data-tone='4'] {
    --_tone: #80591b;
  }

  .film-comments .film-comment-avatar[data-tone='5'] {
    --_tone: #2c6b64;
  }

  .film-comments .film-comment-author {
    font-weight: 700;
    min-inline-size: 0;
  }

  .film-comments .film-comment-author a {
    color: inherit;
  }

  .film-comments .film-comment-badge {
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.8em;
  }

  .film-comments :is(.film-comment-author, .film-comment-badge, .film-comment-note):empty {
    display: none;
  }

  .film-comments .film-comment-account,
  .film-comments .film-comment-permalink,
  .film-comments .film-comment-note {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
    font-size: 0.93em;
  }

  .film-comments .film-comment-permalink {
    text-decoration: none;
  }

  /* Words in another language than the page's around them. */
  .film-comments :is(.film-comment-account, .film-comment-permalink, .film-comment-rating) {
    unicode-bidi: plaintext;
  }

  .film-comments .film-comment-permalink:hover {
    text-decoration: underline;
  }
`;
