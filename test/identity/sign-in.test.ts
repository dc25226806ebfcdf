import { expect, waitUntil } from '@open-wc/testing';
import { LANDING_CHANNEL } from '../../src/identity/landing-message.js';
import { SignIn } from '../../src/identity/sign-in.js';
import { type Attempt, SignInError, type SignInProvider } from '../../src/identity/sign-in-provider.js';

/** A provider that waits for the answer to "mine", or for whoever calls `resolve`. */
class ProviderDouble implements SignInProvider {
  readonly label = 'Double';
  readonly gives = 'log-in';
  readonly reaches: readonly string[] = [];
  readonly id: string;
  attempt?: Attempt;
  answer?: string;
  settle?: { resolve(): void; reject(error: unknown): void };

  constructor(id = 'double') {
    this.id = id;
  }

  async begin(attempt: Attempt): Promise<undefined> {
    this.attempt = attempt;
    if (attempt.window) this.answer = await attempt.window.answerTo('mine');
    else await new Promise<void>((resolve, reject) => (this.settle = { resolve, reject }));
  }

  end(): Promise<void> {
    return Promise.reject(new SignInError('unreachable'));
  }
}

describe('SignIn', () => {
  let signIn: SignIn;
  let opened: HTMLIFrameElement;
  const statuses: string[] = [];

  beforeEach(() => {
    statuses.length = 0;
    signIn = new SignIn({ leave: () => new Promise(() => undefined) });
    signIn.subscribe(({ status, error }) => statuses.push(error ? `${status}: ${error}` : status));
    // Stands for the window: what matters of it is that it is another one.
    opened = document.body.appendChild(document.createElement('iframe'));
  });
  afterEach(() => {
    signIn.cancel();
    opened.remove();
  });

  const windowOf = () => Object.assign(opened.contentWindow!, { close() {} });
  const say = (data: unknown, source: Window = opened.contentWindow!, origin = location.origin) =>
    dispatchEvent(new MessageEvent('message', { data, origin, source }));
  const answer = (state: string) => ({ film: 'sign-in-answer', state, answer: `?state=${state}` });

  it('takes the answer of its window, once, with its own state', async () => {
    const provider = new ProviderDouble();
    const done = signIn.begin(provider, windowOf());
    await waitUntil(() => provider.attempt);
    say(answer('other'));
    say({ ...answer('mine'), film: 'sign-in-heard' });
    say(answer('mine'), window);
    say(answer('mine'), opened.contentWindow!, 'https://evil.example');
    say('mine');
    await new Promise((resolve) => setTimeout(resolve));
    expect(provider.answer, 'it took a stranger’s').to.equal(undefined);
    say(answer('mine'));
    say({ ...answer('mine'), answer: '?state=mine&late' });
    await done;
    expect(provider.answer).to.equal('?state=mine');
    expect(statuses).to.deep.equal(['connecting', 'idle']);
  });

  it('takes an answer by the channel, where a page in between cut the window off, and thanks for it', async () => {
    const provider = new ProviderDouble();
    const done = signIn.begin(provider, windowOf());
    await waitUntil(() => provider.attempt);
    const channel = new BroadcastChannel(LANDING_CHANNEL);
    const heard: unknown[] = [];
    channel.addEventListener('message', ({ data }) => heard.push(data));
    channel.postMessage(answer('mine'));
    await done;
    await waitUntil(() => heard.length === 1);
    expect(heard).to.deep.equal([{ film: 'sign-in-heard', state: 'mine' }]);
    channel.close();
  });

  it('gives an attempt up for the next one, whose end alone counts', async () => {
    const first = new ProviderDouble('first');
    const second = new ProviderDouble('second');
    void signIn.begin(first);
    const done = signIn.begin(second);
    expect(first.attempt!.signal.aborted).to.equal(true);
    first.settle!.reject(new SignInError('refused'));
    second.settle!.resolve();
    await done;
    expect(signIn.snapshot).to.deep.equal({ status: 'idle', provider: 'second' });
    expect(statuses).to.deep.equal(['connecting', 'connecting', 'idle']);
  });

  it('says why it failed, and takes any other error for a provider that cannot be reached', async () => {
    for (const [error, code] of [
      [new SignInError('refused'), 'refused'],
      [new TypeError('Failed to fetch'), 'unreachable'],
    ] as const) {
      const provider = new ProviderDouble();
      const done = signIn.begin(provider);
      provider.settle!.reject(error);
      await done;
      expect(signIn.snapshot.error).to.equal(code);
    }
    await signIn.end(new ProviderDouble());
    expect(statuses.slice(-2)).to.deep.equal(['ending', 'idle: unreachable']);
  });

  it('says nothing after "Cancel"', async () => {
    const provider = new ProviderDouble();
    const done = signIn.begin(provider);
    signIn.cancel();
    provider.settle!.reject(new SignInError('refused'));
    await done;
    expect(statuses).to.deep.equal(['connecting', 'idle']);
  });
});
