import type { ElementTypes } from './elements.js';

/** The tags of the elements. */
export type Tag = keyof ElementTypes;

/** The class of an element. */
export type ElementOf<T extends Tag> = ElementTypes[T]['element'];

/** The attributes of an element, as HTML spells them. */
export type Attributes<T extends Tag> = Optional<ElementTypes[T]['attributes']>;

/** The properties of an element that can be set. */
export type Properties<T extends Tag> = Optional<
  Pick<ElementOf<T>, ElementTypes[T]['properties'] & keyof ElementOf<T>>
>;

/** What a template may give an element: an attribute or a property, by its name. */
export type Props<T extends Tag> = Attributes<T> & Omit<Properties<T>, keyof Attributes<T>>;

/** The events of an element, each with the element as its `currentTarget`. */
export type Events<T extends Tag> = {
  [Name in keyof ElementTypes[T]['events']]: ElementTypes[T]['events'][Name] & {
    readonly currentTarget: ElementOf<T>;
  };
};

/** Handlers of these events, named by a prefix and the event: `oncomment-submit`. */
export type Handlers<T extends Tag, Prefix extends string = 'on'> = {
  [Name in keyof Events<T> & string as `${Prefix}${Name}`]?: ((event: Events<T>[Name]) => void) | undefined;
};

type Optional<Values> = { [Name in keyof Values]?: Values[Name] | undefined };
