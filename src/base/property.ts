import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { ownOptions } from '../platform/own-values.js';

type Convert = (value: unknown) => unknown;
type LegacyDecorator = (prototype: object, name: string) => void;

/** Options as Lit's `@property` has them. */
export interface PropertyOptions extends PropertyDeclaration {
  /** Converts every value that is set: `String` (default), `Number`, `Boolean`, `toRecord`, or a function of the element's own. */
  type?: Convert;
}

/**
 * Declares a property as Lit's `@property` does, and converts what is set to its type, as native elements do: no setter throws.
 * `null`, `undefined`, `NaN` and what cannot be converted mean `undefined`, or the declared default where the options say `useDefault`.
 */
export function property(options: PropertyOptions = {}): LegacyDecorator {
  const { type = String, useDefault } = options;
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, ownOptions(options));
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    let initial: { value?: unknown } | undefined;
    return {
      ...accessor,
      set(given: unknown): void {
        // The first value of all is the default that the class declares.
        initial ??= useDefault ? { value: given } : {};
        accessor.set!.call(this, convert(given, type) ?? initial.value);
      },
    };
  };
}

/** Declares an internal property that renders the element when it changes. */
export function state(): LegacyDecorator {
  return ({ constructor }, name) => {
    (constructor as typeof ReactiveElement).createProperty(name, ownOptions({ state: true, attribute: false }));
  };
}

/** The type of a property that holds an object with fields. */
export function toRecord(value: unknown): unknown {
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

function convert(given: unknown, type: Convert): unknown {
  try {
    const value = given == null && type !== Boolean ? undefined : type(given);
    return Number.isNaN(value) ? undefined : value;
  } catch {
    // The value is an object that has no text.
    return undefined;
  }
}
