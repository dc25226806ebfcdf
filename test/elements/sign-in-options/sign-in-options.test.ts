import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { CommentError } from '../../../src/comments/comment-error.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import { SignInOptionsElement } from '../../../src/elements/sign-in-options/sign-in-options.js';
import type { Viewer } from '../../../src/model/viewer.js';
import { sampleComment } from '../../comments/sample-comment.js';
import { place, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { forgetKept } from '../../support/kept.js';
import { threadInUse } from '../../support/thread.js';
import { sendByKeys, typeInto } from '../../support/typing.js';
import { iris, SignedInBackend } from './signed-in-backend.js';

describeFrame({
  element: SignInOptionsElement,
  html: '<sign-in-options>Members: <a data-provider="blog" href="/wp-login.php">log in</a></sign-in-options>',
  role: 'generic',
  name: '',
  text: 'log in',
  properties: {
    for: { value: 'thread', attribute: 'thread' },
    landing: { value: '/sign-in.html', attribute: '/sign-in.html' },
  },
});

const LANDING = '/test/identity/pages/sign-in.html';
const OPTIONS = `<sign-in-options landing="${LANDING}"><a data-provider="blog" data-label="Film Notes" href="/test/identity/pages/log-in.html">Log in</a></sign-in-options>`;

describe('<sign-in-options>', function () {
  this.timeout(30_000);
  let backend: SignedInBackend;
  let thread: CommentThreadElement;
  let options: SignInOptionsElement;
  const { open, fetch } = window;

  before(() => {
    registerBackend('with-accounts', () => backend);
    CommentThreadElement.define();
    CommentFormElement.define();
    SignInOptionsElement.define();
  });
  beforeEach(async () => {
    await forgetKept();
    sessionStorage.clear();
    backend = new SignedInBackend({
      seed: { films: [sampleComment('1', { author: { name: 'Nora' } })] },
      can: { storage: 'server', required: ['name', 'email'], signIn: true },
    });
    // The log-out link of the blog's page ends the session.
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.includes('_wpnonce=abc123')) backend.cookie = undefined;
      return fetch(input, init);
    };
  });
  afterEach(() => {
    Object.assign(window, { open, fetch });
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) expect(storage.getItem(key), key).not.to.match(/state=|film-review\./);
  });

  async function show(html = OPTIONS): Promise<void> {
    thread = await place<CommentThreadElement>(
      `<comment-thread backend="with-accounts" thread="films">${html}</comment-thread>`,
    );
    await threadInUse(thread);
    options = document.querySelector<SignInOptionsElement>('sign-in-options')!;
    await waitUntil(() => base() && !base().hidden, 'the options do not come');
  }
  const base = () => options.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
  const button = (words: string) =>
    [...options.shadowRoot!.querySelectorAll('button')].find(
      (each) => each.checkVisibility() && each.innerText.trim() === words,
    )!;
  const status = () => options.shadowRoot!.querySelector('[part=status]')!.textContent.trim();
  const field = (name: string) => thread.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const isShown = (name: string) => field(name).checkVisibility();
  const focused = () => (options.shadowRoot!.activeElement as HTMLElement | null)?.innerText.trim();
  async function press(words: string): Promise<void> {
    button(words).focus();
    await sendKeys({ press: 'Enter' });
  }
  async function logIn(): Promise<void> {
    backend.cookie = iris;
    await press('Film Notes');
    await waitUntil(() => status().startsWith('You are commenting'), 'nobody is signed in', { timeout: 10_000 });
  }

  it('stands above the fields for guests, and is a named group of buttons that say what they open', async () => {
    await show();
    const row = field('author').parentElement!;
    expect(row.previousElementSibling).to.equal(options);
    const group = await accessibleTree(base().querySelector('[role=group]')!);
    expect([group.role, group.name]).to.deep.equal(['group', 'Fill in your details below or click an icon to log in:']);
    expect(await accessibleNode(button('Film Notes'))).to.include({
      role: 'button',
      name: 'Film Notes',
      description: 'Opens a window',
    });
    const { height } = button('Film Notes').getBoundingClientRect();
    expect(height).to.be.at.least(24);
  });

  it('signs in by a window, keeps the text, and hides what only guests are asked for until log-out', async () => {
    await show();
    field('comment').value = 'Half a thought';
    await logIn();
    expect(status()).to.equal('You are commenting using your Film Notes account, as Iris Frame.');
    await waitUntil(() => focused() === 'Log out', 'the focus is not on "Log out"');
    expect(['author', 'email', 'url'].map(isShown)).to.deep.equal([false, false, false]);
    expect(thread.querySelector('.film-form-viewer'), 'it is said once').to.equal(null);
    expect(field('comment').value).to.equal('Half a thought');
    expect(outline(await accessibleTree(base())))
      .to.include('Log out')
      .and.to.include('Change');

    await press('Log out');
    await waitUntil(() => status() === 'You are logged out.');
    expect(['author', 'email', 'url'].map(isShown)).to.deep.equal([true, true, true]);
    await waitUntil(() => focused() === 'Film Notes', 'the focus is not on the option');
    expect(field('comment').value).to.equal('Half a thought');
    expect(localStorage.getItem('film-review-signed-in')).to.equal(null);
  });

  it('announces each step once', async () => {
    await show();
    const said: string[] = [];
    const region = options.shadowRoot!.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => said.at(-1) !== status() && said.push(status()));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await logIn();
    expect(said).to.deep.equal([
      'Connecting to Film Notes…',
      'You are commenting using your Film Notes account, as Iris Frame.',
    ]);
    observer.disconnect();
  });

  it('posts as the account, without a name and an e-mail address', async () => {
    await show();
    await logIn();
    await typeInto(field('comment'), 'As a member.');
    await sendByKeys();
    await waitUntil(() => thread.state!.snapshot.comments.length === 2, 'it is not posted');
    expect(thread.state!.snapshot.comments.at(-1)!.author.name).to.equal('Iris Frame');
  });

  it('changes the account', async () => {
    await show();
    await logIn();
    const opened: string[] = [];
    window.open = (...given) => {
      opened.push(String(given[0]));
      return open.apply(window, given);
    };
    backend.cookie = { ...iris, account: '8', name: 'Max Cutter' };
    await press('Change');
    await waitUntil(() => status().includes('as Max Cutter'), 'it is the old account', { timeout: 10_000 });
    expect(opened).to.deep.equal(['about:blank']);
  });

  it('gives the attempt up with "Cancel", closes its window, and has the focus on the button again', async () => {
    await show(OPTIONS.replace('log-in.html', 'log-in.html?stay'));
    let opened: Window | null = null;
    window.open = (...given) => (opened = open.apply(window, given));
    await press('Film Notes');
    await waitUntil(() => status() === 'Connecting to Film Notes…');
    await press('Cancel');
    await waitUntil(() => status() === '');
    await waitUntil(() => opened!.closed, 'the window stays open');
    await waitUntil(() => focused() === 'Film Notes');
    expect(thread.state!.viewer).to.equal(undefined);
  });

  it('says that the browser opened no window, and offers this tab instead', async () => {
    await show();
    window.open = () => null;
    await press('Film Notes');
    await waitUntil(() => status() === 'Your browser didn’t open the window.');
    expect(await accessibleNode(button('Open Film Notes in this tab'))).to.include({ role: 'button' });
  });

  it('goes on after a window that looks closed, and says so', async () => {
    await show(OPTIONS.replace('log-in.html', 'log-in.html?stay'));
    let opened: Window | null = null;
    window.open = (...given) => (opened = open.apply(window, given));
    await press('Film Notes');
    await waitUntil(() => opened?.location.href.includes('redirect_to'), 'it does not go to the log-in page');
    const state = /state%3D([^&]+)/.exec(opened!.location.href)![1]!;
    opened!.close();
    await waitUntil(() => status().startsWith('The window is closed'), 'it is not said', { timeout: 5000 });
    // A window that its page hides from us was open all the time.
    const channel = new BroadcastChannel('film-review-sign-in');
    channel.postMessage({ film: 'sign-in-answer', state: 'film-review.other', answer: '?state=other' });
    backend.cookie = iris;
    channel.postMessage({ film: 'sign-in-answer', state, answer: `?state=${state}` });
    await waitUntil(() => status().includes('as Iris Frame'), 'the answer is not taken', { timeout: 5000 });
    channel.close();
  });

  it('signs in to the thread that is there by then, where it changed meanwhile', async () => {
    await show(OPTIONS.replace('log-in.html', 'log-in.html?stay'));
    let opened: Window | null = null;
    window.open = (...given) => (opened = open.apply(window, given));
    await press('Film Notes');
    await waitUntil(() => opened?.location.href.includes('redirect_to'), 'it does not go to the log-in page');
    const state = /state%3D([^&]+)/.exec(opened!.location.href)![1]!;
    const before = thread.state;
    thread.thread = 'music';
    await waitUntil(() => thread.state !== before && thread.state, 'the thread does not change');
    backend.cookie = iris;
    const channel = new BroadcastChannel('film-review-sign-in');
    channel.postMessage({ film: 'sign-in-answer', state, answer: `?state=${state}` });
    channel.close();
    await waitUntil(() => status().includes('as Iris Frame'), 'the new thread does not learn of it');
    expect(thread.state!.viewer?.name).to.equal('Iris Frame');
    expect(isShown('author')).to.equal(false);
    await typeInto(field('comment'), 'In the other thread.');
    await sendByKeys();
    await waitUntil(() => thread.state!.snapshot.comments.length === 1, 'it is not posted');
    expect(thread.state!.snapshot.comments[0]!.author.name).to.equal('Iris Frame');
  });

  it('learns of a log-in and a log-out in another tab while the form is open', async () => {
    await show();
    field('comment').value = 'Half a thought';
    const tell = (newValue: string | null) =>
      dispatchEvent(new StorageEvent('storage', { key: 'film-review-signed-in', newValue }));
    backend.cookie = iris;
    tell('blog');
    await waitUntil(() => status().includes('as Iris Frame'), 'the log-in is not known');
    expect([isShown('author'), field('comment').value]).to.deep.equal([false, 'Half a thought']);
    backend.cookie = undefined;
    tell(null);
    await waitUntil(() => isShown('author'), 'the log-out is not known');
    expect([status(), field('comment').value]).to.deep.equal(['', 'Half a thought']);
  });

  it('opens nothing that a script of the page does not want', async () => {
    await show();
    let count = 0;
    window.open = () => (count++, null);
    options.addEventListener('sign-in', (event) => event.preventDefault());
    await press('Film Notes');
    expect([count, status()]).to.deep.equal([0, '']);
  });

  it('reports that somebody signed in, and not who', async () => {
    await show();
    const details: unknown[] = [];
    options.addEventListener('identity-change', ({ detail }) => details.push(detail));
    await logIn();
    await press('Log out');
    await waitUntil(() => details.length === 2);
    expect(details).to.deep.equal([{ status: 'signed-in', provider: 'blog' }, { status: 'guest' }]);
  });

  it('is back below the comment that was being answered, after a log-in that left the page', async () => {
    const pending = { provider: 'blog', thread: 'films', parentId: '1', time: Date.now() };
    sessionStorage.setItem('film-review-sign-in', JSON.stringify(pending));
    // The page is from a cache, which shows a guest's page to everybody.
    backend.cookie = iris;
    await show();
    await waitUntil(() => status().includes('as Iris Frame'));
    await waitUntil(() => thread.querySelector('[data-comment-id="1"] form textarea') === document.activeElement);
    expect(sessionStorage.getItem('film-review-sign-in')).to.equal(null);
  });

  it('forgets a log-in that was left for more than ten minutes', async () => {
    const pending = { provider: 'blog', thread: 'films', parentId: '1', time: Date.now() - 11 * 60_000 };
    sessionStorage.setItem('film-review-sign-in', JSON.stringify(pending));
    await show();
    await settled(options);
    expect(sessionStorage.getItem('film-review-sign-in')).to.equal(null);
    expect(thread.querySelector('[data-comment-id="1"] form')).to.equal(null);
  });

  it('asks who is there where a page that shows a guest was signed in before', async () => {
    localStorage.setItem('film-review-signed-in', 'blog');
    backend.cookie = iris;
    await show();
    await waitUntil(() => status().includes('as Iris Frame'));
  });

  it('says that the account is gone when the blog wants one, keeps the text, and offers the log-in again', async () => {
    backend.viewer = backend.cookie = iris;
    await show();
    backend.cookie = undefined;
    backend.failNext(Object.assign(new Error(), { name: 'CommentError', code: 'sign-in-required' }));
    await typeInto(field('comment'), 'Still here');
    await sendByKeys();
    await waitUntil(() => status() === 'You are no longer logged in. Your text is kept.');
    expect(field('comment').value).to.equal('Still here');
    await waitUntil(() => focused() === 'Film Notes');
  });

  it('fits into 320 px, also from right to left', async () => {
    await show();
    for (const dir of ['ltr', 'rtl']) {
      Object.assign(thread.parentElement!, { dir });
      thread.parentElement!.style.inlineSize = '320px';
      await settled(options);
      const outer = options.getBoundingClientRect();
      for (const part of options.shadowRoot!.querySelectorAll('[part=option], [part=label]')) {
        const { left, right } = part.getBoundingClientRect();
        expect(left, dir).to.be.at.least(outer.left);
        expect(right, dir).to.be.at.most(outer.right);
      }
      const mark = options.shadowRoot!.querySelector('[part=mark]')!.getBoundingClientRect();
      const words = options.shadowRoot!.querySelector('bdi')!.getBoundingClientRect();
      expect(mark.left < words.left, dir).to.equal(dir === 'ltr');
    }
  });

  it('leaves out what cannot work, and says why in the console', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (words: string) => void said.push(words);
    try {
      await show(
        `<sign-in-options landing="${LANDING}"><a data-provider="blog" href="/test/identity/pages/log-in.html">Log in</a>
        <span data-provider="twitter"></span><span data-provider="google"></span>
        <span data-provider="openid" data-client="x" data-issuer="javascript:alert(1)"></span>
        <a data-provider="blog" href="https://elsewhere.example/wp-login.php">Elsewhere</a></sign-in-options>`,
      );
    } finally {
      console.warn = warn;
    }
    const names = [...options.shadowRoot!.querySelectorAll('[part=option] bdi')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal([location.hostname]);
    expect(said.join('\n'))
      .to.include('"twitter" is not a sign-in provider')
      .and.include('needs data-client')
      .and.include('is not an address')
      .and.include('is on another site');
  });

  it('offers to fill in fields apart from the log-in, and says whom that asks', async () => {
    await show(
      `<sign-in-options landing="${LANDING}"><a data-provider="blog" data-label="Film Notes" href="/test/identity/pages/log-in.html">Log in</a>
      <span data-provider="google" data-client="123"></span></sign-in-options>`,
    );
    const groups = [...options.shadowRoot!.querySelectorAll('[role=group]')];
    expect(await Promise.all(groups.map(async (group) => (await accessibleNode(group)).name))).to.deep.equal([
      'Fill in your details below or click an icon to log in:',
      'Fill in from:',
    ]);
    expect(await accessibleNode(button('Google'))).to.include({
      name: 'Google',
      description: 'Opens a window and asks accounts.google.com who you are',
    });
    await logIn();
    expect(button('Google'), 'the blog knows who it is').to.equal(undefined);
  });

  it('is a log-in where the comment system checks the account by itself, for this client alone', async () => {
    const tokens = {
      clients: new Map([['https://accounts.google.com', '123']]),
      nonce: () => Promise.resolve('n'),
      prove: () => Promise.resolve(),
      end: () => Promise.resolve(),
    };
    Object.assign(backend, { signIn: { ...backend.signIn, tokens } });
    await show(
      `<sign-in-options landing="${LANDING}"><span data-provider="google" data-client="123"></span>
      <span data-provider="openid" data-issuer="https://accounts.google.com" data-client="456" data-label="Other"></span></sign-in-options>`,
    );
    const groups = [...options.shadowRoot!.querySelectorAll('[role=group]')];
    const named = groups.map(async (group) => [
      (await accessibleNode(group)).name,
      ...[...group.querySelectorAll('bdi')].map(({ textContent }) => textContent),
    ]);
    expect(await Promise.all(named)).to.deep.equal([
      ['Fill in your details below or click an icon to log in:', 'Google'],
      ['Fill in from:', 'Other'],
    ]);
  });

  it('says who proved an account elsewhere, asks them for nothing, and forgets them at log-out, here alone', async () => {
    let isOver = false;
    const nora: Viewer = { kind: 'signed-in', account: 'a', provider: 'google', name: 'Nora' };
    const tokens = {
      clients: new Map([['https://accounts.google.com', '123']]),
      nonce: () => Promise.resolve('n'),
      prove: () => Promise.resolve(),
      end: () => Promise.resolve(void (isOver = true)),
    };
    const who = () => Promise.resolve((backend.viewer = isOver ? undefined : nora));
    Object.assign(backend, { signIn: { ...backend.signIn, tokens, who } });
    // The page is a guest's, from a cache; that somebody signed in here is known.
    localStorage.setItem('film-review-signed-in', 'google');
    await show(
      `<sign-in-options landing="${LANDING}"><span data-provider="google" data-client="123"></span></sign-in-options>`,
    );
    await waitUntil(() => status() === 'You are commenting using your Google account, as Nora.');
    expect(['author', 'email', 'url'].map(isShown)).to.deep.equal([false, false, false]);
    await press('Log out');
    await waitUntil(() => status() === 'You are logged out here. You’re still logged in at Google.');
    expect(['author', 'email', 'url'].map(isShown)).to.deep.equal([true, true, true]);
    expect(localStorage.getItem('film-review-signed-in')).to.equal(null);
    await waitUntil(() => focused() === 'Google');
  });

  it('is named beside the comments of those whose account the blog has checked, and of no others', async () => {
    backend.add('films', sampleComment('2', { author: { name: 'Nora' }, signedInWith: 'Google' }));
    await show();
    const mark = () => thread.querySelector<HTMLElement>('[data-comment-id="2"] .film-comment-account');
    await waitUntil(mark, 'it is not named');
    expect(mark()!.innerText).to.equal('Signed in with Google');
    expect(outline(await accessibleTree(thread.querySelector('[data-comment-id="2"]')!))).to.include(
      'Signed in with Google',
    );
    expect(thread.querySelectorAll('.film-comment-account')).to.have.length(1);
  });

  for (const [code, words] of [
    ['offline', `We can’t reach ${location.hostname} at the moment.`],
    ['unavailable', `${location.hostname} has trouble at the moment.`],
    ['forbidden', 'The blog didn’t accept it. You can comment as a guest.'],
  ] as const) {
    it(`says whose fault it is where the blog fails: ${code}`, async () => {
      const fail = () => Promise.reject(new CommentError(code));
      const tokens = {
        clients: new Map([['https://accounts.google.com', '123']]),
        nonce: fail,
        prove: fail,
        end: fail,
      };
      Object.assign(backend, { signIn: { ...backend.signIn, tokens } });
      await show(
        `<sign-in-options landing="${LANDING}"><span data-provider="google" data-client="123"></span></sign-in-options>`,
      );
      await press('Google');
      await waitUntil(() => status().startsWith(words), `the status is not ${words}`);
    });
  }

  it('tells two options of one provider apart', async () => {
    const one = 'data-provider="openid" data-issuer="https://id.example.org"';
    await show(
      `<sign-in-options landing="${LANDING}"><span ${one} data-client="1" data-label="Readers"></span>
      <span ${one} data-client="2" data-label="Staff"></span></sign-in-options>`,
    );
    // The provider takes its time.
    window.fetch = () => new Promise(() => undefined);
    for (const label of ['Staff', 'Readers']) {
      await press(label);
      await waitUntil(() => status() === `Connecting to ${label}…`, `the status does not name ${label}`);
      await press('Cancel');
      await waitUntil(() => focused() === label, `the focus is not on ${label} again`);
    }
  });

  it('offers nothing where the comment system has no log-in', async () => {
    thread = await place<CommentThreadElement>(
      '<comment-thread backend="memory" thread="none"><sign-in-options></sign-in-options></comment-thread>',
    );
    await threadInUse(thread);
    options = document.querySelector('sign-in-options')!;
    await settled(options);
    expect(base().checkVisibility()).to.equal(false);
  });
});

