import { jsonLdText, toElements, toHtml, toJsonLd, toMarkdown } from 'film-review-elements/writing';
import type { Review } from 'film-review-elements/model';

/** One way to write a review down, and which blog it is for. */
export interface Output {
  id: string;
  label: string;
  /** What it is for, in a sentence or two. */
  advice: string;
  write: (review: Review) => string;
}

const SCRIPT =
  '<script type="module" src="https://cdn.jsdelivr.net/npm/film-review-elements/cdn/loader.js"></script>\n';

/** Every way, the one that works nearly everywhere first. */
export const OUTPUTS: readonly Output[] = [
  {
    id: 'html',
    label: 'Plain HTML',
    advice:
      'Works on nearly every blog. In WordPress paste it into a “Custom HTML” block, on Blogger into the HTML view. If the blog allows scripts, add the script tag once, and it becomes the page that you see above.',
    write: (review) => `${toHtml(review)}\n`,
  },
  {
    id: 'elements',
    label: 'Elements',
    advice: 'For a site whose HTML is your own. Needs the script tag once; without it all words are still there.',
    write: (review) => `${toElements(review)}\n`,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    advice: 'For blogs that are written in Markdown: Ghost, Hugo, Jekyll, Eleventy, Write.as. Every fact in words.',
    write: toMarkdown,
  },
  {
    id: 'json-ld',
    label: 'For search engines',
    advice:
      'Lets search engines show your rating. Nobody sees it. Paste it anywhere into the page; with the script tag and one of the two spellings in HTML it is not needed.',
    write: (review) => `<script type="application/ld+json">\n${jsonLdText(toJsonLd(review), 2)}\n</script>\n`,
  },
  {
    id: 'script',
    label: 'Script tag',
    advice:
      'Once for the whole blog, in the head or at the end of the theme. With it, plain HTML and elements become the page that you see above, and old posts may stay as they are: put <film-review> around them, or name them on the script tag with data-upgrade=".entry-content".',
    write: () => SCRIPT,
  },
];
