// Builds the package: TypeScript to out-tsc/, then dist/ (an ES module for each source file, with types) and cdn/ (whole bundles);
// then the workbench of the demonstration, which is not part of the package.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = join(root, 'node_modules/typescript7/bin/tsc');
const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of ['out-tsc', 'dist', 'cdn']) rmSync(join(root, folder), { recursive: true, force: true });
run(tsc);
run(tsc, '--emitDeclarationOnly', '--outDir', 'dist');
rmSync(join(root, 'dist/workbench'), { recursive: true });
run(rollup, '--config', '--silent');
cpSync(join(root, 'src/styles/themes'), join(root, 'cdn/themes'), { recursive: true });
run(rollup, '--config', 'rollup.workbench.config.mjs', '--silent');
