import { TransferError } from '../../../safety/bounded-fetch.js';
import type { Letter } from './letter.js';
import type { RestApi } from './rest-api.js';

/**
 * The number of a held comment whose writer has agreed to cookies: the blog then says it nowhere but on the post's page, which it
 * shows to this browser with the writer's own held comments.
 *
 * @returns `undefined` where it cannot be found
 */
export async function heldIdOnPage(
  api: RestApi,
  { viewer }: Letter,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (!viewer.remember || typeof location !== 'object') return undefined;
  try {
    const { text } = await api.fetch(location.href.replace(/#.*/, ''), { cache: 'no-store' }, signal);
    return heldIdIn(text);
  } catch (error) {
    if (error instanceof TransferError) return undefined;
    throw error;
  }
}

/** The newest of the comments that a page marks as waiting for a moderator. */
export function heldIdIn(html: string): string | undefined {
  let newest = 0;
  const [, ...parts] = html.split(/\sid=["'](?:li-|div-)?comment-(?=\d)/);
  for (const part of parts) {
    const id = parseInt(part, 10);
    if (part.includes('comment-awaiting-moderation') && id > newest) newest = id;
  }
  return newest ? String(newest) : undefined;
}
