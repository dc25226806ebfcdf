import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the promises in docs/reliability.md', () => {
  const [, table] = /\n## What is promised[^]*?\n(\|[^]*?)\n\n/.exec(read('docs/reliability.md'));
  const rows = table.split('\n').slice(2).map((row) => row.split('|').map((cell) => cell.trim())); // prettier-ignore

  it('are eight, each with a test', () => {
    assert.deepEqual(
      rows.flatMap(([, promise]) => /^\d/.exec(promise)?.[0] ?? []),
      ['1', '2', '3', '4', '5', '6', '7', '8'],
    );
  });

  it('name tests that are there', () => {
    for (const [, , title, file] of rows) {
      const source = read(file.replaceAll('`', ''));
      // What a title gets from its case is left out.
      for (const part of title.replace(/\s*\(.*/, '').split('…'))
        assert.ok(source.includes(part.trim()), `"${title}" in ${file}`);
    }
  });
});
