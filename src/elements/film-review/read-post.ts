import { MARKED } from '../../reading/marked.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import type { Reading, ReadingOptions } from '../../reading/reading.js';

/**
 * Reads a post with no more code than it takes: a review that this library wrote names its facts, and only a post that people
 * wrote needs words to be understood.
 *
 * @throws where that code cannot be fetched
 */
export async function readPost(post: HTMLElement, options: ReadingOptions): Promise<Reading> {
  if (post.closest(MARKED) || post.querySelector(`:is(${MARKED})${NOT_STRANGERS}`)) {
    const { readMarkedReview } = await import('../../reading/our-markup.js');
    const reading = readMarkedReview(post, options);
    if (reading) return reading;
  }
  const hasStatements = post.querySelector('script[type="application/ld+json"]');
  const [{ readPage }, statements] = await Promise.all([
    import('../../reading/page.js'),
    hasStatements ? import('../../reading/json-ld.js') : undefined,
  ]);
  return readPage(post, options, statements?.readJsonLdScripts);
}
