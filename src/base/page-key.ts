/* What is added to an address to follow readers about, and says nothing of the page. */
const TRACKING = /^(utm_|fbclid$|gclid$|mc_|ref$)/;

/** What tells this page from the others of its site: its canonical path and query, as its author wants it known. */
export function pageKey(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = new URL(canonical && URL.canParse(canonical) ? canonical : location.href);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.pathname + url.search;
}
