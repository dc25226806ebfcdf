/** What the command answers with; the highest that occurred counts. */
export const EXIT = {
  /** All went well. */
  done: 0,
  /** `check` found that something required is missing, or no film was found in a post. */
  incomplete: 1,
  /** The command was not understood; nothing was done. */
  misused: 2,
  /** A file could not be read or written. */
  failed: 3,
} as const;

/** One of the values of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was not understood; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
