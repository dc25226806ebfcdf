import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

/* The pages of docs/frameworks: each block of code is checked as the compiler of its framework would check it in an app. */

const PAGES = readdirSync(join(packageRoot, 'docs/frameworks')).map((file) => file.replace('.md', ''));
const SECTIONS = ['Install', 'One element', 'Events', 'Server rendering', 'Types', 'Traps'];
const COMPILER = 'node_modules/typescript7/bin/tsc';
const SETTINGS = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  noEmit: true,
  types: [],
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  experimentalDecorators: true,
};
const angular = ['node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', '-p'];
const svelte = ['node_modules/svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig'];
/** What a page needs besides the compiler of TypeScript, by its name. */
const BY_PAGE = {
  react: { jsx: 'react-jsx' },
  next: { jsx: 'react-jsx' },
  preact: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  solid: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  vue: { compiler: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p'] },
  svelte: { compiler: svelte },
  angular: { compiler: angular },
};
/** What a block in a language is saved as; the others are no code. */
const ENDS = { ts: 'ts', tsx: 'tsx', js: 'js', vue: 'vue', svelte: 'svelte' };
/** Packages that only an app of the framework has. */
const STAND_INS = `
declare module '@vitejs/plugin-vue' {
  export default function vue(options: { template: { compilerOptions: { isCustomElement(tag: string): boolean } } }): unknown;
}
`;

const textOf = (page) => readFileSync(join(packageRoot, 'docs/frameworks', `${page}.md`), 'utf8');
const blocksOf = (page) =>
  [...textOf(page).matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(([, language, code]) => ({ language, code }));

/** What a framework runs: of an Astro page the part between its fences, and the expressions of its attributes. */
function programIn({ language, code }) {
  if (language === 'astro') {
    const [whole, script] = /^---\n([^]*?)^---/m.exec(code);
    const expressions = [...code.slice(whole.length).matchAll(/=\{([^{}]*)\}/g)].map(
      ([, expression]) => `(${expression});`,
    );
    return { end: 'js', code: [script, ...expressions].join('\n') };
  }
  return ENDS[language] && { end: ENDS[language], code };
}

let folder;
before(() => (folder = mkdtempSync(join(packageRoot, 'test/types/docs-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Type-checks the blocks of a page. @returns what the compiler has to say */
function check(page, change = (code) => code) {
  const { compiler = [COMPILER, '-p'], ...settings } = BY_PAGE[page] ?? {};
  const programs = blocksOf(page).map(programIn).filter(Boolean);
  const at = join(folder, page);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at);
  for (const [index, { end, code }] of programs.entries())
    // A block without an import is a module all the same.
    writeFileSync(
      join(at, `block-${index}.${end}`),
      /^\s*(?:import|export)\b/m.test(code) ? change(code) : `${change(code)}\nexport {};\n`,
    );
  writeFileSync(join(at, 'stand-ins.d.ts'), STAND_INS);
  // Tags and events of the page's own scripts.
  writeFileSync(join(at, 'elements.d.ts'), "import type {} from 'film-review-elements/define';\nexport {};\n");
  writeFileSync(
    join(at, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { ...SETTINGS, ...settings },
      include: ['*'],
      vueCompilerOptions: { strictTemplates: true },
      angularCompilerOptions: { strictTemplates: true },
    }),
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [...compiler, join(at, 'tsconfig.json')], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  return { count: programs.length, isRight: status === 0, words: `${stdout}${stderr}` };
}

describe('the pages of the frameworks', () => {
  it('are all linked from the index', () => {
    const index = readFileSync(join(packageRoot, 'docs/frameworks.md'), 'utf8');
    const linked = [...index.matchAll(/\]\(frameworks\/([\w-]+)\.md\)/g)].map(([, page]) => page);
    assert.deepEqual([...new Set(linked)].sort(), [...PAGES].sort());
  });

  for (const page of PAGES) {
    it(`have the same sections: ${page}`, () => {
      assert.deepEqual(
        [...textOf(page).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
        SECTIONS,
      );
    });

    it(`have code that a compiler accepts: ${page}`, () => {
      const { count, isRight, words } = check(page);
      assert.ok(count > 0, 'nothing was checked');
      assert.ok(isRight, words);
    });

    it(`name tags and attributes that exist: ${page}`, () => {
      for (const { language, code } of blocksOf(page)) {
        if (!['html', 'astro'].includes(language)) continue;
        for (const [, tag, rest] of code.matchAll(/<([a-z]+-[a-z-]+)((?:\s[^<>]*)?)>/g)) {
          const attributes = elements.find((each) => each.tag === tag)?.attributes;
          assert.ok(attributes, `<${tag}>`);
          for (const [, name] of rest.matchAll(/\s([\w-]+)(?==)/g))
            assert.ok(attributes.some((each) => each.name === name) || name.startsWith('aria-'), `${name} of <${tag}>`);
        }
      }
    });
  }

  for (const [page, right, wrong] of [
    ['react', 'currentTarget.valueAsNumber', 'currentTarget.valueAsNumbr'],
    ['vue', 'content="keep"', 'content="kept"'],
    ['svelte', 'currentTarget.valueAsNumber', 'currentTarget.valueAsNumbr'],
    ['angular', '[people]', '[peopel]'],
    ['html', 'detail.review.film.title', 'detail.review.film.titel'],
    ['astro', 'toElements } from', 'toElement } from'],
  ])
    it(`would be found to be wrong: ${page}`, () => {
      const { isRight, words } = check(page, (code) => code.replaceAll(right, wrong));
      assert.equal(isRight, false, words);
      assert.match(words, /error/i);
    });

  it('have a template of Eleventy that writes the review', async () => {
    const { code } = blocksOf('eleventy').find((block) => block.code.includes('her.11ty.js'));
    const file = join(folder, 'her.11ty.mjs');
    writeFileSync(file, code);
    const { default: render } = await import(pathToFileURL(file).href);
    assert.match(render(), /<film-review[^]*Her[^]*Spike Jonze[^]*"ratingValue":\s*4\.5/);
  });
});
