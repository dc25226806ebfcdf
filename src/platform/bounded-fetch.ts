import { Deadline } from './deadline.js';

/** A server's answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** Where the answer came from in the end, without a fragment. */
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: Headers;
  readonly text: string;
}

/** How much patience a server is given. */
export interface Bounds {
  /** From the question to the end of the answer, in milliseconds. */
  time: number;
  /** The longest answer that is read, in bytes. */
  size: number;
}

/** A question that got no whole answer. Whether the server did what it was asked is not known. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
}

/**
 * Asks a server and reads the answer to its end, within bounds: a server may send without end, or nothing at all.
 *
 * @throws TransferError where no whole answer came; the signal's reason where it was aborted
 */
export async function fetchWithin(
  { time, size }: Bounds,
  ask: typeof fetch,
  address: string,
  init: RequestInit,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const deadline = new Deadline(time, signal, new TransferError(`no whole answer within ${time} ms`));
  try {
    const response = await ask(address, { ...init, signal: deadline.signal });
    const { status, url, redirected, headers } = response;
    return { status, url: url || address, redirected, headers, text: await textWithin(size, response) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TransferError) throw error;
    throw new TransferError(error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    deadline.end();
  }
}

async function textWithin(size: number, { body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    read += part.value.byteLength;
    if (read > size) {
      const error = new TransferError(`the answer is longer than ${size} bytes`);
      await reader.cancel(error);
      throw error;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
