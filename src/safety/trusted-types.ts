interface Policy {
  createScript(text: string): string;
  createHTML(text: string): string;
}

let policy: Policy | undefined;

/**
 * This library's one policy of Trusted Types. It vouches for data in scripts that no browser runs, and for HTML that becomes a
 * document of its own, in which nothing is run, loaded or shown: nothing else may ask for it.
 *
 * @throws TypeError where the page's policy allows no policy of ours
 */
export function trustedTypesPolicy(): Policy {
  return (policy ??= createPolicy());
}

function createPolicy(): Policy {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const rules: Policy = { createScript: (text) => text, createHTML: (text) => text };
  return trustedTypes?.createPolicy('film-review-elements', rules) ?? rules;
}
