import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packageRoot } from './package-root.mjs';
import { cruise } from 'dependency-cruiser';

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const rules = configuration.forbidden.map(({ name }) => name);

/** The broken rules of the sources in a folder, each with the imports that break it. */
async function violations(baseDir) {
  const { output } = await cruise(['src'], {
    ...configuration.options,
    baseDir,
    ruleSet: configuration,
    validate: true,
  });
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe('the layers', () => {
  it('are kept by every module', async () => {
    assert.deepEqual(await violations(packageRoot), []);
  });
});

describe('the rules of the layers', () => {
  let folder;
  const sources = {
    'model/film.ts': "import '../reading/reader.js';",
    'reading/reader.ts': "import { words } from '../i18n/words.js';\nexport const reader = words;",
    'i18n/words.ts': "import { html } from 'lit';\nexport const words = html;",
    'safety/sanitise.ts': "import type { Comment } from '../comments/comment.js';\nexport type Safe = Comment;",
    'comments/comment.ts': "import '../contexts/thread.js';\nexport interface Comment { id: string }",
    'contexts/thread.ts': "import '../base/element.js';",
    'base/element.ts': "import '../elements/cast-list/cast-list.js';",
    'elements/cast-list/cast-list.ts': "import '../film-heading/film-heading.js';\nimport '../../index.js';",
    'elements/cast-list/define.ts': "import './cast-list.js';\nimport '../film-heading/film-heading.js';",
    'elements/film-heading/film-heading.ts': "import './level.js';",
    'elements/film-heading/level.ts': "import './film-heading.js';\nimport './missing.js';",
    'cli/run.ts': "import '../base/element.js';\nimport '../index.js';",
    'index.ts': "import './elements/cast-list/define.js';\nimport './cli/run.js';",
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'));
    symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(packageRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    for (const [path, code] of Object.entries(sources)) {
      const file = join(folder, 'src', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
    }
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('each find what breaks them', async () => {
    const found = await violations(folder);
    for (const rule of rules) {
      assert.ok(
        found.some((violation) => violation.startsWith(`${rule}:`)),
        `nothing breaks "${rule}"; found:\n${found.join('\n')}`,
      );
    }
  });
});
