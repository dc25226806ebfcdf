import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import {
  decodePost,
  isHtmlSource,
  type Reading,
  type ReadingOptions,
  readReview,
  readReviewText,
  readWordPressPost,
} from '../reading/index.js';
import { registerAllLanguages } from '../reading/languages/index.js';
import { withSmallAttributes } from '../reading/post-source.js';
import { parseMarkdownPost, withFrontMatter } from './markdown-post.js';
import type { PostFile } from './post-files.js';
import type { Settings } from './settings.js';

/** A post that was read, with its source. */
export interface LoadedPost {
  file: PostFile;
  source: string;
  reading: Reading;
  /** The parsed page; absent for plain text and Markdown. */
  page?: ParsedPage;
  /** Whether the post is Markdown, from which a site generator makes the page. */
  isMarkdown?: boolean;
  /** What is wrong in the front matter of a Markdown post, each with its path. */
  problems?: readonly string[];
}

/** A page, or a part of one such as a post from an editor. */
export interface ParsedPage {
  document: Document;
  /** Whether the source is a part of a page. It is written as a part, too. */
  isPart: boolean;
}

registerAllLanguages();

/** Reads a post. @throws where the file cannot be read */
export async function loadPost(file: PostFile, { language, url, format }: Settings): Promise<LoadedPost> {
  const source = decodePost(file.path === '-' ? await standardInput() : await readFile(file.path));
  const options = { language, url, ...(file.path !== '-' && { fileName: file.path }) };
  const kind = file.path === '-' ? (format ?? kindOf(source)) : kindByName(file.path);
  if (kind === 'text') return { file, source, reading: readReviewText(source, options) };
  if (kind === 'markdown') return { file, source, ...readMarkdown(source, options) };
  if (kind === 'json') return { file, source, ...readJson(source, options) };
  return { file, source, ...readPageSource(source, options) };
}

/** Reads the source of a page, or of a part of one. */
export function readPageSource(
  source: string,
  options: ReadingOptions,
): Required<Pick<LoadedPost, 'page' | 'reading'>> {
  const page = parsePage(source);
  return { page, reading: readReview(page.document, options) };
}

type Kind = 'html' | 'text' | 'json' | 'markdown';

function kindByName(path: string): Kind {
  if (/\.txt$/i.test(path)) return 'text';
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  return /\.json$/i.test(path) ? 'json' : 'html';
}

function kindOf(source: string): Kind {
  if (/^\s*\{/.test(source)) return 'json';
  if (/^---\s/.test(source)) return 'markdown';
  return isHtmlSource(source) ? 'html' : 'text';
}

/** Reads a post of WordPress's REST API. It is written as a part of a page. */
function readJson(
  source: string,
  options: { language?: string; url?: string },
): Required<Pick<LoadedPost, 'page' | 'reading'>> {
  const parsed: Document[] = [];
  const reading = readWordPressPost(JSON.parse(source), {
    ...options,
    parse: (html) => {
      const document = parse(html);
      parsed.push(document);
      return document;
    },
  });
  const [document] = parsed;
  if (!reading || !document) throw new Error('this JSON is not a WordPress post (wp-json/wp/v2/posts/42)');
  return { page: { document, isPart: true }, reading };
}

function readMarkdown(
  source: string,
  options: { language?: string; url?: string },
): Pick<LoadedPost, 'reading' | 'isMarkdown' | 'problems'> {
  const { review, problems, language, html } = parseMarkdownPost(source);
  const { document } = parsePage(`<article>${html}</article>`);
  const reading = readReview(document, { ...options, ...(language && { language }) });
  return { reading: withFrontMatter(reading, review, source), isMarkdown: true, problems };
}

function parsePage(source: string): ParsedPage {
  // The parser takes the first element for the whole document, so html, head and body must be there.
  const isPart = !/<(?:html|body)[\s>]/i.test(source);
  const isWhole = /<html[\s>]/i.test(source);
  const body = source.replace(/^\s*<!doctype[^>]*>/i, '');
  const whole = isWhole ? source : `<!doctype html><html><head></head><body>${body}</body></html>`;
  return { document: parse(whole), isPart };
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Parses a whole page. */
function parse(html: string): Document {
  return withSmallAttributes(parseHTML(html).document);
}
