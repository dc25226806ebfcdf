import { LOADER_HINT, LOADER_TAG, LOADER_URL } from '../../platform/release.js';
import { tag } from '../../safety/prepared-markup.js';
import { type Output, OUTPUTS, SCRIPT_TAG } from '../output/outputs.js';

/** A look of the elements: the blog's own, or a theme of `src/styles/themes`. */
export interface Look {
  /** Name of the theme; empty for the look of the blog. */
  theme: string;
  label: string;
  advice: string;
}

export const LOOKS: readonly Look[] = [
  { theme: '', label: 'Your blog’s own', advice: 'Its typeface, with colours of ours for ratings and buttons.' },
  { theme: 'plain', label: 'Plain', advice: 'Everything in the colours and the typeface of your blog.' },
  { theme: 'marquee', label: 'Marquee', advice: 'A cinema after dark, and its foyer by day.' },
  { theme: 'newsprint', label: 'Newsprint', advice: 'The film page of a newspaper: paper, a serif, one red.' },
];

/** Returns the path of a theme beside the loader. */
export function themePath(theme: string): string {
  return `themes/${theme}.css`;
}

/** Returns the formats to copy, the tags for this blog first. @param selector - names its posts */
export function outputsFor(selector: string, theme: string): readonly Output[] {
  const script = LOADER_TAG.replace('></script>', ` data-upgrade="${selector.replaceAll('"', '&quot;')}"></script>`);
  const style = theme
    ? `${tag('link', { rel: 'stylesheet', href: LOADER_URL.replace('loader.js', themePath(theme)) }).toString()}\n`
    : '';
  const forBlog: Output = {
    ...SCRIPT_TAG,
    label: 'For the whole blog',
    advice:
      `${LOADER_HINT} Add this once, in the head of every page. Each film review of the blog is shown like this one, and no post is changed.`.trimStart(),
    write: () => `${style}${script}\n`,
  };
  return [forBlog, ...OUTPUTS.filter(({ id }) => id !== SCRIPT_TAG.id)];
}
