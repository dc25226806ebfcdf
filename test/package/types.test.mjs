import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

const TYPESCRIPT = 'node_modules/typescript7/bin/tsc';
const OPTIONS = '--ignoreConfig --noEmit --strict --target ES2022 --lib ES2023,DOM,DOM.Iterable --module ESNext'.split(
  ' ',
);
const compile = (...options) => [TYPESCRIPT, ...OPTIONS, '--moduleResolution', 'bundler', ...options];

/** Each file with the compiler of its framework, as a user would call it. */
const CHECKS = [
  ['page.mts', compile()],
  ['loader.mts', compile()],
  ['react.tsx', compile('--jsx', 'react-jsx')],
  ['preact.tsx', compile('--jsx', 'react-jsx', '--jsxImportSource', 'preact')],
  ['solid.tsx', compile('--jsx', 'preserve', '--jsxImportSource', 'solid-js')],
  ['app.vue', ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'test/types/tsconfig.json']],
  [
    'angular.ts',
    ['node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'test/types/tsconfig.angular.json'],
  ],
  [
    'app.svelte',
    'node_modules/svelte-check/bin/svelte-check --tsconfig test/types/tsconfig.json --output machine'.split(' '),
  ],
];

/** Where a compiler names a mistake: `app.vue(26,19)`, `angular.ts:37:5` or `"app.svelte" 25:17`. */
const PLACE = /([\w.-]+\.\w+)(?:\(|:|" )(\d+)[,:]\d+/;

describe('the types of the elements', () => {
  for (const [file, [script, ...parameters]] of CHECKS) {
    it(`find every mistake in ${file}, and nothing else`, () => {
      const path = `test/types/${file}`;
      const isProject = !script.includes('typescript7');
      const { stdout, stderr } = spawnSync(process.execPath, [script, ...parameters, ...(isProject ? [] : [path])], {
        cwd: packageRoot,
        encoding: 'utf8',
      });
      // Angular's compiler writes its mistakes in colours, and to the other stream.
      const reported = stripVTControlCharacters(stdout + stderr)
        .split('\n')
        .filter((line) => /^\S.*(?:error (?:TS|NG)| ERROR )/.test(line))
        .map((line) => [PLACE.exec(line), line])
        .map(([place, line]) => (place?.[1] === file ? Number(place[2]) : line))
        .sort((a, b) => a - b);
      const lines = readFileSync(join(packageRoot, path), 'utf8').split('\n');
      const wrong = lines.flatMap((line, index) => (line.includes('WRONG') ? [index + 1] : []));
      assert.ok(wrong.length > 0, 'nothing is wrong in it');
      assert.deepEqual([...new Set(reported)], wrong, stdout + stderr);
    });
  }

  it('come with the definition of an element, those of its events too', () => {
    for (const { tag, events = [] } of elements) {
      const declarations = readFileSync(join(packageRoot, `dist/elements/${tag}/define.d.ts`), 'utf8');
      const files = events
        .map(({ type }) => type.text.replace(/\B[A-Z]/g, '-$&').toLowerCase())
        .filter((name) => existsSync(join(packageRoot, `dist/events/${name}.d.ts`)));
      for (const name of [`${tag}.d.ts`, ...files.map((file) => `events/${file}.d.ts`)])
        assert.match(declarations, new RegExp(`reference path="[./\\w-]*${name}" preserve`), tag);
    }
  });

  it('reach editors: every tag with its attributes', () => {
    const read = (file) => JSON.parse(readFileSync(join(packageRoot, file), 'utf8'));
    const known = {
      'VS Code': read('dist/vscode.html-custom-data.json').tags,
      JetBrains: read('dist/web-types.json').contributions.html.elements,
    };
    for (const [editor, tags] of Object.entries(known)) {
      for (const { tag, attributes = [] } of elements) {
        const names = tags.find(({ name }) => name === tag)?.attributes.map(({ name }) => name);
        assert.deepEqual(
          names,
          attributes.map(({ name }) => name),
          `${tag} in ${editor}`,
        );
      }
    }
  });
});
