/** What is asked for, besides where. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/**
 * The roots at which a blog's REST interface may be: with pretty permalinks below `wp-json/`, else in the query.
 *
 * @param address - the blog's own address, or the root itself
 */
export function possibleRoots(address: string): string[] {
  const url = new URL(address);
  url.hash = '';
  if (url.searchParams.has('rest_route') || /\/wp-json\/?$/.test(url.pathname)) return [url.href];
  url.search = '';
  url.pathname = url.pathname.replace(/[^/]*\.(?:php|html?)$/, '').replace(/\/?$/, '/');
  return [new URL('wp-json/', url).href, new URL('?rest_route=/', url).href];
}

/** The address of a resource below a root, whichever way the blog writes its addresses. */
export function restAddress(root: string, path: string, parameters: Parameters = {}): string {
  const url = new URL(root);
  const route = url.searchParams.get('rest_route');
  if (route === null) url.pathname = url.pathname.replace(/\/?$/, `/${path}`);
  else url.searchParams.set('rest_route', route.replace(/\/?$/, `/${path}`));
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** The blog's own address, as its root tells: where `wp-comments-post.php` and `wp-admin` usually are. */
export function siteOf(root: string): string {
  const url = new URL(root);
  url.search = url.hash = '';
  url.pathname = url.pathname.replace(/(?:wp-json|index\.php)\/?$/, '');
  return url.href;
}
