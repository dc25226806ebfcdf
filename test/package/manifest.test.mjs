import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

describe('custom-elements.json', () => {
  it('is what the sources say (npm run manifest)', async () => {
    const generated = await cli({ argv: ['analyze', '--quiet'], cwd: packageRoot, noWrite: true });
    const committed = JSON.parse(readFileSync(join(packageRoot, 'custom-elements.json'), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(generated)), committed);
  });

  it('lists elements, in order, once each', () => {
    const tags = elements.map(({ tag }) => tag);
    assert.ok(tags.length > 0);
    assert.deepEqual(tags, [...new Set(tags)].sort());
  });
});

for (const element of elements) {
  describe(`<${element.tag}>`, () => {
    it('has a summary, a description and an example', () => {
      assert.ok(element.summary, 'no @summary');
      assert.ok(element.description, 'no description');
      assert.match(element.description, new RegExp(`\`\`\`html[\\s\\S]*<${element.tag}[\\s>]`), 'no example in HTML');
    });

    it('describes everything that is public', () => {
      const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
      const silent = lists.flatMap((list) =>
        (element[list] ?? [])
          // What the base classes share is described there.
          .filter(({ description, inheritedFrom }) => !description && !inheritedFrom)
          .map(({ name }) => `${list}: ${name || '(default)'}`),
      );
      assert.deepEqual(silent, []);
    });

    it('has its class, its registration, a test and a story', () => {
      const folder = join('src/elements', element.tag);
      assert.equal(dirname(element.path), folder);
      const needed = [
        `${folder}/${element.tag}.ts`,
        `${folder}/define.ts`,
        `test/elements/${element.tag}.test.ts`,
        `stories/${element.tag}.stories.ts`,
      ];
      assert.deepEqual(
        needed.filter((file) => !existsSync(join(packageRoot, file))),
        [],
      );
    });

    it('keeps its styles in a file of their own, if it has any', () => {
      const source = readFileSync(join(packageRoot, element.path), 'utf8');
      assert.doesNotMatch(source, /\bcss`/, 'styles in the class');
      const ownStyles = join(packageRoot, dirname(element.path), `${element.tag}.styles.ts`);
      assert.equal(source.includes(`./${element.tag}.styles.js`), existsSync(ownStyles));
    });
  });
}
