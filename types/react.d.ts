/* The elements in JSX of React 19. Use: `import type {} from 'film-review-elements/types/react';` in any one file. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, Handlers, Props, Tag } from './props.js';

type OwnProps<T extends Tag> = Props<T> & Handlers<T>;
type JsxProps<T extends Tag> = OwnProps<T> &
  Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>, keyof OwnProps<T>>;
type FilmElements = { [T in Tag]: JsxProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends FilmElements {}
  }
}
