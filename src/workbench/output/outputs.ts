import type { Review } from '../../model/index.js';
import { EXAMPLE_POSTS } from '../../platform/blog-markup/posts.js';
import { LOADER_HINT, LOADER_TAG } from '../../platform/release.js';
import { jsonLdText, toElements, toHtml, toJsonLd, toMarkdown } from '../../writing/index.js';

/** A format of the page, and which blogs it is for. */
export interface Output {
  id: string;
  label: string;
  /** Which blogs it is for, in a sentence or two. */
  advice: string;
  write: (review: Review) => string;
}

/** The format that works on nearly every blog. */
export const PLAIN_HTML: Output = {
  id: 'html',
  label: 'Plain HTML',
  advice:
    'Works on nearly every blog. In WordPress, paste it into a “Custom HTML” block; on Blogger, into the HTML view. If your blog allows scripts, add the script tag once to get the page above.',
  write: (review) => `${toHtml(review)}\n`,
};

/** What a blog needs once. */
export const SCRIPT_TAG: Output = {
  id: 'script',
  label: 'Script tag',
  advice:
    `${LOADER_HINT} Add this tag once for the whole blog, in the head or at the end of the theme. Plain HTML and elements become the page above. You needn’t change old posts: put <film-review> around them, or add data-upgrade="${EXAMPLE_POSTS}" to the tag.`.trimStart(),
  write: () => `${LOADER_TAG}\n`,
};

/** Every format. */
export const OUTPUTS: readonly Output[] = [
  PLAIN_HTML,
  {
    id: 'elements',
    label: 'Elements',
    advice:
      'For a site where you control the HTML. Add the script tag once; without it, readers still see all the text.',
    write: (review) => `${toElements(review)}\n`,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    advice: 'For blogs written in Markdown: Ghost, Hugo, Jekyll, Eleventy, Write.as. Every fact is in the text.',
    write: toMarkdown,
  },
  {
    id: 'json-ld',
    label: 'For search engines',
    advice:
      'Lets search engines show your rating. Readers don’t see it. Paste it anywhere into the page. You don’t need it with the script tag and one of the first two formats.',
    write: (review) => `<script type="application/ld+json">\n${jsonLdText(toJsonLd(review), 2)}\n</script>\n`,
  },
  SCRIPT_TAG,
];
