import { plural } from '../plural.js';
import type * as T from '../terms.js';

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural('en', formatted, count, { one: '# word', other: '# words' }),
  show: 'show',
  hide: 'hide',
  begins: 'Spoiler begins.',
  ends: 'Spoiler ends.',
  seen: 'I have seen this film: show all its spoilers',
};
