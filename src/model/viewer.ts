/** Who is reading and may write: a guest with what they told about themselves, or somebody signed in. */
export interface Viewer {
  kind: 'guest' | 'signed-in';
  name?: string;
  email?: string;
  /** Absolute http(s) address of the viewer's own site. */
  url?: string;
  /** Absolute http(s) address of the viewer's picture. */
  picture?: string;
  /** Whether a guest wants to be known the next time, and agrees that their details are kept for it. */
  remember?: boolean;
}
