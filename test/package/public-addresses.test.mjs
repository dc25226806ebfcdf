import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from './package-root.mjs';

const SWITCH = 'src/platform/release.ts';
const isReleased = !/ = undefined as Release \| undefined;/.test(readFileSync(join(packageRoot, SWITCH), 'utf8'));

/** Where people and pages may copy an address or a command from. */
const SEARCHED = [
  'src',
  'stories',
  'docs',
  'demo',
  'dist',
  'cdn',
  '.storybook',
  'examples',
  'scripts',
  'bench',
  'api',
  '.changeset',
];
const TEXT = /\.(?:[cm]?[jt]sx?|mdx?|html?|css|json)$/;

/** Each would fetch what anybody could publish under our names. */
const FORBIDDEN = [
  // Registries and CDNs that serve npm packages.
  /\b(?:[\w-]+\.)*(?:jsdelivr\.net|unpkg\.com|esm\.sh|esm\.run|jspm\.(?:io|dev)|skypack\.dev|cdnjs\.cloudflare\.com|npmjs\.(?:com|org))\/[^\s"'`<>]*film-review/i,
  // Commands that install or run a package by its name; a packed tarball (`./film-review-elements-0.1.0.tgz`) is a file. `npm exec --no`
  // runs what is installed, and `--package=./FILE` what the file holds.
  /\b(?:npm\s+(?:i|install|add|(?:exec|x)(?![ \t]+(?:--no[ \t]|--package=\.\/)))|npx|pnpm\s+(?:add|dlx|i|install)|yarn\s+(?:add|dlx)|bunx|bun\s+(?:add|x|i|install)|deno\s+add)[ \t](?:[^\n`;&|]*[ \t])?(?:npm:)?film-review(?:-elements)?(?:@[\w.^~-]+)?(?![\w./-])/i,
  // Specifiers that a runtime fetches from a registry.
  /\bnpm:film-review/i,
];

function findings(text) {
  return FORBIDDEN.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

function searchedFiles() {
  const documents = readdirSync(packageRoot).filter((name) => /\.(?:md|html)$/.test(name));
  const inFolders = SEARCHED.filter((folder) => existsSync(join(packageRoot, folder))).flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(packageRoot.length + 1))
      .filter((path) => !path.includes('node_modules/')),
  );
  return [...documents, ...inFolders.filter((path) => TEXT.test(path))].filter((path) => path !== SWITCH);
}

/** Once there is a release: commands, and addresses that name a version. */
function isAllowed(match) {
  return isReleased && (!match.includes('/') || /@\d+\.\d+\.\d+/.test(match));
}

/** The addresses of repositories with the name of this one. */
const repositoriesIn = (text) =>
  [...text.matchAll(/\bgit(?:hub|lab)\.com\/([\w.-]+\/film-review-elements)\b/gi)].map(([, repository]) => repository);

describe('the address of the project', () => {
  const read = (file) => readFileSync(join(packageRoot, file), 'utf8');

  it('is the same wherever it is named', () => {
    for (const file of ['package.json', 'SECURITY.md']) assert.notDeepEqual(repositoriesIn(read(file)), [], file);
    const named = [...searchedFiles(), 'package.json'].flatMap((path) => repositoriesIn(read(path)));
    assert.deepEqual([...new Set(named)], ['film-review-elements/film-review-elements']);
  });

  it('goes with one name of the authors', () => {
    const { author } = JSON.parse(read('package.json'));
    assert.equal(author, 'the film-review-elements authors');
    assert.ok(read('LICENSE').includes(author));
  });
});

describe('addresses and commands of a package that is not published', () => {
  it('are printed nowhere', () => {
    const files = searchedFiles();
    for (const folder of ['src', 'stories', 'docs', 'demo', 'dist', 'cdn']) {
      assert.ok(
        files.some((path) => path.startsWith(`${folder}/`)),
        `nothing was searched in ${folder}/`,
      );
    }
    const found = files.flatMap((path) =>
      findings(readFileSync(join(packageRoot, path), 'utf8'))
        .filter((match) => !isAllowed(match))
        .map((match) => `${path}: ${match}`),
    );
    assert.deepEqual(found, []);
  });

  for (const text of [
    '<script type="module" src="https://cdn.jsdelivr.net/npm/film-review-elements/cdn/loader.js"></script>',
    "import 'https://esm.sh/film-review-elements@0.1.0/define';",
    'https://unpkg.com/film-review-elements',
    'https://www.npmjs.com/package/film-review-elements',
    'npm install film-review-elements',
    'npm i -D film-review-elements@^0.1.0',
    'npx film-review read post.html',
    'npx -p film-review-elements film-review read post.html',
    'pnpm dlx film-review-elements',
    'npm exec film-review try post.html',
    'npm exec -- film-review try post.html',
    'npm exec --package=film-review-elements -- film-review try post.html',
    "import 'npm:film-review-elements/define';",
  ]) {
    it(`are recognised in ${text}`, () => assert.notDeepEqual(findings(text), []));
  }

  for (const text of [
    '<script type="module" src="/film-review/loader.js"></script>',
    'npm install ./film-review-elements-0.1.0.tgz',
    'npm install --global ./film-review-elements-0.1.0.tgz\nfilm-review read post.html',
    "import 'film-review-elements/define';",
    'npm exec --no -- film-review try post.html',
    'npm exec --package=./film-review-elements-0.1.0.tgz -- film-review try post.html',
  ]) {
    it(`are not seen in ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(findings(text), []));
  }
});
