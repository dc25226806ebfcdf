/** The sheet of each element that has a focal point: a property of its host, which the author's picture inside inherits. */
const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Says which point of a picture is seen wherever it is cut. The picture is the author's, so nothing is written into its markup.
 *
 * @param property - the custom property that the picture's `object-position` is
 * @param point - such as `30% 20%` or `left top`; what CSS does not know, and `''`, is the page's own
 */
export function setFocalPoint(root: ShadowRoot, property: string, point: string): void {
  let sheet = sheets.get(root);
  if (!sheet && !point) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.insertRule(':host {}');
    sheets.set(root, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) return;
  if (point && CSS.supports('object-position', point)) rule.style.setProperty(property, point);
  else rule.style.removeProperty(property);
}
