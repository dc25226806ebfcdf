import type { Answer } from '../../../platform/bounded-fetch.js';
import { CommentError, type CommentErrorCode, type DraftField } from '../../comment-error.js';
import { plainWords } from '../../outbox/plain-words.js';

/** What the server's words are to be understood by. */
export interface RefusalContext {
  /** Whether somebody can sign in from here: only on the blog's own site, whose cookies reach it. */
  canSignIn: boolean;
}

/** An error as WordPress's REST interface, and its other pages where JSON is asked for, write it. */
export interface ServerError {
  code: string;
  message: string;
  data: { params?: Record<string, unknown> };
}

type Meaning = readonly [CommentErrorCode, DraftField?];

/* By code, for those whose HTTP status does not say it all. https://developer.wordpress.org/rest-api/ */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    rest_comment_author_data_required: ['invalid', 'name'],
    rest_comment_author_invalid: ['invalid', 'name'],
    rest_comment_content_invalid: ['invalid', 'text'],
    comment_author_column_length: ['too-long', 'name'],
    comment_author_email_column_length: ['too-long', 'email'],
    comment_author_url_column_length: ['too-long', 'url'],
    comment_content_column_length: ['too-long', 'text'],
    comment_duplicate: ['duplicate'],
    rest_comment_exists: ['duplicate'],
    comment_flood: ['rate-limited'],
    rest_comment_invalid_post_id: ['not-found'],
    rest_post_invalid_id: ['not-found'],
    rest_comment_invalid_id: ['not-found'],
    rest_already_trashed: ['not-found'],
    rest_comment_closed: ['closed'],
    rest_comment_draft_post: ['closed'],
    rest_comment_trash_post: ['closed'],
    rest_cannot_read_post: ['password-required'],
    rest_cannot_read: ['forbidden'],
    rest_cannot_edit: ['forbidden'],
    rest_cannot_delete: ['forbidden'],
    rest_trash_not_supported: ['forbidden'],
    rest_comment_invalid_author: ['forbidden'],
    rest_comment_invalid_author_ip: ['forbidden'],
    rest_comment_invalid_status: ['forbidden'],
    // A plugin has taken the interface away.
    rest_no_route: ['forbidden'],
    rest_forbidden_context: ['forbidden'],
    rest_forbidden_param: ['forbidden'],
    rest_cookie_invalid_nonce: ['sign-in-required'],
    rest_not_logged_in: ['sign-in-required'],
    rest_invalid_json: ['unavailable'],
    rest_comment_failed_create: ['unavailable'],
    rest_comment_failed_edit: ['unavailable'],
  }),
);

const BY_STATUS: Readonly<Record<number, CommentErrorCode>> = {
  400: 'invalid',
  401: 'sign-in-required',
  403: 'forbidden',
  404: 'not-found',
  409: 'duplicate',
  410: 'not-found',
  413: 'too-long',
  429: 'rate-limited',
};

const FIELDS: ReadonlyMap<string, DraftField> = new Map(
  Object.entries<DraftField>({
    author_name: 'name',
    author_email: 'email',
    author_url: 'url',
    content: 'text',
  }),
);

/** WordPress lets one comment pass in this time (`wp_throttle_comment_flood`), in milliseconds, and does not say so. */
const FLOOD_PAUSE_MS = 15_000;
/** A server's message is a sentence or two; what is longer is a page. */
const MAX_MESSAGE_LENGTH = 300;

/** The answer as data; `undefined` where it is none. */
export function jsonOf({ text }: Answer): unknown {
  try {
    // Many a theme's files begin with a byte order mark, which then stands before everything.
    return JSON.parse(text.replace(/^\uFEFF+/, '').trim());
  } catch {
    return undefined;
  }
}

/** The error that an answer holds; `undefined` where it holds none that is WordPress's. */
export function serverErrorOf(answer: Answer): ServerError | undefined {
  const json = jsonOf(answer) as Partial<ServerError> | null | undefined;
  if (typeof json !== 'object' || json === null || typeof json.code !== 'string') return undefined;
  const { code, message, data } = json;
  return {
    code,
    message: typeof message === 'string' ? message : '',
    data: typeof data === 'object' && data ? data : {},
  };
}

/** Why the server did not do what it was asked. */
export function refusalIn(answer: Answer, context: RefusalContext): CommentError {
  const { status, headers } = answer;
  // A gate before the blog that wants to see a browser at work: https://developers.cloudflare.com/cloudflare-challenges/
  if (headers.get('cf-mitigated') === 'challenge') return new CommentError('challenge', { detail: `HTTP ${status}` });
  const error = serverErrorOf(answer);
  if (!error) return refusalWithoutWords(answer);

  const params = Object.keys(error.data.params ?? {});
  const param = params.find((name) => FIELDS.has(name));
  const [code, field] =
    error.code === 'rest_comment_login_required' ? loginNeeded(context) : meaningOf(error, status, param);
  return new CommentError(code, {
    serverMessage: messageOf(error, param),
    detail: `HTTP ${status} ${error.code}`,
    field,
    retryAt: retryMoment(headers, code),
  });
}

function meaningOf({ code }: ServerError, status: number, param: string | undefined): Meaning {
  if (code === 'rest_invalid_param' || code === 'rest_missing_callback_param') {
    // At what is no field of the form, it is this library that asked wrongly.
    return param ? ['invalid', FIELDS.get(param)] : ['unavailable'];
  }
  return MEANINGS.get(code) ?? [BY_STATUS[status] ?? 'unavailable'];
}

function loginNeeded({ canSignIn }: RefusalContext): Meaning {
  return [canSignIn ? 'sign-in-required' : 'guests-refused'];
}

function messageOf({ message, data }: ServerError, param: string | undefined): string | undefined {
  // "Invalid parameter(s): author_email" is said to programmers; the words for the field itself are said to people.
  const own = param === undefined ? undefined : data.params?.[param];
  return shortened(plainWords(typeof own === 'string' ? own : message));
}

/** @returns nothing for a text that is no message, such as a whole page */
export function shortened(message: string): string | undefined {
  return message && message.length <= MAX_MESSAGE_LENGTH ? message : undefined;
}

function refusalWithoutWords({ status, url, redirected, headers, text }: Answer): CommentError {
  if (redirected && /\/wp-login\.php$/.test(new URL(url).pathname)) {
    return new CommentError('sign-in-required', { detail: 'the blog sends readers to its log-in page' });
  }
  const isPage = /^\s*<(?:!doctype|html)/i.test(text);
  const detail = `HTTP ${status}, ${isPage ? 'a page' : 'an answer'} instead of data`;
  const code = BY_STATUS[status] ?? 'unavailable';
  // That the address is wrong says nothing about the comment.
  const isElsewhere = code === 'invalid' || code === 'duplicate';
  return new CommentError(isElsewhere ? 'unavailable' : code, {
    // "Wrong sum.": what old plugins answer has no page around it.
    serverMessage: status in BY_STATUS && !isPage && !/^\s*[[{]/.test(text) ? shortened(plainWords(text)) : undefined,
    detail,
    retryAt: retryMoment(headers, code),
  });
}

/** When to try again, in milliseconds since the epoch: as the server says, in seconds or as a date. */
export function retryMoment(headers: Headers, code: CommentErrorCode): number | undefined {
  const said = headers.get('Retry-After')?.trim() ?? '';
  const moment = /^\d{1,8}$/.test(said) ? Date.now() + Number(said) * 1000 : Date.parse(said);
  if (!Number.isNaN(moment)) return moment;
  return code === 'rate-limited' ? Date.now() + FLOOD_PAUSE_MS : undefined;
}
