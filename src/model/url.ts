const SCHEMES: readonly string[] = ['http:', 'https:'];

/**
 * The address as an absolute http(s) URL, or `undefined` where it is none. Credentials in an address
 * (`https://name@host`) make a link look like another site's, so such an address is refused too.
 *
 * @param base - address that relative ones start from; without it only absolute addresses pass
 */
export function toHttpUrl(address: unknown, base?: string): string | undefined {
  if (typeof address !== 'string' || !address.trim() || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return SCHEMES.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
}
