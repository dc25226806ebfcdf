/** The selector of titles that a script tag states for all posts of the blog: `<script data-title="h1 .entry-title">`. */
export function titleSelector(root: Document = document): string | undefined {
  const selector = root.querySelector<HTMLElement>('script[data-title]')?.dataset['title'];
  if (!selector) return undefined;
  try {
    root.querySelector(selector);
    return selector;
  } catch {
    console.warn(
      `film-review-elements: data-title="${selector}" is no selector that CSS knows, so titles are looked for.`,
    );
    return undefined;
  }
}
