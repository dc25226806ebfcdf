import { attribute, queryAll } from '../../dom.js';
import type { PageParts } from '../../extraction.js';
import { foldWords, slugOf } from './address.js';

/* Which words of a headline are the film's name, the rest of the page tells by repeating them. */

const MAX_WORDS = 9;
const MAX_HEADLINE_WORDS = 30;
const MAX_PICTURES = 20;
const EDGES = /^[\s"“„«‘'「『《¿¡(:,;.!?–—-]+|[\s"”»’'」』》):,;.!?…–—-]+$/gu;
const JOINT = /[:：|｜/]|\s(?:[–—~»›·•]|-{1,3})\s/u;
const STARTS_NAME = /^[\p{Lu}\p{Lo}\d]/u;

/** A run of words of a headline. */
interface HeadlinePart {
  name: string;
  start: number;
}

/** The names of a post's pictures: what stands for them, and their files. */
export function pictureNames(page: PageParts | undefined): { alts: string[]; files: string[] } {
  const pictures = page ? [...queryAll(page.post, 'img')].slice(0, MAX_PICTURES) : [];
  return {
    alts: pictures.map((img) => foldWords(attribute(img, 'alt') ?? '')).filter(Boolean),
    files: pictures
      .map((img) => foldWords(/([^/?#]+)\.\w{3,4}(?:[?#].*)?$/.exec(attribute(img, 'src') ?? '')?.[1] ?? ''))
      .filter(Boolean),
  };
}

/**
 * The runs of words in a headline that the page repeats: names with capitals that the text has too, and what the address or a picture
 * is called; of those that are repeated alike, the longest.
 */
export function repeatedIn(headline: string, text: string, page: PageParts | undefined): HeadlinePart[] {
  const words = [...headline.matchAll(/\S+/g)].slice(0, MAX_HEADLINE_WORDS);
  const whole = foldWords(headline);
  const { alts, files } = pictureNames(page);
  const named = [slugOf(page?.root, page?.url), ...alts].filter((each) => each !== whole);
  const hasParts = JOINT.test(headline);
  const found: (HeadlinePart & { key: string; count: number })[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from]!;
    if (!STARTS_NAME.test(first[0].replace(EDGES, ''))) continue;
    for (let to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
      const last = words[to]!;
      const raw = headline.slice(first.index, last.index + last[0].length);
      const name = raw.replace(EDGES, '');
      const key = foldWords(name);
      if (name.length < 2 || key === whole || !/\p{L}|\d{3}/u.test(name) || JOINT.test(name)) continue;
      const isName = to > from && STARTS_NAME.test(last[0].replace(EDGES, ''));
      const count = isName ? text.split(name).length - 1 : 0;
      const isFile = from === 0 && !hasParts && files.includes(key);
      if (count || isFile || named.includes(key))
        found.push({ name, start: first.index + raw.indexOf(name), key, count: count + (named.includes(key) ? 9 : 0) });
    }
  }
  return found.filter(
    (part) =>
      !found.some((other) => other !== part && other.count >= part.count && `-${other.key}-`.includes(`-${part.key}-`)),
  );
}
