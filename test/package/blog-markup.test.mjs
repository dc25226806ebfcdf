import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const TABLE = 'src/platform/blog-markup/';

/* Words of a standard vocabulary, in the file that parses it: https://microformats.org/wiki/h-review */
const MICROFORMATS = ['src/reading/sources/h-review.ts'];

const sourceFiles = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.styles.ts'))
  .map((name) => `src/${name}`);

/** The texts of a source file, without its comments and code. */
function textsIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts = [];
  const visit = (node) => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** Classes and ids in selectors. */
function namesIn(text) {
  return text.match(/(?<![\w/])[.#][a-z][\w-]*|(?<=[a-z)\]])\.[a-z][\w-]*(?=[\s,.:[>)]|$)/gi) ?? [];
}

describe('the markup of blog platforms', () => {
  it('is named in its table and nowhere else', () => {
    const names = new Set(
      sourceFiles
        .filter((path) => path.startsWith(TABLE))
        .flatMap(textsIn)
        .flatMap(namesIn),
    );
    assert.ok(names.size > 50, `${names.size} names`);
    const elsewhere = [];
    for (const path of sourceFiles) {
      if (path.startsWith(TABLE) || MICROFORMATS.includes(path)) continue;
      for (const text of textsIn(path)) {
        for (const name of namesIn(text)) if (names.has(name)) elsewhere.push(`${path}: ${name}`);
      }
    }
    assert.deepEqual(elsewhere, []);
  });
});
