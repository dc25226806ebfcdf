import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from './package-root.mjs';

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/api', 'docs/blogs', 'docs/frameworks'].flatMap((folder) =>
    readdirSync(join(packageRoot, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
const FOLDERS = ['src', 'test', 'docs', 'demo', 'scripts', 'stories', 'bench'];
const MAX_PARAGRAPH_LENGTH = 620;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.parentPath?.includes('node_modules'))
    .map((entry) => relative(packageRoot, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/')),
);

/** The addresses of the repository's files, as a package page needs them, and its pictures. */
const ADDRESS_OF_FILE =
  /\]\(https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/film-review-elements\/film-review-elements\/(?:(?:blob|tree)\/)?main\//g;

const textOf = (document) => readFileSync(join(packageRoot, document), 'utf8');
const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '');

/** Whether a path, in which `<tag>` or `*` stands for any one name, is that of a file or folder. */
function isThere(path) {
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/<[^>]+>|\*/g, '[^/]+');
  if (!path.includes('/')) return files.some((file) => file.endsWith(`/${path}`));
  return files.some((file) => new RegExp(`^${pattern}$`).test(file)) || existsSync(join(packageRoot, path));
}

/** The paths in code spans of a document: `src/…`, `comments/…` for `src/comments/…`, and a file's bare name. */
function pathsIn(document) {
  const folders = readdirSync(join(packageRoot, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return [...withoutCode(textOf(document)).matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => {
    if (/^[\w-]+(?:\.\w+)?\.ts$/.test(code)) return [code];
    if (!/^[\w.<>*-]+(?:\/[\w.<>*-]+)+\/?$/.test(code)) return [];
    const [top] = code.split('/');
    if (FOLDERS.includes(top)) return [code];
    return folders.includes(top) && /\.(?:ts|css)$/.test(code) ? [`src/${code}`] : [];
  });
}

describe('the documents', () => {
  for (const document of DOCUMENTS) {
    it(`name only files that exist: ${document}`, () => {
      assert.deepEqual(
        pathsIn(document).filter((path) => !isThere(path)),
        [],
      );
    });

    it(`name only commands that exist: ${document}`, () => {
      const { scripts } = JSON.parse(textOf('package.json'));
      const named = [...textOf(document).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });

    it(`link only to files and headings that exist: ${document}`, () => {
      const text = withoutCode(textOf(document)).replace(
        ADDRESS_OF_FILE,
        `](${'../'.repeat(document.split('/').length - 1)}`,
      );
      const missing = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)]
        .map(([, link]) => link)
        .filter((link) => {
          const [path, heading] = link.split('#');
          const target = path ? join(dirname(document), path) : document;
          if (!existsSync(join(packageRoot, target))) return true;
          return heading !== undefined && !headingsOf(target).includes(heading);
        });
      assert.deepEqual(missing, []);
    });

    it(`have short paragraphs: ${document}`, () => {
      const long = withoutCode(textOf(document))
        .split(/\n\s*\n|\n(?=[-*|] |\d+\. )/)
        .filter((paragraph) => !paragraph.trimStart().startsWith('|') && paragraph.length > MAX_PARAGRAPH_LENGTH)
        .map((paragraph) => `${paragraph.length} characters: ${paragraph.slice(0, 60)}…`);
      assert.deepEqual(long, []);
    });
  }

  it('have whole addresses where a package page shows them', () => {
    const links = [...withoutCode(textOf('README.md')).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
    assert.ok(links.length > 20);
    assert.deepEqual(
      links.filter((link) => !/^(?:https:|#)/.test(link)),
      [],
    );
  });

  it('tell the two journeys in ten stations each', () => {
    const [, ...journeys] = textOf('docs/journeys.md').split(/^## /m);
    for (const name of ['A post', 'A comment']) {
      const journey = journeys.find((section) => section.startsWith(`${name}\n`)) ?? '';
      const stations = journey.split('\n').filter((line) => /^\| \d+ +\|/.test(line));
      assert.equal(stations.length, 10, name);
      for (const station of stations) assert.match(station, /`src\/[\w/.-]+\.ts`/);
    }
  });

  it('find a path that is gone', () => {
    assert.equal(isThere('src/reading/pipe-dream.ts'), false);
    assert.equal(isThere('src/elements/<tag>/define.ts'), true);
  });
});

/** The anchors of a document's headings, as GitHub makes them. */
function headingsOf(document) {
  return [...withoutCode(textOf(document)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
