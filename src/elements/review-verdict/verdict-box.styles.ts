import { type CSSResult, unsafeCSS } from 'lit';

/** The element, or the plain one that a class stands for until the loader comes. */
const BOX = ':where(review-verdict,.review-verdict:not(:has(>review-verdict))):is([layout=box],[data-layout=box])';
const SCORED = `${BOX}:where(:not(:is(:state(unscored))))`;
const MUTED = 'var(--film-muted,color-mix(in srgb, currentcolor 75%, transparent))';
const ACCENT = 'var(--film-accent,light-dark(#b3530a, #ffb545))';

/** The box of a verdict. In the page and not in the shadow root, so that a page that links it has the box before the script comes. */
export const boxStyles: CSSResult = unsafeCSS(`
${BOX}{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em 1.5em;position:relative;box-sizing:border-box;padding:1.25em 1.5em;background:var(--film-box,transparent);border:var(--film-line,1px) solid var(--film-border,color-mix(in srgb, currentcolor 25%, transparent));border-radius:var(--film-radius,0.4em);box-shadow:var(--film-shadow,none);overflow-wrap:anywhere}
${SCORED}{padding-block-start:7.25em}
${BOX}>:where(*){grid-column:1/-1;margin-block:0}
${BOX}>:where(.pros,.cons){padding-inline-start:1.3em}
${BOX}>:where(.review-verdict-made){padding:0;border:0;background:none;box-shadow:none}
${BOX}::part(score){position:absolute;inset-block-start:1.25em;inset-inline-start:1.5em;font-family:var(--film-heading-font,inherit);line-height:1}
${BOX}::part(number){display:block;font-size:4em;font-weight:var(--film-heading-weight,700);color:${ACCENT}}
${BOX}::part(scale){display:block;margin-block-start:.3em;font-size:.9em;color:${MUTED}}
.review-verdict-bar{display:block;inline-size:100%;block-size:.4em;margin-block-start:.2em;border-radius:1em;overflow:hidden;background:color-mix(in srgb,currentcolor 14%,transparent)}
.review-verdict-bar rect{fill:${ACCENT}}
.review-verdict-bar:dir(rtl){scale:-1 1}
${BOX} :where(.review-verdict-aspects)>div{display:block}
@media (min-width:40em){
${BOX}{grid-template-columns:repeat(2,minmax(0,1fr));grid-auto-flow:dense}
${SCORED}{padding-block-start:1.25em;padding-inline-start:8.5em;min-block-size:9em}
${BOX}::part(score){inline-size:6.5em}
${BOX}>:where(.pros,:has(>strong:only-child):has(+.pros)){grid-column:1}
${BOX}>:where(.cons,:has(>strong:only-child):has(+.cons)){grid-column:2}
}
@media (forced-colors:active){.review-verdict-bar{border:1px solid CanvasText}.review-verdict-bar rect{fill:CanvasText}}
@media print{${BOX}{break-inside:avoid}}
`);
