// The page that `npm start` opens: it leads to the three blogs of the demonstration, the workbench, and the Storybook if it is built.
import { existsSync } from 'node:fs';

const PAGES = [
  ['/demo/her.html', 'A diary', 'A post of 2014 as WordPress prints it, with the element around it.'],
  [
    '/demo/magazine.html',
    'A magazine',
    'A review written with the elements: poster, still, spoiler, verdict, comments.',
  ],
  ['/demo/reviews.html', 'An index', 'Sixty reviews as the blog lists them, and the latest as cards.'],
  ['/demo/her-plain.html', 'The diary by class alone', 'For blogs that remove unknown elements.'],
  ['/demo/sign-in.html', 'Log in to comment', 'A review whose readers log in at a provider on this computer.'],
  ['/demo/workbench.html', 'The workbench', 'Paste a post of your own, correct its facts, copy its page.'],
];
const STORYBOOK = ['/storybook-static/index.html', 'Storybook', 'Tokens, themes, whole pages, and every element.'];

/**
 * The page, for a server. The demonstrations link to it too, as `./`.
 *
 * @param {URL} url - what is asked
 * @returns {{ type: string, body: string } | undefined} `undefined` where it is not asked for
 */
export function frontAnswer({ pathname }) {
  if (!['/', '/demo/'].includes(pathname)) return undefined;
  // Looked for each time: the Storybook may be built in the meantime.
  return { type: 'text/html', body: frontPage(existsSync(new URL('../storybook-static/index.html', import.meta.url))) };
}

/** @param {boolean} hasStorybook - whether it is built */
export function frontPage(hasStorybook) {
  const links = [...PAGES, ...(hasStorybook ? [STORYBOOK] : [])].map(
    ([address, name, about]) => `      <li><a href="${address}">${name}</a><br>${about}</li>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>film-review-elements</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; background: light-dark(#faf7f0, #171614); color: light-dark(#161412, #ece8e1) }
      body { max-inline-size: 60rem; margin: 3rem auto; padding-inline: 1.25rem; font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
      h1 { margin-block: 0 0.25rem; line-height: 1.15 }
      ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem; margin-block: 2rem; padding: 0; list-style: none }
      li { padding: 1rem 1.25rem; border: 1px solid light-dark(#c9c2b5, #4a443d); border-radius: 0.4rem }
      a { color: light-dark(#9a3d08, #ffb545); font-size: 1.25rem; font-weight: 600 }
    </style>
  </head>
  <body>
    <main>
    <h1>film-review-elements</h1>
    <p>Custom elements for people who write about films. Walk through three blogs, or try a post of your own.</p>
    <ul>
${links.join('\n')}
    </ul>${hasStorybook ? '' : '\n    <p>Designers begin in the Storybook: <code>npm run build-storybook</code> builds it, then it is listed here.</p>'}
    </main>
  </body>
</html>
`;
}
