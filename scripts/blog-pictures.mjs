// npm run pictures: draws what comes out on each kind of blog, for docs/blogs/pictures. Needs a build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { BLOGS, startBlogSite } from '../test/blogs/blog-site.mjs';
import { open, showComments } from '../test/blogs/visit.mjs';
import { openTab } from '../test/engines/tab.mjs';

const folder = new URL('../docs/blogs/pictures/', import.meta.url);
const [WIDTH, HEIGHT] = [900, 640];
const MAX_BYTES = 60_000;
const QUALITY = 70;

mkdirSync(folder, { recursive: true });
const site = await startBlogSite();
const tab = await openTab('chromium');
for (const blog of BLOGS) {
  await open(tab, site, blog, 'upgrade');
  await tab.resize(WIDTH, HEIGHT);
  await showComments(tab);
  await tab.read(() => {
    const { top } = document.querySelector('clapper-rating').getBoundingClientRect();
    scrollBy(0, top - innerHeight * 0.6);
  });
  const picture = Buffer.from(await tab.screenshot(undefined, { type: 'webp', quality: QUALITY }), 'base64');
  if (picture.length > MAX_BYTES) throw new Error(`${blog.name}: ${picture.length} bytes are more than ${MAX_BYTES}`);
  writeFileSync(new URL(`${blog.name}.webp`, folder), picture);
}
await tab.close();
await site.close();
console.log(`${BLOGS.length} pictures`);
