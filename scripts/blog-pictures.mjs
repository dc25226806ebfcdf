// npm run pictures: draws what comes out on each kind of blog, for docs/blogs/pictures. Needs a build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { BLOGS, startBlogSite } from '../test/blogs/blog-site.mjs';
import { open, showComments } from '../test/blogs/visit.mjs';
import { openBrowser } from '../test/package/browser-page.mjs';

const folder = new URL('../docs/blogs/pictures/', import.meta.url);
const SIZE = { width: 900, height: 640 };
const MAX_BYTES = 60_000;
const QUALITY = 70;

mkdirSync(folder, { recursive: true });
const site = await startBlogSite();
const browser = await openBrowser();
const context = await browser.newContext();
for (const blog of BLOGS) {
  const { tab } = await open(context, site, blog, 'upgrade');
  await tab.setViewportSize(SIZE);
  await showComments(tab);
  await tab.evaluate(() => {
    const { top } = document.querySelector('clapper-rating').getBoundingClientRect();
    scrollBy(0, top - innerHeight * 0.6);
  });
  const devtools = await context.newCDPSession(tab);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  const picture = Buffer.from(data, 'base64');
  if (picture.length > MAX_BYTES) throw new Error(`${blog.name}: ${picture.length} bytes are more than ${MAX_BYTES}`);
  writeFileSync(new URL(`${blog.name}.webp`, folder), picture);
  await tab.close();
}
await browser.close();
await site.close();
console.log(`${BLOGS.length} pictures`);
