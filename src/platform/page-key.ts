/* What others add to an address, and which says nothing of the page: who sent the reader, how it is shown, and WordPress's own words
   about a comment. */
const TRACKING_PREFIX = /^(?:(?:at|fb|hsa|matomo|mc|mtm|oly|piwik|pk|trk|utm|vero|wt)_|__?hs)/i;
const TRACKING = new Set(
  '_ga _gl _ke _openstat amp cmpid dclid epik fbclid gbraid gclid gclsrc igsh igshid irclickid li_fat_id mibextid mkt_tok moderation-hash msclkid nb ncid noamp rdt_cid ref ref_src ref_url replytocom s_cid scid sfnsn share shared spm srsltid ttclid twclid unapproved wbraid yclid ysclid'.split(
    ' ',
  ),
);
const isTracking = (name: string): boolean => TRACKING.has(name.toLowerCase()) || TRACKING_PREFIX.test(name);

/** What tells this page from the others of its site: its canonical path and query, as its author wants it known. */
export function pageKey(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = new URL(canonical && URL.canParse(canonical) ? canonical : location.href);
  for (const name of [...url.searchParams.keys()]) if (isTracking(name)) url.searchParams.delete(name);
  return url.pathname + url.search;
}
