import { YEAR } from '../forms.js';

const YEAR_LAST = new RegExp(String.raw`[\s,(–-]+${YEAR}\)?$`);

/** A text and the year at its end: "France, 2013". */
export function partYear(text: string): { plain: string; year?: number } {
  const match = YEAR_LAST.exec(text.slice(0, 200));
  if (!match) return { plain: text };
  return { plain: text.slice(0, match.index), year: Number(match[1]) };
}
