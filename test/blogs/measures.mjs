/* What is measured of a page, in the page. Each function is sent to the browser as it is. */

/** Where comments are: what a thread shows there is its own matter, and so is how high it is. */
export const COMMENTS =
  '#comments, .wp-block-comments, .comments-area, #comment-wrap, .comments, .squarespace-comments, .post-notes, .comments-page, comment-thread, .disqus-wrapper, #disqus_thread, .giscus-wrapper';

/** The first script of a page: notes what its author wrote before any script of ours changes it, and what moves. */
export function watch() {
  globalThis.shifted = [];
  const shifts = new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput)
        globalThis.shifted.push({ value, of: sources.map(({ node }) => node?.className || node?.nodeName) });
  });
  // Chromium alone knows them.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    shifts.observe({ type: 'layout-shift', buffered: true });
  globalThis.blocked = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
    globalThis.blocked.push([violatedDirective, blockedURI, sample].join(' ')),
  );
  globalThis.read = new Set();
  document.addEventListener('review-read', ({ target }) => globalThis.read.add(target), true);
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    globalThis.written = document.body.innerHTML;
    globalThis.authors = [...document.body.querySelectorAll('*')].filter(
      (each) => !each.matches('film-review, div.film-review, script, style, br'),
    );
  });
}

/** The words that are seen outside of the comments, without the white space between them. */
export function wordsOf(comments) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!/\S/.test(data) || parentElement.closest(`script, style, noscript, template, ${comments}`)) continue;
    if (parentElement.checkVisibility({ visibilityProperty: true })) words += data;
  }
  return words.replaceAll(/\s+/g, '');
}

/** Where the author's elements are, and what else is in them or above them. */
export function boxesOf(comments) {
  const isAfter = (element, selector) =>
    [...document.querySelectorAll(selector)].some((each) => each.compareDocumentPosition(element) & 4);
  return globalThis.authors
    .filter((each) => !each.closest(comments))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        name: `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`,
        isSeen: element.checkVisibility(),
        x,
        y: y + scrollY,
        width,
        height,
        isAfterComments: isAfter(element, comments),
        isAfterRating: isAfter(element, 'clapper-rating'),
        holdsComments: element.querySelector(comments) !== null,
        holdsRating: element.querySelector('clapper-rating') !== null,
        isLineOfRating: element.querySelector(':scope > clapper-rating') !== null,
      };
    });
}

/** What a search engine reads. */
export function structuredData() {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => ({
    isOurs: script.hasAttribute('data-film-review'),
    data: JSON.parse(script.textContent),
  }));
}

/** What our parser found. */
export function readingsOf() {
  return [...document.querySelectorAll('film-review')].map(({ reading }) => {
    const { film, rating, author, publishedAt } = reading?.review ?? { film: {} };
    const names = (people) => people?.map(({ name }) => name) ?? [];
    return {
      title: film.title,
      year: film.year,
      directors: names(film.directors),
      writers: names(film.writers),
      cast: names(film.cast),
      runtimeMinutes: film.runtimeMinutes,
      // A driver may say null for what is undefined.
      rating: rating && JSON.parse(JSON.stringify({ value: rating.value, best: rating.best })),
      author: author?.name,
      published: publishedAt?.slice(0, 10),
    };
  });
}

/** Names of the places that can be reached by Tab, outside of the comments. */
export function focusName(comments) {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  if (element.closest(comments)) return 'comments';
  const words = element.getAttribute('aria-label') || element.title || element.name || element.textContent.trim();
  return `${element.localName} ${words}`;
}

/** What axe has against a page, as rule and part of the page. */
export async function axeProblems() {
  const { violations } = await globalThis.axe.run(document, {
    resultTypes: ['violations'],
    iframes: false,
    rules: { 'color-contrast': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
