import { handedReading } from '../../reading/handed-reading.js';
import type { FurtherSteps } from '../../reading/pipeline.js';
import type { Reading } from '../../reading/reading.js';
import { MARKED } from '../../reading/sources/marked.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import { factSelectors } from './fact-selectors.js';
import { pageAddress, postAddress } from './post-address.js';

const JSON_LD = 'script[type="application/ld+json"]';

/**
 * Parses a post, unless the loader has done so already, with no more code than it takes: a review that this library wrote names its
 * facts, and only a post that people wrote needs the parser of lines.
 *
 * @param language - BCP 47 tag of the post's language
 * @throws where that code cannot be fetched
 */
export async function readPost(post: HTMLElement, language: string): Promise<Reading> {
  const handed = handedReading(post);
  if (handed) return handed;
  // On a page of several reviews, the address of the page is that of none.
  const isAlone = document.querySelectorAll(`film-review${NOT_STRANGERS}`).length < 2;
  const url = postAddress([post]) ?? (isAlone ? pageAddress() : undefined);
  const options = { language, ...(url && { url }) };
  if (post.closest(MARKED) || post.querySelector(`:is(${MARKED})${NOT_STRANGERS}`)) {
    const { readMarkedReview } = await import('../../reading/sources/our-markup.js');
    const reading = readMarkedReview(post, options);
    if (reading) return reading;
  }
  const hasArticle = isAlone && document.querySelector(`${JSON_LD}:not([data-film-review])`);
  const [{ readPage }, { isSettled, loadWhole }, jsonLd, article] = await Promise.all([
    import('../../reading/page.js'),
    import('../../reading/settled.js'),
    post.querySelector(JSON_LD) ? import('../../reading/sources/json-ld.js') : undefined,
    hasArticle ? import('../../reading/sources/article.js') : undefined,
  ]);
  const selectors = factSelectors();
  const read = (whole?: FurtherSteps): Reading =>
    readPage(post, { ...options, selectors }, jsonLd?.parseJsonLdScripts, whole);
  let reading = read();
  const isNamed = Object.keys(selectors).some((fact) => fact !== 'title');
  const whole = isSettled(reading) && !isNamed && !lacksPoster(post, reading) ? undefined : await loadWhole();
  if (whole) reading = read(whole);
  return article?.addArticleOfPage(reading, document) ?? reading;
}

/** Whether an arrangement has room for a poster that only the full run finds. */
function lacksPoster(post: HTMLElement, { found }: Reading): boolean {
  const isArranged = (post.getAttribute('arrange') ?? 'flow') !== 'flow';
  return isArranged && !found.has('poster') && post.querySelector('img') !== null && !post.querySelector('film-poster');
}
