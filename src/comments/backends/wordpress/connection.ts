import type { Comment } from '../../../model/comment.js';
import { toHttpUrl } from '../../../model/url.js';
import type { Viewer } from '../../../model/viewer.js';
import type { StatedCapabilities } from '../../backend.js';
import { CommentError, type DraftField } from '../../comment-error.js';
import { asGuest, asRefused, type SignedInUser, signedInUser } from './accounts/blog-user.js';
import { TokenAccounts } from './accounts/token-accounts.js';
import { type PostInfo, Posts } from './posts.js';
import { possibleRoots } from './rest-address.js';
import { RestApi } from './rest-api.js';
import type { CommentContext } from './to-comment.js';
import { readWordPressPage, type WordPressPage } from './wordpress-page.js';

/** What a page, or a program, says about a WordPress blog. */
export interface WordPressBackendOptions {
  /** The blog's address, or the root of its REST interface. By default that of the page's own blog. */
  src?: string;
  /** How comments are sent: by the blog's `form` (default on the blog's own site) or by `rest`. */
  post?: 'form' | 'rest';
  /** The comment meta in which the blog keeps a commenter's rating, if it registers one. Default `rating`. */
  ratingMeta?: string;
  /** The best of these ratings. */
  ratingBest?: number | string;
  /** The thread's place on the page. */
  place?: Element;
  /** The comments that the page shows at this place. */
  printed?: readonly Comment[];
  /** For tools outside a browser only: whoever reads a page reads what stands in it. */
  applicationPassword?: { user: string; password: string };
  /** How long an answer may take, in milliseconds. Default 30 seconds. */
  timeout?: number;
  /** How the server is asked; the platform's own by default. */
  fetch?: typeof fetch;
}

/** A blog that was found, and how to speak with it. */
export interface Connection {
  api: RestApi;
  posts: Posts;
  can: StatedCapabilities;
  /** How comments are sent. */
  via: 'form' | 'rest';
  /** The thread's place on the page, whose form is used. */
  place?: Element;
  /** The comments that the page shows. */
  printed?: readonly Comment[];
  thread?: string;
  user?: SignedInUser;
  /** Absent where the blog checks no ID tokens. */
  tokens?: TokenAccounts;
  /** Who proved an account elsewhere, and has none here. */
  proven?: Viewer;
  /** Asks again who is signed in, and changes `user`, `proven` and `can`. @throws CommentError where that cannot be found out now */
  renewUser(signal?: AbortSignal): Promise<void>;
  ratingMeta?: string;
  ratingBest?: number;
}

/** What a comment does not say about itself, and the blog does. */
export function contextOf({ ratingMeta, ratingBest, user }: Connection): CommentContext {
  return { user: user?.id, ratingMeta, ratingBest };
}

