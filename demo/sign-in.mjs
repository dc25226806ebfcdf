// A blog with accounts, played in this page: whoever has its cookie is who the cookie says.
import { registerBackend } from 'film-review-elements/comments';
import { MemoryBackend } from 'film-review-elements/testing';

const COOKIE = /(?:^|; )demo-blog-reader=([^;]*)/;

class DemoBlog extends MemoryBackend {
  viewer = this.#reader();
  signIn = {
    logIn: new URL('log-in.html', location.href).href,
    who: () => Promise.resolve((this.viewer = this.#reader())),
  };

  #reader() {
    const [, name] = COOKIE.exec(document.cookie) ?? [];
    return name && { kind: 'signed-in', account: name, provider: 'blog', name: decodeURIComponent(name) };
  }
}

registerBackend('demo-blog', ({ printed }) => {
  const can = { storage: 'page', required: ['name'], signIn: true };
  return new DemoBlog({ seed: { 'sign-in': printed ?? [] }, can });
});

// The port of `npm start` is not known before.
const { href } = new URL('club', location.href);
document.querySelector('[data-provider=openid]').dataset.issuer = href;
await import('film-review-elements/define');
