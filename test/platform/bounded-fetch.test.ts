import { expect } from '@open-wc/testing';
import { fetchWithin, TransferError } from '../../src/platform/bounded-fetch.js';

const GENEROUS = { time: 5_000, size: 1_000 };

/** A server that sends as long as it is listened to. */
function endless(onCancel?: () => void): Response {
  const letters = new Uint8Array(100).fill(97);
  return new Response(
    new ReadableStream({
      pull: (controller) => controller.enqueue(letters),
      cancel: () => onCancel?.(),
    }),
  );
}

/** A server that takes the question and says nothing, until nobody listens any more. */
function silent(_address: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
  });
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.fail('did not fail'),
    (error: Error) => error,
  );
}

describe('fetchWithin', () => {
  it('reads an answer to its end, also where a letter is cut in two', async () => {
    const bytes = new TextEncoder().encode('é映');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const ask = () => Promise.resolve(new Response(body, { status: 201, headers: { 'X-WP-Total': '3' } }));
    const answer = await fetchWithin(GENEROUS, ask, 'https://blog.test/', {});
    expect([answer.text, answer.status, answer.headers.get('X-WP-Total')]).to.deep.equal(['é映', 201, '3']);
  });

  it('stops listening to an answer without end', async () => {
    let isCancelled = false;
    const ask = () => Promise.resolve(endless(() => (isCancelled = true)));
    const error = await failure(fetchWithin(GENEROUS, ask, 'https://blog.test/', {}));
    expect(error).to.be.instanceOf(TransferError);
    expect(error.message).to.include('1000 bytes');
    expect(isCancelled).to.equal(true);
  });

  it('gives a server only so much time', async () => {
    const error = await failure(fetchWithin({ time: 20, size: 10 }, silent, 'https://blog.test/', {}));
    expect(error).to.be.instanceOf(TransferError);
    expect(error.message).to.include('20 ms');
  });

  it('does not take half an answer for a whole one', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('[{"id":1},'));
        controller.error(new TypeError('connection lost'));
      },
    });
    const error = await failure(
      fetchWithin(GENEROUS, () => Promise.resolve(new Response(body)), 'https://blog.test/', {}),
    );
    expect(error).to.be.instanceOf(TransferError);
    expect(error.message).to.equal('connection lost');
  });

  it('stops with the reason of whoever stops it, before and meanwhile', async () => {
    const reason = new Error('left the page');
    const early = fetchWithin(GENEROUS, silent, 'https://blog.test/', {}, AbortSignal.abort(reason));
    expect(await failure(early)).to.equal(reason);
    const controller = new AbortController();
    const late = fetchWithin(GENEROUS, silent, 'https://blog.test/', {}, controller.signal);
    controller.abort(reason);
    expect(await failure(late)).to.equal(reason);
  });
});
