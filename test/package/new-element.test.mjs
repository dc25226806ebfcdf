import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packageRoot } from './package-root.mjs';

const KINDS = ['display', 'frame', 'control'];

describe('npm run new-element', () => {
  let copy;
  const run = (...parameters) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/new-element.mjs', ...parameters], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status, words: stderr.trim() };
  };
  const read = (file) => readFileSync(join(copy, file), 'utf8');

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-element-'));
    for (const path of [
      'src',
      'test',
      'scripts',
      'stories',
      'types',
      'package.json',
      'custom-elements.json',
      'custom-elements-manifest.config.mjs',
      'README.md',
      'tsconfig.json',
      'tsconfig.test.json',
      '.prettierrc.json',
    ]) {
      cpSync(join(packageRoot, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  for (const kind of KINDS) {
    it(`makes a ${kind}`, () => {
      const { status, words } = run(`new-${kind}`, '--kind', kind);
      assert.equal(status, 0, words);
      assert.match(read(`test/elements/new-${kind}/new-${kind}.test.ts`), new RegExp(`describe${kind}\\(`, 'i'));
    });
  }

  it('brings it in, in order', () => {
    const tags = [...read('src/index.ts').matchAll(/'\.\/elements\/([a-z-]+)\//g)].map(([, tag]) => tag);
    for (const kind of KINDS) assert.ok(tags.includes(`new-${kind}`), kind);
    assert.deepEqual(tags, [...tags].sort());
    for (const kind of KINDS) {
      for (const file of ['src/define.ts', 'src/loader.ts'])
        assert.match(read(file), new RegExp(`'./elements/new-${kind}/define.js'`));
    }
  });

  it('writes the attributes of the element into the registry', () => {
    const registry = read('src/elements/registry.ts');
    assert.match(registry, /^ {2}'new-display': \{ kind: 'display', attributes: 'value' \},$/m);
    assert.match(registry, /^ {2}'new-frame': \{ kind: 'frame', attributes: '' \},$/m);
    const [, ofControl] = /^ {2}'new-control': \{ kind: 'control', attributes: '(.*)' \},$/m.exec(registry);
    assert.deepEqual(ofControl.split(' ').sort(), ['disabled', 'name', 'required', 'value']);
  });

  it('makes code that passes the compiler', () => {
    const compiler = join(packageRoot, 'node_modules/typescript7/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.test.json'], {
      cwd: copy,
      encoding: 'utf8',
    });
    const mistakes = stdout.split('\n').filter((line) => /^(?:src|test|stories)\/(?:\S*new-|define|index)/.test(line));
    assert.deepEqual(mistakes, []);
  });

  it('makes code that is formatted', () => {
    const prettier = join(packageRoot, 'node_modules/prettier/bin/prettier.cjs');
    const files = KINDS.flatMap((kind) => [
      'src/elements/registry.ts',
      `src/elements/new-${kind}`,
      `test/elements/new-${kind}/new-${kind}.test.ts`,
      `stories/new-${kind}.stories.ts`,
    ]);
    const { status, stderr } = spawnSync(process.execPath, [prettier, '--check', ...files], {
      cwd: copy,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  for (const [what, parameters, expected] of [
    ['no tag', [], /Give one tag name/],
    ['one word', ['poster'], /two lowercase words/],
    ['capitals', ['Film-Poster'], /two lowercase words/],
    ['three words', ['film-poster-large'], /two lowercase words/],
    ['a tag that exists', ['clapper-rating'], /already exists/],
    ['a kind that does not exist', ['some-thing', '--kind', 'window'], /not a kind/],
    ['an option that does not exist', ['some-thing', '--colour'], /Usage:/],
  ]) {
    it(`refuses ${what}`, () => {
      const { status, words } = run(...parameters);
      assert.notEqual(status, 0);
      assert.match(words, expected);
      assert.doesNotMatch(words, /\n\s+at /, 'a stack helps nobody here');
    });
  }
});
