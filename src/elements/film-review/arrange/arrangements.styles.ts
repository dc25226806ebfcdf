import { type CSSResult, unsafeCSS } from 'lit';

/* Text and no template of Lit's, because the same frame stands before each rule. Selectors say little (0,1,0), so that a rule of the
   page's for `film-review[arrange='name']` says more. */

/** The review where there is room, or the plain element that a class stands for until the loader comes. */
const REVIEW =
  ':where(film-review,.film-review:not(:has(>film-review))):where(:not([layout=compact],[layout=card],[arrange=flow],[data-arrange=flow],:is(:state(flowing),:state(narrow))))';
const ANY = `${REVIEW}:is([arrange],[data-arrange])`;
const HERO = `${REVIEW}:is([arrange=hero],[data-arrange=hero])`;
const MAGAZINE = `${REVIEW}:is([arrange=magazine],[data-arrange=magazine])`;
/** At any width. */
const MAGAZINE_ALWAYS = MAGAZINE.replace(',:state(narrow)', '');
const POSTER = '>film-poster,>.film-poster,[data-film-area=poster]';

/** The children of a review that are a part by their name. A script marks what is deeper (`PARTS` in `arrangement.ts`). */
const CHILDREN: Readonly<Record<string, string>> = {
  still: '.film-still',
  heading: 'h1,.entry-title,film-heading,:is(h2,h3):has(>film-heading,>.film-heading)',
  poster: 'film-poster,.film-poster',
  byline: 'author-bio:has(>.entry-meta),review-byline,.review-byline,.review-details,.film-review-byline,.entry-meta',
  rating: '.film-review-rating',
  facts: 'film-facts,.film-facts',
  credits: '.film-credits',
  synopsis: 'film-synopsis,.film-synopsis',
  body: 'review-body,.review-body',
  verdict: 'review-verdict,.review-verdict',
  author: 'author-bio:not(:has(>.entry-meta)),.author-bio',
  comments: 'comment-thread,.comment-thread,.comments-area',
};
const NAMES = Object.keys(CHILDREN);
const HEAD = ['byline', 'rating', 'facts', 'credits'];
/** What follows the head in the order of the document, as all does that is no part. */
const IN_ORDER = ['synopsis', 'body', 'verdict', 'author', 'comments'];

const SPACE = 'var(--film-space,1em)';
const RADIUS = 'var(--film-radius,0.4em)';

/** A part of a review, with what is inside it. Of children of one kind the first is the part: two in one area would cover each other. */
function part(name: string, review: string, inside = ''): string {
  const first = `:where(${CHILDREN[name]!}):where(:not([data-film-area],:is(${CHILDREN[name]!})~*))`;
  return `${review}>${first}${inside},${review} :where([data-film-area=${name}])${inside}`;
}

const rule = (selectors: readonly string[], declarations: string): string => `${selectors.join()}{${declarations}}`;
const each = (names: readonly string[], reviews: readonly string[]): string[] =>
  names.flatMap((name) => reviews.map((review) => part(name, review)));

const withPoster = (review: string): string => `${review}:where(:has(${POSTER}))`;
const withoutPoster = (review: string): string => `${review}:where(:not(:has(${POSTER})))`;
const withStill = `${MAGAZINE}:where(:has(>.film-still,[data-film-area=still]):not(:is(:state(bare))))`;
const rows = HEAD.map((name, index) => `'poster ${name}' ${index === HEAD.length - 1 ? '1fr' : 'auto'}`).join('');

