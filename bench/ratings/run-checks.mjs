import { GIVEN, SHOWN } from './behaviours.mjs';

/** @returns every behaviour that a contestant is made for, by title, with how it went */
export async function runChecks(pages, one) {
  const results = [];
  for (const { title, run } of [...(one.show ? SHOWN : []), ...(one.take ? GIVEN : [])])
    results.push([title, await check(pages, one, run)]);
  return results;
}

/** One check, on pages of its own. */
export async function check(pages, one, run) {
  const opened = [];
  const open = async (markup, settings = {}) => {
    const page = await pages.open(one, markup, settings);
    opened.push(page);
    await page.settle();
    return page;
  };
  const { show, made = show, unrated, take } = one;
  try {
    return await run({ open, show, made, unrated, take: (attributes = '', step = 0.5) => take(attributes, step) });
  } catch (error) {
    return { isOk: false, seen: String(error.message).split('\n')[0] };
  } finally {
    for (const page of opened) await page.close();
  }
}
