// Builds the package: TypeScript to out-tsc/, then dist/ (an ES module for each source file, with types) and cdn/ (whole bundles);
// then what editors know of the elements, and the workbench of the demonstration, which is not part of the package.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { reviewJsonSchema } from './review-schema.mjs';

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
for (const folder of ['workbench', 'cli']) rmSync(join(root, 'dist', folder), { recursive: true });
run(rollup, '--config', '--silent');
cpSync(join(root, 'src/styles/themes'), join(root, 'cdn/themes'), { recursive: true });
cpSync(join(root, 'src/styles/arrangements.css'), join(root, 'cdn/arrangements.css'));
run(rollup, '--config', 'rollup.workbench.config.mjs', '--silent');

// What editors know of the elements: they suggest tags, attributes and custom properties.
process.chdir(root);
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const options = { outdir: 'dist', hideLogs: true };
generateVsCodeCustomElementData(manifest, options);
generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
writeFileSync('dist/review.schema.json', `${JSON.stringify(await reviewJsonSchema(), null, 2)}\n`);
