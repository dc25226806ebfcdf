import { openIdLabel } from '../../../identity/openid-presets.js';
import type { Comment, CommentStatus } from '../../../model/comment.js';
import type { Rating } from '../../../model/rating.js';
import { toHttpUrl } from '../../../model/url.js';
import { decodeEntities } from '../../../platform/html-text.js';

/** Where comments are, below the root of the REST interface. */
export const COMMENTS = 'wp/v2/comments';

/**
 * The fields of a comment that are asked for. `content` and not `content.rendered`, which gives nothing; and no `_links`, which
 * take the server more than twice as long.
 */
export const COMMENT_FIELDS =
  'id,parent,author,author_name,author_url,date_gmt,content,link,status,type,author_avatar_urls,meta,film_identity';

/** What a comment does not say about itself. */
export interface CommentContext {
  /** The number of the user who wrote the post; guests have the number 0. */
  postAuthor?: number;
  /** The number of the user who is signed in. */
  user?: number;
  /** The name of the comment meta that holds the commenter's rating of the film, where the blog registers one. */
  ratingMeta?: string;
  /** The best rating of that scale. */
  ratingBest?: number;
}

const STATUSES: ReadonlyMap<unknown, CommentStatus> = new Map([
  ['approved', 'published'],
  ['trash', 'deleted'],
]);

/** A comment as WordPress writes it in JSON; what cannot be understood is absent, and is left out where it is validated. */
export function toComment(item: unknown, { postAuthor, user, ratingMeta, ratingBest }: CommentContext = {}): Comment {
  const raw = (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;
  const { id, parent, author, author_name, author_url, date_gmt, content, link, status, type, meta } = raw;
  const name = typeof author_name === 'string' ? decodeEntities(author_name).trim() : '';
  const site = toHttpUrl(typeof author_url === 'string' ? decodeEntities(author_url) : undefined);
  const picture = pictureIn(raw['author_avatar_urls']);
  const moment = momentOf(date_gmt);
  const address = toHttpUrl(link);
  const rating = ratingMeta === undefined ? undefined : ratingIn(meta, ratingMeta, ratingBest);
  const isUser = typeof author === 'number' && author > 0;
  const provider = providerIn(raw['film_identity']);
  return {
    id: idOf(id) as string,
    parentId: parent ? (idOf(parent) ?? null) : null,
    author: { ...(name && { name }), ...(site && { url: site }), ...(picture && { picture: { url: picture } }) },
    ...(moment && { publishedAt: moment }),
    body: { format: 'html', source: htmlIn(content) },
    // Spam may still be let through by a moderator, as what is held may.
    status: STATUSES.get(status) ?? (status === undefined ? 'published' : 'pending'),
    kind: type === 'pingback' || type === 'trackback' ? 'pingback' : 'comment',
    ...(rating && { rating }),
    ...(isUser && author === user && { own: true }),
    ...(isUser && author === postAuthor && { byPostAuthor: true }),
    ...(provider && { signedInWith: provider }),
    ...(address && { url: address }),
  };
}

/** A comment's number as an id; `undefined` for what is none. */
export function idOf(number: unknown): string | undefined {
  return typeof number === 'number' || typeof number === 'string' ? String(number) : undefined;
}

/** A comment that the server took but does not show: as its writer typed it. */
export function unlistedComment(
  id: string,
  status: 'pending' | 'accepted',
  { parentId, text }: Pick<Comment, 'parentId'> & { text: string },
  author: Comment['author'],
): Comment {
  return {
    id,
    parentId,
    author,
    publishedAt: new Date().toISOString(),
    body: { format: 'html', source: paragraphs(text) },
    status,
    own: true,
    kind: 'comment',
  };
}

/** The text with its line breaks, as WordPress will show them. Markup in it stays, and is cleaned where it is shown. */
function paragraphs(text: string): string {
  const blocks = text.trim().split(/\n\s*\n/);
  return blocks.map((block) => `<p>${block.replace(/\n/g, '<br>')}</p>`).join('');
}

function htmlIn(content: unknown): string {
  const { rendered } = (content ?? {}) as { rendered?: unknown };
  return typeof rendered === 'string' ? rendered.trim() : '';
}

/** `date_gmt` is in universal time, and does not say so. */
function momentOf(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  const moment = /(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`;
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
}

/** What our plugin for WordPress says: the provider of an account that the commenter has proved. */
function providerIn(identity: unknown): string | undefined {
  const { issuer } = (identity ?? {}) as { issuer?: unknown };
  return typeof issuer === 'string' && toHttpUrl(issuer) ? openIdLabel(issuer) : undefined;
}

function pictureIn(urls: unknown): string | undefined {
  if (typeof urls !== 'object' || urls === null) return undefined;
  const sizes = Object.entries(urls).sort(([a], [b]) => Number(b) - Number(a));
  return toHttpUrl(sizes[0]?.[1]);
}

function ratingIn(meta: unknown, name: string, best: number | undefined): Rating | undefined {
  const stored = typeof meta === 'object' && meta !== null ? (meta as Record<string, unknown>)[name] : undefined;
  const raw = typeof stored === 'number' || typeof stored === 'string' ? String(stored).trim() : '';
  const value = raw === '' ? NaN : Number(raw);
  // WordPress gives 0 for a number that nobody stored, and nobody's rating is to be made up.
  if (!Number.isFinite(value) || value <= 0) return undefined;
  return {
    value,
    raw: best === undefined ? raw : `${raw}/${best}`,
    kind: 'number',
    ...(best !== undefined && { best }),
  };
}
