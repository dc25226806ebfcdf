import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';

/** The minifier trims a template as if it were a page. A template is a part of one, so a space at its edge is read. */
const strategy = {
  ...defaultStrategy,
  async minifyHTML(html, options) {
    const minified = (await defaultStrategy.minifyHTML(html, options)).trim();
    return (/^\s/.test(html) ? ' ' : '') + minified + (/\S\s+$/.test(html) ? ' ' : '');
  },
};

/** A Rollup plugin that minifies the html``, svg`` and css`` templates of Lit. */
export function minifyLiterals() {
  // Without keepClosingSlash SVG in templates breaks; without failOnError a file that cannot be minified passes silently.
  return minifyHtml({ failOnError: true, options: { strategy, minifyOptions: { keepClosingSlash: true } } });
}
