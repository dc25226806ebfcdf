/** Who is reading and may write: a guest with what they told about themselves, or somebody signed in. */
export interface Viewer {
  kind: 'guest' | 'signed-in';
  /** Tells accounts apart, and stays the same; never shown. Absent for guests, and where the comment system has no such name. */
  account?: string;
  /** How they signed in: the id of a sign-in provider, such as `blog`. */
  provider?: string;
  name?: string;
  email?: string;
  /** Absolute http(s) address of the viewer's own site. */
  url?: string;
  /** Absolute http(s) address of the viewer's picture. */
  picture?: string;
  /** Whether a guest wants to be known the next time, and agrees that their details are kept for it. */
  remember?: boolean;
}

/** Whether two are the same account, or both guests (`undefined` is one). Where one has no `account`, any that is signed in may be it. */
export function isSameAccount(one: Viewer | undefined, other: Viewer | undefined): boolean {
  const isGuest = one?.kind !== 'signed-in';
  if (isGuest || other?.kind !== 'signed-in') return isGuest && other?.kind !== 'signed-in';
  return one.account === undefined || other.account === undefined || one.account === other.account;
}
