interface Rules {
  createHTML(text: string): string;
  createScript(text: string): string;
}

let policy: Rules | undefined;

/**
 * Our one Trusted Types policy. It vouches for what it is given: only `data-script.ts` (data in JSON), `prepared-markup.ts`
 * (markup in which every value is escaped) and `inert-document.ts` (HTML that becomes a document of its own, in which nothing is
 * run, loaded or shown) may ask it.
 *
 * @throws TypeError where the page's policy allows none of the name `film-review-elements`
 */
export function ourPolicy(): Rules {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } };
  const rules: Rules = { createHTML: (text) => text, createScript: (text) => text };
  return (policy ??= trustedTypes?.createPolicy('film-review-elements', rules) ?? rules);
}
