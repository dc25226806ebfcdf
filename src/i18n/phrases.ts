import { changeWordsBy } from './locales.js';

const PREFIX = 'data-words-';
const nameOf = (key: string): string => key.toLowerCase().replaceAll('-', '');

/**
 * Puts the phrases that script tags state in the place of the elements' words: `data-words-submit="Say it"` in every group that has
 * `submit`, `data-words-form-submit` in the form alone. `%s` stands for what a phrase names, in its order. An empty phrase counts for none.
 */
export function changePhrases(scripts: Iterable<HTMLScriptElement>): void {
  const phrases = new Map<string, string>();
  for (const { attributes } of scripts) {
    for (const { name, value } of attributes) {
      if (name.startsWith(PREFIX) && value.trim()) phrases.set(nameOf(name.slice(PREFIX.length)), value.trim());
    }
  }
  const changed = new WeakMap<object, object>();

  function change(word: unknown, group: string, name: string): unknown {
    if (Array.isArray(word)) return word.map((each, i) => change(each, group, `${name}${i + 1}`));
    if (typeof word === 'object' && word !== null) {
      return Object.fromEntries(
        Object.entries(word).map(([key, each]) => [key, change(each, group, name + nameOf(key))]),
      );
    }
    const phrase = phrases.get(group + name) ?? phrases.get(name);
    if (phrase === undefined) return word;
    if (typeof word === 'string' && phrase.includes('%s')) {
      console.warn(`film-review-elements: the phrase "${phrase}" names nothing. Leave out "%s".`);
    }
    return typeof word === 'string'
      ? phrase
      : (...values: (string | number)[]) => phrase.replace(/%s/g, () => String(values.shift() ?? ''));
  }

  changeWordsBy(<Words extends object>(group: string, words: Words): Words => {
    let result = changed.get(words);
    if (!result) changed.set(words, (result = change(words, nameOf(group), '') as object));
    return result as Words;
  });
}
