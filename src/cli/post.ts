import { readFile } from 'node:fs/promises';
import {
  decodePost,
  isHtmlSource,
  type Reading,
  readReview,
  readReviewText,
  readWordPressPost,
} from '../reading/index.js';
import { registerAllLanguages } from '../reading/languages/index.js';
import { withSmallAttributes } from '../reading/post-source.js';
import type { PostFile } from './post-files.js';
import type { Settings } from './settings.js';

/** A post that was read, with its source. */
export interface LoadedPost {
  file: PostFile;
  source: string;
  reading: Reading;
  /** The parsed page; absent for plain text. */
  page?: ParsedPage;
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
  const parse = await parserOfHtml();
  if (kind === 'json') return { file, source, ...readJson(source, options, parse) };
  const page = parsePage(source, parse);
  return { file, source, page, reading: readReview(page.document, options) };
}

type Kind = 'html' | 'text' | 'json';

function kindByName(path: string): Kind {
  if (/\.txt$/i.test(path)) return 'text';
  return /\.json$/i.test(path) ? 'json' : 'html';
}

function kindOf(source: string): Kind {
  if (/^\s*\{/.test(source)) return 'json';
  return isHtmlSource(source) ? 'html' : 'text';
}

/** Reads a post of WordPress's REST API. It is written as a part of a page. */
function readJson(
  source: string,
  options: { language?: string; url?: string },
  parse: ParseHtml,
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

function parsePage(source: string, parse: ParseHtml): ParsedPage {
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
type ParseHtml = (html: string) => Document;

let parser: Promise<ParseHtml> | undefined;

/** Returns the HTML parser, loaded on demand: plain text needs none. */
function parserOfHtml(): Promise<ParseHtml> {
  parser ??= import('linkedom').then(
    ({ parseHTML }) =>
      (html) =>
        withSmallAttributes(parseHTML(html).document),
    (error: unknown) => {
      throw new Error('reading HTML needs the package "linkedom": install it', { cause: error });
    },
  );
  return parser;
}
