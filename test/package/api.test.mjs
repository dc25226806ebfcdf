import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from './package-root.mjs';

describe('the public API', () => {
  it('is the one that the reports in api/ state (npm run api)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/api.mjs', '--check'], {
      cwd: packageRoot,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('has each element and event in the report of the index', () => {
    const report = readFileSync(join(packageRoot, 'api/index.api.md'), 'utf8');
    for (const name of ['CastListElement', 'CommentReportEvent', 'ReaderRatingsEvent'])
      assert.match(report, new RegExp(`^export class ${name} `, 'm'));
  });
});
