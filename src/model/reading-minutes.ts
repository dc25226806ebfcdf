/** Silent reading of English non-fiction: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019). */
const WORDS_PER_MINUTE = 238;

/** Chinese and Japanese have no spaces to count words by. */
const CHARACTERS_PER_MINUTE = 500;
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whole minutes that a text takes to read, at least one. */
export function readingMinutes(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.replace(CHARACTER, ' ').match(/\p{L}[^\s]*|\p{N}[^\s]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}
