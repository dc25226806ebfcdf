/** @param {{ addPassthroughCopy(path: string): void }} config */
export default function (config) {
  config.addPassthroughCopy('pages/page.js');
  return { dir: { input: 'pages', output: 'site' } };
}
