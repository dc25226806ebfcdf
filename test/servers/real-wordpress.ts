/** The WordPress that the tests run against. */
export interface Environment {
  url: string;
  version: string;
  posts: Readonly<Record<'review' | 'busy' | 'closed' | 'empty', { id: string; path: string }>>;
  applicationPasswords: Readonly<Record<'admin' | 'reviewer' | 'moderator' | 'member', string>>;
}

export type Account = keyof Environment['applicationPasswords'];

/** What `scripts/test-servers.mjs` knows of the server. */
export async function environment(): Promise<Environment> {
  return (await (await fetch('/wordpress-environment.json')).json()) as Environment;
}

/** Asks the REST interface as one of the blog's accounts, past the cookies of this page. */
export async function asAccount(account: Account, method: string, path: string, body?: object): Promise<unknown> {
  const { url, applicationPasswords } = await environment();
  const response = await fetch(`${url}/wp-json/${path}`, {
    method,
    credentials: 'omit',
    headers: {
      Authorization: `Basic ${btoa(`${account}:${applicationPasswords[account]}`)}`,
      'Content-Type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Sets an option of the blog, also one of `scripts/servers/wordpress/test-switches.php`. */
export function setOption(name: string, value: string): Promise<unknown> {
  return asAccount('admin', 'POST', 'film-review/v1/option', { name, value });
}

/** A post that nobody has commented on. @returns its number */
export async function newPost(account: Account = 'reviewer', more: object = {}): Promise<string> {
  const post = { title: 'A review', content: 'The review.', status: 'publish', comment_status: 'open', ...more };
  const { id } = (await asAccount(account, 'POST', 'wp/v2/posts', post)) as { id: number };
  return String(id);
}

/** Signs in as readers do: by the log-in page, which leaves cookies. */
export async function signIn(account: Account): Promise<void> {
  const body = new URLSearchParams({ log: account, pwd: `${account}-secret`, testcookie: '1' });
  await fetch('/wp-login.php');
  await fetch('/wp-login.php', { method: 'POST', body });
  document.body.classList.add('logged-in');
}

/** Signs out, as readers do. */
export async function signOut(): Promise<void> {
  document.body.classList.remove('logged-in');
  const page = await (await fetch('/wp-login.php?action=logout', { cache: 'no-store' })).text();
  const link = new DOMParser()
    .parseFromString(page, 'text/html')
    .querySelector<HTMLAnchorElement>('a[href*="_wpnonce"]');
  if (link) await fetch(link.href, { cache: 'no-store' });
}
