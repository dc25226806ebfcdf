import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));

const files = (folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `./${join(entry.parentPath ?? entry.path, entry.name).slice(packageRoot.length + 1)}`.replaceAll('\\', '/'),
    );

/** The files of the package that a path with one or more stars (all the same) stands for. */
function matching(pattern, candidates) {
  const [before, ...others] = pattern.split('*');
  const expression = [before, ...others.map((part, i) => (i === 0 ? `(.+)${escape(part)}` : `\\1${escape(part)}`))];
  return candidates.filter((file) =>
    new RegExp(`^${escape(expression[0])}${expression.slice(1).join('')}$`).test(file),
  );
}

function escape(text) {
  return text.replace(/[.+^$()[\]{}|\\/]/g, '\\$&');
}

describe('exports', () => {
  const built = [...files('dist'), ...files('src')];

  for (const [path, target] of Object.entries(manifest.exports)) {
    const targets = typeof target === 'string' ? [target] : Object.values(target);
    it(`${path} leads to ${targets.length > 1 ? 'code with types' : 'a file'}`, () => {
      for (const file of targets) {
        if (file.includes('*')) assert.ok(matching(file, built).length > 0, `no file for ${file}`);
        else assert.ok(existsSync(join(packageRoot, file)), `${file} is missing`);
      }
      if (typeof target === 'string') return;
      assert.deepEqual(Object.keys(target), ['types', 'default'], 'types come first');
      for (const code of matching(target.default, built)) {
        assert.ok(existsSync(join(packageRoot, code.replace(/\.js$/, '.d.ts'))), `${code} has no types`);
      }
    });
  }

  for (const { tag } of elements) {
    it(`<${tag}> can be imported by name`, async () => {
      const resolved = [`elements/${tag}`, `elements/${tag}/define`].map((path) =>
        import.meta.resolve(`${manifest.name}/${path}`),
      );
      for (const url of resolved) assert.ok(existsSync(new URL(url)), url);
    });
  }

  it('please publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: packageRoot, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });
});

describe('side effects', () => {
  const modules = files('dist').filter((file) => file.endsWith('.js'));
  const listed = new Set(manifest.sideEffects.flatMap((pattern) => matching(pattern, modules)));

  /** Which elements are defined after these modules have been imported, in a process of its own. */
  function definedBy(paths) {
    const urls = paths.map((path) => pathToFileURL(join(packageRoot, path)).href);
    const script = `
      const { customElements } = await import('@lit-labs/ssr-dom-shim');
      const defined = [];
      const define = customElements.define;
      customElements.define = function (tag, ...rest) { defined.push(tag); return define.call(this, tag, ...rest); };
      globalThis.customElements = customElements;
      for (const url of ${JSON.stringify(urls)}) await import(url);
      console.log(JSON.stringify(defined));
      process.exit(0);
    `;
    const options = { encoding: 'utf8', cwd: packageRoot };
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], options);
    return JSON.parse(output.trim().split('\n').at(-1));
  }

  it('are all in the list: no other module defines an element', () => {
    assert.deepEqual(definedBy(modules.filter((file) => !listed.has(file))), []);
  });

  it('stand for files that exist', () => {
    for (const pattern of manifest.sideEffects) assert.ok(matching(pattern, modules).length > 0, pattern);
  });

  it('are none where only the classes are imported', () => {
    assert.deepEqual(definedBy(['./dist/index.js']), []);
  });

  it('define every element where everything is wanted', () => {
    assert.deepEqual(definedBy(['./dist/define.js']).sort(), elements.map(({ tag }) => tag).sort());
  });

  it('come by the loader for every element', () => {
    const loader = readFileSync(join(packageRoot, 'src/loader.ts'), 'utf8');
    const unknown = elements.filter(
      ({ tag }) => !loader.includes(`./elements/${tag}/define.js`) && !loader.includes("'./define.js'"),
    );
    assert.deepEqual(
      unknown.map(({ tag }) => tag),
      [],
    );
  });

  for (const { tag } of elements) {
    it(`of <${tag}>'s define.js: it is defined`, () => {
      assert.ok(definedBy([`./dist/elements/${tag}/define.js`]).includes(tag));
    });
  }
});
