import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readRegistry } from '../../scripts/registry.mjs';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

/** What an element of each kind extends. */
const BASES = { display: 'DisplayElement', frame: 'FrameElement', control: 'ControlElement', composite: 'FilmElement' };

const registry = await readRegistry(packageRoot);

describe('the registry of elements', () => {
  it('lists every element that has a folder, and no other', () => {
    const folders = readdirSync(join(packageRoot, 'src/elements'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(registry.map(({ tag }) => tag).sort(), folders.sort());
  });

  it('begins with the review, followed by the others in order', () => {
    const [first, ...others] = registry.map(({ tag }) => tag);
    assert.equal(first, 'film-review');
    assert.deepEqual(others, [...others].sort());
  });

  for (const { tag, kind, attributes } of registry) {
    it(`says of <${tag}> which kind it is`, () => {
      assert.equal(elements.find((element) => element.tag === tag).superclass.name, BASES[kind]);
    });

    it(`lets no event handler through as an attribute of <${tag}>`, () => {
      assert.deepEqual(
        attributes.filter((name) => /^on/.test(name)),
        [],
      );
    });
  }
});

describe('npm run generate', () => {
  let copy;
  const generate = (...parameters) =>
    spawnSync(process.execPath, ['scripts/generate.mjs', ...parameters], { cwd: copy, encoding: 'utf8' });
  const edit = (file, from, to) => {
    const text = readFileSync(join(copy, file), 'utf8');
    assert.ok(text.includes(from), `${file} has no "${from}"`);
    writeFileSync(join(copy, file), text.replace(from, to));
  };

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'generate-'));
    const files = ['custom-elements.json', 'custom-elements-manifest.config.mjs', 'README.md', '.prettierrc.json'];
    for (const path of ['src', 'scripts', 'types', 'package.json', ...files])
      cpSync(join(packageRoot, path), join(copy, path), { recursive: true });
    symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it('finds everything up to date in the repository', () => {
    const { status, stderr } = generate('--check');
    assert.equal(status, 0, stderr);
  });

  it('names each file that is out of date', () => {
    edit('src/elements/registry.ts', "'clamp ", "'");
    edit('src/define.ts', "import './elements/cast-list/define.js';\n", '');
    edit('src/index.ts', 'export { CastListElement }', 'export { CastListElement as List }');
    edit('src/loader.ts', "'cast-list':", "'cast-lists':");
    edit('custom-elements.json', '"CastListElement"', '"ListElement"');
    const { status, stderr } = generate('--check');
    assert.equal(status, 1);
    for (const file of ['registry.ts', 'define.ts', 'index.ts', 'loader.ts', 'custom-elements.json'])
      assert.match(stderr, new RegExp(`Out of date:.*${file}`));
  });

  it('brings them up to date', () => {
    assert.equal(generate().status, 0);
    for (const file of ['src/define.ts', 'src/index.ts', 'src/loader.ts', 'custom-elements.json'])
      assert.equal(readFileSync(join(copy, file), 'utf8'), readFileSync(join(packageRoot, file), 'utf8'), file);
  });
});
