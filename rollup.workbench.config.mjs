import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './scripts/minify-literals.mjs';

/** One file, so that nothing is left to fetch once the page is there; the package comes in by its name. */
export default {
  input: 'out-tsc/workbench/workbench.js',
  plugins: [
    resolve({ exportConditions: ['production', 'browser'] }),
    minifyLiterals(),
    terser({ ecma: 2021, module: true, compress: { passes: 2 }, format: { comments: /@license|@preserve|^!/ } }),
  ],
  output: { file: 'cdn/workbench.js', format: 'es', inlineDynamicImports: true },
};
