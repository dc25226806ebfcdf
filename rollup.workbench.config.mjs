import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';

/** One file, so that nothing is left to fetch once the page is there; the package comes in by its name. */
export default {
  input: 'out-demo/workbench.js',
  plugins: [
    resolve({ exportConditions: ['production', 'browser'] }),
    minifyHtml({ failOnError: true }),
    terser({ ecma: 2021, module: true, compress: { passes: 2 }, format: { comments: /@license|@preserve|^!/ } }),
  ],
  output: { file: 'cdn/workbench.js', format: 'es', inlineDynamicImports: true },
};
