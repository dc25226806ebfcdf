// All that is measured of one blog: its page in each way, its front page, and what becomes of a comment.
import { openTab } from '../engines/tab.mjs';
import { comment } from './comment.mjs';
import { measure, open, restore } from './visit.mjs';

const ALL = { axe: true, keyboard: true, phone: true };
const VISITS = {
  plain: ALL,
  'element-unscripted': { phone: true },
  'class-unscripted': { phone: true },
  element: { axe: true, phone: true },
  class: { axe: true, phone: true },
  upgrade: ALL,
  'policy-plain': { phone: true },
  policy: { phone: true },
  'front-plain': { phone: true },
  front: { phone: true },
};
/** Two blogs are tried from right to left too. */
const RIGHT_TO_LEFT = ['astra', 'hugo-papermod'];

/** Visits a blog in each way. */
export async function visitAll(site, blog) {
  const tab = await openTab();
  try {
    const visits = {};
    for (const [way, what] of Object.entries(VISITS)) visits[way] = await visit(tab, site, blog, way, what);
    if (RIGHT_TO_LEFT.includes(blog.name)) {
      visits['rtl-plain'] = await visit(tab, site, blog, 'plain', { phone: true }, '?rtl');
      visits.rtl = await visit(tab, site, blog, 'upgrade', { phone: true }, '?rtl');
    }
    visits.comments = await comment(tab, site, blog);
    return visits;
  } finally {
    await tab.close();
  }
}

async function visit(tab, site, blog, way, what, query) {
  const reviews = way === 'front' && blog.front !== 'full' ? 0 : 1;
  const before = tab.complaints.length;
  await open(tab, site, blog, way, { query, reviews });
  const record = await measure(tab, what);
  record.restored = await restore(tab);
  return { ...record, problems: tab.complaints.slice(before) };
}
