/* The elements in JSX of Preact. Use: `import type {} from 'film-review-elements/types/preact';` in any one file. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, Handlers, Props, Tag } from './props.js';

type OwnProps<T extends Tag> = Props<T> & Handlers<T>;
type JsxProps<T extends Tag> = OwnProps<T> &
  Omit<HTMLAttributes<ElementOf<T>> & ClassAttributes<ElementOf<T>>, keyof OwnProps<T>>;
type FilmElements = { [T in Tag]: JsxProps<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends FilmElements {}
  }
}
