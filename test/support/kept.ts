import { deleteDB } from 'idb';

/** Forgets what pages keep in this browser: drafts, comments on their way, and copies of them. */
export async function forgetKept(): Promise<void> {
  localStorage.clear();
  await deleteDB('film-review-outbox');
}
