import { type Answer, TransferError } from '../../../platform/bounded-fetch.js';
import { CommentError, type DraftField } from '../../comment-error.js';
import { keepBrackets, plainWords } from '../../outbox/plain-words.js';
import { addressOf, isWordPressForm } from './own-form.js';
import { CONSENT, OWN_RATING_NAME, REDIRECT, signerOf, TOKEN_FIELD } from './page-form.js';
import { type Proof, type ProofContext, proofIn } from './proof.js';
import { refusalIn, retryMoment, serverErrorOf, shortened } from './refusals.js';
import type { CommentRequest } from './request.js';
import { siteOf } from './rest-address.js';
import { isServerFault, lostAnswer, type RestApi } from './rest-api.js';

/* The sizes of the columns in WordPress's table: `wp_get_comment_fields_max_lengths()`. */
const MAX_FIELD_BYTES: readonly (readonly [DraftField, number])[] = [
  ['text', 65_525],
  ['name', 245],
  ['email', 100],
  ['url', 200],
];

/**
 * Sends a blog's own comment form by a script. Unlike the REST interface it takes guests on every blog, mails the moderators, and
 * passes what plugins do against spam. It works on the blog's own site only: elsewhere the answer cannot be read.
 *
 * Exactly what the form on the page holds is sent, and where the blog shall lead afterwards if the form does not say that.
 *
 * @param proof - what the answer is compared with; `redirectTo` is where the blog is asked to lead afterwards
 * @returns the proof that the comment is stored; `undefined` where there is no such form, and nothing was stored
 * @throws CommentError
 */
export async function sendForm(
  api: RestApi,
  request: CommentRequest,
  proof: ProofContext & { redirectTo: string },
  signal?: AbortSignal,
): Promise<Proof | undefined> {
  const form = pageFormIn(request);
  const address = form ? addressOf(form)! : new URL('wp-comments-post.php', siteOf(api.root));
  const { meta } = request;
  const entries = form ? [...request.form!.entries] : ownEntries(request);
  if (meta) {
    // Ours is on the scale of the blog; the control in the form is on that of the film.
    const isRating = ([name]: Entry) => name === meta.name || (name === OWN_RATING_NAME && hasOwnRating(request));
    entries.splice(0, Infinity, ...entries.filter((entry) => !isRating(entry)), [meta.name, String(meta.value)]);
  }
  const isLedElsewhere = entries.some(([name, value]) => name === REDIRECT && value);
  if (!isLedElsewhere) entries.push([REDIRECT, proof.redirectTo]);
  let answer: Answer;
  try {
    // Asked for JSON, WordPress writes its errors so; otherwise they are pages.
    const headers = { Accept: 'application/json, text/html;q=0.9' };
    const body = bodyOf(entries, form?.getAttribute('enctype'));
    answer = await api.fetch(address.href, { method: 'POST', headers, body, cache: 'no-store' }, signal);
  } catch (error) {
    throw error instanceof TransferError ? lostAnswer(error, false) : error;
  }
  const { status, redirected, url } = answer;
  const { redirectTo: _, ...context } = proof;
  const proven = proofIn(answer, isLedElsewhere ? context : proof);
  if (proven) return proven;
  if (redirected)
    throw new CommentError('outcome-unknown', { detail: `the comment form led to ${new URL(url).pathname}` });
  const message = messageIn(answer);
  // A form that is on the page is the one that its commenter chose, whatever answers there.
  if (!form && message === undefined && (status === 404 || status === 405 || status === 410)) return undefined;
  throw refusalOfForm(answer, message, request, api);
}

/** The page's own form, which a comment comes from; `undefined` where it comes from one of ours. */
function pageFormIn({ form }: CommentRequest): HTMLFormElement | undefined {
  return form && isWordPressForm(form.element) ? form.element : undefined;
}

type Entry = [string, FormDataEntryValue];

/** Whether the rating in the form is given with the control that `<comment-form>` puts there. */
function hasOwnRating({ form }: CommentRequest): boolean {
  return !!form?.element.querySelector(`.film-form-rating [name="${OWN_RATING_NAME}"]`);
}

/** What WordPress's form would send, for a comment from a form of ours. What its author put into that is sent along. */
function ownEntries({ form, post, parentId, text, viewer, account }: CommentRequest): Entry[] {
  const own: Record<string, string> = {
    comment_post_ID: post,
    comment_parent: parentId ?? '0',
    comment: keepBrackets(text),
    ...(account === undefined && { author: viewer.name ?? '', email: viewer.email ?? '', url: viewer.url ?? '' }),
    ...(account === undefined && viewer.remember && { [CONSENT]: 'yes' }),
    ...(account === undefined && viewer.kind === 'signed-in' && { [TOKEN_FIELD]: signerOf(viewer) }),
  };
  return [...[...(form?.entries ?? [])].filter(([name]) => !(name in own)), ...Object.entries(own)];
}

/** As a browser writes a form: with its encoding, and with the line breaks of the network. */
function bodyOf(entries: readonly Entry[], encoding: string | null = null): FormData | URLSearchParams {
  const body = encoding?.toLowerCase() === 'multipart/form-data' ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) {
    if (typeof value === 'string') body.append(name, value.replace(/\r\n?|\n/g, '\r\n'));
    else if (body instanceof FormData) body.append(name, value);
    else body.append(name, value.name);
  }
  return body;
}

/** What WordPress says on the page of an error, or as JSON; `undefined` for any other answer. */
function messageIn(answer: Answer): string | undefined {
  const error = serverErrorOf(answer);
  const html = error?.message ?? /<div class="wp-die-message">([^]*?)<\/div>/.exec(answer.text)?.[1];
  return html === undefined ? undefined : plainWords(html);
}

function refusalOfForm(
  answer: Answer,
  message: string | undefined,
  request: CommentRequest,
  api: RestApi,
): CommentError {
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
      return invalid(request, options);
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
function invalid(
  { text, viewer, account }: CommentRequest,
  options: { serverMessage?: string; detail: string },
): CommentError {
  const sent: Readonly<Record<DraftField, string>> = {
    text,
    name: viewer.name ?? '',
    email: viewer.email ?? '',
    url: viewer.url ?? '',
  };
  const tooLong = MAX_FIELD_BYTES.find(([field, length]) => new TextEncoder().encode(sent[field]).length > length);
  if (tooLong) return new CommentError('too-long', { ...options, field: tooLong[0] });
  // With an account neither name nor address is asked for: so the account is no longer signed in.
  if (text.trim() && account !== undefined) return new CommentError('sign-in-required', options);
  // Of somebody who proved an account elsewhere no address is asked for: something else is wrong.
  const other = viewer.kind === 'signed-in' ? undefined : 'email';
  const field = !text.trim() ? 'text' : !sent.name.trim() ? 'name' : other;
  return new CommentError('invalid', { ...options, field });
}
