import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.mjs';

export const manifest = JSON.parse(readFileSync(join(packageRoot, 'custom-elements.json'), 'utf8'));

/**
 * Every element of the manifest. `path` is that of its source, `example` the HTML from the class's documentation, else the bare tag
 * around a word.
 */
export const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map((declaration) => ({
      ...declaration,
      path: path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts'),
      tag: declaration.tagName,
      example: exampleIn(declaration) ?? `<${declaration.tagName}>Words</${declaration.tagName}>`,
    })),
);

function exampleIn({ description = '', tagName }) {
  const blocks = [...description.matchAll(/```html\s*\n([\s\S]*?)```/g)].map(([, block]) => block.trim());
  return blocks.find((block) => new RegExp(`<${tagName}[\\s>]`).test(block));
}

/** The example without addresses, for pages that may not fetch anything. */
export function offlineExample({ example }) {
  return example.replace(/\s(?:src|srcset|poster|picture|backend(?!="local"))="[^"]*"/g, '');
}
