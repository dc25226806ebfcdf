/* The pages of docs/, as Storybook shows them. */

/** The pages of the documentation that are in the Storybook, by their path in docs/. */
const PAGES: Readonly<Record<string, string>> = {
  'designing.md': 'start-designing',
  'blogs/README.md': 'on-your-blog-which-blog',
  'blogs/astra.md': 'on-your-blog-astra',
  'blogs/blogger.md': 'on-your-blog-blogger',
  'blogs/divi.md': 'on-your-blog-divi',
  'blogs/generatepress.md': 'on-your-blog-generatepress',
  'blogs/ghost.md': 'on-your-blog-ghost',
  'blogs/hugo.md': 'on-your-blog-hugo',
  'blogs/jekyll.md': 'on-your-blog-jekyll',
  'blogs/squarespace.md': 'on-your-blog-squarespace',
  'blogs/substack.md': 'on-your-blog-substack',
  'blogs/tumblr.md': 'on-your-blog-tumblr',
  'blogs/wordpress-blocks.md': 'on-your-blog-wordpress-block-theme',
  'blogs/wordpress-classic.md': 'on-your-blog-wordpress-classic-theme',
  'frameworks/eleventy.md': 'on-your-blog-eleventy',
  'frameworks.md': 'for-developers-frameworks',
  'frameworks/angular.md': 'for-developers-angular',
  'frameworks/astro.md': 'for-developers-astro',
  'frameworks/html.md': 'for-developers-plain-html',
  'frameworks/lit.md': 'for-developers-lit',
  'frameworks/next.md': 'for-developers-next-js',
  'frameworks/preact.md': 'for-developers-preact',
  'frameworks/react.md': 'for-developers-react',
  'frameworks/solid.md': 'for-developers-solid',
  'frameworks/svelte.md': 'for-developers-svelte',
  'frameworks/vue.md': 'for-developers-vue',
};

/**
 * Markdown of docs/ for the Storybook: links lead to the page that is here, or are only words; pictures are those of the build.
 *
 * @param markdown - what is in the file
 * @param path - of the file in docs/, such as `blogs/ghost.md`
 */
export function forStorybook(markdown: string, path: string): string {
  const base = new URL(path, 'https://docs.invalid/docs/');
  return markdown
    .replace(/(!\[[^\]]*\])\(pictures\/([^)]+)\)/g, '$1(./blogs/$2)')
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#|\?|\.\/blogs)([^)]+)\)/g, (_, words: string, address: string) => {
      const { pathname } = new URL(address, base);
      const [, story] = /^\/stories\/(?:.*\/)?([\w-]+)\.(?:stories\.ts|mdx)$/.exec(pathname) ?? [];
      const target = story ? targetOf(story, pathname, words) : pageOf(PAGES[pathname.replace('/docs/', '')]);
      return target ? `[${words}](?path=${target})` : words;
    });
}

const pageOf = (id?: string): string | undefined => (id ? `/docs/${id}--docs` : undefined);

/** A link to a file of stories says in its words which story: `Magazine: Long title`. */
function targetOf(file: string, pathname: string, words: string): string | undefined {
  const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const [, group = '', name] = /^(.+?): (.+)$/.exec(words) ?? [];
  if (pathname.endsWith('.mdx'))
    return pageOf(
      name ? slug(`${group} ${name}`) : /^(?:npm|events)$/.test(file) ? `for-developers-${file}` : `elements-${file}`,
    );
  const story = `${slug(group)}--${slug(name ?? '')}`;
  return `/story/${pathname.includes('/pages/') ? `pages-${story}` : story.replace('foundations--', 'foundations-look--')}`;
}
