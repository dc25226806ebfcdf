/**
 * Whether the elements can work on this page: the browser knows what they need (the README names the first that do), and the page is HTML.
 * In an XHTML document a browser parses every template as XML, which Lit's are not. In the DOM of unit tests (jsdom, happy-dom) they cannot:
 * there the author's words stay as in an old browser. To be asked only where there is a document.
 */
export function canStart(): boolean {
  const styles = 'selector(:state(a)) and (color:light-dark(red,red))';
  return (
    document.contentType === 'text/html' &&
    'states' in (globalThis.ElementInternals?.prototype ?? {}) &&
    CSS.supports(styles)
  );
}
