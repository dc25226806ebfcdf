import { ourPolicy } from './policy.js';

/**
 * A script element that holds data, which no browser runs. Under Trusted Types its text is refused like that of any other script
 * unless a policy vouches for it: ours does so for data of ours alone.
 *
 * @param type - a type that is no JavaScript, such as `application/ld+json`
 * @throws TypeError where the page's policy allows no policy of ours
 */
export function createDataScript(type: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.text = ourPolicy().createScript(text);
  return script;
}
