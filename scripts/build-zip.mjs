// npm run build:zip: packs what a blog needs into one file: unpack it on the server, and add one script tag. Build first.
// A path as an argument is where the file is written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = process.argv[2] ?? join(root, `film-review-${version}.zip`);

const files = readdirSync(join(root, 'cdn'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('workbench.'))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((file) => [file.slice(join(root, 'cdn/').length).replaceAll('\\', '/'), file]);
files.push(['LICENSE', join(root, 'LICENSE')], ['try.html', join(root, 'scripts/zip/try.html')]);

// One date for all, so that the same build makes the same file.
const options = { level: 9, mtime: new Date(2020, 0, 1) };
const packed = zipSync(
  Object.fromEntries(files.map(([name, file]) => [`film-review/${name}`, readFileSync(file)])),
  options,
);
writeFileSync(path, packed);
console.log(`${path}: ${files.length} files, ${Math.round(packed.length / 1000)} kB`);
