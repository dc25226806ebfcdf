import { readFile } from 'node:fs/promises';
import { readReview, readReviewText, readWordPressPost, type Reading } from '../reading/index.js';
import { registerAllLanguages } from '../reading/languages/index.js';
import { decode } from './decode.js';
import { parserOfHtml, type ParseHtml } from './html-parser.js';
import type { PostFile } from './post-files.js';
import type { Settings } from './settings.js';

/** A post that was read, with what it was read from. */
export interface Post {
  file: PostFile;
  source: string;
  reading: Reading;
  /** The parsed page; absent for plain text. */
  page?: Page;
}

/** A page, or a part of one such as a post from an editor. */
export interface Page {
  document: Document;
  /** Whether the source is a part of a page: it has to stay one when it is written. */
  isPart: boolean;
}

registerAllLanguages();

/** Reads a post. @throws where the file cannot be read */
export async function loadPost(file: PostFile, { language, url, format }: Settings): Promise<Post> {
  const source = decode(file.path === '-' ? await standardInput() : await readFile(file.path));
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
  return looksLikeHtml(source) ? 'html' : 'text';
}

/** A post of WordPress's REST API. What it is written as again is the post alone, a part of a page. */
function readJson(
  source: string,
  options: { language?: string; url?: string },
  parse: ParseHtml,
): Required<Pick<Post, 'page' | 'reading'>> {
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
  if (!reading || !document) throw new Error('this JSON is no post of WordPress (wp-json/wp/v2/posts/42)');
  return { page: { document, isPart: true }, reading };
}

const looksLikeHtml = (source: string): boolean =>
  /<(?:!doctype|html|body|article|div|p|h[1-6]|film-review)\b/i.test(source);

function parsePage(source: string, parse: ParseHtml): Page {
  /* The parser takes the first element for the whole document, so a page has to have its three. */
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
