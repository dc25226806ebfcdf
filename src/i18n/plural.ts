/** The plural categories (CLDR) that whole numbers have in each language, so that the compiler asks for a form of each. */
export interface PluralCategories {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  de: 'one' | 'other';
  en: 'one' | 'other';
  es: 'one' | 'other';
  fr: 'one' | 'other';
  is: 'one' | 'other';
  it: 'one' | 'other';
  ja: 'other';
  nl: 'one' | 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  pt: 'one' | 'other';
  sv: 'one' | 'other';
  zh: 'other';
}

/** A language that the elements speak. */
export type Language = keyof PluralCategories;

/** A word in the forms that it has with numbers. */
export type Forms<Code extends Language> = Readonly<Record<PluralCategories[Code], string>>;

/** The forms of units by their words in a rating, such as `clappers`. A word without forms stays as the author wrote it. */
export type UnitForms<Code extends Language> = Readonly<Record<string, Forms<Code>>>;

/** To make the rules takes long, and a thread asks for a plural at each comment. */
const rules: { [language: string]: Intl.PluralRules } = {};

/** Returns the form of a word for a number. `many` of a million ("un million de commentaires") is `other` where it has no form. */
export function formFor<Code extends Language>(language: Code, count: number, forms: Forms<Code>): string {
  const category = (rules[language] ??= new Intl.PluralRules(language)).select(count);
  return (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[category] ?? (forms as { other: string }).other;
}

/**
 * Returns a number with its words: `1 comment`, `2 comments`.
 *
 * @param formatted - goes where `#` is in the form
 */
export function plural<Code extends Language>(
  language: Code,
  formatted: string,
  count: number,
  forms: Forms<Code>,
): string {
  return formFor(language, count, forms).replace('#', () => formatted);
}
