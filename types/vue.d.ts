/* The elements in templates of Vue. Use: `import type {} from 'film-review-elements/types/vue';` in any one file. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, Events, Props, Tag } from './props.js';

type Emits<T extends Tag> = { [Name in keyof Events<T>]: (event: Events<T>[Name]) => void };
type FilmElements = {
  [T in Tag]: new () => ElementOf<T> & {
    /** Only for the checker of templates: an element has no such property. */
    $props: Props<T> & Omit<HTMLAttributes, keyof Props<T>> & PublicProps;
    /** Only for the checker of templates: an element has no such property. */
    $emit: EmitFn<Emits<T>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends FilmElements {}
}
