import type { Draft } from '../draft.js';

/** "Gravity Review: Lost in space" has a headline of its own. */
export function readHeadline({ review, film, facts, words }: Draft): void {
  const title = facts.get('title');
  const [line] = title?.lines ?? [];
  if (!line || title!.from === 'pattern' || title!.from === 'label') return;
  const after = line.text.slice(line.text.indexOf(film.title) + film.title.length);
  const headline = words
    .pattern(String.raw`^.?(?: ?%film%| ?[-–—:|])? ?%review%(?: ?[:：|]| [-–—]) ?(\p{L}[^|]{8,120})$`)
    .exec(after)?.[1];
  if (!headline || facts.get('author')?.lines[0] === line) return;
  review.headline = headline;
  const end = line.text.length;
  facts.set('headline', { from: 'title', lines: [line], value: { line, start: end - headline.length, end } });
}