describe('a blog’s own form with <sign-in-options>', () => {
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  it('asks nothing of a guest while somebody is signed in, and is as it was afterwards', async () => {
    const backend = new SignedInBackend({ can: { storage: 'server', signIn: true } });
    registerBackend('with-form', () => backend);
    const form = `<form action="/wp-comments-post.php"><p class="comment-form-comment"><textarea name="comment"></textarea></p><p class="comment-form-author" style="color: red"><label for="author">Name *</label> <input id="author" name="author" required></p><p class="comment-form-email"><input name="email" type="email" aria-required="true"></p><p class="extra"><input name="plugin" value="kept"></p><button>Post</button></form>`;
    const thread = await place<CommentThreadElement>(
      `<comment-thread backend="with-form" thread="form"><comment-form>${form}</comment-form>${OPTIONS}</comment-thread>`,
    );
    await threadInUse(thread);
    const page = thread.querySelector('form')!;
    const options = thread.querySelector('sign-in-options')!;
    const author = page.querySelector<HTMLInputElement>('[name=author]')!;
    await waitUntil(() => author.closest('p')!.previousElementSibling === options, 'it is not above the name');

    backend.cookie = iris;
    await thread.state!.who();
    await waitUntil(() => !author.checkVisibility());
    expect([author.required, page.checkValidity()]).to.deep.equal([false, true]);
    expect(page.querySelector('[name=plugin]')!.checkVisibility()).to.equal(true);
    expect([...new FormData(page).keys()]).to.include.members(['author', 'email', 'plugin']);

    backend.cookie = undefined;
    await thread.state!.who();
    await waitUntil(() => author.checkVisibility());
    expect([author.required, author.closest('p')!.getAttribute('style')]).to.deep.equal([true, 'color: red']);
    const element = thread.querySelector('comment-form')!;
    element.stop();
    expect(options.parentElement).to.equal(thread);
    expect(page.querySelector('[name=email]')!.getAttribute('aria-required')).to.equal('true');
  });
});
