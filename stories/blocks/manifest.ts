import manifest from '../../custom-elements.json' with { type: 'json' };

/** Something with a public name, as the manifest documents it. */
export interface Documented {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly default?: string;
  readonly type?: { readonly text?: string };
  readonly fieldName?: string;
  readonly attribute?: string;
}

/** An element in custom-elements.json. */
export interface ManifestElement {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
  readonly cssClasses?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

const { modules } = manifest as unknown as {
  modules: readonly { declarations?: readonly ManifestElement[] }[];
};

/** Every element, in the order of the manifest. */
export const ELEMENTS: readonly ManifestElement[] = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);

/** What custom-elements.json says of an element. */
export function elementOf(tag: string): ManifestElement {
  const found = ELEMENTS.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`"${tag}" is not in custom-elements.json: run npm run generate`);
  return found;
}
