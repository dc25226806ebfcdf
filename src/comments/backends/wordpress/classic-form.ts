import { CommentError, type DraftField } from '../../comment-error.js';
import { TransferError, type Answer } from '../../../safety/bounded-fetch.js';
import type { Letter } from './letter.js';
import { plainWords } from '../../plain-words.js';
import { jsonOf, refusalIn, retryMoment, serverErrorOf, shortened } from './refusals.js';
import { isServerFault, lostAnswer, type RestApi } from './rest-api.js';
import { siteOf } from './rest-address.js';

/** What the blog said to a comment that it took. */
export interface FormAnswer {
  /** The comment's number, where it waits for a moderator and the blog says so. */
  heldId?: string;
  /** The newest comments of the post, as the REST interface gives them. */
  newest?: unknown;
}

/* The columns of WordPress's table, in bytes: `wp_get_comment_fields_max_lengths()`. */
const LONGEST: readonly (readonly [DraftField, number])[] = [
  ['text', 65_525],
  ['name', 245],
  ['email', 100],
  ['url', 200],
];
const CONSENT = 'wp-comment-cookies-consent';

/**
 * A blog's own comment form, sent by a script. Unlike the REST interface it takes guests on every blog, mails the moderators, and
 * passes what plugins do against spam. It works on the blog's own site only: elsewhere the answer cannot be read.
 *
 * @param form - the form on the page, if there is one; what plugins put into it is sent along
 * @param newest - the address of the post's newest comments, to which the blog is asked to lead afterwards; with a mark of its own, `_`
 * @returns what the blog said; `undefined` where there is no such form, and nothing was stored
 * @throws CommentError
 */
export async function sendForm(
  api: RestApi,
  form: HTMLFormElement | undefined,
  letter: Letter,
  newest: string,
  signal?: AbortSignal,
): Promise<FormAnswer | undefined> {
  const action = form?.getAttribute('action');
  const address = action ? new URL(action, form?.baseURI).href : new URL('wp-comments-post.php', siteOf(api.root)).href;
  let answer: Answer;
  try {
    // Asked for JSON, WordPress writes its errors so; otherwise they are pages.
    const headers = { Accept: 'application/json, text/html;q=0.9' };
    const init: RequestInit = { method: 'POST', headers, body: fieldsOf(form, letter, newest), cache: 'no-store' };
    answer = await api.fetch(address, init, signal);
  } catch (error) {
    throw error instanceof TransferError ? lostAnswer(error, false) : error;
  }
  const { status, redirected, url } = answer;
  if (redirected) {
    const { searchParams: query, pathname } = new URL(url);
    const heldId = query.has('moderation-hash') ? query.get('unapproved') : null;
    const isHeld = heldId !== null && /^\d+$/.test(heldId);
    // WordPress leads to what it was asked for when it has the comment, and says there that it is held. Whatever else leads elsewhere
    // (a plugin, a log-in page, the address of a blog that moved) may have come before that or after.
    if (isHeld || query.get('_') === new URL(newest).searchParams.get('_'))
      return { ...(isHeld && { heldId }), newest: jsonOf(answer) };
    throw new CommentError('outcome-unknown', { detail: `the comment form led to ${pathname}` });
  }
  const message = messageIn(answer);
  if (message === undefined && (status === 404 || status === 405 || status === 410)) return undefined;
  throw refusalOfForm(answer, message, letter, api);
}

function fieldsOf(
  form: HTMLFormElement | undefined,
  { post, parentId, text, viewer, reader, rating }: Letter,
  newest: string,
): URLSearchParams {
  const fields = new URLSearchParams();
  if (form) for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  fields.delete(CONSENT);
  const own: Record<string, string> = {
    ...(rating && { [rating.name]: String(rating.value) }),
    comment_post_ID: post,
    comment_parent: parentId ?? '0',
    comment: text,
    redirect_to: newest,
    ...(reader === undefined && { author: viewer.name ?? '', email: viewer.email ?? '', url: viewer.url ?? '' }),
    ...(reader === undefined && viewer.remember && { [CONSENT]: 'yes' }),
  };
  for (const [name, value] of Object.entries(own)) fields.set(name, value);
  const button = form?.querySelector<HTMLInputElement>('[type="submit"][name]');
  if (button) fields.set(button.name, button.value);
  return fields;
}

/** What WordPress says on the page of an error, or as JSON; `undefined` for any other answer. */
function messageIn(answer: Answer): string | undefined {
  const error = serverErrorOf(answer);
  const html = error?.message ?? /<div class="wp-die-message">([^]*?)<\/div>/.exec(answer.text)?.[1];
  return html === undefined ? undefined : plainWords(html);
}

function refusalOfForm(answer: Answer, message: string | undefined, letter: Letter, api: RestApi): CommentError {
  const { status, headers, text } = answer;
  const serverMessage = message === undefined ? undefined : shortened(message);
  const options = { serverMessage, detail: `HTTP ${status} of the comment form` };
  // To a post that is not there, and to a draft, WordPress says nothing at all.
  if (status === 200 && !text.trim()) return new CommentError('not-found', options);
  if (message === undefined && (status < 300 || isServerFault(status)))
    return new CommentError('outcome-unknown', options);
  if (message === undefined) return refusalIn(answer, api.refusalContext);
  switch (status) {
    case 200:
    case 400:
      return invalid(letter, options);
    case 409:
      return new CommentError('duplicate', options);
    case 429:
      return new CommentError('rate-limited', { ...options, retryAt: retryMoment(headers, 'rate-limited') });
    case 401:
      return new CommentError('sign-in-required', options);
    case 403:
      return new CommentError('forbidden', options);
    default:
      // A critical error may come after the comment was stored.
      return new CommentError(isServerFault(status) ? 'outcome-unknown' : 'unavailable', {
        ...options,
        retryAt: retryMoment(headers, 'unavailable'),
      });
  }
}

/** The page of an error is in the blog's language, and names no field: what was sent tells. */
function invalid({ text, viewer, reader }: Letter, options: { serverMessage?: string; detail: string }): CommentError {
  const sent: Readonly<Record<DraftField, string>> = {
    text,
    name: viewer.name ?? '',
    email: viewer.email ?? '',
    url: viewer.url ?? '',
  };
  const tooLong = LONGEST.find(([field, length]) => new TextEncoder().encode(sent[field]).length > length);
  if (tooLong) return new CommentError('too-long', { ...options, field: tooLong[0] });
  // With an account neither name nor address is asked for: so the account is no longer signed in.
  if (text.trim() && reader !== undefined) return new CommentError('sign-in-required', options);
  const field = !text.trim() ? 'text' : !sent.name.trim() ? 'name' : 'email';
  return new CommentError('invalid', { ...options, field });
}
