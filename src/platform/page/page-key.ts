/* What others add to an address, and which says nothing of the page: who sent the reader, how it is shown, and WordPress's own words
   about a comment. */
const TRACKING_PREFIX = /^(?:(?:at|fb|hsa|matomo|mc|mtm|oly|piwik|pk|trk|utm|vero|wt)_|__?hs)/i;
const TRACKING = new Set(
  '_ga _gl _ke _openstat amp cmpid dclid epik fbclid gbraid gclid gclsrc igsh igshid irclickid li_fat_id mibextid mkt_tok moderation-hash msclkid nb ncid noamp rdt_cid ref ref_src ref_url replytocom s_cid scid sfnsn share shared spm srsltid ttclid twclid unapproved wbraid yclid ysclid'.split(
    ' ',
  ),
);
const isTracking = (name: string): boolean => TRACKING.has(name.toLowerCase()) || TRACKING_PREFIX.test(name);

/** The path and query of an address, without what says nothing of the page. */
function keyOf(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (isTracking(name)) url.searchParams.delete(name);
  return url.pathname + url.search;
}

/**
 * Returns the address of the page as its author wants it known; `undefined` where the page states none, or an app has since shown another
 * page and left that of the first.
 */
export function canonicalAddress(): string | undefined {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (!address || !URL.canParse(address)) return undefined;
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  const isLeft = loaded !== undefined && keyOf(loaded) !== keyOf(location.href);
  return isLeft && keyOf(address) === keyOf(loaded) ? undefined : address;
}

/** What tells this page from the others of its site: its canonical path and query, as its author wants it known. */
export function pageKey(): string {
  return keyOf(canonicalAddress() ?? location.href);
}
