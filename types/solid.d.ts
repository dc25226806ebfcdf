/* The elements in JSX of Solid. Use: `import type {} from 'film-review-elements/types/solid';` in any one file. */
import type { JSX } from 'solid-js';
import type { Attributes, ElementOf, Handlers, Properties, Props, Tag } from './props.js';

type Prefixed<Prefix extends string, Values> = { [Name in keyof Values & string as `${Prefix}${Name}`]?: Values[Name] };

type OwnProps<T extends Tag> = Props<T> &
  Handlers<T, 'on:'> &
  Prefixed<'prop:', Properties<T>> &
  Prefixed<'attr:', Attributes<T>>;
type FilmElements = { [T in Tag]: OwnProps<T> & Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof OwnProps<T>> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends FilmElements {}
  }
}
