/* The elements in templates of Svelte. Use: `import type {} from 'film-review-elements/types/svelte';` in any one file. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Handlers, Props, Tag } from './props.js';

type OwnProps<T extends Tag> = Props<T> & Handlers<T>;
type FilmElements = { [T in Tag]: OwnProps<T> & Omit<HTMLAttributes<ElementOf<T>>, keyof OwnProps<T>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends FilmElements {}
}
