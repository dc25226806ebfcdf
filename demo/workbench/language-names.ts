/* The languages that posts are read in. */
const TAGS = ['de', 'en', 'es', 'fr', 'is', 'it', 'ja', 'nl', 'pt'];

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of the language of a BCP 47 tag; the tag itself where it is none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Every language that can be chosen, with its own name. */
export function languageChoices(): { tag: string; name: string }[] {
  return TAGS.map((tag) => ({ tag, name: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag }));
}
