interface Rules {
  createHTML(text: string): string;
  createScript(text: string): string;
}

let policy: Rules | undefined;

/**
 * Returns our one Trusted Types policy. It vouches for whatever it is given, so only this file (data in JSON, and HTML that becomes
 * a document of its own) and `prepared-markup.ts` (markup in which every value is escaped) may ask for it.
 *
 * @throws TypeError where the page's policy does not allow the name `film-review-elements`
 */
export function ourPolicy(): Rules {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } };
  const rules: Rules = { createHTML: (text) => text, createScript: (text) => text };
  return (policy ??= trustedTypes?.createPolicy('film-review-elements', rules) ?? rules);
}

/**
 * Makes a script element that holds data, which no browser runs. Trusted Types refuse the text of any script unless a policy
 * vouches for it.
 *
 * @param type - a type other than JavaScript, such as `application/ld+json`
 * @throws TypeError where the page's policy does not allow ours
 */
export function createDataScript(type: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.text = ourPolicy().createScript(text);
  return script;
}

/**
 * Parses HTML from outside into a document of its own, to be read and never shown: nothing in it is run or loaded.
 *
 * @throws TypeError where there is no HTML parser (outside a browser), or where the page's policy does not allow ours
 */
export function parseInertDocument(html: string): Document {
  if (typeof DOMParser === 'undefined') {
    throw new TypeError('There is no DOMParser to parse HTML with. Give a parser as the option "parse".');
  }
  return new DOMParser().parseFromString(ourPolicy().createHTML(html), 'text/html');
}
