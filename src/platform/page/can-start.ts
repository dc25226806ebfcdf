/**
 * Whether the elements can work on this page: the browser knows what they need (the README names the first that do), and the page is HTML.
 * In an XHTML document a browser parses every template as XML, which Lit's are not. On a server they always can,
 * and in a document without CSS, such as that of unit tests.
 */
export function canStart(): boolean {
  if (typeof document === 'undefined' || typeof CSS === 'undefined') return true;
  const hasStyles = CSS.supports('selector(:state(a))') && CSS.supports('color', 'light-dark(red, red)');
  return document.contentType === 'text/html' && hasStyles && 'ariaLabel' in ElementInternals.prototype;
}
