// npm run shape [-- --rev REVISION] [--strict]: prints how the sources are shaped, and what breaks a rule of the house:
//   a folder holds at most 15 files flat; a file imports at most 20 others; a file of under 25 lines that only one other file imports
//   belongs in that file when it is a step of the same process.
// --rev prints the figures of a revision of Git, for a comparison. --strict exits with 1 when a rule is broken.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const MAX_FILES = 15;
const MAX_IMPORTS = 20;
const SMALL_FILE_LINES = 25;
const LONGEST_LISTS = 10;

/** The workbench was beside the sources once, so both are counted in each revision. */
const SOURCE = /^(?:src|demo\/workbench)\/.*\.ts$/;
/** Folders with one file for each language or event, which may be as many as there are. */
const UNCOUNTED_FOLDER = /^src\/(?:i18n(?:\/[a-z]{2})?|reading\/languages|writing\/languages|events|contexts)$/;
/** Files that only bring others together may import as many as there are. */
const COLLECTION = /\/(?:define|index)\.ts$/;
/** Files that stay on their own, however small. */
const SEPARATE = /(?:\/(?:define|index|registry)|\.styles)\.ts$/;

/** Small files that only one other file imports, and why they are not a step of it. */
const ALLOWED_SMALL_FILES = {
  'src/comments/outbox/reconnect.ts': 'listens to the browser; the outbox itself knows none',
  'src/elements/clapper-rating/own-symbol.ts': 'draws; its importer reads the markup of an author',
  'src/elements/comment-thread/register.ts': 'defines the thread before define.ts imports the form',
  'src/elements/clapper-input/scale-drawing.ts': 'draws; its importer takes values',
  'src/platform/blog-markup/strangers.ts': 'a part of the table of selectors, which every page loads',
  'src/elements/film-review/register.ts': 'defines the review before define.ts imports the elements inside',
};

/**
 * The files that a post or a comment passes: the modules in the closure of the imports of these files, static and on demand, without
 * those that only give types. Names of earlier revisions come last.
 */
const JOURNEYS = {
  'files that a post passes': ['src/elements/film-review/film-review.ts'],
  'files that a comment passes': [
    'src/elements/comment-form/sending/sending.ts',
    'src/comments/outbox/outbox.ts',
    'src/comments/backends/wordpress/wordpress.ts',
    'src/elements/comment-form/sending.ts',
    'src/comments/outbox.ts',
    'src/comments/backends/wordpress.ts',
  ],
};

const { values: options } = parseArgs({ options: { rev: { type: 'string' }, strict: { type: 'boolean' } } });
const git = (...parameters) => execFileSync('git', parameters, { encoding: 'utf8', maxBuffer: 1 << 28 });

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const files = new Map(readSources().map(([path, text]) => [path, describe(path, text)]));
const folders = groupBy([...files.keys()], posix.dirname);
const importers = new Map();
for (const { path, imports } of files.values()) {
  for (const target of imports) importers.set(target, [...(importers.get(target) ?? []), path]);
}

const lines = [...files.values()].map((file) => file.lines).sort((a, b) => a - b);
print([
  ['files', files.size],
  ['lines', sum(lines)],
  ['median file, lines', lines[Math.floor(lines.length / 2)] ?? 0],
  ['comments', sum([...files.values()].map(({ comments }) => comments))],
  ['words in comments', sum([...files.values()].map(({ commentWords }) => commentWords))],
  ...Object.entries(JOURNEYS).map(([name, entries]) => [
    name,
    closureOf(entries.filter((path) => files.has(path))).size,
  ]),
]);

const byImports = [...files.values()].sort((a, b) => b.specifiers - a.specifiers);
list(
  'Longest import lists',
  byImports.slice(0, LONGEST_LISTS).map(({ specifiers, path }) => `${specifiers}  ${path}`),
);

const crowded = [...folders].filter(([folder, inside]) => inside.length > MAX_FILES && !UNCOUNTED_FOLDER.test(folder));
list(
  `Folders with more than ${MAX_FILES} files`,
  crowded.map(([folder, inside]) => `${inside.length}  ${folder}`),
);

const wide = byImports.filter(({ specifiers, path }) => specifiers > MAX_IMPORTS && !COLLECTION.test(path));
list(
  `Files with more than ${MAX_IMPORTS} imports`,
  wide.map(({ specifiers, path }) => `${specifiers}  ${path}`),
);

