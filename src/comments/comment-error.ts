const CODES = [
  'sign-in-required',
  'guests-refused',
  'password-required',
  'invalid',
  'duplicate',
  'rate-limited',
  'closed',
  'too-long',
  'challenge',
  'form-required',
  'forbidden',
  'not-found',
  'offline',
  'unavailable',
  'outcome-unknown',
] as const;

/** Why a comment could not be read, sent or changed. Every backend maps its server's errors to these. */
export type CommentErrorCode = (typeof CODES)[number];

export function isErrorCode(code: unknown): code is CommentErrorCode {
  return (CODES as readonly unknown[]).includes(code);
}

/** A field of the comment form. */
export type DraftField = 'name' | 'email' | 'url' | 'text';

export interface CommentErrorOptions extends ErrorOptions {
  /** The server's own words, as plain text. */
  serverMessage?: string;
  /** What a developer should know; never shown to readers. */
  detail?: string;
  /** The field at fault, where one is. */
  field?: DraftField;
  /** When it makes sense to try again: milliseconds since the epoch. */
  retryAt?: number;
  /** Trying again cannot go better, because it is the page that is wrong. */
  isFinal?: boolean;
  /** The comment is kept in the outbox of its thread, and sent again from there. */
  isQueued?: boolean;
}

/** The one error of the comment layer. */
export class CommentError extends Error {
  override readonly name = 'CommentError';
  readonly code: CommentErrorCode;
  readonly serverMessage?: string;
  readonly field?: DraftField;
  readonly retryAt?: number;
  readonly isFinal: boolean;
  readonly isQueued: boolean;

  constructor(code: CommentErrorCode, options: CommentErrorOptions = {}) {
    const { serverMessage, detail, field, retryAt, isFinal = false, isQueued = false, ...rest } = options;
    super([code, serverMessage ?? detail].filter(Boolean).join(': '), rest);
    this.code = code;
    this.serverMessage = serverMessage;
    this.field = field;
    this.retryAt = retryAt;
    this.isFinal = isFinal;
    this.isQueued = isQueued;
  }
}

const PASSING: readonly CommentErrorCode[] = ['offline', 'unavailable', 'outcome-unknown', 'rate-limited'];

/** Whether another attempt may go better, without anybody doing anything. */
export function isPassing({ code, isFinal }: { code: CommentErrorCode; isFinal?: boolean }): boolean {
  return PASSING.includes(code) && !isFinal;
}

/**
 * The error itself where it is a `CommentError`, also one of another copy of this library; any other one as the cause of
 * one with this code.
 */
export function toCommentError(error: unknown, code: CommentErrorCode): CommentError {
  const isOne = error instanceof Error && error.name === 'CommentError';
  return isOne ? (error as CommentError) : new CommentError(code, { cause: error });
}
