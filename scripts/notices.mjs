import { mkdirSync, writeFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

/** The libraries that were bundled into a folder so far: several bundles share it. */
const bundledInto = new Map();

/** A Rollup plugin that writes the licences of the bundled libraries into THIRD-PARTY-NOTICES.txt of the folder. */
export function notices(folder) {
  return license({
    thirdParty: {
      output: (libraries) => {
        const known = bundledInto.get(folder) ?? new Map();
        bundledInto.set(folder, known);
        for (const library of libraries) known.set(`${library.name} ${library.version}`, library);
        const texts = [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(noticeOf);
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${folder}/THIRD-PARTY-NOTICES.txt`, texts.join(`\n\n${'-'.repeat(80)}\n\n`));
      },
    },
  });
}

function noticeOf({ name, version, license: terms, licenseText }) {
  if (!licenseText) throw new Error(`${name} has no text of its licence.`);
  return `${name} ${version} (${terms})\n\n${licenseText.trim()}\n`;
}
