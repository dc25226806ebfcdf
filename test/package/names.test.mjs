import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { packageRoot } from './package-root.mjs';

/** The names of the types that a module declares, whether it exports them or not. */
function typesIn(file, text) {
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest)
    .statements.filter(
      (it) => ts.isInterfaceDeclaration(it) || ts.isTypeAliasDeclaration(it) || ts.isClassDeclaration(it),
    )
    .flatMap(({ name }) => name?.text ?? []);
}

/** What several files name in the same way: each name, with the files. */
function homonyms(sources) {
  const filesOf = new Map();
  for (const [file, text] of sources)
    for (const name of typesIn(file, text)) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  return [...filesOf].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`);
}

describe('a type name', () => {
  it('means one thing in the whole project', () => {
    const files = readdirSync(join(packageRoot, 'src'), { recursive: true }).filter((file) => file.endsWith('.ts'));
    assert.ok(files.length > 100, 'nothing was searched');
    const sources = files.sort().map((file) => [file, readFileSync(join(packageRoot, 'src', file), 'utf8')]);
    assert.deepEqual(homonyms(sources), []);
  });

  it('is found where two files declare it, exported or not', () => {
    const sources = [
      ['a.ts', 'export interface Row { a: string }\ntype Cell = string;'],
      ['b.ts', 'type Row = number;\nexport class Table {}'],
    ];
    assert.deepEqual(homonyms(sources), ['Row: a.ts, b.ts']);
  });
});
