import type { MarkupValue, PreparedMarkup } from '../safety/prepared-markup.js';
import { tag } from '../safety/prepared-markup.js';
import { type SpoilerPart, spoilerParts, spoilersWithin } from '../safety/spoilers.js';
import type { Spelling } from './spelling.js';

/* A spoiler is between bars in the model (`||he was dead||`), and in `<spoiler-text>` in HTML: a phrase with a mark in words, whole
   paragraphs within `<details>`, which hides them in a feed and without a script too. */

/** The parts of a text of paragraphs: spoilers that are whole paragraphs, and what is between them. */
export function paragraphParts(text: string): SpoilerPart[] {
  const parts: SpoilerPart[] = [];
  const all = spoilerParts(text);
  let plain = '';
  all.forEach((part, index) => {
    const before = all[index - 1]?.text;
    const after = all[index + 1]?.text;
    const isWhole =
      part.isSpoiler &&
      (before === undefined || /\n\s*\n\s*$/.test(before)) &&
      (after === undefined || /^\s*\n\s*\n/.test(after));
    if (!isWhole) {
      plain += part.isSpoiler ? spoilersWithin(`||${part.text}||`, /\n\s*\n/) : part.text;
      return;
    }
    parts.push({ text: plain, isSpoiler: false }, part);
    plain = '';
  });
  parts.push({ text: plain, isSpoiler: false });
  return parts.filter((part) => part.text.trim());
}

/** A phrase behind its mark. @param mark - the word for it, such as `Spoiler` */
export function spoilerPhrase(text: string, spelling: Spelling, mark: string): PreparedMarkup {
  const marked = (words: string): PreparedMarkup => tag('span', { 'data-part': 'mark' }, words);
  return spelling.element('spoiler-text', 'span', {}, [marked(`[${mark}: `), text, marked(']')]);
}

/** Whole paragraphs. */
export function spoilerBlock(paragraphs: MarkupValue, spelling: Spelling, mark: string): PreparedMarkup {
  return spelling.element('spoiler-text', 'div', {}, tag('details', {}, [tag('summary', {}, mark), paragraphs]));
}
