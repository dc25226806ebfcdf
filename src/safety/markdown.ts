import { isHtmlWithinBounds, isMarkdownWithinBounds } from './bounds.js';
import { plainTextMarkup } from './plain-text.js';
import { setMarkup } from './prepared-markup.js';
import { setSanitisedHtml } from './sanitiser.js';

interface Renderer {
  render(source: string): string;
}

/** In characters, as WordPress has it. */
const MAX_MARKDOWN_LENGTH = 65_525;
/** Deeper quotations and lists are shown as text. */
const MAX_NESTING = 20;

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
  const html = isShown(source) ? await toHtml(source) : undefined;
  if (html !== undefined && isHtmlWithinBounds(html)) await setSanitisedHtml(target, html, isWanted);
  else if (isWanted()) setMarkup(target, plainTextMarkup(source));
}

function isShown(source: string): boolean {
  return source.length <= MAX_MARKDOWN_LENGTH && isMarkdownWithinBounds(source);
}

async function toHtml(source: string): Promise<string | undefined> {
  try {
    return (await (renderer ??= loadRenderer())).render(source);
  } catch (error) {
    // The network may be down: try again with the next comment.
    renderer = undefined;
    console.warn('film-review-elements: Markdown in comments is shown as it was written.', error);
    return undefined;
  }
}

async function loadRenderer(): Promise<Renderer> {
  const { default: MarkdownIt } = await import('markdown-it');
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: MAX_NESTING });
  // Comments show no pictures and tables: a picture becomes a link, a table text.
  return markdown.disable(['image', 'table']);
}
