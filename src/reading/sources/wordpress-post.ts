import type { Picture } from '../../model/film.js';
import { toHttpUrl } from '../../model/url.js';
import type { Field, Found, Reading, ReadingOptions } from '../reading.js';
import { isJsonObject, type JsonObject } from './json-object.js';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim()) || undefined;

/** The words that a post of the REST API has under a name: `{ rendered }`, or plain text as on WordPress.com. */
const rendered = (post: JsonObject, name: string): string | undefined => {
  const value = post[name];
  return textOf(isJsonObject(value) ? value['rendered'] : value);
};

/** What is embedded in a post under a name, when the post was asked for with `_embed`. */
function embedded(post: JsonObject, name: string): JsonObject | undefined {
  const all = isJsonObject(post['_embedded']) ? post['_embedded'][name] : undefined;
  const [first] = Array.isArray(all) ? (all as unknown[]) : [];
  return isJsonObject(first) ? first : undefined;
}

/** Times of WordPress in UTC have no zone of their own. */
function momentOf(post: JsonObject, name: string): string | undefined {
  const utc = textOf(post[`${name}_gmt`]);
  const moment = utc ? `${utc.replace(/Z$/, '')}Z` : textOf(post[name]);
  return moment && /^\d{4}-\d\d-\d\dT/.test(moment) && !Number.isNaN(Date.parse(moment)) ? moment : undefined;
}

function pictureOf(media: JsonObject | undefined): Picture | undefined {
  const url = toHttpUrl(media?.['source_url']);
  if (!media || !url) return undefined;
  const size = isJsonObject(media['media_details']) ? media['media_details'] : {};
  const [alt, width, height] = [textOf(media['alt_text']), size['width'], size['height']];
  return {
    url,
    ...(alt && { alt }),
    ...(typeof width === 'number' && width > 0 && { width }),
    ...(typeof height === 'number' && height > 0 && { height }),
  };
}

/** Whether data is a post of WordPress's REST API (`/wp/v2/posts/42`), or of WordPress.com's. */
export function isWordPressPost(data: unknown): data is Record<string, unknown> {
  return (
    isJsonObject(data) &&
    !data['@type'] &&
    rendered(data, 'title') !== undefined &&
    rendered(data, 'content') !== undefined
  );
}

/**
 * Reads a post of WordPress's REST API: its words as those of a page, and what the API states besides: address, dates, and
 * with `_embed` author and picture.
 *
 * @param parse - how HTML becomes a document
 * @param readOne - parses a page
 * @returns `null` where the data is no post
 */
export function readPostData(
  data: unknown,
  options: ReadingOptions,
  parse: (html: string) => Document,
  readOne: (root: ParentNode, options: ReadingOptions) => Reading,
): Reading | null {
  if (!isWordPressPost(data)) return null;
  /* The API writes HTML, titles included. The document is inert: it is read, and never shown. */
  const document = parse(
    `<!doctype html><html><head></head><body><article class="hentry"><h1 class="entry-title">${rendered(data, 'title')}</h1><div class="entry-content">${rendered(data, 'content')}</div></article></body></html>`,
  );
  const url = toHttpUrl(data['link']) ?? toHttpUrl(data['URL']) ?? options.url;
  const reading = readOne(document, { ...options, ...(url && { url }) });
  const { review } = reading;
  const found = new Map<Field, Found>(reading.found);
  const state = (field: Field, text: string): unknown => found.set(field, { from: 'platform', text });
  const publishedAt = momentOf(data, 'date');
  const updatedAt = momentOf(data, 'modified');
  const writer = embedded(data, 'author') ?? (isJsonObject(data['author']) ? data['author'] : undefined);
  const name = textOf(writer?.['name']);
  const picture = pictureOf(embedded(data, 'wp:featuredmedia'));
  if (publishedAt) {
    review.publishedAt = publishedAt;
    state('publishedAt', publishedAt);
  }
  if (updatedAt && updatedAt !== publishedAt) review.updatedAt = updatedAt;
  if (name && !review.author) {
    const link = toHttpUrl(writer?.['link']) ?? toHttpUrl(writer?.['URL']);
    review.author = { name, ...(link && { url: link }) };
    state('author', name);
  }
  if (picture && !review.film.poster) {
    review.film.poster = picture;
    state('poster', picture.url);
  }
  return { ...reading, found };
}
