import { plainTextMarkup } from './plain-text.js';
import { setMarkup } from './prepared-markup.js';
import { setSanitisedHtml } from './sanitiser.js';

interface Renderer {
  render(source: string): string;
}

/** As long as the longest comment that WordPress takes. Markdown-it needs half a second for the worst text of this length. */
const LONGEST = 65_525;
/** Deeper quotations and lists are read as words. */
const DEEPEST = 20;

let renderer: Promise<Renderer> | undefined;

/**
 * Puts Markdown from outside into an element. HTML in it stays words, and what is made of it goes through the sanitiser as any
 * other HTML from outside does. The code that reads Markdown is fetched only now; where it cannot be had, and where a text is too
 * long for it, the text appears as it was written.
 *
 * @param isWanted - see `setSanitisedHtml`
 */
export async function setMarkdown(
  target: Element,
  source: string,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const html = source.length > LONGEST ? undefined : await toHtml(source);
  if (html !== undefined) await setSanitisedHtml(target, html, isWanted);
  else if (isWanted()) setMarkup(target, plainTextMarkup(source));
}

async function toHtml(source: string): Promise<string | undefined> {
  try {
    return (await (renderer ??= loadRenderer())).render(source);
  } catch (error) {
    // Perhaps only the network is away: the next comment tries again.
    renderer = undefined;
    console.warn('film-review-elements: Markdown in comments is shown as it was written.', error);
    return undefined;
  }
}

async function loadRenderer(): Promise<Renderer> {
  const { default: MarkdownIt } = await import('markdown-it');
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: DEEPEST });
  // No comment shows a picture, or a table: as a link and as words they are not lost.
  return markdown.disable(['image', 'table']);
}