const arranged = [
  rule(
    [ANY],
    `display:grid;grid-template-columns:minmax(0,1fr);grid-template-areas:${NAMES.map((name) => `'${name}'`).join('')};column-gap:calc(${SPACE}*2);align-items:start;align-content:start`,
  ),
  rule([`${ANY} :where([data-film-area=inside])`], 'display:contents'),
  rule(
    [`${ANY}>:where(*)`, `${ANY} :where([data-film-area=inside]>*)`],
    `grid-column:body;min-inline-size:0;max-inline-size:var(--film-measure,30em);margin-block:0 calc(${SPACE}*1.25)`,
  ),
  ...NAMES.map((name) => rule([part(name, ANY)], `grid-area:${name}`)),
  rule(each(['still', 'heading', ...HEAD, 'poster'], [ANY]), 'max-inline-size:none'),
  // In the letters of a heading, the room below would be too much.
  rule([part('heading', ANY)], 'margin-block:0 .4em'),
  // The box around a line has the room, and not the line too.
  ...['start', 'end'].map((side) =>
    rule(
      ['credits', 'rating', 'byline'].map((name) => part(name, ANY, `>:${side === 'start' ? 'first' : 'last'}-child`)),
      `margin-block-${side}:0`,
    ),
  ),
  rule([part('poster', ANY)], 'display:block;float:none;--film-poster-inline-size:100%'),
  rule([part('poster', ANY, ' img')], 'float:none;inline-size:100%;max-inline-size:100%;block-size:auto;margin:0'),
  rule([part('still', ANY), part('still', ANY, ' img')], 'max-inline-size:100%;block-size:auto'),
  rule(
    [withPoster(HERO)],
    `grid-template:'poster heading' auto ${rows} 'body body' auto/minmax(9em,16em) minmax(0,1fr)`,
  ),
  rule(
    [withPoster(MAGAZINE)],
    `grid-template:'heading heading' auto ${rows} '. body' auto/minmax(9em,15em) minmax(0,1fr)`,
  ),
  rule([withoutPoster(HERO), withoutPoster(MAGAZINE)], `grid-template:'heading' auto 'body' auto/minmax(0,1fr)`),
  rule(
    [
      ...each(IN_ORDER, [HERO, MAGAZINE]),
      ...each(HEAD, [withoutPoster(HERO), withoutPoster(MAGAZINE)]),
      ...each(['still'], [HERO, MAGAZINE]),
    ],
    'grid-area:auto/body',
  ),
  // An identifier that no page has: themes colour headings, and these words stand on a picture.
  // The still behind the heading, which brings a ground of its own: white has 4.5:1 there on a white picture too.
  rule(
    [part('still', `${withStill}:not(#_)`)],
    `grid-area:heading;position:relative;align-self:stretch;display:block;inline-size:100%;block-size:auto;object-fit:cover;object-position:var(--film-still-focus,50% 40%);margin:0 0 1.75rem;min-block-size:min(26em,50vw);overflow:clip;border-radius:${RADIUS}`,
  ),
  rule(
    [part('still', `${withStill}:not(#_)`, ' img')],
    'position:absolute;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;margin:0;object-fit:cover;object-position:var(--film-still-focus,50% 40%)',
  ),
  rule(
    [part('still', withStill, ' figcaption')],
    'position:absolute;inset-block-start:0;inset-inline-end:0;margin:0;padding:.3em .8em;background:rgb(0 0 0/.7);color:#fff;font-size:.75em',
  ),
  rule(
    [part('heading', `${withStill}:not(#_)`)],
    `z-index:1;align-self:end;margin-block:0 1.75rem;padding:5rem clamp(1rem,4vw,2rem) 1.25rem;background:linear-gradient(rgb(0 0 0/0),rgb(0 0 0/.68) 4.5rem);border-radius:0 0 ${RADIUS} ${RADIUS};color:#fff;--film-muted:#fff;overflow-wrap:anywhere`,
  ),
  rule([part('heading', `${withStill}:not(#_)`, ' :where(*)')], 'color:inherit'),
];

/** What a picture has at any width, so that none is cut or leans out. */
const everywhere = [
  rule([part('still', MAGAZINE_ALWAYS, ' img')], 'display:block;inline-size:100%;max-inline-size:100%;block-size:auto'),
  rule([part('still', MAGAZINE_ALWAYS)], 'margin-inline:0'),
  rule(
    [`${MAGAZINE_ALWAYS} :where(.film-pull-quote,.wp-block-pullquote)`],
    `margin:calc(${SPACE}*2) 0;padding:${SPACE} 0;border:solid var(--film-accent,light-dark(#b3530a, #ffb545));border-width:3px 0 1px;font-family:var(--film-heading-font,inherit);font-size:1.5em;line-height:1.3;text-wrap:balance`,
  ),
  rule([`${MAGAZINE_ALWAYS} :where(.film-pull-quote,.wp-block-pullquote) :where(p,blockquote)`], 'margin:0'),
  rule(
    [`${MAGAZINE_ALWAYS} :where(.film-pull-quote,.wp-block-pullquote) :where(cite,footer,figcaption)`],
    'display:block;margin-block-start:.6em;font-size:.6em;font-style:normal;color:var(--film-muted,color-mix(in srgb, currentcolor 75%, transparent))',
  ),
];

/**
 * The arrangements of a review: each part in a grid area of its name, so that `grid-template-areas` makes another one. Below 40em all
 * stands as it flows.
 */
export const arrangementStyles: CSSResult = unsafeCSS(
  `@media (min-width:40em){${arranged.join('\n')}}\n${everywhere.join('\n')}`,
);