const ANSWER_TIMEOUT_MS = 30_000;
/* PHP gives up after 30 seconds, and gateways after 60. WordPress's own check for duplicates fails where two requests come at once. */
const MAX_STORING_MS = 60_000;
/* A hundred comments of the greatest length, each letter of which may take several bytes. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const NO_PAGE: WordPressPage = { mustSignIn: false, isSignedIn: false };

/** Finds the blog that is meant, and who is signed in there. Asks the server only where somebody is. @throws CommentError */
export async function connect(options: WordPressBackendOptions): Promise<Connection> {
  const { src, post, place, ratingMeta = 'rating', ratingBest, timeout = ANSWER_TIMEOUT_MS, fetch: ask } = options;
  const isPage = typeof document === 'object';
  const page = isPage ? readWordPressPage(document, place) : NO_PAGE;
  const roots = rootsOf(src, page);
  // What the page says of itself holds for its own blog only.
  const own = page.root !== undefined && roots.includes(page.root) ? page : src === undefined ? page : NO_PAGE;
  const api = new RestApi({
    roots,
    ask,
    bounds: { time: timeout, size: MAX_ANSWER_BYTES },
    authorization: authorizationOf(options, isPage),
    ...(isPage && { origin: location.origin }),
    ...(own.isSignedIn && { nonce: own.nonce }),
  });
  const addresses = own.post !== undefined && own.postAddress ? new Map([[own.post, own.postAddress]]) : undefined;
  const posts = new Posts(api, addresses);
  // Others may have written since the page was printed.
  if (own.post !== undefined && options.printed) posts.note(own.post, options.printed, 0);
  if (own.isSignedIn) await api.signIn();
  const account = async (user: SignedInUser | undefined): Promise<Pick<Connection, 'user' | 'can'>> => {
    const about = user && own.post !== undefined ? await posts.about(own.post) : undefined;
    // A blog that keeps ratings does not say so: the page does.
    const rating = (options.ratingMeta ?? ratingBest) !== undefined;
    return { user, can: { ...capabilitiesOf(own, api, user, about), rating } };
  };
  const via = post ?? (api.isOwnSite ? 'form' : 'rest');
  const connection: Connection = {
    api,
    posts,
    ...(await account(api.isSignedIn ? await signedInUser(api).catch(asGuest(options)) : undefined)),
    // The plugin signs what comes by the form.
    tokens: api.isOwnSite && via === 'form' ? TokenAccounts.in(own.form, api) : undefined,
    async renewUser(signal) {
      const [proven] = await Promise.all([connection.tokens?.who(signal), api.renewSignIn(signal)]);
      const user = api.isSignedIn ? await signedInUser(api, signal).catch(asRefused) : undefined;
      // A member comments as that, whatever else they proved.
      Object.assign(connection, await account(user), { proven: user ? undefined : proven });
    },
    via,
    place: own === page ? place : undefined,
    printed: options.printed,
    thread: own.post,
    ratingMeta,
    ratingBest: ratingBest === undefined ? undefined : Number(ratingBest),
  };
  return connection;
}

function rootsOf(src: string | undefined, page: WordPressPage): string[] {
  const base = typeof document === 'object' ? document.baseURI : undefined;
  const address = src === undefined ? page.root : toHttpUrl(src, base);
  if (address !== undefined) {
    const roots = possibleRoots(address);
    return page.root !== undefined && roots.includes(page.root) ? [page.root] : roots;
  }
  const action = page.form?.getAttribute('action');
  if (action) return possibleRoots(new URL(action, page.form?.baseURI).href);
  const detail = 'the page does not say where its WordPress is: give its address as src';
  throw new CommentError('unavailable', { detail, isFinal: true });
}

function authorizationOf({ applicationPassword }: WordPressBackendOptions, isPage: boolean): string | undefined {
  if (!applicationPassword) return undefined;
  if (isPage) {
    const detail = 'an application password is for tools outside a browser: on a page everybody can read it';
    throw new CommentError('forbidden', { detail, isFinal: true });
  }
  const { user, password } = applicationPassword;
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function capabilitiesOf(
  { form, mustSignIn }: WordPressPage,
  api: RestApi,
  user?: SignedInUser,
  post?: PostInfo,
): StatedCapabilities {
  const { capabilities: allowed = {} } = user ?? {};
  // Who may change a post may change what is said about it (WordPress's `edit_comment` is the post's `edit_post`).
  const isAuthor = user !== undefined && post?.author === user.id && allowed['edit_published_posts'] === true;
  const mayChange = isAuthor || allowed['moderate_comments'] === true || allowed['edit_others_posts'] === true;
  return {
    reply: true,
    edit: mayChange,
    remove: mayChange,
    guest: !mustSignIn,
    signIn: api.isOwnSite,
    sort: ['oldest', 'newest'],
    format: 'html',
    required: user ? [] : requiredIn(form),
    maxLength: 65_525,
    // WordPress knows no keys: `IdempotencyKeys` does.
    idempotent: true,
    storesWithin: MAX_STORING_MS,
    storage: 'server',
  };
}

/** What a guest has to fill in: the blog's own form says it; without a form, what WordPress asks for unless told otherwise. */
function requiredIn(form: HTMLFormElement | undefined): readonly DraftField[] {
  const names: readonly (readonly [string, DraftField])[] = [
    ['author', 'name'],
    ['email', 'email'],
    ['url', 'url'],
  ];
  if (!form) return ['name', 'email'];
  const isRequired = (name: string): boolean =>
    form.querySelector(`[name="${name}"]:is([required], [aria-required="true"])`) !== null;
  return names.filter(([name]) => isRequired(name)).map(([, field]) => field);
}
