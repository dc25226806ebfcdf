import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cruise } from 'dependency-cruiser';
import { packageRoot } from './package-root.mjs';

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const rules = configuration.forbidden.map(({ name }) => name);
const foldersOf = ({ from }) => /^\^src\/\(\?:(.+)\)\/$/.exec(from.path)[1].split('|');
/** From the bottom up: the rule of each layer, and its folders. */
const layers = configuration.forbidden
  .filter(({ name }) => name.startsWith('layer '))
  .map((rule) => ({ rule: rule.name, folders: foldersOf(rule) }));
const withoutLit = foldersOf(configuration.forbidden.find(({ name }) => name === 'no lit below'));

/** The broken rules of the sources in a folder, each with the imports that break it. */
async function violations(baseDir) {
  const { output } = await cruise(['src'], {
    ...configuration.options,
    baseDir,
    ruleSet: configuration,
    validate: true,
  });
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

/** The layers that a document draws, from the bottom up, and those below its double line. */
function drawnLayers(document) {
  const text = readFileSync(join(packageRoot, document), 'utf8');
  const [diagram] = /┌─+┐\n(?:.*\n)*?.*└─+┘/.exec(text) ?? assert.fail(`${document} draws no layers`);
  const rows = diagram.split('\n').filter((line) => !/[┌└├]─/.test(line));
  const line = rows.findIndex((row) => row.includes('╞'));
  const folders = (row) => [...row.matchAll(/([a-z0-9]+)\//g)].map(([, folder]) => folder);
  const below = rows.slice(line + 1);
  return {
    layers: rows
      .map(folders)
      .filter((row) => row.length)
      .reverse(),
    withoutLit: below.flatMap(folders),
  };
}

describe('the layers', () => {
  it('are kept by every module', async () => {
    assert.deepEqual(await violations(packageRoot), []);
  });

  it('hold every folder of the sources', () => {
    const folders = readdirSync(join(packageRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
      .map(({ name }) => name);
    assert.deepEqual(folders.sort(), layers.flatMap((layer) => layer.folders).sort());
  });

  for (const document of ['ARCHITECTURE.md', 'docs/journeys.md']) {
    it(`are drawn in ${document} as the rules have them`, () => {
      const drawn = drawnLayers(document);
      assert.deepEqual(
        drawn.layers.map((folders) => folders.sort()),
        layers.map(({ folders }) => [...folders].sort()),
      );
      assert.deepEqual(drawn.withoutLit.sort(), [...withoutLit].sort());
    });
  }
});

describe('the rules of the layers', () => {
  let folder;
  let found;
  /** In each folder, a module that imports from the layer above, and in each that does without Lit, one that imports it. */
  const sources = Object.fromEntries([
    ...layers.flatMap(({ folders }, index) => {
      const above = layers[index + 1] ? `../${layers[index + 1].folders[0]}/leaf.js` : '../index.js';
      return folders.flatMap((name) => [
        [`${name}/leaf.ts`, 'export const leaf = 1;'],
        [`${name}/up.ts`, `import '${above}';`],
      ]);
    }),
    ...withoutLit.map((name) => [`${name}/lit.ts`, "import { html } from 'lit';\nexport const words = html;"]),
    ['reading/through.ts', "import { words } from '../i18n/lit.js';\nexport const parser = words;"],
    ['safety/types.ts', "import type { leaf } from '../comments/leaf.js';\nexport type Safe = typeof leaf;"],
    ['elements/cast-list/cast-list.ts', "import '../film-heading/film-heading.js';"],
    ['elements/cast-list/define.ts', "import './cast-list.js';\nimport '../film-heading/film-heading.js';"],
    ['elements/film-heading/film-heading.ts', "import './level.js';"],
    ['elements/film-heading/level.ts', "import './film-heading.js';\nimport './missing.js';"],
    ['elements/registry.ts', "import '../model/leaf.js';"],
    ['model/tags.ts', "import '../elements/registry.js';"],
    ['cli/run.ts', "import '../base/leaf.js';"],
    ['workbench/page.ts', "import '../define.js';"],
    ['define.ts', "import './elements/film-heading/film-heading.js';"],
    ['index.ts', "import './elements/cast-list/define.js';\nimport './cli/run.js';"],
  ]);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'));
    symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(packageRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    for (const [path, code] of Object.entries(sources)) {
      const file = join(folder, 'src', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
    }
    found = await violations(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const assertFound = (violation) =>
    assert.ok(
      found.some((each) => each.startsWith(violation)),
      `nothing breaks "${violation}"; found:\n${found.join('\n')}`,
    );

  for (const rule of rules) {
    it(`find what breaks "${rule}"`, () => assertFound(`${rule}:`));
  }

  for (const { rule, folders } of layers) {
    for (const name of folders) {
      it(`keep ${name}/ from importing what is above it`, () => assertFound(`${rule}: src/${name}/up.ts -> `));
    }
  }

  for (const name of withoutLit) {
    it(`keep Lit out of ${name}/`, () => assertFound(`no lit below: src/${name}/lit.ts -> `));
  }

  it('find Lit behind another module, and imports of types', () => {
    assertFound('no lit below: src/reading/through.ts -> ');
    assertFound('layer safety and i18n: src/safety/types.ts -> src/comments/leaf.ts');
  });

  it('let the workbench define all elements', () => {
    assert.deepEqual(
      found.filter((violation) => violation.includes('src/workbench/page.ts')),
      [],
    );
  });

  it('let every layer import the registry of elements', () => {
    assert.deepEqual(
      found.filter((violation) => violation.endsWith('-> src/elements/registry.ts')),
      [],
    );
  });
});
