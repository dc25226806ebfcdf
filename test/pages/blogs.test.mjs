import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BLOGS, startBlogSite } from '../blogs/blog-site.mjs';
import { compareTable } from '../blogs/table.mjs';
import { visitAll } from '../blogs/visits.mjs';
import '../support/typescript.mjs';

/* Pages as fourteen kinds of blog print them, each with every promise. BLOG=ghost tries those whose name has this word;
   UPDATE_TABLE=1 writes the table into docs/embedding.md. */

const { PROMISES } = await import('../blogs/promises.mjs');
const wanted = BLOGS.filter(({ name }) => name.includes(process.env.BLOG ?? ''));

describe('a page of', () => {
  let site;
  const kept = new Map();
  before(async () => {
    site = await startBlogSite();
  });
  after(async () => {
    await site.close();
  });

  for (const blog of wanted) {
    describe(blog.platform, () => {
      let visits;
      before(async () => (visits = await visitAll(site, blog)));

      for (const [promise, { title, faults }] of Object.entries(PROMISES)) {
        it(title, () => {
          const broken = faults({ blog, visits });
          kept.set(`${blog.name} ${promise}`, broken.length === 0);
          if (blog.no?.[promise]) assert.notDeepEqual(broken, [], 'it is kept by now: take it from facts.json');
          else assert.deepEqual(broken, []);
        });
      }
    });
  }

  it('the table says in docs/embedding.md', { skip: wanted.length < BLOGS.length }, () => {
    const { written, expected } = compareTable(BLOGS, PROMISES, kept);
    assert.equal(written, expected, 'UPDATE_TABLE=1 writes it');
  });
});