const small = [...files.values()].filter(
  ({ path, lines }) =>
    lines < SMALL_FILE_LINES &&
    importers.get(path)?.length === 1 &&
    !files.get(importers.get(path)[0]).onDemand.has(path) &&
    !SEPARATE.test(path) &&
    !UNCOUNTED_FOLDER.test(posix.dirname(path)) &&
    !Object.hasOwn(ALLOWED_SMALL_FILES, path),
);
list(
  `Files under ${SMALL_FILE_LINES} lines that one file imports (merge those that are a step of the same process)`,
  small.map(({ path, lines }) => `${lines}  ${path} <- ${importers.get(path)[0]}`),
);

const outdated = options.rev ? [] : Object.keys(ALLOWED_SMALL_FILES).filter((path) => !files.has(path));
if (outdated.length > 0) list('Allowed small files that are gone', outdated);

if (options.strict && crowded.length + wide.length + small.length + outdated.length > 0) process.exitCode = 1;

/** Paths and texts of all sources, of the working tree or of a revision. */
function readSources() {
  const isSource = (path) => SOURCE.test(path);
  if (!options.rev) {
    const paths = git('ls-files', '--cached', '--others', '--exclude-standard', 'src', 'demo')
      .split('\n')
      .filter(isSource);
    return paths.flatMap((path) => {
      try {
        return [[path, readFileSync(path, 'utf8')]];
      } catch (error) {
        // Removed, but not from the index yet.
        if (error.code === 'ENOENT') return [];
        throw error;
      }
    });
  }
  const objects = git('ls-tree', '-r', '--format=%(objectname) %(path)', options.rev, 'src', 'demo').trim().split('\n');
  const sources = objects.map((line) => line.split(' ')).filter(([, path]) => isSource(path));
  const input = sources.map(([object]) => object).join('\n');
  let answer = execFileSync('git', ['cat-file', '--batch'], { input, maxBuffer: 1 << 28 });
  return sources.map(([, path]) => {
    const [header] = answer.toString('latin1', 0, 200).split('\n');
    const start = header.length + 1;
    const end = start + Number(header.split(' ')[2]);
    const text = answer.toString('utf8', start, end);
    answer = answer.subarray(end + 1);
    return [path, text];
  });
}

function describe(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const statements = source.statements.filter(
    (it) => (ts.isImportDeclaration(it) || ts.isExportDeclaration(it)) && it.moduleSpecifier,
  );
  const onDemand = [...text.matchAll(/import\(\s*'([^']+)'/g)].map(([, specifier]) => specifier);
  const pathsOf = (list) => new Set(list.filter((it) => it.startsWith('.')).map((it) => sourcePath(path, it)));
  const specifierOf = (it) => it.moduleSpecifier.text;
  const comments = commentsOf(source, text);
  return {
    path,
    lines: text.split('\n').length - 1,
    specifiers: statements.filter((it) => ts.isImportDeclaration(it)).length,
    imports: pathsOf([...statements.map(specifierOf), ...onDemand]),
    onDemand: pathsOf(onDemand),
    loads: pathsOf([...statements.filter((it) => !isTypeOnly(it)).map(specifierOf), ...onDemand]),
    comments: comments.length,
    commentWords: sum(comments.map((comment) => comment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0)),
  };
}

function sourcePath(importer, specifier) {
  return posix.join(posix.dirname(importer), specifier).replace(/\.js$/, '.ts');
}

/** Whether nothing is left of an import or export once the types are stripped. */
function isTypeOnly(statement) {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings ?? clause.exportClause;
  return !clause.name && names?.elements?.every((it) => it.isTypeOnly) === true;
}

/** The files that are loaded, now or later, when `entries` are. */
function closureOf(entries) {
  const reached = new Set(entries);
  for (const path of reached) for (const next of files.get(path)?.loads ?? []) if (files.has(next)) reached.add(next);
  return reached;
}

/** The comments of a file; lines of `//` below each other are one. */
function commentsOf(source, text) {
  const ranges = new Map();
  const visit = (node) => {
    const found = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const range of found) ranges.set(range.pos, range);
    for (const child of node.getChildren(source)) if (child.kind !== ts.SyntaxKind.JSDoc) visit(child);
  };
  visit(source);
  const comments = [];
  let end = -1;
  for (const range of [...ranges.values()].sort((a, b) => a.pos - b.pos)) {
    const comment = text.slice(range.pos, range.end);
    const follows = comment.startsWith('//') && end >= 0 && /^\s*$/.test(text.slice(end, range.pos));
    if (follows) comments[comments.length - 1] += `\n${comment}`;
    else comments.push(comment);
    end = comment.startsWith('//') ? range.end : -1;
  }
  return comments;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function print(rows) {
  for (const [name, value] of rows) console.log(`${name.padEnd(28)}${value.toLocaleString('en').padStart(9)}`);
}

function list(title, entries) {
  console.log(`\n${title}: ${entries.length === 0 ? 'none' : ''}`);
  for (const entry of entries) console.log(`  ${entry}`);
}
