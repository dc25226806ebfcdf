import type { Draft } from '../draft.js';
import { readMinutes } from '../duration.js';

const SHORTEST = 40;
const LASTS = String.raw`(?:^|[^\p{L}])%lasts% ((?:\d{1,2} ?%hours%(?:,? (?:%and% )?\d{1,2} ?%minutes%)?|\d{2,3}[ -]%minutes%)(?!\p{L}))`;

/** "At 126 minutes", "its 169 minutes": how long the film is, in a sentence. */
export function readRuntimeInProse(draft: Draft): void {
  const { lines, film, words } = draft;
  if (film.runtimeMinutes) return;
  for (const line of lines) {
    const match = words.pattern(LASTS).exec(line.text);
    const minutes = match && readMinutes(match[1]!.replace('-', ' '), words);
    if (!minutes || minutes < SHORTEST) continue;
    film.runtimeMinutes = minutes;
    const start = match.index + match[0].length - match[1]!.length;
    draft.facts.set('runtimeMinutes', {
      from: 'pattern',
      lines: [line],
      value: { line, start, end: start + match[1]!.length },
    });
    return;
  }
}
