import { toHttpUrl } from '../../../../model/url.js';
import type { Viewer } from '../../../../model/viewer.js';
import { decodeEntities } from '../../../../platform/html-text.js';
import { isPassing, toCommentError } from '../../../comment-error.js';
import type { RestApi } from '../rest-api.js';

/** The user who is signed in to the blog. */
export interface SignedInUser {
  id: number;
  viewer: Viewer;
  /** What the blog allows this account, by WordPress's names. */
  capabilities: Readonly<Record<string, unknown>>;
}

/** Who is signed in. A wrong password or an old cookie is not refused: the blog takes whoever has one for a guest. */
export async function signedInUser(api: RestApi, signal?: AbortSignal): Promise<SignedInUser | undefined> {
  const _fields = 'id,name,url,avatar_urls,capabilities';
  const request = { parameters: { context: 'edit', _fields }, signal, isFresh: true };
  const { json } = await api.request('wp/v2/users/me', request);
  return toSignedInUser(json);
}

/** A blog that names its users to nobody has guests only; one that is out of reach has not said who it is. */
export function asRefused(error: unknown): undefined {
  const { code } = toCommentError(error, 'unavailable');
  if (isPassing({ code })) throw error;
}

/** A page works for guests too; a tool that gave a password needs its account. */
export function asGuest({ applicationPassword }: { applicationPassword?: unknown }): (error: unknown) => undefined {
  return (error) => {
    if (applicationPassword) throw error;
  };
}

function toSignedInUser(json: unknown): SignedInUser | undefined {
  const { id, name, url, avatar_urls, capabilities } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number') return undefined;
  const site = toHttpUrl(url);
  const picture = toHttpUrl((avatar_urls as Record<string, unknown> | undefined)?.['96']);
  return {
    id,
    viewer: {
      kind: 'signed-in',
      account: String(id),
      provider: 'blog',
      ...(typeof name === 'string' && { name: decodeEntities(name) }),
      ...(site && { url: site }),
      ...(picture && { picture }),
    },
    capabilities: typeof capabilities === 'object' && capabilities !== null ? { ...capabilities } : {},
  };
}
