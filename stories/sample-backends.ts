import { MemoryBackend, type MemoryBackendOptions } from '../src/comments/backends/testing/memory.js';
import { type BackendSignIn, type Capabilities, CommentError, registerBackend } from '../src/comments/index.js';
import type { Comment, Viewer } from '../src/model/index.js';
import { arabicConversation, conversation, japaneseConversation, manyComments, oddities } from './sample-comments.js';

/* Comment systems for the stories. Each keeps its comments as long as the page lives, and behaves as its name says. */

/** What a blog's own server usually allows, and asks for. */
const SERVER: Partial<Capabilities> = { storage: 'server', required: ['name', 'email'], sort: ['oldest', 'newest'] };

const holding = (comments: readonly Comment[], options: MemoryBackendOptions = {}) =>
  new MemoryBackend({ can: SERVER, seed: { story: comments }, ...options });

class UnreachableBackend extends MemoryBackend {
  override list(): Promise<never> {
    return Promise.reject(new CommentError('unavailable'));
  }
}

class RefusingBackend extends MemoryBackend {
  override post(): Promise<never> {
    return Promise.reject(new CommentError('forbidden'));
  }
}

/** A blog with a log-in of its own, which knows everybody who comes to it. */
class AccountsBackend extends MemoryBackend {
  viewer?: Viewer;
  readonly signIn: BackendSignIn = {
    logIn: new URL('/wp-login.php', location.href).href,
    who: () => Promise.resolve((this.viewer = IRIS)),
  };
}
const IRIS: Viewer = { kind: 'signed-in', account: '7', provider: 'blog', name: 'Iris Frame' };

class MemberBackend extends AccountsBackend {
  override viewer: Viewer | undefined = IRIS;
}

/** A blog that checks ID tokens, and believes them. */
class TokensBackend extends MemoryBackend {
  viewer?: Viewer;
  readonly signIn: BackendSignIn = {
    who: () => Promise.resolve(this.viewer),
    tokens: {
      clients: new Map([['https://accounts.google.com', '123.apps.googleusercontent.com']]),
      nonce: () => Promise.resolve(crypto.randomUUID()),
      prove: ({ idToken }) => {
        const [, claims = ''] = idToken.split('.');
        const { sub, name } = JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/'))) as Record<string, string>;
        this.viewer = { kind: 'signed-in', account: sub, provider: 'google', name };
        return Promise.resolve();
      },
      end: () => Promise.resolve((this.viewer = undefined)),
    },
  };
}

registerBackend('sample-tokens', () => new TokensBackend({ can: SERVER }));
registerBackend('sample-accounts', () => new AccountsBackend({ can: SERVER }));
registerBackend('sample-member', () => new MemberBackend({ can: SERVER }));
registerBackend('sample-empty', () => holding([]));
// In parts, so that a limit can be seen.
registerBackend('sample-conversation', () => holding(conversation, { can: { ...SERVER, pageSize: 2 } }));
registerBackend('sample-many', () => holding(manyComments(200)));
registerBackend('sample-nine-hundred', () => holding(manyComments(900)));
registerBackend('sample-oddities', () => holding(oddities));
registerBackend('sample-arabic', () => holding(arabicConversation));
registerBackend('sample-japanese', () => holding(japaneseConversation));
registerBackend('sample-moderated', () => holding(conversation, { newStatus: 'pending' }));
registerBackend('sample-slow', () => holding(conversation, { delay: 3000 }));
registerBackend('sample-unreachable', () => new UnreachableBackend({ can: SERVER }));
registerBackend('sample-refusing', () => new RefusingBackend({ can: SERVER }));
