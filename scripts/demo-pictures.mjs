// npm run demo-pictures: exports the drawings of demo/pictures as WebP, and takes the picture of the magazine page that opens the README.
// Needs a build.
import { writeFileSync } from 'node:fs';
import { openTab } from '../test/engines/tab.mjs';
import { startServer } from './static-server.mjs';

const root = new URL('../', import.meta.url);
const MAX_BYTES = 150_000;
const QUALITY = 82;
/** Each drawing, and the width and height that it is exported in. */
const PICTURES = { 'night-ferry-poster': [480, 720], 'night-ferry-still': [1600, 683] };
const [WIDTH, HEIGHT] = [1200, 1180];

const server = await startServer();
const tab = await openTab('chromium');

async function save(file, quality) {
  const picture = Buffer.from(await tab.screenshot(undefined, { type: 'webp', quality }), 'base64');
  if (picture.length > MAX_BYTES) throw new Error(`${file}: ${picture.length} bytes are more than ${MAX_BYTES}`);
  writeFileSync(new URL(file, root), picture);
  console.log(`${file}: ${picture.length} bytes`);
}

for (const [name, [width, height]] of Object.entries(PICTURES)) {
  await tab.resize(width, height);
  await tab.open(`${server.url}/demo/pictures/${name}.svg`);
  await tab.read(() => {
    const page = document.documentElement;
    page.setAttribute('width', '100%');
    page.setAttribute('height', '100%');
    page.setAttribute('preserveAspectRatio', 'xMidYMid slice');
  });
  await save(`demo/pictures/${name}.webp`, QUALITY);
}
await tab.prefer({ 'prefers-color-scheme': 'dark' });
await tab.resize(WIDTH, HEIGHT);
await tab.open(`${server.url}/demo/magazine.html`);
await tab.until(() => document.querySelector('film-review').reading !== undefined);
await tab.until(() => [...document.images].every((image) => image.complete && image.naturalWidth > 1));
await save('docs/magazine.webp', QUALITY);
await tab.close();
await server.close();
