import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));

/** Events of the platform that Node does not have. */
const NATIVE_EVENTS = new Set(['InputEvent']);

/** What tells a developer what to import. */
const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  ...filesNamed('docs', /\.md$/),
  ...filesNamed('stories', /\.(?:mdx|ts)$/),
];
const NAMED_IMPORT = /import\s*\{([^}]+)\}\s*from\s*['"](film-review-elements[^'"]*)['"]/g;

/** The paths of `exports` that a text names: in quotes or as code, and not as part of an address. */
function importablePaths(text) {
  return [...text.matchAll(/['"`]film-review-elements((?:\/[\w.-]+)*)['"`]/g)].map(([, path]) => `.${path}`);
}

function filesNamed(folder, pattern) {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);
}

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

/** The sources that the map of a module names, by their paths in the package. */
function sourcesOf(file) {
  const { sources } = JSON.parse(readFileSync(join(packageRoot, `${file}.map`), 'utf8'));
  return sources
    .filter((source) => !source.includes('node_modules/'))
    .map((source) => join(dirname(file), source).replaceAll('\\', '/'));
}

describe('exports', () => {
  for (const [path, target] of Object.entries(manifest.exports)) {
    const targets = typeof target === 'string' ? [target] : Object.values(target);
    it(`${path} leads to ${targets.length > 1 ? 'code with types' : 'a file'}`, () => {
      assert.doesNotMatch(path, /\*/, 'a wildcard makes internal files public');
      for (const file of targets) assert.ok(existsSync(join(packageRoot, file)), `${file} is missing`);
      if (targets.length > 1) assert.deepEqual(Object.keys(target), ['types', 'default'], 'types come first');
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

  for (const document of DOCUMENTS) {
    it(`have all that ${document} imports`, async () => {
      const text = readFileSync(join(packageRoot, document), 'utf8');
      for (const path of importablePaths(text)) assert.ok(Object.hasOwn(manifest.exports, path), path);
      for (const [, names, path] of text.matchAll(NAMED_IMPORT)) {
        const module = await import(path);
        for (const name of names.split(',').map((each) => each.trim())) assert.ok(name in module, `${name} in ${path}`);
      }
    });
  }

  it('find an import of what is internal, and leave addresses alone', () => {
    const text = `import { WordPressBackend } from "film-review-elements/comments/backends/wordpress";
      <script src="/film-review/loader.js"></script> \`film-review-elements\``;
    assert.deepEqual(importablePaths(text), ['./comments/backends/wordpress', '.']);
  });

  it('make no other file of dist/ importable', () => {
    const importable = new Set(Object.values(manifest.exports).flatMap((target) => target.default ?? target));
    const internal = files('dist').filter((file) => file.endsWith('.js') && !importable.has(file));
    assert.ok(internal.length > 0);
    for (const file of internal) {
      const short = file.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
      for (const path of [short, `${short}.js`, `dist/${short}.js`, short.replace(/\/[^/]+$/, '')]) {
        if (Object.hasOwn(manifest.exports, `./${path}`)) continue;
        assert.throws(
          () => import.meta.resolve(`${manifest.name}/${path}`),
          { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' },
          path,
        );
      }
    }
  });

  it('include the class of every event that an element fires', async () => {
    const index = await import(manifest.name);
    const fired = elements.flatMap(({ events = [] }) => events.map(({ type }) => type?.text));
    const ours = [...new Set(fired)].filter((name) => name && !(name in globalThis) && !NATIVE_EVENTS.has(name));
    assert.ok(ours.includes('CommentReportEvent'), 'no event is documented');
    assert.deepEqual(
      ours.filter((name) => typeof index[name] !== 'function'),
      [],
    );
  });

  it('are resolved with their types as the package is packed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packed-'));
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: packageRoot });
    const packed = createPackageFromTarballData(readFileSync(join(folder, readdirSync(folder)[0])));
    rmSync(folder, { recursive: true });
    const { entrypoints, problems } = await checkPackage(packed, {
      excludeEntrypoints: [/\.(?:css|json)$/],
    });
    assert.ok(Object.keys(entrypoints).length > 40, 'few entries were checked');
    // The package is of ES modules only, so what CommonJS cannot import is no mistake.
    const isOfModules = ({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind);
    assert.deepEqual(problems.filter(isOfModules), []);
  });

  it('need no package that is not a dependency', () => {
    const bare = /^(?:import|export)\b[^'"]*?from\s*['"]([^.'"][^'"]*)['"]|\bimport\(\s*['"]([^.'"][^'"]*)['"]\s*\)/gm;
    const imported = files('dist')
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...readFileSync(join(packageRoot, file), 'utf8').matchAll(bare)])
      .map(([, first, second]) => first ?? second)
      .filter((name) => !isBuiltin(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)[0]);
    assert.ok(imported.includes('lit'), 'nothing was found');
    const isDependency = (name) => Object.hasOwn(manifest.dependencies, name);
    assert.deepEqual(
      [...new Set(imported)].filter((name) => !isDependency(name)),
      [],
    );
    for (const name of ['linkedom', 'tinyglobby']) assert.ok(!isDependency(name), name);
  });

  it('are packed with the licences of what is bundled', () => {
    const noticesOf = (folder) => readFileSync(join(packageRoot, folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of [
      'lit-html',
      '@lit/context',
      'dompurify',
      'markdown-it',
      'linkify-it',
      'idb',
      'valibot',
      'tslib',
    ])
      assert.match(noticesOf('cdn'), new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    for (const name of ['linkedom', 'htmlparser2', 'tinyglobby'])
      assert.match(noticesOf('dist/cli'), new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    for (const file of ['loader.js', 'film-review.js', 'film-review.iife.js', 'openid.js', 'sign-in.js'])
      assert.ok(
        readFileSync(join(packageRoot, 'cdn', file), 'utf8').startsWith(
          `/*! ${manifest.name} ${manifest.version} | MIT`,
        ),
      );
  });

  it('have source maps that lead to packed sources in dist/, and none where a page or the command would not use them', () => {
    const packed = files('dist').filter((file) => file.endsWith('.js') && !file.startsWith('./dist/cli/'));
    const sources = new Set(packed.flatMap((file) => sourcesOf(file)));
    assert.ok(sources.size > 100, `${sources.size} sources`);
    assert.deepEqual(
      [...sources].filter((source) => !source.startsWith('src/') || !existsSync(join(packageRoot, source))),
      [],
    );
    const others = [...files('cdn'), ...files('dist/cli').filter((file) => file.endsWith('film-review.js'))];
    const mapped = others.filter(
      (file) =>
        file.endsWith('.map') || /\n\/\/# sourceMappingURL=/.test(readFileSync(join(packageRoot, file), 'utf8')),
    );
    assert.deepEqual(mapped, []);
  });

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
    // The script of a page that the command serves, which nothing imports.
    const imported = modules.filter((file) => !file.endsWith('cli/try.js'));
    assert.deepEqual(definedBy(imported.filter((file) => !listed.has(file))), []);
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
