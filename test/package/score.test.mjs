import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from './package-root.mjs';

/** How many titles the score has compared. */
function titlesIn(...options) {
  const program = join(packageRoot, 'scripts/score/score.mjs');
  const posts = join(packageRoot, 'test/fixtures/posts-3');
  const { stdout, stderr } = spawnSync(process.execPath, [program, posts, ...options], { encoding: 'utf8' });
  const [, stated] = /^title +\S+ % of (\d+)/m.exec(stdout) ?? [];
  assert.ok(stated, stderr);
  return Number(stated);
}

describe('the score', () => {
  it('parts the posts by number: the odd ones and the even ones are all', () => {
    const [all, odd, even] = [titlesIn(), titlesIn('--odd'), titlesIn('--even')];
    assert.equal(odd + even, all);
    assert.ok(odd > 10 && even > 10);
  });
});
