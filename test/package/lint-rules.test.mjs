import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import noTagList from '../../scripts/eslint/no-tag-list.mjs';
import { packageRoot } from './package-root.mjs';

const linter = new Linter();
const configuration = {
  plugins: { house: { rules: { 'no-tag-list': noTagList } } },
  rules: { 'house/no-tag-list': 'error' },
};
const problemsIn = (code) => linter.verify(code, configuration).map(({ message }) => message);

describe('the lint rule against lists of tags', () => {
  for (const [what, code] of [
    ['an array', "const tags = ['cast-list', 'review-body', 'film-heading'];"],
    ['the keys of an object', "const makers = { 'cast-list': 1, 'review-body': 2, 'film-heading': 3 };"],
    ['a selector', "const selector = 'cast-list, review-body, film-heading';"],
    ['words in a template', 'const words = `cast-list review-body\nfilm-heading`;'],
  ]) {
    it(`refuses three tags in ${what}`, () => {
      const problems = problemsIn(code);
      assert.equal(problems.length, 1);
      assert.match(problems[0], /lists 3 of our tags \(cast-list, review-body, film-heading\)/);
    });
  }

  it('allows two tags, names that are not ours, and HTML', () => {
    const code = `const two = ['cast-list', 'review-body', 'ol-list', 'my-element'];
      const markup = '<film-review><cast-list></cast-list><review-body></review-body></film-review>';`;
    assert.deepEqual(problemsIn(code), []);
  });

  it('holds for every source file but the registry', async () => {
    const eslint = new ESLint({ cwd: packageRoot });
    const severity = async (file) => {
      const { rules } = await eslint.calculateConfigForFile(join(packageRoot, file));
      return rules['house/no-tag-list']?.[0] ?? 0;
    };
    assert.equal(await severity('src/marking/wrap.ts'), 2);
    assert.equal(await severity('src/elements/cast-list/cast-list.ts'), 2);
    assert.equal(await severity('src/elements/registry.ts'), 0);
  });
});
