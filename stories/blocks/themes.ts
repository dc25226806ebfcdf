import marquee from '../../src/styles/themes/marquee.css?raw';
import newsprint from '../../src/styles/themes/newsprint.css?raw';
import plain from '../../src/styles/themes/plain.css?raw';

/** The style sheets of the themes, as they are in the package. */
export const THEMES: Readonly<Record<string, string>> = { plain, marquee, newsprint };

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Puts a theme on the whole page, or takes it away where there is none of that name. */
export function showTheme(name: string | undefined): void {
  sheet.replaceSync(THEMES[name ?? ''] ?? '');
}
