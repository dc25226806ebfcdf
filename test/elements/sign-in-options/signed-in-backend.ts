import type { BackendSignIn } from '../../../src/comments/backend.js';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import type { Viewer } from '../../../src/model/viewer.js';

export const iris: Viewer = { kind: 'signed-in', account: '7', provider: 'blog', name: 'Iris Frame' };

/** A comment system with a log-in of its own: `cookie` is whose cookie the browser has, `viewer` who the page knows. */
export class SignedInBackend extends MemoryBackend {
  viewer?: Viewer;
  cookie?: Viewer;
  readonly signIn: BackendSignIn = {
    logIn: new URL('/test/identity/pages/log-in.html', location.href).href,
    who: () => Promise.resolve((this.viewer = this.cookie)),
  };
}
