// node server-html.mjs MODULE TAG MARKUP: prints how many bytes a server sends for one rating. A process of its own for each element,
// since what a library does to the globals of a server stays done.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

const [module, tag, markup] = process.argv.slice(2);
await import(module);
if (!customElements.get(tag)) throw new Error(`<${tag}> is not defined on a server.`);
const template = html(Object.assign([markup], { raw: [markup] }));
// Lit marks where its templates begin and end, which a page without hydration does not need.
const sent = (await collectResult(render(template))).replace(/^<!--lit-part[^>]*-->|<!--\/lit-part-->$/g, '');
if (!sent.includes('<template')) throw new Error('It renders nothing on a server.');
console.log(Buffer.byteLength(sent));
process.exit(0);
