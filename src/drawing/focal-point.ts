/** The sheet of each element that has a focal point: a property of its host, which the author's picture inside inherits. */
const sheets = new WeakMap<ShadowRoot, { readonly sheet: CSSStyleSheet; readonly point: string }>();

/**
 * Says which point of a picture is seen wherever it is cut. The picture is the author's, so nothing is written into its markup.
 *
 * @param property - the custom property that the picture's `object-position` is
 * @param point - such as `30% 20%` or `left top`; what CSS does not know, and `''`, is the page's own
 */
export function setFocalPoint(root: ShadowRoot, property: string, point: string): void {
  const before = sheets.get(root);
  const shown = point && CSS.supports('object-position', point) ? point : '';
  if (shown === (before?.point ?? '')) return;
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== before?.sheet);
  // WebKit does not see that a rule of a sheet that it has already is different, so the sheet is another.
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host {}');
  const [rule] = sheet.cssRules;
  if (shown && rule instanceof CSSStyleRule) rule.style.setProperty(property, shown);
  sheets.set(root, { sheet, point: shown });
  root.adoptedStyleSheets = [...others, sheet];
}
