import { type CSSResult, unsafeCSS } from 'lit';

/* Text and no template of Lit's, because the same card stands before each rule. */

const card = (name = ''): string => `film-review[layout=card][arrange${name && `=${name}`}]:not([arrange=flow])`;
const SPACE = 'var(--film-space,1em)';
const HEADING = '>film-heading';
const POSTER = '>film-poster';
const PICTURE = `${POSTER} img`;

/** Cards for a front page: poster, title, year, rating, one line. */
export const cardStyles: CSSResult = unsafeCSS(`
${card()}{display:grid;grid-template-columns:minmax(0,1fr);align-content:start;gap:calc(${SPACE}*.5);padding:0 ${SPACE} ${SPACE};overflow:clip}
${card()}>*{margin:0;min-inline-size:0;overflow-wrap:anywhere}
${card()}${HEADING}{font-size:var(--film-heading-size,1.35em);line-height:1.15}
${card()}${POSTER}{display:block;margin:0 calc(${SPACE}*-1) calc(${SPACE}*.25);--film-poster-inline-size:100%}
${card()}${POSTER} figure{margin:0}
${card()}${POSTER} figcaption{margin:.3em ${SPACE} 0;font-size:.8em}
${card()}${PICTURE}{display:block;inline-size:100%;max-inline-size:none;block-size:auto;aspect-ratio:2/3;object-fit:cover;object-position:var(--film-poster-focus,50% 30%)}
${card()}${POSTER}::part(type){inline-size:100%;border-radius:0}
${card('wide')}${POSTER}{grid-area:1/1}
${card('wide')}${PICTURE}{aspect-ratio:16/9}
${card('wide')}${POSTER}::part(type){aspect-ratio:16/9}
${card('wide')}${POSTER}::part(title){font-size:11cqi}
${card('wide')}${POSTER}:not(:state(type))+film-heading{grid-area:1/1;z-index:1;align-self:end;margin:0 calc(${SPACE}/-1.35) calc(${SPACE}/1.35*.25);padding:3.5rem calc(${SPACE}/1.35) .75rem;background:linear-gradient(rgb(0 0 0/0),rgb(0 0 0/.68) 3rem);color:#fff;--film-muted:#fff}
${card('row')}{grid-template-columns:minmax(5em,7em) minmax(0,1fr);column-gap:${SPACE};padding:0 ${SPACE} 0 0}
${card('row')}>*{grid-column:2}
${card('row')}>:nth-child(2){margin-block-start:${SPACE}}
${card('row')}>:last-child{margin-block-end:${SPACE}}
${card('row')}${POSTER}{grid-area:1/1/span 5;margin:0}
${card('type')}{padding-block-start:calc(${SPACE}*1.25);border-block-start:.35em solid var(--film-accent,light-dark(#b3530a, #ffb545))}
${card('type')}${HEADING}{font-size:var(--film-heading-size,2em);line-height:1.1;text-wrap:balance}
`);
